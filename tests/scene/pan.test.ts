/** A pan: what is labelled keeps its place while it fits, clusters keep their keys, lanes their heights. */
import { describe, expect, test } from "vitest";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Mark, Scene } from "../../src/scene/scene.ts";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, middleOf, type Span, scaleAround, translate } from "../../src/time/span.ts";
import { randomColumns, recordOfColumns, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput } from "../support/scene-input.ts";

describe("a pan", () => {
  /** Whether a label only has to move along: its box is in the window before and after, and not stuck to an edge. */
  function movesAlong(before: Mark, next: Scene, shiftPx: number): boolean {
    const start = before.boxStartPx - shiftPx;
    const isStuck = before.boxSide === "after" && before.boxStartPx > before.startPx;
    return (
      before.zone === "window" &&
      before.hasLabel &&
      !isStuck &&
      start >= 0 &&
      start + before.boxPx <= next.widthPx
    );
  }

  test.each([
    ["at rest", false],
    ["in motion", true],
  ])("of fifty steps, %s, keeps every label in its row and on its side while it fits", (_, isMoving) => {
    let kept = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const columns = randomColumns(chance(seed), 300, 3);
      let input = sceneInput({
        record: recordOfColumns(columns),
        window: windowOf("1969-01-01", "1969-12-31"),
        marginRatio: 0.5,
        heightPx: 340,
        isMoving,
      });
      const step = Math.round(durationMs(input.window) / 50);
      const shiftPx = (step / durationMs(input.window)) * input.widthPx;
      let before = layoutScene(input);
      for (let i = 0; i < 50; i += 1) {
        input = { ...input, previous: before, window: translate(input.window, step) };
        const next = layoutScene(input);
        const now = new Map(next.marks.map((mark) => [mark.key, mark]));
        for (const mark of before.marks) {
          if (!movesAlong(mark, next, shiftPx)) continue;
          // Lanes keep their height in motion: a strip that was not needed before takes the place of the last row.
          if (isMoving && mark.row >= (next.lanes[mark.lane]?.rows ?? 0)) continue;
          const { hasLabel, row, boxSide } = now.get(mark.key) ?? {};
          expect([hasLabel, row, boxSide], `seed ${seed}, step ${i}, ${mark.key}`).toEqual([
            true,
            mark.row,
            mark.boxSide,
          ]);
          kept += 1;
        }
        before = next;
      }
    }
    expect(kept).toBeGreaterThan(5000);
  });

  test("gives a cluster the same key as long as it stands for the same stretch", () => {
    const record = recordOfColumns(randomColumns(chance(9), 2000, 1));
    const input = sceneInput({ record, window: windowOf("1969-01-01", "1969-12-31") });
    const before = layoutScene(input);
    const after = layoutScene({ ...input, window: translate(input.window, MS_PER_DAY) });
    const keys = new Set(after.clusters.map((cluster) => cluster.key));
    const shared = before.clusters.filter((cluster) => keys.has(cluster.key));
    // All but perhaps the outermost.
    expect(shared.length).toBeGreaterThanOrEqual(before.clusters.length - 2);
    for (const cluster of shared.slice(1, -1)) {
      const other = after.clusters.find((c) => c.key === cluster.key);
      expect(other?.stretch).toEqual(cluster.stretch);
    }
  });

  test.each([
    ["moves", (span: Span) => translate(span, 3 * MS_PER_DAY)],
    ["comes closer", (span: Span) => scaleAround(span, 0.93, middleOf(span))],
    ["goes back", (span: Span) => scaleAround(span, 1.1, middleOf(span))],
  ])("in motion keeps the place and the height of every lane while the window %s", (_, step) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const record = recordOfColumns(randomColumns(chance(seed), 200, 4));
      let input = sceneInput({ record, window: windowOf("1969-01-01", "1969-06-30"), heightPx: 320 });
      const places = (scene: Scene) => scene.lanes.map(({ topPx, heightPx }) => [topPx, heightPx]);
      const first = layoutScene(input);
      let previous = first;
      for (let i = 0; i < 20; i += 1) {
        input = { ...input, isMoving: true, previous, window: step(input.window) };
        previous = layoutScene(input);
        expect(places(previous)).toEqual(places(first));
        const { total, drawn, clustered, outside, filtered } = previous.counts;
        expect(drawn + clustered + outside + filtered).toBe(total);
      }
    }
  });

  test("in motion shows a label only where a lane had rows for it", () => {
    const record = recordOfColumns(randomColumns(chance(3), 300, 6));
    const input = sceneInput({ record, window: windowOf("1969-01-01", "1969-06-30"), heightPx: 200 });
    const previous = layoutScene(input);
    const without = previous.lanes.filter((lane) => lane.rows === 0).map((lane) => lane.type);
    expect(without.length).toBeGreaterThan(0);
    const moved = translate(input.window, 20 * MS_PER_DAY);
    const next = layoutScene({ ...input, isMoving: true, previous, window: moved });
    expect(next.marks.filter((mark) => mark.hasLabel && without.includes(mark.lane))).toEqual([]);
  });
});
