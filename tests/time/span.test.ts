// Half-open spans: the examples of the source, and laws that hold for any span, beside instants counted one by one.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/time/instant.ts";
import {
  contains,
  durationMs,
  fitWithin,
  intersect,
  isWithin,
  middleOf,
  overlaps,
  pad,
  type Span,
  sameSpan,
  scaleAround,
  spanOf,
  translate,
  unite,
} from "../../src/time/span.ts";
import { SEEDED } from "./seeded.ts";

const span = (start: number, end: number): Span => spanOf(instant(start), instant(end));

const edge = fc.integer({ min: -1_000, max: 1_000 });
const anySpan = fc.tuple(edge, edge).map(([a, b]) => span(a, b));

/** The slow answer: every whole instant that a small span holds. */
const instantsIn = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

describe("a span", () => {
  it("takes its edges in either order", () => {
    expect(span(8, 5)).toEqual({ start: 5, end: 8 });
  });

  it("holds its start and not its end", () => {
    expect([4, 5, 7, 8].map((at) => contains(span(5, 8), instant(at)))).toEqual([false, true, true, false]);
  });

  it("has a length and a middle", () => {
    expect(durationMs(span(5, 8))).toBe(3);
    expect(middleOf(span(0, 10))).toBe(5);
  });

  it("is the same as another with the same edges", () => {
    expect(sameSpan(span(5, 8), span(5, 8))).toBe(true);
    expect(sameSpan(span(5, 8), span(5, 9))).toBe(false);
  });
});

describe("translate", () => {
  it("moves both edges", () => {
    expect(translate(span(5, 8), 2)).toEqual(span(7, 10));
    expect(translate(span(5, 8), -2)).toEqual(span(3, 6));
  });
});

describe("scaleAround", () => {
  it("keeps the place of its centre in proportion", () => {
    // 4 lies at 4/10 of [0, 10) and at 2/5 of [2, 7).
    expect(scaleAround(span(0, 10), 0.5, instant(4))).toEqual(span(2, 7));
  });

  it("widens with a ratio above one, around a centre outside too", () => {
    expect(scaleAround(span(10, 20), 2, instant(0))).toEqual(span(20, 40));
  });

  it("is undone by the inverse ratio", () => {
    fc.assert(
      fc.property(anySpan, edge, (given, centre) => {
        const there = scaleAround(given, 4, instant(centre));
        expect(scaleAround(there, 1 / 4, instant(centre))).toEqual(given);
      }),
      SEEDED,
    );
  });
});

describe("fitWithin", () => {
  it.each([
    ["one that begins too early is moved later", span(5, 8), span(10, 20), span(10, 13)],
    ["one that ends too late is moved earlier", span(18, 25), span(10, 20), span(13, 20)],
    ["one that fits stays", span(12, 15), span(10, 20), span(12, 15)],
    ["one that is longer becomes the whole", span(0, 50), span(10, 20), span(10, 20)],
  ])("%s", (_, given, outer, expected) => {
    expect(fitWithin(given, outer)).toEqual(expected);
  });

  it("never leaves the outer span, and never changes a length that fits", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (given, outer) => {
        const fitted = fitWithin(given, outer);
        expect(isWithin(fitted, outer)).toBe(true);
        expect(durationMs(fitted)).toBe(Math.min(durationMs(given), durationMs(outer)));
      }),
      SEEDED,
    );
  });
});

describe("two spans", () => {
  it("overlap where they share an instant", () => {
    expect(overlaps(span(0, 5), span(4, 8))).toBe(true);
    expect(overlaps(span(0, 5), span(5, 8))).toBe(false);
  });

  it("overlap where one is empty and its instant lies in the other", () => {
    expect(overlaps(span(5, 5), span(5, 8))).toBe(true);
    expect(overlaps(span(5, 5), span(0, 8))).toBe(true);
    expect(overlaps(span(5, 5), span(0, 5))).toBe(false);
  });

  it("share what lies in both", () => {
    expect(intersect(span(0, 5), span(4, 8))).toEqual(span(4, 5));
    expect(intersect(span(0, 5), span(5, 8))).toBeNull();
  });

  it("agree with the instants counted one by one", () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(small, small, ([startA, lengthA], [startB, lengthB]) => {
        const a = span(startA, startA + lengthA);
        const b = span(startB, startB + lengthB);
        const shared = instantsIn(a).filter((at) => instantsIn(b).includes(at));
        const found = intersect(a, b);
        expect(overlaps(a, b)).toBe(shared.length > 0);
        expect(found === null ? [] : instantsIn(found)).toEqual(shared);
      }),
      SEEDED,
    );
  });

  it("unite to the shortest that holds both", () => {
    expect(unite(span(0, 2), span(5, 8))).toEqual(span(0, 8));
    expect(unite(span(0, 8), span(2, 5))).toEqual(span(0, 8));
  });
});

describe("pad", () => {
  it("adds on either side", () => {
    expect(pad(span(5, 8), 2)).toEqual(span(3, 10));
    expect(pad(span(5, 9), -1)).toEqual(span(6, 8));
  });

  it("stops at the middle and never reverses", () => {
    expect(pad(span(5, 9), -10)).toEqual(span(7, 7));
  });
});
