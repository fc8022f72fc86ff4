/**
 * The pyramid against plain loops, on seeded random events: days, long ranges, bursts, equal instants, masks.
 */
import { describe, expect, test } from "vitest";
import type { Mask } from "../../src/events/filter.ts";
import type { EventColumns } from "../../src/events/record.ts";
import { countAfter, countBefore, countIn, countStartingIn } from "../../src/pyramid/counts.ts";
import { densityOf } from "../../src/pyramid/density.ts";
import { bucketAt } from "../../src/pyramid/grid.ts";
import { buildPyramid, type Pyramid, withMask } from "../../src/pyramid/pyramid.ts";
import { eventsIn, latestEndOf, topIn, topStartingIn } from "../../src/pyramid/top.ts";
import { randomColumns, randomMask, randomSpan } from "../support/builders.ts";
import { type Chance, chance } from "../support/chance.ts";
import { type Plain, plainEvents, plainIn, plainStartingIn, plainTop } from "./plain-pyramid.ts";

const TYPES = 4;
const SIZES = [0, 1, 2, 31, 32, 33, 64, 200, 1000];

interface Case {
  readonly seed: number;
  readonly random: Chance;
  readonly columns: EventColumns;
  readonly mask: Mask;
  readonly pyramid: Pyramid;
  readonly plain: Plain;
}

const CASES: Case[] = Array.from({ length: 60 }, (_, seed) => {
  const random = chance(seed + 1);
  const columns = randomColumns(random, SIZES[seed % SIZES.length] ?? 10, TYPES);
  const mask = randomMask(random, columns.start.length, random.pick([0, 0.02, 0.3, 0.8, 1]));
  // Every second pyramid gets its mask later, as a filter change does.
  const pyramid = seed % 2 === 0 ? buildPyramid(columns, mask) : withMask(buildPyramid(columns), mask);
  return { seed, random, columns, mask, pyramid, plain: { columns, mask } };
});

describe("the pyramid agrees with plain loops", () => {
  test("on how many overlap, start in, come before and come after a span", () => {
    for (const { random, pyramid, plain } of CASES) {
      for (let i = 0; i < 20; i += 1) {
        const span = randomSpan(random);
        for (let type = 0; type <= TYPES; type += 1) {
          expect(countIn(pyramid, type, span)).toBe(plainIn(plain, type, span).length);
          expect(countStartingIn(pyramid, type, span)).toBe(plainStartingIn(plain, type, span).length);
          expect(countBefore(pyramid, type, span)).toBe(
            plainEvents(plain, type, (_, end) => end <= span.start).length,
          );
          expect(countAfter(pyramid, type, span)).toBe(
            plainEvents(plain, type, (start) => start >= span.end).length,
          );
        }
      }
    }
  });

  test("on the most important events of a span, ranges from long before it among them", () => {
    for (const { random, pyramid, plain } of CASES) {
      for (let i = 0; i < 10; i += 1) {
        const span = randomSpan(random);
        const k = random.pick([0, 1, 3, 50]);
        for (let type = 0; type < TYPES; type += 1) {
          expect(topIn(pyramid, type, span, k)).toEqual(plainTop(plain, plainIn(plain, type, span), k));
          const starting = plainStartingIn(plain, type, span).filter(
            (n) => (plain.columns.end[n] as number) > span.start,
          );
          expect(topStartingIn(pyramid, type, span, k)).toEqual(plainTop(plain, starting, k));
        }
      }
    }
  });

  test("on the events of a span, in time order, up to a limit", () => {
    for (const { random, pyramid, plain } of CASES) {
      for (let i = 0; i < 10; i += 1) {
        const span = randomSpan(random);
        const limit = random.pick([1, 7, 10_000]);
        const type = random.whole(0, TYPES);
        expect(eventsIn(pyramid, type, span, limit)).toEqual(plainIn(plain, type, span).slice(0, limit));
      }
    }
  });

  test("on the latest end of what starts in a span, some events set aside", () => {
    for (const { random, pyramid, plain } of CASES) {
      for (let i = 0; i < 10; i += 1) {
        const span = randomSpan(random);
        const type = random.whole(0, TYPES);
        const starting = plainStartingIn(plain, type, span);
        const except = starting.filter(() => random.next() < 0.2);
        const ends = starting.filter((n) => !except.includes(n)).map((n) => plain.columns.end[n] as number);
        expect(latestEndOf(pyramid, type, span, except)).toBe(Math.max(Number.NEGATIVE_INFINITY, ...ends));
      }
    }
  });

  test("on every bucket of the density, of all events and of those kept", () => {
    for (const { random, columns, pyramid, plain } of CASES) {
      const everything: Plain = { columns, mask: new Uint8Array(plain.mask.length).fill(1) };
      for (let i = 0; i < 5; i += 1) {
        const span = randomSpan(random);
        if (span.end <= span.start) continue;
        const { grid, all, kept } = densityOf(pyramid, span, random.pick([1, 7, 60]));
        for (let type = 0; type < pyramid.typeCount; type += 1) {
          for (let b = 0; b < grid.count; b += 1) {
            const bucket = bucketAt(grid, b);
            // An event belongs to the bucket of its start, clamped to the start of the span.
            const isHere = (start: number, end: number) =>
              end > span.start &&
              start < span.end &&
              Math.max(start, span.start) >= bucket.start &&
              Math.max(start, span.start) < bucket.end;
            expect(all[type * grid.count + b]).toBe(plainEvents(everything, type, isHere).length);
            expect(kept[type * grid.count + b]).toBe(plainEvents(plain, type, isHere).length);
          }
        }
      }
    }
  });
});
