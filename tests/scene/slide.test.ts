// When a picture of the scene only slides, and how far.
import { describe, expect, it } from "vitest";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { slideOf } from "../../src/scene/slide.ts";
import { instant } from "../../src/time/instant.ts";
import { durationMs, scaleAround, translate } from "../../src/time/span.ts";
import { randomColumns, recordOfColumns, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput } from "../support/scene-input.ts";

const WINDOW = windowOf("1969-01-01", "1969-12-31");
const record = recordOfColumns(randomColumns(chance(1), 100, 3));
const sceneWith = (marginRatio: number, widthPx = 800) =>
  layoutScene(sceneInput({ record, window: WINDOW, marginRatio, widthPx }));
const movedBy = (share: number) => translate(WINDOW, share * durationMs(WINDOW));

describe("a picture with margins", () => {
  it("slides towards earlier as the window goes later, by as many pixels as the window moves", () => {
    expect(slideOf(sceneWith(0.5), movedBy(0.25))).toBeCloseTo(-200, 3);
    expect(slideOf(sceneWith(0.5), movedBy(-0.25))).toBeCloseTo(200, 3);
    expect(slideOf(sceneWith(0.5), WINDOW)).toBeCloseTo(0, 3);
  });

  it("is due anew before its margins end", () => {
    expect(slideOf(sceneWith(0.5), movedBy(0.44))).not.toBeNull();
    expect(slideOf(sceneWith(0.5), movedBy(0.46))).toBeNull();
    expect(slideOf(sceneWith(0.5), movedBy(-0.46))).toBeNull();
  });

  it("does not slide where it has none", () => {
    expect(slideOf(sceneWith(0), movedBy(0.01))).toBeNull();
    expect(slideOf(sceneWith(0.5, 0), movedBy(0.01))).toBeNull();
  });

  it("does not slide under a window that became longer or shorter than can be overlooked", () => {
    const middle = instant((WINDOW.start + WINDOW.end) / 2);
    expect(slideOf(sceneWith(0.5), scaleAround(WINDOW, 1.01, middle))).toBeNull();
    expect(slideOf(sceneWith(0.5), scaleAround(WINDOW, 0.99, middle))).toBeNull();
    const rounded = { start: movedBy(0.1).start, end: instant(movedBy(0.1).end + 1) };
    expect(slideOf(sceneWith(0.5), rounded)).toBeCloseTo(-80, 3);
  });
});
