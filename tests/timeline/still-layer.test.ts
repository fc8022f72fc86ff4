// @vitest-environment jsdom
// Clusters and bare marks at rest: an element for each and for nothing else, and a focus that never passes to another.
import { beforeEach, describe, expect, it } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Cluster } from "../../src/scene/scene.ts";
import { instant } from "../../src/time/instant.ts";
import { createStillLayer, type StillLayer } from "../../src/timeline/still-layer.ts";
import { recordOf, windowOf } from "../support/builders.ts";
import { sceneInput } from "../support/scene-input.ts";

const RECORD = recordOf([]);
const EMPTY = layoutScene(
  sceneInput({
    record: RECORD,
    window: windowOf("2022-01-01", "2022-12-31"),
    pyramid: buildPyramid(RECORD.columns),
  }),
);
const BLOCKS = new Map([[0, { topPx: 0, heightPx: 60, shiftPx: 0 }]]);

const cluster = (key: string, count: number): Cluster => ({
  key,
  zone: "window",
  lane: 0,
  row: 1,
  topPx: 36,
  heightPx: 18,
  startPx: 50 * count,
  widthPx: 30,
  count,
  stretch: { start: instant(0), end: instant(1) },
});

describe("clusters at rest", () => {
  let layer: StillLayer;
  let area: HTMLElement;
  beforeEach(() => {
    area = document.createElement("div");
    document.body.replaceChildren(area);
    layer = createStillLayer(area, {
      speechOf: () => {
        throw new Error("There are no marks.");
      },
      clusterName: ({ count }) => `${count} events`,
      number: String,
    });
  });
  const write = (...clusters: Cluster[]) => layer.write({ ...EMPTY, clusters }, BLOCKS);
  const shown = () =>
    [...area.querySelectorAll<HTMLElement>("[data-key]")]
      .map(({ dataset, ariaLabel, textContent }) => [
        dataset.key,
        dataset.clusterCount,
        ariaLabel,
        textContent,
      ])
      .sort();

  it("have one element each, which says how many events they hold", () => {
    write(cluster("c:1", 4), cluster("c:2", 7));
    expect(shown()).toEqual([
      ["c:1", "4", "4 events", "4"],
      ["c:2", "7", "7 events", "7"],
    ]);
  });

  it("keep their element as long as they are there", () => {
    write(cluster("c:1", 4), cluster("c:2", 7));
    const before = layer.buttonOf("c:2");
    write(cluster("c:2", 9), cluster("c:3", 1));
    expect(layer.buttonOf("c:2")).toBe(before);
    expect(shown()).toEqual([
      ["c:2", "9", "9 events", "9"],
      ["c:3", "1", "1 events", "1"],
    ]);
  });

  it("that come are given the elements of those that went, and say only what is theirs", () => {
    write(cluster("c:1", 4), cluster("c:2", 7), cluster("c:3", 8));
    const before = [...area.querySelectorAll("[data-key]")];
    write(cluster("c:4", 5), cluster("c:5", 6));
    expect(before).toContain(layer.buttonOf("c:4"));
    expect(before).toContain(layer.buttonOf("c:5"));
    expect(layer.buttonOf("c:1")).toBeNull();
    expect(shown()).toEqual([
      ["c:4", "5", "5 events", "5"],
      ["c:5", "6", "6 events", "6"],
    ]);
  });

  it("that come are not given the focus of one that went", () => {
    write(cluster("c:1", 4));
    const focused = layer.buttonOf("c:1");
    focused?.focus();
    expect(document.activeElement).toBe(focused);
    write(cluster("c:2", 5));
    expect(layer.buttonOf("c:2")).not.toBe(focused);
    expect(document.activeElement).toBe(document.body);
  });

  it("leave nothing behind where there are none any more", () => {
    write(cluster("c:1", 4), cluster("c:2", 7));
    write();
    expect(shown()).toEqual([]);
  });
});
