/**
 * Scenes of seeded random records against plain loops: every event exactly once, no box over another, heights kept.
 */
import { describe, expect, test } from "vitest";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Scene, SceneInput } from "../../src/scene/scene.ts";
import { instant } from "../../src/time/instant.ts";
import { randomColumns, randomMask, randomSpan, recordOfColumns } from "../support/builders.ts";
import { type Chance, chance } from "../support/chance.ts";
import { sceneInput } from "../support/scene-input.ts";
import { wrongCounts, wrongHeights, wrongPlaces } from "./plain-scene.ts";

const TYPES = 5;
const CASES = Array.from({ length: 400 }, (_, i) => i + 1);

function randomInput(random: Chance): SceneInput {
  const size = random.pick([0, 1, 3, 20, 60, 160, 400, 1500]);
  const columns = randomColumns(random, size, TYPES);
  const record = recordOfColumns(columns, { typeCount: TYPES, disputesOf: (n) => (n % 3 === 0 ? 1 : 0) });
  return sceneInput(
    {
      record,
      window: randomSpan(random),
      lanes: record.types
        .map((_, type) => ({ type, isFolded: random.next() < 0.15 }))
        .filter(() => random.next() < 0.95),
      widthPx: random.pick([0, 1, 20, 37.5, 280, 900, 1300]),
      heightPx: random.pick([0, 100, 170, 300, 520, 900]),
      marginRatio: random.pick([0, 0.1, 0.5, 1]),
      isMoving: random.next() < 0.3,
      selected: size > 0 && random.next() < 0.5 ? random.whole(0, size) : null,
      related: new Set(
        Array.from({ length: size > 0 ? random.whole(0, 4) : 0 }, () => random.whole(0, size)),
      ),
    },
    randomMask(random, size, random.pick([0, 0.3, 0.9, 1])),
  );
}

/** The next thing that a reader does: pans, zooms or filters. */
function next(random: Chance, input: SceneInput, previous: Scene): SceneInput {
  const length = input.window.end - input.window.start;
  const shift = Math.round((random.next() - 0.5) * length);
  const ratio = random.pick([1, 1, 0.5, 1.3]);
  const start = instant(input.window.start + shift);
  return { ...input, previous, window: { start, end: instant(start + Math.round(length * ratio)) } };
}

describe("a scene of any record", () => {
  test("shows each kept event of the window exactly once, and its counts add up", () => {
    for (const seed of CASES) {
      const random = chance(seed);
      let input = randomInput(random);
      for (let step = 0; step < 3; step += 1) {
        const scene = layoutScene(input);
        expect(wrongCounts(input, scene), `seed ${seed}, step ${step}`).toEqual([]);
        input = next(random, input, scene);
      }
    }
  });

  test("lets no box cover another, and puts every mark at its date", () => {
    for (const seed of CASES) {
      const random = chance(seed);
      let input = randomInput(random);
      for (let step = 0; step < 3; step += 1) {
        const scene = layoutScene(input);
        expect(wrongPlaces(input, scene), `seed ${seed}, step ${step}`).toEqual([]);
        input = next(random, input, scene);
      }
    }
  });

  test("keeps lanes within the height", () => {
    for (const seed of CASES) {
      const random = chance(seed);
      let input = randomInput(random);
      for (let step = 0; step < 3; step += 1) {
        const scene = layoutScene(input);
        expect(wrongHeights(input, scene), `seed ${seed}, step ${step}`).toEqual([]);
        input = next(random, input, scene);
      }
    }
  });

  test("labels the open event wherever it touches the window", () => {
    let shown = 0;
    for (const seed of CASES) {
      const random = chance(seed);
      const input = randomInput(random);
      const { selected, pyramid } = input;
      if (selected === null || pyramid.kept[selected] !== 1) continue;
      const scene = layoutScene(input);
      const { start, end } = pyramid.columns;
      const touches =
        (start[selected] as number) < scene.window.end && (end[selected] as number) > scene.window.start;
      const mark = scene.marks.find((m) => m.n === selected && m.zone === "window");
      expect(mark?.hasLabel ?? false, `seed ${seed}`).toBe(touches);
      if (touches) expect(mark?.emphasis).toBe("open");
      shown += touches ? 1 : 0;
    }
    expect(shown).toBeGreaterThan(20);
  });

  test("is the same for the same input", () => {
    for (const seed of CASES.slice(0, 40)) {
      expect(layoutScene(randomInput(chance(seed)))).toEqual(layoutScene(randomInput(chance(seed))));
    }
  });
});
