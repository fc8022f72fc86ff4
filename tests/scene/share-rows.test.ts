/** How lanes share the height: a row each, then by worth. */
import { describe, expect, test } from "vitest";
import { type LaneNeed, shareRows } from "../../src/scene/share-rows.ts";
import { chance } from "../support/chance.ts";
import { TEST_METRICS } from "../support/scene-input.ts";

/** A lane that could fill rows of such worth, and has a strip under any number of them unless all are given. */
function lane(worth: readonly number[], more: Partial<LaneNeed> = {}): LaneNeed {
  return { worth, needsStrip: (rows) => rows < worth.length, minRows: 0, heldRows: 0, ...more };
}

/** Rows of 24, strips of 16, gaps of 8. */
function heightOf(needs: readonly LaneNeed[], rows: readonly number[]): number {
  return needs.reduce((sum, need, i) => {
    const count = rows[i] ?? 0;
    return sum + count * 24 + (count === 0 || need.needsStrip(count) ? 16 : 0) + 8;
  }, 8);
}

const share = (needs: readonly LaneNeed[], heightPx: number) => shareRows(needs, heightPx, TEST_METRICS);

describe("the height", () => {
  test("gives each lane a row before any has two", () => {
    // Gaps 24, two lanes of a row and a strip: 80.
    expect(share([lane([16, 16]), lane([1, 1])], 24 + 80)).toEqual([1, 1]);
  });

  test("then goes to the lane that would name what matters most", () => {
    // The second row of lane 0 costs 24 and saves its strip of 16.
    expect(share([lane([16, 16]), lane([1, 1])], 24 + 88)).toEqual([2, 1]);
    expect(share([lane([1, 1]), lane([16, 16])], 24 + 88)).toEqual([1, 2]);
  });

  test("leaves strips where it has no room for a row", () => {
    expect(share([lane([4]), lane([9])], 24 + 16 + 24)).toEqual([0, 1]);
    expect(share([lane([4]), lane([9])], 0)).toEqual([0, 0]);
  });

  test("gives the lane of the open event its row in any case", () => {
    expect(share([lane([4], { minRows: 1 }), lane([9])], 0)).toEqual([1, 0]);
  });

  test("keeps rows that hold labels before a lane grows", () => {
    const needs = [lane([16, 16, 16]), lane([1, 1], { heldRows: 2 })];
    expect(share(needs, 24 + 24 + 16 + 48)).toEqual([1, 2]);
  });

  test("gives nothing to lanes that have nothing to name", () => {
    expect(share([lane([]), lane([4])], 1000)).toEqual([0, 1]);
  });

  test("is never exceeded, if it holds a row a lane", () => {
    const random = chance(61);
    for (let i = 0; i < 500; i += 1) {
      const needs = Array.from({ length: random.whole(1, 12) }, () => {
        const worth = Array.from({ length: random.whole(0, 5) }, () => random.whole(0, 40));
        return lane(worth, { heldRows: random.whole(0, 5) });
      });
      const heightPx = 8 + needs.length * 32 + random.whole(0, 400);
      const rows = share(needs, heightPx);
      expect(heightOf(needs, rows)).toBeLessThanOrEqual(heightPx);
      for (const count of rows) expect(count).toBeLessThanOrEqual(TEST_METRICS.maxRowsPerLane);
    }
  });
});
