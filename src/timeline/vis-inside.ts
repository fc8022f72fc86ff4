/**
 * What vis-timeline 8.5 does not show of itself in its types, for where its own ways cost too much: it draws itself for
 * every change of its items, measures each of them, and draws once more in the next frame. Another version may have other
 * names: the browser tests of pictures at rest tell. `vis` is always vis-timeline's timeline.
 */

import type { AxisScale } from "./axis-format.ts";
import type { AxisRows } from "./moving-axis.ts";

/** How often it has drawn itself in a row, its function for that, and the one that waits for a frame. */
interface Inside {
  redrawCount: number;
  _origRedraw: () => void;
  _redraw: () => void;
  readonly range: { start: number; end: number };
  readonly itemSet: ItemSet;
  /** What it draws, in this order. */
  components: readonly Part[];
  readonly dom: { readonly leftContainer: HTMLElement; readonly rightContainer: HTMLElement };
  readonly props: {
    /** Below zero where a panel is empty. */
    readonly left: { readonly width: number };
    readonly right: { readonly width: number };
    readonly center: { readonly width: number };
  };
  readonly timeAxis: Part & {
    setOptions(options: { readonly timeAxis: AxisScale }): void;
    readonly props: { readonly minorLabelHeight?: number; readonly majorLabelHeight?: number };
  };
  readonly customTimes: readonly { readonly bar: HTMLElement }[];
}

interface Part {
  redraw: () => boolean;
}

interface ItemSet extends Part {
  readonly groups: {
    readonly [lane: number]: Group | undefined;
    /** For items in the background of all lanes. */
    readonly __background__?: Part;
  };
  readonly constructor: { readonly types?: { readonly range?: { readonly prototype: RangeItem } } };
}

interface Group {
  readonly props: { readonly label: { height: number } };
  top: number;
  width: number;
  _calculateGroupSizeAndPosition?: () => void;
  _didMarkerHeightChange?: () => boolean;
  _didResize?: (resized: boolean) => boolean;
}

interface RangeItem {
  _getDomComponentsSizes?: () => ItemSizes;
  overflow?: boolean;
  whiteSpace?: boolean;
}

/** CSS pixels. */
interface ItemSizes {
  readonly content: { readonly width: number };
  readonly box: { readonly height: number };
}

function insideOf(vis: unknown): Inside {
  return vis as Inside;
}

/**
 * Has vis-timeline draw before this returns. Its own `redraw` waits for a frame, and hangs every lane anew, which would
 * cost the focus; the event with which it tells itself of a change does neither, and is not in its types.
 */
export function drawNow(vis: unknown): void {
  (vis as { emit(event: "_change"): void }).emit("_change");
}

/** What has not found its size by then does not find it. */
const MOST_ROUNDS = 5;

/**
 * The same, in steps: vis-timeline draws itself again, in the same breath, as long as one of its parts has got another
 * size. Where its function for that has another name, all is drawn in the first step.
 */
export function* drawing(vis: unknown): Generator<void, void> {
  const inside = insideOf(vis);
  const redraw = inside._origRedraw;
  let isWanted = false;
  inside._origRedraw = () => {
    isWanted = true;
  };
  try {
    drawNow(vis);
    for (let round = 0; isWanted && round < MOST_ROUNDS; round += 1) {
      isWanted = false;
      // In between a frame may have drawn it too, and it would take so many drawings for endless ones.
      inside.redrawCount = 0;
      redraw();
      yield;
    }
  } finally {
    inside._origRedraw = redraw;
  }
}

/**
 * The same, the axis first and alone: nothing of it has been drawn yet, and with the lanes it would be one long task. The
 * axis has its height then, so that the rounds are no more than they were.
 */
export function* drawingFirst(vis: unknown): Generator<void, void> {
  const inside = insideOf(vis);
  const { components, timeAxis } = inside;
  inside.components = components.filter((each) => each === timeAxis);
  const rounds = drawing(vis);
  try {
    rounds.next();
  } finally {
    rounds.return();
    inside.components = components;
  }
  yield;
  yield* drawing(vis);
}

/**
 * Draws its items, and what is drawn for the window if that is another one, in panels as big as they are: for where other
 * heights of lanes bring nothing into view that was out of it. False where the names of the lanes or the axis are of another
 * size than they were, so that the panels are not right.
 */
export function drawParts(vis: unknown, isOtherWindow: boolean): boolean {
  const { itemSet, components, dom, props } = insideOf(vis);
  // First what has most to lay out: it measures itself at its end, and what is then read costs nothing.
  itemSet.redraw();
  if (dom.leftContainer.clientWidth !== Math.max(0, props.left.width)) return false;
  if (dom.rightContainer.clientWidth !== Math.max(0, props.right.width)) return false;
  const others = isOtherWindow ? components.filter((part) => part !== itemSet) : [];
  return others.map((part) => part.redraw()).every((isResized) => isResized !== true);
}

/** It counts what it has not drawn as well, and would take the first real drawing for an endless one. */
export function countAnew(vis: unknown): void {
  insideOf(vis).redrawCount = 0;
}

/** Changes what will be drawn by `drawNow` anyway, so that it is not drawn once more in the next frame. */
export function unqueued(vis: unknown, change: () => void): void {
  const inside = insideOf(vis);
  const queue = inside._redraw;
  inside._redraw = nothing;
  try {
    change();
  } finally {
    inside._redraw = queue;
  }
}

/**
 * Changes items without drawing them: `drawNow` or `drawItems` puts all of them in their places at once. While they change
 * the window is nowhere, so that none is in it and drawn by itself.
 */
export function quietly(vis: unknown, change: () => void): void {
  const { itemSet, range } = insideOf(vis);
  const { redraw } = itemSet;
  const { start, end } = range;
  itemSet.redraw = () => false;
  range.start = Number.NEGATIVE_INFINITY;
  range.end = Number.NEGATIVE_INFINITY;
  try {
    unqueued(vis, change);
  } finally {
    itemSet.redraw = redraw;
    range.start = start;
    range.end = end;
  }
}

/** Puts changed items in their places, and draws nothing else. */
export function drawItems(vis: unknown): void {
  insideOf(vis).itemSet.redraw();
}

/**
 * Items are not measured: what is inside one has its own place and size, so the item needs none, and the height of a lane
 * is that of its name. Nor is the background, in which there are none.
 */
export function measureNoItems(vis: unknown): void {
  const { itemSet } = insideOf(vis);
  const { __background__: background } = itemSet.groups;
  if (background !== undefined) background.redraw = () => false;
  const item = itemSet.constructor.types?.range?.prototype;
  if (item?._getDomComponentsSizes === undefined) return;
  item._getDomComponentsSizes = function (this: RangeItem) {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: 0 } };
  };
}

/**
 * Tells it where a lane stands and how high it is. Left to itself it measures all lanes again and again between what it
 * writes, so that the page is laid out each time; and their names only after it has given lanes the height of before.
 */
export function placeLane(
  vis: unknown,
  lane: number,
  { topPx, heightPx }: { readonly topPx: number; readonly heightPx: number },
): void {
  const { itemSet, props } = insideOf(vis);
  const group = itemSet.groups[lane];
  if (group === undefined) return;
  group.top = topPx;
  group.props.label.height = heightPx;
  group._calculateGroupSizeAndPosition = () => {
    group.width = props.center.width;
  };
  group._didMarkerHeightChange = () => false;
  group._didResize = (resized) => resized;
}

/** Tells it the scale of its axis, for its next drawing; `setOptions` would draw all of it. */
export function setAxisScale(vis: unknown, scale: AxisScale): void {
  insideOf(vis).timeAxis.setOptions({ timeAxis: scale });
}

/** The heights of the rows of its axis, as it has drawn them. */
export function axisRows(vis: unknown): AxisRows {
  const { minorLabelHeight = 0, majorLabelHeight = 0 } = insideOf(vis).timeAxis.props;
  return { minorPx: minorLabelHeight, majorPx: majorLabelHeight };
}

/** The line of a custom time; null where it has none. */
export function customTimeLine(vis: unknown): HTMLElement | null {
  return insideOf(vis).customTimes[0]?.bar ?? null;
}

function nothing(): void {}
