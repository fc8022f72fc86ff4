/**
 * The file that speaks with vis-timeline (vis-inside.ts where its own ways cost too much). It is fed the difference between
 * one picture at rest and the next, never more than the window holds; it draws axis, lanes and the labelled marks by time.
 * What is inside an item is ours (mark-element.ts), and so are clusters and bare marks (still-layer.ts). In motion
 * vis-timeline stands still (moving-picture.ts).
 *
 * Traps of vis-timeline 8.5 that this file avoids: direction is read once, so it is passed and the drawing is made
 * anew for another; its clusters hide events, so they are not used; its tooltips and HTML strings are not used; its
 * wheel takes the page's, so its own gestures are off; a host's `text-align` moves items, so the container sets it.
 */

import moment, { type MomentInput } from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline as VisTimeline } from "vis-timeline/esnext";
import type { Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import type { Direction } from "../locale/language.ts";
import type { Cluster, Mark, PlacedLane, Scene } from "../scene/scene.ts";
import { type Span, sameSpan } from "../time/span.ts";
import { createAxisState } from "./axis-state.ts";
import { createLabelledMarks, type MarkItem } from "./labelled-marks.ts";
import { type LaneBlock, laneBlocks } from "./lane-blocks.ts";
import { createLanes, type LaneGroup } from "./lanes.ts";
import { buttonOf, type MarkSpeech } from "./mark-element.ts";
import type { Measure } from "./measure.ts";
import { createMovingAxis } from "./moving-axis.ts";
import { createMovingCanvas } from "./moving-canvas.ts";
import { createMovingPicture } from "./moving-picture.ts";
import { createStillLayer } from "./still-layer.ts";
import type { TimelineWords } from "./timeline-props.ts";
import {
  axisRows,
  countAnew,
  customTimeLine,
  drawItems,
  drawingFirst,
  drawNow,
  drawParts,
  measureNoItems,
  placeLane,
  quietly,
  setAxisScale,
  unqueued,
} from "./vis-inside.ts";

/** What a drawing is made of; another direction or language wants another drawing. */
export interface DrawingOptions {
  readonly container: HTMLElement;
  readonly record: Record;
  readonly window: Span;
  readonly flow: Direction;
  readonly words: DateWords;
  readonly say: TimelineWords;
  readonly today: number | undefined;
  readonly speechOf: (mark: Mark) => MarkSpeech;
  readonly clusterName: (cluster: Cluster, scene: Scene) => string;
  readonly measure: Measure;
  readonly onFold: (type: number) => void;
}

/** The drawn timeline. */
export interface Drawing {
  /** Where gestures are felt: the lanes without their names. */
  readonly area: HTMLElement;
  /** Measures what `size` says from now on, and says it. */
  measure(): LanesSize;
  /** As it was last measured. To measure costs a layout of the page, which all that is written then asks for again. */
  size(): LanesSize;
  /** Ends the time in which nothing of it has a size: until it is called, vis-timeline does not draw. */
  unfold(): void;
  setWindow(window: Span): void;
  /** At rest: everything is an element. What vis-timeline places it places when it is drawn; clusters have no names yet. */
  show(scene: Scene): void;
  /** Gives the clusters that were shown their names. */
  name(): void;
  /** Has the browser lay out what was shown, each in its place, so that less is left for `flush`. */
  settle(): void;
  /** In motion: everything is pixels; vis-timeline stands still, and its elements only ride along, unseen. */
  showMoving(scene: Scene): void;
  /** Moves the scene that was last shown, with its margins as pixels, by px towards later. */
  slide(scene: Scene, slidePx: number): void;
  /** The button of a mark or cluster, or null where it is not drawn. */
  buttonOf(key: string): HTMLButtonElement | null;
  /** Puts on screen what was shown; the size that it then has. */
  flush(): LanesSize;
  /** The same for the first time, in steps between which the page can answer. */
  flushing(): Generator<void, void>;
  resize(): void;
  destroy(): void;
}

/** The width of the area of the lanes, and what they may take of the container's height. */
export interface LanesSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws an empty timeline into the container, which must have a height. */
export function createDrawing(options: DrawingOptions): Drawing {
  const { container, record, flow, words, say } = options;
  const items = new DataSet<MarkItem>([]);
  const labelled = createLabelledMarks({ record, items, speechOf: options.speechOf });
  const groups = new DataSet<LaneGroup>([]);
  let shown: { readonly lanes: readonly PlacedLane[]; readonly heightPx: number } = {
    lanes: [],
    heightPx: 0,
  };
  const axis = createAxisState(words, options.window, container.clientWidth);
  container.dataset.axis = axis.axis().scale.scale;
  const heightPx = container.clientHeight;
  // While it is put together vis-timeline would draw itself a dozen times, and once more in the next frame, without any
  // lanes; what has no width it does not draw.
  container.style.display = "none";

  const vis = new VisTimeline(container, items, groups, {
    start: options.window.start,
    end: options.window.end,
    rtl: flow === "rtl",
    moment: (date?: MomentInput) => moment.utc(date),
    height: heightPx,
    autoResize: false,
    moveable: false,
    zoomable: false,
    selectable: false,
    stack: false,
    showTooltips: false,
    showCurrentTime: false,
    verticalScroll: false,
    orientation: { axis: "bottom", item: "top" },
    margin: { axis: 0, item: 0 },
    align: "left",
    type: "range",
    groupHeightMode: "fixed",
    groupOrder: "order",
    format: axis.format,
    timeAxis: axis.axis().scale,
    template: (item?: { readonly id: string }) =>
      item === undefined ? "" : (labelled.elementOf(item.id) ?? ""),
  });
  measureNoItems(vis);
  const lanesOfVis = createLanes({
    record,
    language: words.style.language,
    say,
    groups,
    onFold: options.onFold,
    onPlace: (type, block) => placeLane(vis, type, block),
  });
  const area = container.querySelector<HTMLElement>(".vis-panel.vis-center");
  const bottom = container.querySelector<HTMLElement>(".vis-panel.vis-bottom");
  if (area === null || bottom === null) throw new Error("vis-timeline has drawn no panels.");
  // vis-timeline follows a moving window only once a window has changed and been drawn anew, which in an empty one would
  // not happen by itself. Until then it lays a cover over everything; the styles take that away.
  const begin = () => {
    vis.off("rangechanged", begin);
    drawNow(vis);
  };
  vis.on("rangechanged", begin);
  vis.setWindow(options.window.start - 1, options.window.end, { animation: false });
  if (options.today !== undefined) {
    vis.addCustomTime(options.today, "today");
    // Its own title would be a sentence in English.
    vis.setCustomTimeTitle(say.today, "today");
  }

  const still = createStillLayer(area, {
    speechOf: options.speechOf,
    clusterName: options.clusterName,
    number: say.number,
  });
  const canvas = createMovingCanvas({ area, flow, number: say.number, measure: options.measure });
  const root = container.querySelector<HTMLElement>(".vis-timeline");
  root?.style.setProperty("display", "none");
  container.style.removeProperty("display");
  const strip = createMovingAxis({ panel: bottom, flow, axis, rows: () => axisRows(vis) });
  const todayLine = customTimeLine(vis);
  const picture = createMovingPicture({
    container,
    area,
    flow,
    axis,
    canvas,
    strip,
    still,
    today: todayLine === null ? null : { at: options.today ?? 0, line: todayLine },
  });
  let blocks: ReadonlyMap<number, LaneBlock> = new Map();
  /** Whether all lanes that are shown are in view, and all that were drawn before. */
  let fits = false;
  let fitted = false;
  let hasUnplaced = false;
  let { window } = options;
  /** The width of the axis that stands under it; none in motion. */
  let standsPx: number | null = null;
  /** The window that vis-timeline has drawn. */
  let drawnWindow: Span | null = null;

  let size: LanesSize = { widthPx: 0, heightPx: 0 };
  const measure = (): LanesSize => {
    size = {
      widthPx: area.clientWidth,
      heightPx: Math.max(0, container.clientHeight - bottom.offsetHeight),
    };
    return size;
  };
  const setAxis = (window: Span) => {
    axis.setWindow(window, size.widthPx);
    const { scale } = axis.axis().scale;
    if (container.dataset.axis !== scale) container.dataset.axis = scale;
  };

  return {
    area,
    measure,
    size: () => size,
    unfold() {
      root?.style.removeProperty("display");
      countAnew(vis);
    },
    setWindow(next) {
      if (standsPx === size.widthPx && sameSpan(window, next)) return;
      standsPx = size.widthPx;
      window = next;
      setAxis(window);
      setAxisScale(vis, axis.axis().scale);
      unqueued(vis, () => vis.setWindow(window.start, window.end, { animation: false }));
    },
    show(scene) {
      picture.rest(scene);
      blocks = laneBlocks(scene, size.heightPx);
      const bottomPx = Math.max(0, ...[...blocks.values()].map(({ topPx, heightPx }) => topPx + heightPx));
      fits = bottomPx <= size.heightPx;
      setLanes(scene.lanes);
      if (labelled.write(scene, blocks, (change) => quietly(vis, change))) hasUnplaced = true;
      still.write(scene, blocks);
    },
    name: still.name,
    settle() {
      if (hasUnplaced) drawItems(vis);
      else measure();
      hasUnplaced = false;
    },
    showMoving(scene) {
      standsPx = null;
      setAxis(scene.window);
      picture.paint(scene, { blocks, heightPx: size.heightPx });
    },
    slide(scene, slidePx) {
      standsPx = null;
      axis.nameAll();
      picture.slide(scene, slidePx, { blocks, heightPx: size.heightPx });
    },
    buttonOf(key) {
      const element = labelled.elementOf(key);
      return element === undefined ? still.buttonOf(key) : buttonOf(element);
    },
    flush() {
      const isOther = drawnWindow === null || !sameSpan(drawnWindow, window);
      const isDrawn = fits && fitted && drawParts(vis, isOther);
      drawnWindow = window;
      fitted = fits;
      hasUnplaced = false;
      if (isDrawn) return size;
      drawNow(vis);
      return measure();
    },
    flushing: () => drawingFirst(vis),
    resize() {
      vis.setOptions({ height: container.clientHeight });
      drawNow(vis);
      measure();
    },
    destroy() {
      canvas.remove();
      strip.remove();
      still.remove();
      vis.destroy();
      container.replaceChildren();
      labelled.clear();
    },
  };

  function setLanes(lanes: readonly PlacedLane[]): void {
    // The portions of a scene have the same.
    if (lanes === shown.lanes && size.heightPx === shown.heightPx) return;
    shown = { lanes, heightPx: size.heightPx };
    lanesOfVis.write(lanes, blocks);
  }
}
