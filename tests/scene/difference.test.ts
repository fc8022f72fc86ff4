/** The difference of two scenes: exactly what must be drawn anew. */
import { describe, expect, test } from "vitest";
import { sceneDifference } from "../../src/scene/difference.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Cluster, Mark } from "../../src/scene/scene.ts";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { translate } from "../../src/time/span.ts";
import { randomColumns, recordOf, recordOfColumns, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput } from "../support/scene-input.ts";

const record = recordOf([
  { id: "a", date: "2022-02-01" },
  { id: "b", date: "2022-06-01" },
  { id: "c", date: "2022-10-01" },
]);
const input = sceneInput({ record, window: windowOf("2022-01-01", "2022-12-31") });

describe("the difference of two scenes", () => {
  test("adds everything to nothing", () => {
    const { marks, clusters } = sceneDifference(null, layoutScene(input));
    expect(marks.added.map((mark) => mark.key)).toEqual(["e:a", "e:b", "e:c"]);
    expect([marks.changed, marks.removed, clusters.added]).toEqual([[], [], []]);
  });

  test("is empty for equal scenes", () => {
    const { marks, clusters } = sceneDifference(layoutScene(input), layoutScene(input));
    expect([marks, clusters]).toEqual(Array(2).fill({ added: [], changed: [], removed: [] }));
  });

  test("has only what another open event changes", () => {
    const { marks } = sceneDifference(layoutScene(input), layoutScene({ ...input, selected: 1 }));
    expect(marks.changed.map((mark) => mark.key)).toEqual(["e:b"]);
    expect([marks.added, marks.removed]).toEqual([[], []]);
  });

  test("tells what came and what went", () => {
    const later = windowOf("2022-05-01", "2023-04-30");
    const { marks } = sceneDifference(layoutScene(input), layoutScene({ ...input, window: later }));
    expect(marks.removed).toEqual(["e:a"]);
    expect(marks.changed.map((mark) => mark.key)).toEqual(["e:b", "e:c"]);
  });

  test("of a pan is small where places are left out of it", () => {
    const crowd = recordOfColumns(randomColumns(chance(14), 900, 3));
    const before = sceneInput({ record: crowd, window: windowOf("1969", "1970"), marginRatio: 0.5 });
    const scene = layoutScene(before);
    const next = layoutScene({ ...before, previous: scene, window: translate(before.window, MS_PER_DAY) });
    const marks: (keyof Mark)[] = ["startPx", "extentPx", "boxStartPx", "boxPx"];
    const clusters: (keyof Cluster)[] = ["startPx", "widthPx"];
    const all = sceneDifference(scene, next);
    const few = sceneDifference(scene, next, { marks, clusters });
    expect(all.marks.changed.length).toBeGreaterThan(0.8 * next.marks.length);
    expect(few.marks.changed.length).toBeLessThan(0.3 * next.marks.length);
    expect(few.clusters.changed.length).toBeLessThan(0.3 * next.clusters.length);
  });

  test("applied to the first scene gives the second", () => {
    const random = chance(15);
    const crowd = recordOfColumns(randomColumns(random, 400, 3));
    let scene = layoutScene(sceneInput({ record: crowd, window: windowOf("1969", "1970") }));
    for (let i = 0; i < 20; i += 1) {
      const window = translate(windowOf("1969", "1970"), random.whole(-400, 400) * MS_PER_DAY);
      const next = layoutScene(sceneInput({ record: crowd, window, previous: scene }));
      const drawn = new Map(scene.marks.map((mark) => [mark.key, mark]));
      const { added, changed, removed } = sceneDifference(scene, next).marks;
      for (const key of removed) expect(drawn.delete(key)).toBe(true);
      for (const mark of added) expect(drawn.has(mark.key)).toBe(false);
      for (const mark of [...added, ...changed]) drawn.set(mark.key, mark);
      expect([...drawn.values()].sort(byKey)).toEqual([...next.marks].sort(byKey));
      scene = next;
    }
  });
});

function byKey(a: Mark, b: Mark): number {
  return a.key < b.key ? -1 : 1;
}
