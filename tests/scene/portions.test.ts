/** A scene by and by. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { portionsOf } from "../../src/scene/portions.ts";
import { recordOf, windowOf } from "../support/builders.ts";
import { sceneInput } from "../support/scene-input.ts";

const WINDOW = windowOf("2022-01-01", "2022-12-31");

function sceneWith(count: number) {
  const events = Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    date: `2022-${String((n % 12) + 1).padStart(2, "0")}-01`,
    type: n % 3,
  }));
  const record = recordOf(events);
  return layoutScene(sceneInput({ record, window: WINDOW, pyramid: buildPyramid(record.columns) }));
}

describe("the portions of a scene", () => {
  test.each([0, 1, 16, 60, 400])(
    "grow by a few at a time, and the last is the whole scene (%i events)",
    (n) => {
      const scene = sceneWith(n);
      const portions = portionsOf(scene);
      const sizes = portions.map(({ marks, clusters }) => marks.length + clusters.length);
      expect(portions.at(-1)).toEqual(scene);
      for (const [i, size] of sizes.entries()) {
        expect(size - (sizes[i - 1] ?? 0)).toBeLessThanOrEqual(16);
        expect(size).toBeGreaterThanOrEqual(sizes[i - 1] ?? 0);
      }
    },
  );
});
