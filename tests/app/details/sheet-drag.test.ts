// Whether a dragged sheet closes.
import { describe, expect, it } from "vitest";
import { closesSheet } from "../../../src/app/details/sheet-drag.ts";

const SHEET_PX = 840;

describe("a sheet that is let go", () => {
  it.each([
    { what: "past a third of itself, at rest", downPx: 281, pxPerMs: 0, closes: true },
    { what: "at a third of itself, at rest", downPx: 280, pxPerMs: 0, closes: false },
    { what: "after a short flick down", downPx: 24, pxPerMs: 0.5, closes: true },
    { what: "after a short slow drag", downPx: 24, pxPerMs: 0.49, closes: false },
    { what: "after a tremble, however fast", downPx: 23, pxPerMs: 4, closes: false },
    { what: "far down while it is flicked up again", downPx: 600, pxPerMs: -0.5, closes: false },
    { what: "far down while it comes up slowly", downPx: 600, pxPerMs: -0.1, closes: true },
    { what: "above its place", downPx: -300, pxPerMs: -2, closes: false },
    { what: "where it was", downPx: 0, pxPerMs: 0, closes: false },
  ])("$what: closes is $closes", ({ downPx, pxPerMs, closes }) => {
    expect(closesSheet({ downPx, sheetPx: SHEET_PX, pxPerMs })).toBe(closes);
  });
});
