// @vitest-environment jsdom
// The elements at rest: clusters and bare marks in the strip of their lane, kept by key.
import { beforeEach, describe, expect, it } from "vitest";
import type { Cluster, Mark, Scene } from "../../src/scene/scene.ts";
import { instant } from "../../src/time/instant.ts";
import type { LaneBlock } from "../../src/timeline/lane-blocks.ts";
import { createStillLayer, type StillLayer } from "../../src/timeline/still-layer.ts";

let area: HTMLElement;
let layer: StillLayer;

beforeEach(() => {
  area = document.createElement("div");
  document.body.replaceChildren(area);
  layer = createStillLayer(area, {
    speechOf: ({ key }) => ({
      id: key,
      language: "en",
      label: { text: key, lang: "en", dir: "ltr", isFallback: false },
      name: key,
    }),
    clusterName: ({ count }) => `${count} events`,
    number: String,
  });
});

/** What clusters and bare marks of a lane have in common. */
const inStrip = (lane: number, at: number) => ({
  zone: "window" as const,
  lane,
  row: 1,
  topPx: 36 + lane * 50,
  heightPx: 24,
  startPx: at,
});
const cluster = (lane: number, at: number, changes: Partial<Cluster> = {}): Cluster => ({
  ...inStrip(lane, at),
  key: `c:${lane}:${at}`,
  widthPx: 30,
  count: 12,
  stretch: { start: instant(0), end: instant(1) },
  ...changes,
});
const bareMark = (lane: number, at: number): Mark => ({
  ...inStrip(lane, at),
  key: `e:${lane}:${at}`,
  n: 0,
  extentPx: 1,
  boxStartPx: at,
  boxPx: 10,
  boxSide: "after",
  hasLabel: false,
  hasDate: false,
  label: "",
  date: "",
  shape: "point",
  certainty: "exact",
  isDisputed: false,
  emphasis: "none",
  importance: 3,
});

/** Writes two lanes, all of it `shiftPx` lower than the scene says. */
function write(clusters: readonly Cluster[], marks: readonly Mark[] = [], shiftPx = 0): void {
  const blocks = new Map<number, LaneBlock>(
    [0, 1].map((lane) => [lane, { topPx: 0, heightPx: 50, shiftPx }]),
  );
  layer.write({ clusters, marks, widthPx: 800 } as unknown as Scene, blocks);
}
const stripOf = (key: string) => layer.buttonOf(key)?.closest<HTMLElement>(".still-strip") ?? null;

describe("the elements of a lane", () => {
  it("stand in one strip, which has their place and height", () => {
    write([cluster(0, 10), cluster(0, 50), cluster(1, 10)], [bareMark(0, 90)], 5);
    const strip = stripOf("c:0:10");
    expect(strip?.style.insetBlockStart).toBe("41px");
    expect(strip?.style.getPropertyValue("--strip-block")).toBe("24px");
    expect(stripOf("c:0:50")).toBe(strip);
    expect(stripOf("e:0:90")).toBe(strip);
    expect(stripOf("c:1:10")).not.toBe(strip);
  });

  it("move with the strip and not each by itself", () => {
    write([cluster(0, 10)]);
    const button = layer.buttonOf("c:0:10");
    const before = button?.getAttribute("style");
    write([cluster(0, 10)], [], 20);
    expect(button?.getAttribute("style")).toBe(before);
    expect(stripOf("c:0:10")?.style.insetBlockStart).toBe("56px");
  });
});

describe("an element", () => {
  it("is kept by its key, with the focus that it has", () => {
    write([cluster(0, 10), cluster(0, 50)], [bareMark(1, 70)]);
    const button = layer.buttonOf("c:0:50");
    button?.focus();
    write([cluster(0, 50, { startPx: 80, count: 7 })]);
    expect(layer.buttonOf("c:0:50")).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(button?.textContent).toBe("7");
    expect(button?.style.getPropertyValue("margin-inline-start")).toBe("80px");
  });

  it("of a cluster is named when all are named, or as soon as somebody asks for it", () => {
    const nameIn = (key: string) => area.querySelector(`[data-key="${key}"]`)?.getAttribute("aria-label");
    write([cluster(0, 10), cluster(0, 50)]);
    expect(nameIn("c:0:10")).toBeNull();
    layer.buttonOf("c:0:50");
    expect([nameIn("c:0:10"), nameIn("c:0:50")]).toEqual([null, "12 events"]);
    layer.name();
    expect([nameIn("c:0:10"), nameIn("c:0:50")]).toEqual(["12 events", "12 events"]);
    write([cluster(0, 10, { count: 7 })]);
    layer.name();
    expect(nameIn("c:0:10")).toBe("7 events");
  });

  it("whose key is gone is gone", () => {
    write([cluster(0, 10)], [bareMark(1, 70)]);
    write([]);
    expect(layer.buttonOf("c:0:10")).toBeNull();
    expect(layer.buttonOf("e:1:70")).toBeNull();
    expect(area.querySelectorAll("button")).toHaveLength(0);
  });

  it("beside the window, or of a lane that is not drawn, is not written", () => {
    write([cluster(0, 10, { zone: "earlier" }), cluster(7, 10)]);
    expect(area.querySelectorAll("button")).toHaveLength(0);
  });
});
