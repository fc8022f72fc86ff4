/** The pyramid as its users see it; its answers as such are checked in tests/oracle. */
import { describe, expect, test } from "vitest";
import { countAfter, countBefore, countIn, countOfType, countStartingIn } from "../../src/pyramid/counts.ts";
import { densityOf } from "../../src/pyramid/density.ts";
import { buildPyramid, pyramidFrom, withMask } from "../../src/pyramid/pyramid.ts";
import { eventsIn, lastStartingIn, topIn, topStartingIn } from "../../src/pyramid/top.ts";
import { transferablesOf } from "../../src/pyramid/transferables.ts";
import { MS_PER_DAY, MS_PER_MINUTE } from "../../src/time/instant.ts";
import { randomColumns, randomMask, recordOf, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";

const record = recordOf([
  { id: "war", date: "1999/2022", importance: 2 },
  { id: "accord", date: "2020-12-22", importance: 5 },
  { id: "visit", date: "2021-11-24/2021-11-25", importance: 4 },
  { id: "summit", date: "2022-03-27/2022-03-28", importance: 4 },
  { id: "flight", date: "2022-03-13", type: 2 },
]);
const idsOf = (numbers: readonly number[]) => numbers.map((n) => record.idOf(n));
const march = windowOf("2022-03-01", "2022-03-31");

describe("a pyramid", () => {
  test("counts what reaches into a span, also from long before it", () => {
    const pyramid = buildPyramid(record.columns);
    expect(countIn(pyramid, 0, march)).toBe(2); // war and summit
    expect(countStartingIn(pyramid, 0, march)).toBe(1);
    expect(countBefore(pyramid, 0, march)).toBe(2);
    expect(countAfter(pyramid, 0, march)).toBe(0);
  });

  test("has no events of a type that no event has", () => {
    const pyramid = buildPyramid(record.columns);
    for (const type of [1, 3, 99]) {
      expect(countOfType(pyramid, type)).toBe(0);
      expect(countIn(pyramid, type, march)).toBe(0);
      expect(topIn(pyramid, type, march, 5)).toEqual([]);
    }
  });

  test("names the most important events of a span", () => {
    const pyramid = buildPyramid(record.columns);
    expect(idsOf(topIn(pyramid, 0, windowOf("2020", "2022"), 3))).toEqual(["accord", "visit", "summit"]);
    expect(idsOf(topIn(pyramid, 0, march, 9))).toEqual(["summit", "war"]);
    expect(idsOf(topStartingIn(pyramid, 0, march, 9))).toEqual(["summit"]);
    expect(idsOf(eventsIn(pyramid, 0, march, 9))).toEqual(["war", "summit"]);
  });

  test("tells the last event that starts in a span, some set aside", () => {
    const pyramid = buildPyramid(record.columns);
    const years = windowOf("2020", "2022");
    const summit = record.numberOf("summit") ?? -1;
    expect(lastStartingIn(pyramid, 0, years, new Set())).toBe(summit);
    expect(lastStartingIn(pyramid, 0, years, new Set([summit]))).toBe(record.numberOf("visit"));
    expect(lastStartingIn(pyramid, 0, windowOf("2023", "2024"), new Set())).toBeUndefined();
  });

  test("under a mask forgets what is filtered out, and only that", () => {
    const whole = buildPyramid(record.columns);
    const mask = new Uint8Array(record.size).fill(1);
    mask[record.numberOf("war") ?? 0] = 0;
    const filtered = withMask(whole, mask);
    expect(countIn(filtered, 0, march)).toBe(1);
    expect(filtered.keptTotal).toBe(4);
    expect(countIn(whole, 0, march)).toBe(2);
    expect(filtered.byStart).toBe(whole.byStart);
  });

  test("of nothing answers with nothing", () => {
    const empty = buildPyramid(recordOf([]).columns);
    expect(countIn(empty, 0, march)).toBe(0);
    expect(topIn(empty, 0, march, 3)).toEqual([]);
    expect(densityOf(empty, march, 10).all).toHaveLength(0);
  });

  test("counts nothing in a reversed span but what lasts over its start", () => {
    const pyramid = buildPyramid(record.columns);
    const reversed = { start: march.end, end: march.start };
    expect(countIn(pyramid, 0, reversed)).toBe(1); // the war
    const kept =
      countBefore(pyramid, 0, reversed) + countIn(pyramid, 0, reversed) + countAfter(pyramid, 0, reversed);
    expect(kept).toBe(countOfType(pyramid, 0));
  });

  test("crosses to another thread without a copy, and answers there as before", () => {
    const random = chance(11);
    const columns = randomColumns(random, 500);
    const build = () => buildPyramid(columns, randomMask(chance(3), 500, 0.5));
    const before = topIn(build(), 1, windowOf("1968", "1972"), 20);
    const sent = build();
    const arrived = structuredClone(sent, { transfer: transferablesOf(sent) });
    expect(sent.keptByStart).toHaveLength(0);
    expect(topIn(arrived, 1, windowOf("1968", "1972"), 20)).toEqual(before);
  });

  test("is put together in one way, however it was come by, so that nothing is compiled twice", () => {
    const built = buildPyramid(record.columns);
    const properties = Object.keys(built);
    const { reach, ...others } = structuredClone(built);
    const arrived = { reach, ...others };
    expect(Object.keys(arrived)).not.toEqual(properties);
    expect(Object.keys(pyramidFrom(arrived))).toEqual(properties);
    expect(pyramidFrom(arrived)).toEqual(built);
    const mask = new Uint8Array(record.size);
    expect(Object.keys(withMask(built, mask))).toEqual(properties);
    expect(withMask(pyramidFrom(arrived), mask)).toEqual(withMask(built, mask));
  });

  test("of a million events is built, filtered and asked", () => {
    const size = 1_000_000;
    // One every five minutes, a day each; every tenth lasts for a year.
    const starts = Float64Array.from({ length: size }, (_, n) => n * 5 * MS_PER_MINUTE);
    const columns = {
      start: starts,
      end: starts.map((start, n) => start + (n % 10 === 0 ? 365 : 1) * MS_PER_DAY),
      type: Uint16Array.from({ length: size }, (_, n) => n % 7),
      importance: Uint8Array.from({ length: size }, (_, n) => (n % 5) + 1),
    };
    const pyramid = withMask(buildPyramid(columns), new Uint8Array(size).fill(1));
    const all = windowOf("1970", "1980");
    let sum = 0;
    for (let type = 0; type < 7; type += 1) sum += countIn(pyramid, type, all);
    expect(sum).toBe(size);
    expect(topIn(pyramid, 3, all, 5)).toHaveLength(5);
  });
});

describe("the density of a span", () => {
  test("puts each event into the bucket of its start, and what began before into the first", () => {
    const pyramid = buildPyramid(record.columns);
    const { grid, all } = densityOf(pyramid, windowOf("2021", "2022"), 4);
    const bars = Array.from({ length: grid.count }, (_, i) => all[i]);
    // Type 0: the war clamped to the start of 2021, the visit, the summit; the accord is over.
    expect(bars.reduce((sum: number, bar) => sum + (bar ?? 0), 0)).toBe(3);
    expect(bars[0]).toBe(1);
  });

  test("adds up to what overlaps the span, kept and all", () => {
    const random = chance(13);
    const columns = randomColumns(random, 700);
    const mask = randomMask(random, 700, 0.4);
    const pyramid = buildPyramid(columns, mask);
    const span = windowOf("1968", "1971");
    const { grid, all, kept } = densityOf(pyramid, span, 50);
    const whole = buildPyramid(columns);
    for (let type = 0; type < pyramid.typeCount; type += 1) {
      const row = (counts: Uint32Array) =>
        counts.slice(type * grid.count, (type + 1) * grid.count).reduce((sum, count) => sum + count, 0);
      expect(row(kept)).toBe(countIn(pyramid, type, span));
      expect(row(all)).toBe(countIn(whole, type, span));
    }
  });
});
