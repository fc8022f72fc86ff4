/**
 * The strip under a lane's labels: what has no label, counted in clusters, or as a bare mark where it stands alone.
 * Bare marks keep their place on the axis exactly; where one would touch its neighbour, both are counted together.
 * Must stay true: what a cell counts less its labels is here, once, and nothing in the strip overlaps.
 */
import type { EventNumber } from "../events/record.ts";
import type { Span } from "../time/span.ts";
import { eventsOfCells } from "./cell-events.ts";
import { type Cell, cellOf, type Frame } from "./frame.ts";
import { type MarkPlace, placeOf } from "./mark-box.ts";
import type { SceneInput, Zone } from "./scene.ts";

/** A cluster before it has its place in the lane. */
export interface StripCluster {
  readonly kind: "cluster";
  readonly cell: Cell;
  readonly zone: Zone;
  readonly count: number;
  readonly stretch: Span;
  readonly startPx: number;
  readonly endPx: number;
}

/** An event alone in its cell. */
export interface StripMark {
  readonly kind: "mark";
  readonly cell: Cell;
  readonly zone: Zone;
  readonly place: MarkPlace;
  readonly stretch: Span;
  readonly startPx: number;
  readonly endPx: number;
  readonly side: "after" | "before";
}

export type StripItem = StripCluster | StripMark;

/** How many events of each cell have no label, among `labelled`. */
export function leftOver(
  input: SceneInput,
  frame: Frame,
  cellCounts: Uint32Array,
  labelled: Iterable<EventNumber>,
): Uint32Array {
  const left = cellCounts.slice();
  const { start, end } = input.pyramid.columns;
  for (const n of labelled) {
    const cell = cellOf(frame, start[n] as number, end[n] as number);
    left[cell] = (left[cell] as number) - 1;
  }
  return left;
}

/** The strip of a lane, in time order. */
export function stripOf(
  input: SceneInput,
  frame: Frame,
  type: number,
  left: Uint32Array,
  labelled: ReadonlySet<EventNumber>,
): StripItem[] {
  const items: StripItem[] = [];
  frame.cells.forEach((cell, i) => {
    const count = left[i] as number;
    if (count === 0) return;
    const lone = count === 1 ? loneEventOf(input, frame, type, cell, labelled) : undefined;
    const item = lone === undefined ? clusterIn(cell, count) : bareMark(input, frame, cell, lone);
    const last = items.at(-1);
    if (last !== undefined && last.zone === cell.zone && item.startPx < last.endPx) {
      items[items.length - 1] = together(last, item);
    } else {
      items.push(item);
    }
  });
  return items;
}

function clusterIn(cell: Cell, count: number): StripCluster {
  const { zone, stretch, clusterStartPx, clusterPx } = cell;
  return {
    kind: "cluster",
    cell,
    zone,
    count,
    stretch,
    startPx: clusterStartPx,
    endPx: clusterStartPx + clusterPx,
  };
}

/** Two neighbours as one cluster: where one of them is, else amid the later cell. */
function together(earlier: StripItem, later: StripItem): StripCluster {
  const seat =
    earlier.kind === "cluster" ? earlier : later.kind === "cluster" ? later : clusterIn(later.cell, 0);
  return {
    ...seat,
    count: countOf(earlier) + countOf(later),
    stretch: { start: earlier.stretch.start, end: later.stretch.end },
  };
}

function countOf(item: StripItem): number {
  return item.kind === "cluster" ? item.count : 1;
}

/** How many overlapping events are looked at for the one without a label; in a margin it may stay a cluster of one. */
const LONE_SEARCH = 64;

function loneEventOf(
  { pyramid }: SceneInput,
  frame: Frame,
  type: number,
  cell: Cell,
  labelled: ReadonlySet<EventNumber>,
): EventNumber | undefined {
  return eventsOfCells(pyramid, type, cell, frame.window, LONE_SEARCH).find((n) => !labelled.has(n));
}

function bareMark(input: SceneInput, frame: Frame, cell: Cell, n: EventNumber): StripMark {
  const place = placeOf(input, frame, n);
  const { zone } = cell;
  const { widthPx } = frame;
  const start = zone === "window" ? Math.max(0, place.startPx) : place.startPx;
  const end = zone === "window" ? Math.min(widthPx, place.endPx) : place.endPx;
  const boxPx = zone === "window" ? Math.min(widthPx, input.metrics.minMarkPx) : input.metrics.minMarkPx;
  const isBefore = zone === "earlier" || (zone === "window" && start + boxPx > widthPx);
  const boxStart = isBefore ? end - boxPx : start;
  const startPx = zone === "window" ? Math.max(0, boxStart) : boxStart;
  return {
    kind: "mark",
    cell,
    zone,
    place,
    stretch: cell.stretch,
    side: isBefore ? "before" : "after",
    startPx,
    endPx: startPx + boxPx,
  };
}
