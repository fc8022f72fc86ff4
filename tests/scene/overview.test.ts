/** The overview strip: everything over the whole span, stacked by type, with the window on it. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { type Overview, type OverviewInput, overviewOf } from "../../src/scene/overview.ts";
import { randomColumns, randomMask, recordOf, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";

const record = recordOf([
  { date: "2020-03-01", type: 0 },
  { date: "2022-03-01", type: 0 },
  { date: "2022-03-02", type: 1 },
  { date: "2022-03-03", type: 1 },
  { date: "2022-03-04", type: 1 },
]);

function stripOf(choice: Partial<OverviewInput> = {}): Overview {
  return overviewOf({
    pyramid: buildPyramid(record.columns),
    span: windowOf("2020-01-01", "2023-12-31"),
    window: windowOf("2021-01-01", "2022-12-31"),
    widthPx: 1461, // the days of four years, one pixel each
    heightPx: 40,
    minBarPx: 8,
    types: [0, 1],
    ...choice,
  });
}

describe("the overview", () => {
  test("has a bar for each stretch with events, at its place in time", () => {
    const [first, second, ...more] = stripOf().bars;
    expect(more).toEqual([]);
    expect([first?.all, second?.all]).toEqual([1, 4]);
    // 1 March 2020 is day 60 of the strip, 1 March 2022 day 790.
    expect(first?.startPx).toBeLessThanOrEqual(60);
    expect((first?.startPx ?? 0) + (first?.widthPx ?? 0)).toBeGreaterThan(60);
    expect(second?.startPx).toBeLessThanOrEqual(790);
    expect(first?.widthPx).toBeGreaterThanOrEqual(8);
    expect(first?.widthPx).toBeLessThan(17);
  });

  test("makes heights by the square root of the count, so that one event shows beside many", () => {
    const [first, second] = stripOf().bars;
    expect(second?.heightPx).toBe(40);
    expect(first?.heightPx).toBe(20); // √(1/4) of 40
  });

  test("stacks the types of a bar in proportion, from the foot up in the order asked for", () => {
    const second = stripOf({ types: [1, 0] }).bars[1];
    expect(second?.segments).toEqual([
      { type: 1, all: 3, kept: 3, fromPx: 0, heightPx: 30, keptPx: 30 },
      { type: 0, all: 1, kept: 1, fromPx: 30, heightPx: 10, keptPx: 10 },
    ]);
  });

  test("shows what the filter leaves within what there is", () => {
    const pyramid = buildPyramid(record.columns, Uint8Array.of(0, 0, 1, 0, 0));
    const [first, second] = stripOf({ pyramid }).bars;
    expect([first?.all, first?.kept]).toEqual([1, 0]);
    expect([second?.all, second?.kept]).toEqual([4, 1]);
    expect(second?.segments[1]).toMatchObject({ type: 1, heightPx: 30, keptPx: 10 });
  });

  test("leaves out no type, named or not", () => {
    expect(stripOf({ types: [] }).bars[1]?.segments.map((segment) => segment.type)).toEqual([0, 1]);
  });

  test("has the window on it, cut at its ends", () => {
    expect(stripOf()).toMatchObject({ windowStartPx: 366, windowEndPx: 1096 });
    expect(stripOf({ window: windowOf("1990", "2100") })).toMatchObject({
      windowStartPx: 0,
      windowEndPx: 1461,
    });
  });

  test("of any record adds up to all events of the span, and its bars do not overlap", () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const random = chance(seed);
      const columns = randomColumns(random, 500, 4);
      const pyramid = buildPyramid(columns, randomMask(random, 500, 0.5));
      const { bars } = stripOf({ pyramid, span: windowOf("1955", "1990"), types: [2, 0] });
      expect(bars.reduce((sum, bar) => sum + bar.all, 0)).toBe(500);
      expect(bars.reduce((sum, bar) => sum + bar.kept, 0)).toBe(pyramid.keptTotal);
      bars.forEach((bar, i) => {
        const next = bars[i + 1];
        if (next !== undefined) expect(bar.startPx + bar.widthPx).toBeLessThanOrEqual(next.startPx + 1e-6);
        const top = bar.segments.at(-1);
        expect((top?.fromPx ?? 0) + (top?.heightPx ?? 0)).toBeCloseTo(bar.heightPx);
      });
    }
  });

  test.each([
    ["without width", { widthPx: 0 }],
    ["of an empty record", { pyramid: buildPyramid(recordOf([]).columns) }],
    ["of an empty span", { span: windowOf("2022-03-01", "2022-03-01") }],
  ])("%s is still a strip", (_, choice) => {
    expect(() => stripOf(choice)).not.toThrow();
  });
});
