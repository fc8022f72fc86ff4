/** The frame of a scene: cells side by side, each event in one of them. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { countCells, eventsOfCells } from "../../src/scene/cell-events.ts";
import { cellOf, type Frame, frameOf, zoneOf } from "../../src/scene/frame.ts";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import { randomColumns, randomMask, randomSpan, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { TEST_METRICS } from "../support/scene-input.ts";

const frameIn = (window: Span, widthPx: number, marginRatio = 0.5) =>
  frameOf({ window, widthPx, marginRatio, metrics: TEST_METRICS });

function randomFrames(count: number): Frame[] {
  const random = chance(51);
  return Array.from({ length: count }, () =>
    frameIn(randomSpan(random), random.pick([0, 1, 20, 33.3, 280, 1300]), random.pick([0, 0.1, 0.5, 2])),
  );
}

describe("the cells of a frame", () => {
  test("lie side by side from margin to margin, cut at the window's edges", () => {
    for (const frame of randomFrames(300)) {
      const { cells, layout, window, firstOfWindow } = frame;
      expect(cells[0]?.stretch.start).toBe(layout.start);
      expect(cells.at(-1)?.stretch.end).toBe(layout.end);
      cells.forEach((cell, i) => {
        const next = cells[i + 1];
        if (next !== undefined) expect(next.stretch.start).toBe(cell.stretch.end);
      });
      expect(cells[firstOfWindow]?.stretch.start).toBe(window.start);
      expect(cells.find((cell) => cell.zone === "window")).toBe(cells[firstOfWindow]);
      expect(new Set(cells.map((cell) => cell.key)).size).toBe(cells.length);
    }
  });

  test("have room for a cluster, if the window has", () => {
    for (const frame of randomFrames(300)) {
      for (const cell of frame.cells) {
        expect(cell.clusterStartPx).toBeGreaterThanOrEqual(cell.startPx - 1e-6);
        expect(cell.clusterStartPx + cell.clusterPx).toBeLessThanOrEqual(cell.endPx + 1e-6);
        if (cell.zone === "window" && frame.widthPx >= 32) expect(cell.clusterPx).toBeCloseTo(32);
      }
    }
  });

  test("are some tens for any window, since they follow pixels", () => {
    for (const window of [
      windowOf("2022-03-24", "2022-03-24"),
      windowOf("2022", "2022"),
      windowOf("-9999", "9999"),
    ]) {
      // 800 px and margins of as much in all: no more than 1600 / 32 cells, and cut ones at the edges.
      expect(frameIn(window, 800).cells.length).toBeLessThanOrEqual(50 + 4);
    }
  });

  test("keep their keys and their stretches while the window moves", () => {
    const window = windowOf("2022-01-01", "2022-12-31");
    const moved = { start: instant(window.start + MS_PER_DAY), end: instant(window.end + MS_PER_DAY) };
    const before = new Map(frameIn(window, 800, 0).cells.map((cell) => [cell.key, cell.stretch]));
    const inner = frameIn(moved, 800, 0).cells.slice(1, -1);
    expect(inner.length).toBeGreaterThan(10);
    for (const cell of inner.slice(0, -1)) expect(before.get(cell.key)).toEqual(cell.stretch);
  });

  test("count each kept event of window and margins once, in the cell that names it", () => {
    for (const [i, frame] of randomFrames(120).entries()) {
      const random = chance(i + 1);
      const columns = randomColumns(random, 300, 2);
      const pyramid = buildPyramid(columns, randomMask(random, 300, 0.7));
      for (const type of [0, 1]) {
        const plain = frame.cells.map((): number[] => []);
        for (let n = 0; n < 300; n += 1) {
          if (pyramid.kept[n] !== 1 || columns.type[n] !== type) continue;
          plain[cellOf(frame, columns.start[n] as number, columns.end[n] as number)]?.push(n);
        }
        expect([...countCells(pyramid, type, frame)]).toEqual(plain.map((events) => events.length));
        frame.cells.forEach((cell, at) => {
          expect(eventsOfCells(pyramid, type, cell, frame.window, 1000)).toEqual(plain[at]);
        });
      }
    }
  });
});

describe("an event", () => {
  const frame = frameIn(windowOf("2022-01-01", "2022-12-31"), 800);
  const zoneOfSpan = ({ start, end }: Span) => zoneOf(frame, start, end);

  test("belongs to the window if it shares an instant with it", () => {
    expect(zoneOfSpan(windowOf("2021-12-31", "2022-01-01"))).toBe("window");
    expect(zoneOfSpan(windowOf("2021-12-31", "2021-12-31"))).toBe("earlier");
    expect(zoneOfSpan(windowOf("2022-12-31", "2023-05-01"))).toBe("window");
    expect(zoneOfSpan(windowOf("2023-01-01", "2023-05-01"))).toBe("later");
  });

  test("beyond the margins has no cell", () => {
    const { start, end } = windowOf("2019-01-01", "2019-12-31");
    expect(cellOf(frame, start, end)).toBe(-1);
  });
});
