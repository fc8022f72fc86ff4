/** A scene by and by. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { portionsOf } from "../../src/scene/portions.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { recordOf, windowOf } from "../support/builders.ts";
import { sceneInput } from "../support/scene-input.ts";

const WINDOW = windowOf("2022-01-01", "2022-12-31");

function sceneWith(count: number) {
  const events = Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    date: `2022-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`,
    type: n % 3,
  }));
  const record = recordOf(events);
  return layoutScene(sceneInput({ record, window: WINDOW, pyramid: buildPyramid(record.columns) }));
}

describe("the portions of a scene", () => {
  const sizeOf = ({ marks, clusters }: Scene) => marks.length + clusters.length;

  test.each([0, 1, 16, 60, 400])(
    "grow by a few at a time where drawing is slow, and the last is the whole scene (%i events)",
    (n) => {
      const scene = sceneWith(n);
      const portions = [...portionsOf(scene, () => 80)];
      const sizes = portions.map(sizeOf);
      expect(portions.at(-1)).toBe(scene);
      for (const [i, size] of sizes.entries()) {
        expect(size - (sizes[i - 1] ?? 0)).toBeLessThanOrEqual(16);
        expect(size).toBeGreaterThanOrEqual(sizes[i - 1] ?? 0);
      }
    },
  );

  test("are as large as can be drawn in ten milliseconds, and never shrink to nothing", () => {
    const scene = sceneWith(400);
    const msPerPiece = 0.5;
    let before = 0;
    let took = 0;
    const sizes: number[] = [];
    for (const part of portionsOf(scene, () => took)) {
      sizes.push(sizeOf(part) - before);
      took = sizes.at(-1) === undefined ? 0 : (sizes.at(-1) as number) * msPerPiece;
      before = sizeOf(part);
    }
    expect(before).toBe(sizeOf(scene));
    expect(sizes[0]).toBe(16);
    expect(sizes.length).toBeGreaterThan(3);
    for (const size of sizes.slice(1, -1)) expect(size).toBe(20);
  });

  test("have no more than 24 marks, however quickly they are drawn", () => {
    const scene = sceneWith(400);
    const sizes = [...portionsOf(scene, () => 0)].map(sizeOf);
    const added = sizes.map((size, i) => size - (sizes[i - 1] ?? 0));
    expect(added.slice(0, 2)).toEqual([16, 24]);
    expect(scene.marks.length).toBeGreaterThan(40);
    for (const [i, size] of sizes.entries()) {
      const before = sizes[i - 1] ?? 0;
      if (before < scene.marks.length) expect(size - before).toBeLessThanOrEqual(24);
    }
  });
});
