/**
 * The frame of a scene: the window made safe, the margins around it, and the cells into which both are cut.
 * A cell is a bucket of time (edges anchored to the epoch, widths powers of two), cut where the window begins and ends,
 * so that what counts and what does not never share a cell. Cells are the same for every lane.
 * Must stay true: cells lie side by side without a gap, and a cluster always fits inside its cell.
 */
import { bucketAt, gridOver, levelFor } from "../pyramid/grid.ts";
import { instant } from "../time/instant.ts";
import { createScale, type Scale } from "../time/scale.ts";
import { durationMs, type Span } from "../time/span.ts";
import type { SceneInput, Zone } from "./scene.ts";

/** A stretch of time in which what is not labelled is counted together. */
export interface Cell {
  /** Its part of a cluster's key: the same for the same bucket, wherever the window stands. */
  readonly key: string;
  readonly zone: Zone;
  readonly stretch: Span;
  readonly startPx: number;
  readonly endPx: number;
  /** Where its cluster goes: amid the whole bucket, but inside the cell. */
  readonly clusterStartPx: number;
  readonly clusterPx: number;
}

/** The window with its margins, in time and in pixels. */
export interface Frame {
  readonly window: Span;
  /** Window and margins. */
  readonly layout: Span;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly cells: readonly Cell[];
  /** Index of the window's first cell. */
  readonly firstOfWindow: number;
}

/** The frame of an input. A window that is empty, reversed or not a number becomes a millisecond; never fails. */
export function frameOf(input: Pick<SceneInput, "window" | "widthPx" | "marginRatio" | "metrics">): Frame {
  const window = safeWindow(input.window);
  const widthPx = Math.max(0, Number.isFinite(input.widthPx) ? input.widthPx : 0);
  const marginMs = widthPx > 0 ? Math.round(durationMs(window) * Math.max(0, input.marginRatio)) : 0;
  const layout = { start: instant(window.start - marginMs), end: instant(window.end + marginMs) };
  const scale = createScale(window, widthPx);
  const clusterPx = Math.max(1, input.metrics.clusterWidthPx);
  const level = levelFor(widthPx > 0 ? clusterPx * scale.msPerPx : durationMs(window));
  const cut = (span: Span, zone: Zone) => cellsOf(span, zone, { level, scale, clusterPx });
  const earlier = cut({ start: layout.start, end: window.start }, "earlier");
  const cells = [
    ...earlier,
    ...cut(window, "window"),
    ...cut({ start: window.end, end: layout.end }, "later"),
  ];
  return { window, layout, scale, widthPx, cells, firstOfWindow: earlier.length };
}

/** Where an event belongs: to the window if it shares an instant with it. */
export function zoneOf(frame: Frame, start: number, end: number): Zone {
  if (end <= frame.window.start) return "earlier";
  return start >= frame.window.end ? "later" : "window";
}

/**
 * The index of the cell that counts an event; −1 where it does not reach into the frame. It is the cell of its start,
 * or the window's first where it began before the window. What is over before the window goes by its last instant,
 * since only ends tell, without a search, which of the events that began there do not reach into the window.
 */
export function cellOf(frame: Frame, start: number, end: number): number {
  const { window, layout, cells, firstOfWindow } = frame;
  if (end <= layout.start || start >= layout.end) return -1;
  if (end <= window.start) return cellAt(cells, end - 1);
  return start <= window.start ? firstOfWindow : cellAt(cells, start);
}

function cellAt(cells: readonly Cell[], at: number): number {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((cells[middle] as Cell).stretch.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function safeWindow(window: Span): Span {
  const start = Number.isFinite(window.start) ? Math.round(window.start) : 0;
  const end = Number.isFinite(window.end) ? Math.round(window.end) : start;
  return { start: instant(start), end: instant(Math.max(start + 1, end)) };
}

/** How time is cut into cells; the scale is that of the window. */
interface Cutting {
  readonly level: number;
  readonly scale: Scale;
  readonly clusterPx: number;
}

interface Piece {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function cellsOf(span: Span, zone: Zone, { level, scale, clusterPx }: Cutting): Cell[] {
  if (durationMs(span) <= 0) return [];
  const grid = gridOver(span, level);
  const pieces: Piece[] = [];
  for (let i = 0; i < grid.count; i += 1) {
    const bucket = bucketAt(grid, i);
    pieces.push({
      index: grid.first + i,
      start: Math.max(bucket.start, span.start),
      end: Math.min(bucket.end, span.end),
    });
  }
  mergeNarrowEnds(pieces, scale.widthPx > 0 ? clusterPx * scale.msPerPx : 0);
  return pieces.map(({ index, start, end }) => {
    const startPx = scale.instantToPx(instant(start));
    const endPx = scale.instantToPx(instant(end));
    const width = Math.min(clusterPx, endPx - startPx);
    const middlePx = scale.instantToPx(instant((index + 0.5) * grid.widthMs));
    // A bucket on the window's edge has a part on either side; only the part in the window keeps the plain key.
    const isCut = zone !== "window" && touches(index * grid.widthMs, (index + 1) * grid.widthMs, scale.span);
    return {
      key: `${level}:${index}${isCut ? zone : ""}`,
      zone,
      stretch: { start: instant(start), end: instant(end) },
      startPx,
      endPx,
      clusterStartPx: Math.max(startPx, Math.min(endPx - width, middlePx - width / 2)),
      clusterPx: width,
    };
  });
}

/** A piece at either end that is too narrow for a cluster joins its neighbour, under the neighbour's index. */
function mergeNarrowEnds(pieces: Piece[], minMs: number): void {
  const [first, second] = pieces;
  if (first !== undefined && second !== undefined && first.end - first.start < minMs) {
    pieces.splice(0, 2, { index: second.index, start: first.start, end: second.end });
  }
  const last = pieces.at(-1);
  const beforeLast = pieces.at(-2);
  if (last !== undefined && beforeLast !== undefined && last.end - last.start < minMs) {
    pieces.splice(-2, 2, { index: beforeLast.index, start: beforeLast.start, end: last.end });
  }
}

function touches(start: number, end: number, window: Span): boolean {
  return start < window.end && end > window.start;
}
