/**
 * The file that speaks with vis-timeline (moving-axis.ts draws its axis in motion). It is fed the difference between one
 * picture at rest and the next, never more than the window holds; it draws axis, lanes and the labelled marks by time.
 * What is inside an item is ours (mark-element.ts), and so are clusters and bare marks (still-layer.ts). In motion
 * vis-timeline stands still: everything is pixels (moving-canvas.ts), or slides.
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
import { textIn } from "../locale/text.ts";
import type { Cluster, Mark, PlacedLane, Scene } from "../scene/scene.ts";
import { durationMs, pad, type Span } from "../time/span.ts";
import { type Axis, axisFor, axisFormat } from "./axis-format.ts";
import { type LaneBlock, laneBlocks } from "./lane-blocks.ts";
import { createLaneLabel, type LaneLabel } from "./lane-label.ts";
import { buttonOf, createEntry, type MarkSpeech, updateMark } from "./mark-element.ts";
import type { Measure } from "./measure.ts";
import { createMovingAxis } from "./moving-axis.ts";
import { createMovingCanvas } from "./moving-canvas.ts";
import { createStillLayer } from "./still-layer.ts";
import type { TimelineWords } from "./timeline-props.ts";

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
  readonly clusterName: (cluster: Cluster) => string;
  readonly measure: Measure;
  readonly onFold: (type: number) => void;
}

/** The drawn timeline. */
export interface Drawing {
  /** Where gestures are felt: the lanes without their names. */
  readonly area: HTMLElement;
  /** Measures what `size` says from now on, and says it; before a scene is laid out at rest. */
  measure(): LanesSize;
  /** As it was last measured. In motion nothing changes it, and to measure would cost a layout of the page. */
  size(): LanesSize;
  /** Ends the time in which nothing of it has a size: until it is called, vis-timeline does not draw. */
  unfold(): void;
  setWindow(window: Span): void;
  /** At rest: everything is an element. */
  show(scene: Scene): void;
  /** In motion: everything is pixels; vis-timeline stands still, and its elements only ride along, unseen. */
  showMoving(scene: Scene): void;
  /** Moves the scene that was last shown, with its margins as pixels, by px towards later. */
  slide(scene: Scene, slidePx: number): void;
  /** The button of a mark or cluster, or null where it is not drawn. */
  buttonOf(key: string): HTMLButtonElement | null;
  /** Puts on screen at once what was shown; vis-timeline waits for the next frame otherwise. */
  flush(): void;
  resize(): void;
  destroy(): void;
}

/** The width of the area of the lanes, and what they may take of the container's height. */
export interface LanesSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Item {
  readonly id: string;
  readonly group: number;
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

interface Group {
  readonly id: number;
  readonly order: number;
  readonly content: HTMLElement;
}

/** Items reach this far beyond the window, in windows: vis-timeline itself cuts what is longer, and would move it. */
const REACH_WINDOWS = 1;

/** Draws an empty timeline into the container, which must have a height. */
export function createDrawing(options: DrawingOptions): Drawing {
  const { container, record, flow, words, say } = options;
  const entries = new Map<string, HTMLElement>();
  const drawn = new Map<string, Item>();
  const labels = new Map<number, LaneLabel>();
  const items = new DataSet<Item>([]);
  const groups = new DataSet<Group>([]);
  let order = "";
  let current: Axis = axisFor(durationMs(options.window) / Math.max(1, container.clientWidth), words);
  let lastLabelAt = Number.POSITIVE_INFINITY;
  container.dataset.axis = current.scale.scale;
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
    format: axisFormat(
      words,
      () => current,
      () => lastLabelAt,
    ),
    timeAxis: current.scale,
    template: (item?: { readonly id: string }) => (item === undefined ? "" : (entries.get(item.id) ?? "")),
  });
  const area = container.querySelector<HTMLElement>(".vis-panel.vis-center");
  const axis = container.querySelector<HTMLElement>(".vis-panel.vis-bottom");
  if (area === null || axis === null) throw new Error("vis-timeline has drawn no panels.");
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
  const movingAxis = createMovingAxis(vis, flow);
  const itemSet = container.querySelector<HTMLElement>(".vis-itemset");
  let blocks: ReadonlyMap<number, LaneBlock> = new Map();
  /** The scene whose labelled marks are elements. */
  let stood: Scene | null = null;
  /** The scene of which the canvas holds a picture with margins. */
  let pictured: Scene | null = null;
  /** Draws the axis of the movement. vis-timeline draws itself when it likes to, and then its own, where it stands. */
  let drawAxis: (() => void) | null = null;
  vis.on("changed", () => drawAxis?.());

  let size: LanesSize = { widthPx: 0, heightPx: 0 };
  const measure = (): LanesSize => {
    size = {
      widthPx: area.clientWidth,
      heightPx: Math.max(0, container.clientHeight - axis.offsetHeight),
    };
    return size;
  };
  const moveBy = (parts: readonly (HTMLElement | null)[], offsetPx: number) => {
    const ratio = globalThis.devicePixelRatio || 1;
    const roundedPx = (flow === "ltr" ? 1 : -1) * (Math.round(offsetPx * ratio) / ratio);
    for (const part of parts) part?.style.setProperty("translate", offsetPx === 0 ? "" : `${roundedPx}px`);
  };
  const elements = [itemSet, still.element];
  for (const part of elements) part?.style.setProperty("transform-origin", flow === "ltr" ? "0 0" : "100% 0");
  /** Elements ride along with their dates, seen or not: who follows one by its place finds it where its date is. */
  const rideTo = ({ window, widthPx }: Scene, slidePx: number) => {
    if (stood === null) return;
    const msPerPx = durationMs(window) / Math.max(1, widthPx);
    const scale = durationMs(stood.window) / durationMs(window);
    moveBy(elements, (stood.window.start - window.start) / msPerPx + slidePx);
    for (const part of elements) part?.style.setProperty("scale", scale === 1 ? "" : `${scale} 1`);
  };
  const standStill = () => {
    pictured = null;
    drawAxis = null;
    moveBy([...elements, canvas.element, ...movingAxis.parts()], 0);
    for (const part of elements) part?.style.removeProperty("scale");
  };
  /** In motion elements are seen as long as they stand where they should. */
  const setMotion = (motion: "none" | "sliding" | "drawn") => {
    still.setSeen(motion === "none");
    container.classList.toggle("timeline-sliding", pictured !== null);
    container.classList.toggle("timeline-drawn", motion === "drawn");
  };
  const setAxis = (window: Span) => {
    const msPerPx = durationMs(window) / Math.max(1, size.widthPx);
    const axisNow = axisFor(msPerPx, words);
    lastLabelAt = window.end - axisNow.labelPx * msPerPx;
    const { scale, step } = current.scale;
    current = axisNow;
    if (axisNow.scale.scale === scale && axisNow.scale.step === step) return;
    container.dataset.axis = axisNow.scale.scale;
    movingAxis.setScale(axisNow.scale);
  };

  /** The part of a stretch that the timeline is told of. */
  const within = (start: number, end: number, scene: Scene): { start: number; end: number } => {
    const reach = durationMs(scene.window) * REACH_WINDOWS;
    return {
      start: Math.max(start, scene.window.start - reach),
      end: Math.min(end, scene.window.end + reach),
    };
  };

  return {
    area,
    measure,
    size: () => size,
    unfold() {
      root?.style.removeProperty("display");
      // It counts what it has not drawn as well, and would take the first real drawing for an endless one.
      (vis as unknown as { redrawCount: number }).redrawCount = 0;
    },
    setWindow(window) {
      drawAxis = null;
      measure();
      setAxis(window);
      vis.setWindow(window.start, window.end, { animation: false });
    },
    show(scene) {
      standStill();
      setMotion("none");
      blocks = laneBlocks(scene, size.heightPx);
      setLanes(scene.lanes);
      putMarks(scene);
      still.write(scene, blocks);
      canvas.clear();
      stood = scene;
    },
    showMoving(scene) {
      standStill();
      setMotion("drawn");
      rideTo(scene, 0);
      setAxis(scene.window);
      // Lanes keep their height (the scene sees to it), and nothing of the page is measured or moved.
      drawAxis = () => movingAxis.draw(scene.window, scene.widthPx, 0);
      drawAxis();
      canvas.paint(scene, { blocks, heightPx: size.heightPx, reachPx: 0, isBesideElements: false });
    },
    slide(scene, slidePx) {
      const { widthPx, marginPx, window } = scene;
      if (pictured !== scene) {
        pictured = scene;
        const isBesideElements = scene === stood;
        setMotion(isBesideElements ? "sliding" : "drawn");
        canvas.paint(scene, { blocks, heightPx: size.heightPx, reachPx: marginPx, isBesideElements });
        lastLabelAt = Number.POSITIVE_INFINITY;
        const marginMs = (durationMs(window) * marginPx) / Math.max(1, widthPx);
        drawAxis = () => movingAxis.draw(pad(window, marginMs), widthPx, marginPx);
        drawAxis();
      }
      rideTo(scene, slidePx);
      moveBy([canvas.element], slidePx);
      moveBy(movingAxis.parts(), slidePx - marginPx);
      movingAxis.hold(marginPx - slidePx);
    },
    buttonOf(key) {
      const entry = entries.get(key);
      return entry === undefined ? still.buttonOf(key) : buttonOf(entry);
    },
    flush() {
      drawNow(vis);
    },
    resize() {
      vis.setOptions({ height: container.clientHeight });
      drawNow(vis);
    },
    destroy() {
      canvas.remove();
      still.remove();
      vis.destroy();
      container.replaceChildren();
      entries.clear();
      drawn.clear();
    },
  };

  /** The labelled marks of the window are vis-timeline's items. */
  function putMarks(scene: Scene): void {
    const msPerPx = durationMs(scene.window) / Math.max(1, scene.widthPx);
    const added: Item[] = [];
    const changed: Item[] = [];
    const seen = new Set<string>();
    for (const mark of scene.marks) {
      if (!mark.hasLabel || mark.zone !== "window") continue;
      const start = record.columns.start[mark.n] ?? 0;
      const end = record.columns.end[mark.n] ?? start;
      const item = { id: mark.key, group: mark.lane, content: "", ...within(start, end, scene) };
      seen.add(item.id);
      let entry = entries.get(item.id);
      if (entry === undefined) {
        entry = createEntry(item.id);
        entries.set(item.id, entry);
      }
      const block = blocks.get(mark.lane);
      const topInLanePx = mark.topPx + (block === undefined ? 0 : block.shiftPx - block.topPx);
      const itemStartPx = (item.start - scene.window.start) / msPerPx;
      updateMark(entry, mark, topInLanePx, itemStartPx, options.speechOf(mark));
      const before = drawn.get(item.id);
      if (before === undefined) added.push(item);
      else if (before.start !== item.start || before.end !== item.end) changed.push(item);
      else continue;
      drawn.set(item.id, item);
    }
    const gone = [...drawn.keys()].filter((key) => !seen.has(key));
    for (const key of gone) {
      drawn.delete(key);
      entries.delete(key);
    }
    if (gone.length > 0) items.remove(gone);
    if (added.length > 0) items.add(added);
    if (changed.length > 0) items.update(changed);
  }

  function setLanes(lanes: readonly PlacedLane[]): void {
    for (const lane of lanes)
      labelOf(lane.type).update(lane, blocks.get(lane.type)?.heightPx ?? lane.heightPx);
    const nextOrder = lanes.map((lane) => lane.type).join();
    if (nextOrder === order) return;
    order = nextOrder;
    groups.clear();
    groups.add(
      lanes.map((lane, index) => ({ id: lane.type, order: index, content: labelOf(lane.type).element })),
    );
  }

  function labelOf(type: number): LaneLabel {
    const known = labels.get(type);
    if (known !== undefined) return known;
    const name = textIn(record.types[type]?.label ?? {}, words.style.language);
    const label = createLaneLabel(type, name, say, () => options.onFold(type));
    labels.set(type, label);
    return label;
  }
}

/**
 * Has vis-timeline draw before this returns. Its own `redraw` waits for a frame, and hangs every lane anew, which would
 * cost the focus; the event with which it tells itself of a change does neither, and is not in its types.
 */
function drawNow(vis: VisTimeline): void {
  (vis as unknown as { emit(event: "_change"): void }).emit("_change");
}
