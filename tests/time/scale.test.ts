// Instants and pixels from the start edge: each is the inverse of the other over every window we open.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant, instantOfDay, MS_PER_DAY } from "../../src/time/instant.ts";
import { createScale, px } from "../../src/time/scale.ts";
import { spanOf } from "../../src/time/span.ts";
import { SEEDED } from "./seeded.ts";

describe("a scale", () => {
  const tenSeconds = createScale(spanOf(instant(0), instant(10_000)), 100);

  it("puts the start of its window at the start edge and the end at the width", () => {
    expect([0, 5_000, 10_000].map((at) => tenSeconds.instantToPx(instant(at)))).toEqual([0, 50, 100]);
  });

  it("goes on beyond both edges", () => {
    expect(tenSeconds.instantToPx(instant(-1_000))).toBe(-10);
    expect(tenSeconds.pxToInstant(px(120))).toBe(12_000);
  });

  it("knows how much time a pixel holds", () => {
    // 10,000 ms over 100 px.
    expect(tenSeconds.msPerPx).toBe(100);
  });

  it("leads from an instant to a pixel and back, from windows of a day to three thousand years", () => {
    const day = fc.integer({ min: -400_000, max: 400_000 });
    const lengthDays = fc.integer({ min: 1, max: 1_100_000 });
    const width = fc.integer({ min: 1, max: 4_000 });
    fc.assert(
      fc.property(
        day,
        lengthDays,
        width,
        fc.double({ min: -1, max: 2, noNaN: true }),
        (start, length, widthPx, share) => {
          const from = instant(start * MS_PER_DAY);
          const scale = createScale(spanOf(from, instant(from + length * MS_PER_DAY)), widthPx);
          const at = instant(from + Math.floor(share * length * MS_PER_DAY));
          expect(scale.pxToInstant(scale.instantToPx(at))).toBe(at);
        },
      ),
      SEEDED,
    );
  });

  it("leads from a pixel to an instant and back, to a hundredth of a pixel", () => {
    const scale = createScale(spanOf(instantOfDay(2020, 12, 1), instantOfDay(2026, 7, 1)), 1_440);
    for (let at = -200; at < 1_700; at += 0.37) {
      expect(scale.instantToPx(scale.pxToInstant(px(at)))).toBeCloseTo(at, 2);
    }
  });

  it.each([
    ["no width", createScale(spanOf(instant(5), instant(10)), 0)],
    ["no duration", createScale(spanOf(instant(5), instant(5)), 100)],
  ])("with %s puts all at its start", (_, flat) => {
    expect(flat.instantToPx(instant(8))).toBe(0);
    expect(flat.pxToInstant(px(3))).toBe(5);
  });
});
