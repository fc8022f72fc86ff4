/** Clusters: what is in them, what they say, and how they open. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { clusterAction, describeCluster, eventsOfCluster, spanOfCluster } from "../../src/scene/cluster.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Cluster, Scene, SceneInput } from "../../src/scene/scene.ts";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import {
  randomColumns,
  randomMask,
  randomSpan,
  recordOf,
  recordOfColumns,
  spanOf,
  type TinyEvent,
  windowOf,
} from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput, TEST_METRICS } from "../support/scene-input.ts";

const year2022 = windowOf("2022-01-01", "2022-12-31");
const folded = { lanes: [{ type: 0, isFolded: true }] };

function sceneOf(events: readonly TinyEvent[], choice: Partial<SceneInput> = {}): Scene {
  return layoutScene(sceneInput({ record: recordOf(events), window: year2022, ...folded, ...choice }));
}

function onlyCluster(scene: Scene): Cluster {
  const [cluster] = scene.clusters;
  if (cluster === undefined || scene.clusters.length !== 1)
    throw new Error(`${scene.clusters.length} clusters`);
  return cluster;
}

describe("a cluster", () => {
  const events: TinyEvent[] = [
    { id: "a", date: "2022-05-08" },
    { id: "b", date: "2022-05-09/2022-06-30", importance: 4 },
    { id: "c", date: "2022-05-10", importance: 4 },
  ];

  test("says how many it holds, from when to when, and which is the most important", () => {
    const scene = sceneOf(events);
    const cluster = onlyCluster(scene);
    expect(cluster.count).toBe(3);
    expect(describeCluster(scene, cluster)).toMatchObject({
      span: windowOf("2022-05-08", "2022-06-30"),
      isSameDay: false,
      top: 1, // b and c are equal, b is earlier
    });
  });

  test("gives its events in time order, as many as asked for", () => {
    const scene = sceneOf(events);
    expect(eventsOfCluster(scene, onlyCluster(scene))).toEqual([0, 1, 2]);
    expect(eventsOfCluster(scene, onlyCluster(scene), 2)).toEqual([0, 1]);
  });

  test("does not hold what has a label", () => {
    const scene = sceneOf(events, {
      lanes: [],
      metrics: { ...TEST_METRICS, maxRowsPerLane: 1, markGapPx: 400 },
    });
    expect(eventsOfCluster(scene, onlyCluster(scene))).toEqual([0, 2]);
  });

  test("does not hold what the filter left out", () => {
    const record = recordOf(events);
    const pyramid = buildPyramid(record.columns, Uint8Array.of(1, 0, 1));
    const scene = sceneOf(events, { pyramid });
    expect(eventsOfCluster(scene, onlyCluster(scene))).toEqual([0, 2]);
  });

  test("at the window's edge gathers what began before and lasts", () => {
    const scene = sceneOf([{ date: "1999/2022-02" }, { date: "2020/2022-01" }, { date: "2021" }]);
    const cluster = onlyCluster(scene);
    expect(cluster.count).toBe(2);
    expect(describeCluster(scene, cluster).span.start).toBe(spanOf("1999").start);
    expect(describeCluster(scene, cluster).starts.start).toBe(year2022.start);
  });
});

describe("opening a cluster", () => {
  test("comes closer to its stretch, within which its events come apart", () => {
    const events = [{ date: "2022-05-08" }, { date: "2022-05-10" }, { date: "2022-05-12" }];
    const scene = sceneOf(events);
    const action = clusterAction(scene, onlyCluster(scene));
    // Starts from 8 to 12 May: four days, and on either side 15 % of it, a little more than half a day.
    expect(action.kind).toBe("open-closer");
    if (action.kind !== "open-closer") return;
    expect(action.window.start).toBeLessThan(spanOf("2022-05-08").start);
    expect(action.window.end).toBeLessThan(spanOf("2022-05-13").end);
    const closer = sceneOf(events, { window: action.window });
    expect(closer.clusters).toEqual([]);
    expect(closer.counts.drawn).toBe(3);
  });

  test("lists events that start on one day", () => {
    const scene = sceneOf([
      { date: "2022-05-08T08:00:00Z" },
      { date: "2022-05-08T20:00:00Z" },
      { date: "2022-05-08/2022-05-30" },
    ]);
    expect(describeCluster(scene, onlyCluster(scene)).isSameDay).toBe(true);
    expect(clusterAction(scene, onlyCluster(scene))).toEqual({ kind: "open-list" });
  });

  test("lists what began before the window, since coming closer would not part it", () => {
    const scene = sceneOf([{ date: "2001/2022" }, { date: "2002/2023" }, { date: "2003/2024" }]);
    const cluster = onlyCluster(scene);
    expect(describeCluster(scene, cluster).isSameDay).toBe(false);
    expect(clusterAction(scene, cluster)).toEqual({ kind: "open-list" });
  });

  test("lists what fills the window, since it could not come closer", () => {
    const scene = sceneOf([{ date: "2022-01-03" }, { date: "2022-12-28" }], { widthPx: 20 });
    expect(clusterAction(scene, onlyCluster(scene))).toEqual({ kind: "open-list" });
  });

  test("always comes to an end: closer, closer, and a list at last", () => {
    const random = chance(31);
    const record = recordOfColumns(randomColumns(random, 3000, 2));
    const pyramid = buildPyramid(record.columns);
    for (let i = 0; i < 40; i += 1) {
      let window = randomSpan(random);
      for (let step = 0; ; step += 1) {
        expect(step).toBeLessThan(12);
        const scene = layoutScene(sceneInput({ record, pyramid, window }));
        const inside = scene.clusters.filter((cluster) => cluster.zone === "window");
        if (inside.length === 0) break;
        const action = clusterAction(scene, random.pick(inside));
        if (action.kind === "open-list") break;
        expect(action.window.end - action.window.start).toBeLessThan(0.8 * (window.end - window.start));
        window = action.window;
      }
    }
  });
});

describe("what a cluster says", () => {
  test("is what a loop over its events would say", () => {
    let described = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = chance(seed);
      const size = random.pick([50, 400, 3000]);
      const columns = randomColumns(random, size, 3);
      const record = recordOfColumns(columns);
      const mask = randomMask(random, size, random.pick([0.3, 1]));
      const scene = layoutScene(
        sceneInput({ record, window: randomSpan(random), marginRatio: 0.5, heightPx: 300 }, mask),
      );
      for (const cluster of scene.clusters) {
        const events = eventsOfCluster(scene, cluster);
        const starts = events.map((n) => columns.start[n] as number);
        const importance = (n: number) => columns.importance[n] as number;
        const [top] = [...events].sort((a, b) => importance(b) - importance(a) || a - b);
        const details = describeCluster(scene, cluster);
        expect(spanOfCluster(scene, cluster)).toEqual(details.span);
        expect(details.span).toEqual({
          start: Math.min(...starts),
          end: Math.max(...events.map((n) => columns.end[n] as number)),
        });
        expect(details.top, `seed ${seed}, ${cluster.key}`).toBe(top);
        const days = new Set(starts.map((start) => Math.floor(start / MS_PER_DAY)));
        expect(details.isSameDay).toBe(days.size === 1);
        described += 1;
      }
    }
    expect(described).toBeGreaterThan(300);
  });
});
