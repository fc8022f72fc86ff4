/** Buckets of time: powers of two wide, anchored to the epoch. */
import { describe, expect, test } from "vitest";
import { bucketAt, gridOver, gridWithin, levelFor } from "../../src/pyramid/grid.ts";
import { instant } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import { randomSpan } from "../support/builders.ts";
import { chance } from "../support/chance.ts";

const span = (start: number, end: number): Span => ({ start: instant(start), end: instant(end) });

describe("a level", () => {
  test("is the finest whose buckets are at least as wide as asked", () => {
    expect(levelFor(1000)).toBe(10); // 512 < 1000 ≤ 1024
    expect(levelFor(1024)).toBe(10);
    expect(levelFor(1025)).toBe(11);
    expect(levelFor(1)).toBe(0);
  });

  test("is 0 for no width, and stays a number for any width", () => {
    expect(levelFor(0)).toBe(0);
    expect(levelFor(Number.POSITIVE_INFINITY)).toBe(53);
  });
});

describe("a grid", () => {
  test("has the buckets that a span touches, before the epoch too", () => {
    const grid = gridOver(span(-5, 9), 2); // width 4: [-8, -4) … [8, 12)
    expect(grid).toEqual({ level: 2, widthMs: 4, first: -2, count: 5 });
    expect(bucketAt(grid, 0)).toEqual(span(-8, -4));
    expect(bucketAt(grid, 4)).toEqual(span(8, 12));
  });

  test("does not take a bucket in which the span only ends", () => {
    expect(gridOver(span(0, 8), 2).count).toBe(2);
  });

  test("has one bucket for an empty span", () => {
    expect(gridOver(span(5, 5), 2)).toEqual({ level: 2, widthMs: 4, first: 1, count: 1 });
  });

  test("keeps its edges where they are while the span moves", () => {
    const edges = (at: number) => {
      const grid = gridOver(span(at, at + 100), 4);
      return Array.from({ length: grid.count }, (_, i) => bucketAt(grid, i).start);
    };
    for (let at = -50; at < 50; at += 1) {
      for (const edge of edges(at)) expect(edge % 16).toBeCloseTo(0);
    }
  });

  test("makes one bucket of exactly two of the level below", () => {
    const fine = gridOver(span(-64, 64), 3);
    const coarse = gridOver(span(-64, 64), 4);
    for (let i = 0; i < coarse.count; i += 1) {
      expect(bucketAt(coarse, i).start).toBe(bucketAt(fine, 2 * i).start);
      expect(bucketAt(coarse, i).end).toBe(bucketAt(fine, 2 * i + 1).end);
    }
  });

  test("within a number of buckets needs no more than that and a cut one", () => {
    const random = chance(5);
    for (let i = 0; i < 200; i += 1) {
      const wanted = random.whole(1, 300);
      const grid = gridWithin(randomSpan(random), wanted);
      expect(grid.count).toBeLessThanOrEqual(wanted + 1);
    }
  });
});
