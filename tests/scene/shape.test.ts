/** The shape of a record before its timeline is there: bars in shares of a window. */
import { describe, expect, test } from "vitest";
import { shapeOf } from "../../src/scene/shape.ts";
import { randomColumns, randomMask, recordOf, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";

const WINDOW = windowOf("2022-01-01", "2022-12-31");
const everything = (size: number) => new Uint8Array(size).fill(1);

describe("the shape of a record", () => {
  test("has a bar where events begin, as high as the root of how many", () => {
    const { columns } = recordOf([
      { date: "2022-01-02", type: 0 },
      ...Array.from({ length: 4 }, (_, n) => ({ id: `b${n}`, date: "2022-07-03", type: 1 })),
    ]);
    const [first, second] = shapeOf(columns, {
      mask: everything(5),
      window: WINDOW,
      typeCount: 2,
      buckets: 2,
    });
    expect(first).toEqual([{ startShare: 0, count: 1, heightShare: 0.5 }]);
    expect(second).toEqual([{ startShare: 0.5, count: 4, heightShare: 1 }]);
  });

  test("has what lasts into the window in its first bar, and nothing of what is outside", () => {
    const { columns } = recordOf([
      { date: "2021-03-01/2022-02-01", type: 0 },
      { date: "2021-03-01", type: 0 },
      { date: "2023-01-01", type: 0 },
    ]);
    const shape = shapeOf(columns, { mask: everything(3), window: WINDOW, typeCount: 1, buckets: 10 });
    expect(shape).toEqual([[{ startShare: 0, count: 1, heightShare: 1 }]]);
  });

  test.each([1, 2, 3, 4, 5])(
    "holds every event of the window that the filters leave, once (seed %i)",
    (seed) => {
      const random = chance(seed);
      const columns = randomColumns(random, 400, 6);
      const mask = randomMask(random, 400, 0.6);
      const starts = Array.from(columns.start).toSorted((one, other) => one - other);
      const window = { start: starts[100], end: starts[300] } as typeof WINDOW;
      const shape = shapeOf(columns, { mask, window, typeCount: 6, buckets: 37 });
      for (let type = 0; type < 6; type += 1) {
        const expected = Array.from(columns.start).filter(
          (start, n) =>
            columns.type[n] === type &&
            mask[n] === 1 &&
            start < window.end &&
            (columns.end[n] as number) > window.start,
        ).length;
        expect(shape[type]?.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
      }
    },
  );
});
