/**
 * What the cells of a frame count in one lane: how many kept events, by halving only, and on request which.
 * Must stay true: every kept event that reaches into window or margins is counted by exactly one cell (see `cellOf`).
 */
import type { EventNumber } from "../events/record.ts";
import { countEndedBy, countStartedBy } from "../pyramid/counts.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import { eventsIn, eventsStartingIn } from "../pyramid/top.ts";
import type { Span } from "../time/span.ts";
import type { Cell, Frame } from "./frame.ts";
import type { Zone } from "./scene.ts";

/** Kept events of a type per cell. O(cells × log n). */
export function countCells(pyramid: Pyramid, type: number, frame: Frame): Uint32Array {
  const { cells, firstOfWindow, window, layout } = frame;
  const counts = new Uint32Array(cells.length);
  let taken = countEndedBy(pyramid, type, layout.start);
  for (let i = 0; i < cells.length; i += 1) {
    const { zone, stretch } = cells[i] as Cell;
    if (i === firstOfWindow) taken = countEndedBy(pyramid, type, window.start);
    const upTo =
      zone === "earlier"
        ? countEndedBy(pyramid, type, stretch.end)
        : countStartedBy(pyramid, type, stretch.end);
    counts[i] = upTo - taken;
    taken = upTo;
  }
  return counts;
}

/** A stretch of cells of one zone. */
export interface ZoneStretch {
  readonly zone: Zone;
  readonly stretch: Span;
}

/** The kept events that cells count together, in time order, the first `limit` of those that the search meets. */
export function eventsOfCells(
  pyramid: Pyramid,
  type: number,
  { zone, stretch }: ZoneStretch,
  window: Span,
  limit: number,
): EventNumber[] {
  if (zone === "earlier") {
    const { end } = pyramid.columns;
    return eventsIn(pyramid, type, stretch, limit).filter((n) => (end[n] as number) <= stretch.end);
  }
  const gathersEarlier = zone === "window" && stretch.start <= window.start;
  return (gathersEarlier ? eventsIn : eventsStartingIn)(pyramid, type, stretch, limit);
}
