// @vitest-environment jsdom
// The traps of vis-timeline 8.5 that the timeline relies on avoiding, one row each, with the threads that tell of them.
// What it is told is held here; what only a browser can show is held by the browser test that the second table names.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Direction, Language } from "../../src/locale/language.ts";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { createDrawing, type Drawing } from "../../src/timeline/drawing.ts";
import { roughMeasure } from "../../src/timeline/measure.ts";
import type { TimelineWords } from "../../src/timeline/timeline-props.ts";
import { readRepository } from "../architecture/repository.ts";
import { importsOf, isScript } from "../architecture/source.ts";
import { wordsIn } from "../support/both.ts";
import { recordOf, windowOf } from "../support/builders.ts";
import { sceneInput } from "../support/scene-input.ts";
import { type ToldVis, toldVis } from "../support/told-vis.ts";

vi.mock("vis-timeline/esnext", async () => ({
  Timeline: (await import("../support/told-vis.ts")).VisStandIn,
}));

// jsdom lays nothing out and paints nothing.
Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 1200 });
HTMLCanvasElement.prototype.getContext = () => null;

const top = join(dirname(fileURLToPath(import.meta.url)), "../..");
const sources = readRepository(top).filter(({ path }) => path.startsWith("src/"));
const styles = readFileSync(`${top}/src/timeline/marks.css`, "utf8");

const WINDOW = windowOf("2022-01-01", "2022-12-31");
const RECORD = recordOf([
  { id: "one", date: "2022-03-24", label: "<b>One</b>" },
  { id: "two", date: "2022-05/2022-07" },
  ...Array.from({ length: 12 }, (_, n) => ({ id: `same-${n}`, date: "2022-10-01" })),
]);
const say = {
  number: String,
  foldLane: String,
  openLane: String,
  laneCount: String,
} as unknown as TimelineWords;

let drawing: Drawing;
let container: HTMLElement;

/** A drawing that has shown a scene, and what it told. */
function draw(flow: Direction, language: Language): ToldVis {
  toldVis.length = 0;
  container = document.createElement("div");
  document.body.replaceChildren(container);
  drawing = createDrawing({
    container,
    record: RECORD,
    window: WINDOW,
    flow,
    words: wordsIn(language),
    say,
    today: undefined,
    speechOf: ({ n }) => ({
      id: RECORD.idOf(n),
      language,
      label: { text: "label", lang: language, dir: "ltr", isFallback: false },
      name: "name",
    }),
    clusterName: () => "cluster",
    measure: roughMeasure,
    onFold: () => undefined,
  });
  drawing.measure();
  drawing.setWindow(WINDOW);
  drawing.show(
    layoutScene(sceneInput({ record: RECORD, window: WINDOW, pyramid: buildPyramid(RECORD.columns) })),
  );
  const [told] = toldVis;
  if (told === undefined) throw new Error("vis-timeline was not asked.");
  return told;
}

interface Trap {
  readonly trap: string;
  /** Issue threads, or "measured". */
  readonly threads: string;
  readonly holds: (told: ToldVis, flow: Direction, language: Language) => void;
}

const TOLD: readonly Trap[] = [
  {
    trap: "its own clusters hide events on the first paint, so they are not used",
    threads: "measured; visjs/vis-timeline #1200, #1620",
    holds: ({ options }) => expect(options).not.toHaveProperty("cluster"),
  },
  {
    trap: "its direction is read once, and guessed from the page where it is not given, so it is given",
    threads: "measured; visjs/vis #112",
    holds: ({ options }, flow) => expect(options.rtl).toBe(flow === "rtl"),
  },
  {
    trap: "it fits and stacks everything where no window is given, so one is given",
    threads: "visjs/vis #2448",
    holds: ({ options }) => expect([options.start, options.end]).toEqual([WINDOW.start, WINDOW.end]),
  },
  {
    trap: "it has no Arabic, so that every label of the axis is ours and no locale is named",
    threads: "measured; visjs/vis-timeline #54, visjs/vis #2029",
    holds: ({ options }, _, language) => {
      expect(options).not.toHaveProperty("locale");
      expect(options).not.toHaveProperty("locales");
      const format = options.format as { [row in "minorLabels" | "majorLabels"]: (at: Date) => string };
      expect(format.minorLabels(new Date(WINDOW.start))).toBe(language === "ar" ? "يناير" : "Jan");
      expect(format.majorLabels(new Date(WINDOW.start))).toBe("2022");
    },
  },
  {
    trap: "its days are those of the reader's zone, so it reckons in UTC",
    threads: "visjs/vis #24, #1096",
    holds: ({ options }) => {
      const moment = options.moment as (at: number) => { format(): string; utcOffset(): number };
      expect(moment(WINDOW.start).utcOffset()).toBe(0);
      expect(moment(WINDOW.start).format()).toBe("2022-01-01T00:00:00Z");
    },
  },
  {
    trap: "its wheel and its gestures take the page's, so they are off",
    threads: "visjs/vis #3734, #3857, #2123; ActivityWatch/aw-webui #860",
    holds: ({ options }) =>
      expect(options).toMatchObject({
        zoomable: false,
        moveable: false,
        verticalScroll: false,
        selectable: false,
      }),
  },
  {
    trap: "its tooltip is cut and covered, so there is none",
    threads: "yotamberk/timeline-plus #31; opf/openproject #24893",
    holds: ({ options, items }) => {
      expect(options.showTooltips).toBe(false);
      for (const item of items.get()) expect(item).not.toHaveProperty("title");
    },
  },
  {
    trap: "it filters strings of markup badly, so that items are elements with text, and its filter stays on",
    threads: "visjs/vis-timeline #846, #1010, #1860",
    holds: ({ options, items }) => {
      expect(options).not.toHaveProperty("xss");
      const template = options.template as (item?: { id: string }) => unknown;
      expect(items.get().length).toBeGreaterThan(0);
      for (const item of items.get()) {
        expect(item.content).toBe("");
        expect(template(item)).toBeInstanceOf(HTMLElement);
      }
      // It asks for one before there is any.
      expect(template(undefined)).toBe("");
      expect(container.querySelector("b")).toBeNull();
    },
  },
  {
    trap: "it draws 5,000 items in seconds, so it is told of labelled marks alone",
    threads: "measured; visjs/vis-timeline #379, #1516, #1313; visjs/vis #1187",
    holds: ({ items }) => expect(items.get().length).toBeLessThan(RECORD.size),
  },
  {
    trap: "it redraws for ever at some sizes, so that it watches none itself and has a fixed height",
    threads: "visjs/vis-timeline #1643, #268, #213; visjs/vis #450",
    holds: ({ options }) => {
      expect(options.autoResize).toBe(false);
      expect(typeof options.height).toBe("number");
      expect(options).not.toHaveProperty("minHeight");
      expect(options).not.toHaveProperty("maxHeight");
    },
  },
  {
    trap: "it keeps a moving clock, which would never rest, so it has none",
    threads: "measured",
    holds: ({ options }) => expect(options.showCurrentTime).toBe(false),
  },
  {
    trap: "it is ended with its drawing, and nothing of it stays in the container",
    threads: "visjs/vis-timeline #183; ievgennaida/animation-timeline-control #41",
    holds: ({ calls }) => {
      drawing.destroy();
      expect(calls.at(-1)?.[0]).toBe("destroy");
      expect(container.childNodes).toHaveLength(0);
    },
  },
];

const WAYS = (["ar", "en"] as const).flatMap((language) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language, flow })),
);

describe.each(WAYS)(
  "what vis-timeline is told in $language, with time running $flow",
  ({ language, flow }) => {
    let told: ToldVis;
    beforeEach(() => {
      told = draw(flow, language);
    });
    it.each(TOLD.map((row) => [row.trap, row.threads, row] as const))("%s (%s)", (_, __, { holds }) =>
      holds(told, flow, language),
    );
  },
);

describe("the code of the timeline", () => {
  it("imports one build of vis-timeline, in one file, and never the one that injects styles", () => {
    const imports = sources.filter(isScript).flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => /^(vis-|moment)/.test(from))
        .map(({ from }) => `${file.path}: ${from}`),
    );
    expect(imports.toSorted()).toEqual([
      "src/timeline/Timeline.tsx: vis-timeline/styles/vis-timeline-graph2d.min.css",
      "src/timeline/drawing.ts: moment",
      "src/timeline/drawing.ts: vis-data/esnext",
      "src/timeline/drawing.ts: vis-timeline/esnext",
    ]);
  });

  it("places items by an inset, and not by the text-align of whatever is around them", () => {
    expect(styles).toMatch(/\.vis-item \{[^}]*inset-inline-start: 0;/);
  });
});

/** What only a browser can show, and the title of the test that shows it. */
const SHOWN: readonly (readonly [trap: string, threads: string, file: string, title: string])[] = [
  ["events hidden on the first paint", "measured", "counts", "accounts for every event in $name"],
  ["items drift from the axis under a host's text-align", "visjs/vis-timeline #853", "host", "move no mark"],
  ["the bar of a moment is misplaced from right to left", "visjs/vis #4156", "today", "stands on its day"],
  ["lines of the axis drift by its borders", "measured", "axis", "every mark and every label of the axis"],
  ["days follow the reader's zone", "visjs/vis #24, #1096", "axis", "stands on its date for a reader in %s"],
  ["every wheel is prevented", "visjs/vis #3734, #3857", "pointer", "alone scrolls the page"],
  ["touch over the names of lanes scrolls nothing", "measured", "touch", "along the page scrolls it"],
  ["a pinch zooms the page too", "visjs/vis #2123, #283", "touch", "that part come closer"],
  [
    "a cover stays over an empty window",
    "measured",
    "pointer",
    "comes closer by a double click on a bare place",
  ],
  ["same-day events never come apart", "yotamberk/timeline-plus #124", "clusters", "opens as a list where"],
  ["nothing has a role or a focus", "measured", "keyboard", "comes to the earliest event"],
  [
    "redraw loops at odd pixel ratios and heights",
    "visjs/vis-timeline #1643",
    "host",
    "is still at a device pixel",
  ],
  [
    "memory is kept by what is gone",
    "visjs/vis-timeline #183",
    "host",
    "leave no node and no listener behind",
  ],
  ["markup in texts", "visjs/vis-timeline #846, #1010, #1860", "text", "is shown as it is written"],
];

describe("what only a browser can show", () => {
  it.each(SHOWN)("%s (%s) is held by the browser tests of timeline-%s: “%s”", (_, __, file, title) => {
    expect(readFileSync(`${top}/tests/browser/timeline-${file}.test.ts`, "utf8")).toContain(title);
  });
});
