/** The scene: what is named, what is counted, and how lanes share the room. */
import { describe, expect, test } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Mark, Scene, SceneInput } from "../../src/scene/scene.ts";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import { randomColumns, recordOf, recordOfColumns, type TinyEvent, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput, TEST_METRICS } from "../support/scene-input.ts";

const year2022 = windowOf("2022-01-01", "2022-12-31");

function sceneOf(events: readonly TinyEvent[], choice: Partial<SceneInput> = {}): Scene {
  return layoutScene(sceneInput({ record: recordOf(events), window: year2022, ...choice }));
}

const markOf = (scene: Scene, id: string): Mark | undefined =>
  scene.marks.find((mark) => mark.key === `e:${id}`);

describe("a mark", () => {
  test("stands at its date, with its true extent", () => {
    // 2022 has 365 days over 730 px: 2 px a day. 2 March is day 60.
    const scene = sceneOf([{ id: "a", date: "2022-03-02/2022-03-06" }], { widthPx: 730 });
    expect(markOf(scene, "a")).toMatchObject({ startPx: 120, extentPx: 10, boxStartPx: 120, shape: "range" });
  });

  test("of a range that began before the window has its label at the window's edge", () => {
    const scene = sceneOf([{ id: "a", date: "2021-12-02/2022-02-01" }], { widthPx: 730 });
    expect(markOf(scene, "a")).toMatchObject({ zone: "window", startPx: -60, boxStartPx: 0 });
  });

  test.each([
    ["2022-03-24", "point", "exact"],
    ["2022-03-24T10:00:00Z", "point", "exact"],
    ["2022-03-22/2022-03-24", "range", "exact"],
    ["2022-03", "coarse", "exact"],
    ["2022", "coarse", "exact"],
    ["202X", "coarse", "exact"],
    ["2022-03-24?", "point", "uncertain"],
    ["2022-03~", "coarse", "approximate"],
    ["2022-03-24%", "point", "uncertain"],
    ["2022-03-01~/2022-04", "range", "approximate"],
  ])("of %s is a %s, %s", (date, shape, certainty) => {
    expect(markOf(sceneOf([{ id: "a", date }]), "a")).toMatchObject({ shape, certainty });
  });

  test("says what it is: disputed, important, open, related", () => {
    const events = [
      { id: "a", date: "2022-01-10", disputes: 2, importance: 5 },
      { id: "b", date: "2022-06-10" },
      { id: "c", date: "2022-09-10" },
    ];
    const scene = sceneOf(events, { selected: 0, related: new Set([1]) });
    expect(markOf(scene, "a")).toMatchObject({ isDisputed: true, importance: 5, emphasis: "open" });
    expect(markOf(scene, "b")).toMatchObject({ isDisputed: false, importance: 3, emphasis: "related" });
    expect(markOf(scene, "c")).toMatchObject({ emphasis: "none" });
  });

  test("bears its date only where the row has room for it", () => {
    const text = (n: number) => ({ label: ["first", "next"][n] ?? "", date: "24 Mar" });
    const near = sceneOf([{ date: "2022-03-01" }, { date: "2022-04-05" }], {
      text,
      metrics: { ...TEST_METRICS, maxRowsPerLane: 1 },
    });
    expect(near.marks.map((mark) => mark.hasDate)).toEqual([false, true]);
    const far = sceneOf([{ date: "2022-03-01" }, { date: "2022-09-05" }], { text });
    expect(far.marks.map((mark) => mark.hasDate)).toEqual([true, true]);
  });

  test("is never wider than the window, however long its words", () => {
    const scene = sceneOf([{ id: "a", date: "2022-10-01", label: "a label of some length" }], {
      widthPx: 100,
    });
    const mark = markOf(scene, "a");
    expect(mark?.boxStartPx).toBe(0);
    expect(mark?.boxPx).toBe(100);
  });

  test("asks for no words of events that have no chance of a label", () => {
    const asked = new Set<number>();
    const columns = randomColumns(chance(4), 20_000, 3);
    layoutScene(
      sceneInput({
        record: recordOfColumns(columns),
        window: windowOf("1968", "1971"),
        text: (n) => {
          asked.add(n);
          return { label: `Event ${n}`, date: "" };
        },
      }),
    );
    expect(asked.size).toBeLessThan(400);
  });

  test("asks for no words of rows for which the lanes have no height", () => {
    const record = recordOfColumns(randomColumns(chance(4), 20_000, 6));
    const askedWith = (heightPx: number) => {
      const asked = new Set<number>();
      const text = (n: number) => {
        asked.add(n);
        return { label: `Event ${n}`, date: "" };
      };
      layoutScene(sceneInput({ record, window: windowOf("1968", "1971"), heightPx, text }));
      return asked.size;
    };
    // Six strips with their gaps, and two rows: not even the lanes' first rows.
    const low = 8 + 6 * 24 + 2 * 24;
    expect(askedWith(low)).toBeLessThan(askedWith(2000) / 2);
  });
});

describe("who gets a label", () => {
  const crowd: TinyEvent[] = Array.from({ length: 6 }, (_, i) => ({
    id: `e${i}`,
    date: `2022-05-0${i + 1}`,
    label: `A long label ${i}`,
    importance: i === 4 ? 5 : 2,
  }));
  const oneRow = { metrics: { ...TEST_METRICS, maxRowsPerLane: 1 } };
  const labelled = (scene: Scene) => scene.marks.filter((mark) => mark.hasLabel).map((mark) => mark.key);

  test("is the most important", () => {
    expect(labelled(sceneOf(crowd, oneRow))[0]).toBe("e:e4");
  });

  test("is, among equals, the disputed one, then the earliest", () => {
    const equals = crowd.map((event, i) => ({ ...event, importance: 2, disputes: i === 2 ? 1 : 0 }));
    expect(labelled(sceneOf(equals, oneRow))).toContain("e:e2");
    const plain = equals.map((event) => ({ ...event, disputes: 0 }));
    expect(labelled(sceneOf(plain, oneRow))).toContain("e:e0");
  });

  test("is the open event before all others, related ones next", () => {
    expect(labelled(sceneOf(crowd, { ...oneRow, selected: 2 }))).toContain("e:e2");
    expect(labelled(sceneOf(crowd, { ...oneRow, related: new Set([1]) }))).toContain("e:e1");
  });

  test("is on a closer view what was labelled, among equals", () => {
    const equals = crowd.map((event) => ({ ...event, importance: 3 }));
    const record = recordOf(equals);
    const pyramid = buildPyramid(record.columns);
    const input = sceneInput({ record, pyramid, window: year2022, ...oneRow, selected: 3 });
    const previous = layoutScene(input);
    const next = layoutScene({
      ...input,
      selected: null,
      previous,
      window: windowOf("2022-03-01", "2022-08-31"),
    });
    expect(labelled(next)).toContain("e:e3");
  });
});

describe("lanes", () => {
  const three: TinyEvent[] = [
    { date: "2022-01-10", type: 0 },
    { date: "2022-02-10", type: 2 },
    { date: "2020-02-10", type: 1 },
  ];

  test("follow the order asked for, then the record's", () => {
    const scene = sceneOf(three, { lanes: [{ type: 2, isFolded: false }] });
    expect(scene.lanes.map((lane) => lane.type)).toEqual([2, 0, 1]);
  });

  test("that are empty in the window are a line, and say what they hold elsewhere", () => {
    const [, empty] = sceneOf(three).lanes;
    expect(empty).toMatchObject({ isEmpty: true, count: 0, countKept: 1, rows: 0, heightPx: 16 });
  });

  test("that are folded show no label, and count all", () => {
    const lanes = [{ type: 0, isFolded: true }];
    const scene = sceneOf(three, { lanes });
    expect(scene.lanes[0]).toMatchObject({ isFolded: true, isEmpty: false, rows: 0, count: 1 });
    expect(scene.marks.filter((mark) => mark.lane === 0)).toMatchObject([{ hasLabel: false }]);
  });

  test("get rows by what they would name", () => {
    const crowdOf = (type: number, importance: number): TinyEvent[] =>
      Array.from({ length: 12 }, (_, i) => ({
        date: `2022-05-${10 + i}`,
        type,
        importance,
        label: "Some label",
      }));
    const heightPx = 8 + 2 * 8 + 4 * 24 + 2 * 16; // four rows and two strips
    const [less, more] = sceneOf([...crowdOf(0, 1), ...crowdOf(1, 5)], { heightPx }).lanes;
    expect(more?.rows).toBe(3);
    expect(less?.rows).toBe(1);
  });

  test("leave no height in which a further row could name something", () => {
    const record = recordOfColumns(randomColumns(chance(9), 6000, 3));
    for (let heightPx = 80; heightPx < 500; heightPx += 5) {
      const scene = layoutScene(sceneInput({ record, window: windowOf("1968", "1971"), heightPx }));
      const isFull = scene.lanes.every(({ rows }) => rows === TEST_METRICS.maxRowsPerLane);
      if (!isFull) expect(scene.heightPx + TEST_METRICS.rowHeightPx).toBeGreaterThan(heightPx);
      expect(scene.heightPx).toBeLessThanOrEqual(heightPx);
    }
  });

  test("leave no strip where all is labelled", () => {
    const [lane] = sceneOf([{ date: "2022-01-10" }, { date: "2022-09-10" }]).lanes;
    expect(lane).toMatchObject({ rows: 1, stripTopPx: null, heightPx: 24 });
  });
});

describe("a scene of extremes", () => {
  const events: TinyEvent[] = [
    { id: "a", date: "2022-03-24" },
    { id: "b", date: "-0999/2000" },
  ];
  const sums = ({ counts }: Scene) =>
    counts.drawn + counts.clustered + counts.outside + counts.filtered === counts.total;

  test.each([
    ["no width", { widthPx: 0 }],
    ["a negative width", { widthPx: -5 }],
    ["a width that is not a number", { widthPx: Number.NaN }],
    ["no height", { heightPx: 0 }],
    ["no rows", { metrics: { ...TEST_METRICS, maxRowsPerLane: 0 } }],
    ["an empty window", { window: windowOf("2022-03-24", "2022-03-24") }],
    ["a reversed window", { window: { start: year2022.end, end: year2022.start } }],
    ["a window that is not a number", { window: { start: instant(Number.NaN), end: instant(Number.NaN) } }],
    ["a window as long as time", { window: windowOf("-9999", "9999") }],
  ])("with %s is laid out, and its counts add up", (_, choice) => {
    expect(sums(sceneOf(events, choice))).toBe(true);
    expect(sums(sceneOf([], choice))).toBe(true);
  });

  test("shows one event of three thousand years wherever the window stands in it", () => {
    const scene = sceneOf([{ id: "b", date: "-0999/2999", label: "Very long" }]);
    expect(scene.counts).toMatchObject({ drawn: 1, outside: 0 });
    expect(markOf(scene, "b")).toMatchObject({ boxStartPx: 0, hasLabel: true });
  });

  test("counts a million events on one instant", () => {
    const size = 1_000_000;
    const columns = {
      start: new Float64Array(size).fill(year2022.start),
      end: new Float64Array(size).fill(year2022.start + MS_PER_DAY),
      type: new Uint16Array(size),
      importance: new Uint8Array(size).fill(3),
    };
    const scene = layoutScene(sceneInput({ record: recordOfColumns(columns), window: year2022 }));
    expect(scene.counts).toMatchObject({ drawn: 4, clustered: size - 4 });
    expect(scene.clusters).toHaveLength(1);
  });

  test("holds about as many things for a million events as for a thousand", () => {
    const sizeOf = (size: number) => {
      const record = recordOfColumns(randomColumns(chance(8), size, 5));
      const { marks, clusters } = layoutScene(
        sceneInput({ record, window: windowOf("1968", "1971"), marginRatio: 0.5 }),
      );
      return marks.length + clusters.length;
    };
    expect(sizeOf(200_000)).toBeLessThan(2 * sizeOf(1000));
  });
});
