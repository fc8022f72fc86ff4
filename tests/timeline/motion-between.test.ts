// Where an easing window is on its way from one to another. Days are written as numbers since the epoch.
import { describe, expect, it } from "vitest";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, type Span } from "../../src/time/span.ts";
import { between } from "../../src/timeline/motion.ts";

const days = (from: number, to: number): Span => ({
  start: instant(from * MS_PER_DAY),
  end: instant(to * MS_PER_DAY),
});

describe("between two windows", () => {
  const [one, other] = [days(0, 10), days(100, 500)];

  it("lies the first at 0 and the other at 1", () => {
    expect(between(one, other, 0)).toEqual(one);
    expect(between(one, other, 1)).toEqual(other);
  });

  it("is halfway where both are as long", () => {
    expect(between(days(0, 10), days(10, 20), 0.5)).toEqual(days(5, 15));
  });

  it("grows by the same ratio in equal steps, so that zooming looks even", () => {
    const lengths = [0, 0.25, 0.5, 0.75, 1].map((share) => durationMs(between(one, other, share)));
    const ratios = lengths.slice(1).map((length, n) => length / (lengths[n] ?? 1));
    // 10 → 400 days in four steps is forty to the power of a quarter each, 2.515.
    for (const ratio of ratios) expect(ratio).toBeCloseTo(40 ** 0.25, 6);
  });

  it("keeps what both share in place: zooming into the middle never leaves the middle", () => {
    const [wide, close] = [days(-100, 100), days(-1, 1)];
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const { start, end } = between(wide, close, share);
      expect((start + end) / 2 / MS_PER_DAY).toBeCloseTo(0, 6);
    }
  });

  it("comes back the way it went", () => {
    for (const share of [0.2, 0.5, 0.9]) {
      const [there, back] = [between(one, other, share), between(other, one, 1 - share)];
      expect(back.start / MS_PER_DAY).toBeCloseTo(there.start / MS_PER_DAY, 6);
      expect(back.end / MS_PER_DAY).toBeCloseTo(there.end / MS_PER_DAY, 6);
    }
  });
});
