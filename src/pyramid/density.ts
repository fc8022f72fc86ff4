/**
 * How full the record is over a span, in buckets of time: the figures behind the overview strip.
 * An event belongs to exactly one bucket, that of its start, or the first where it began before the span;
 * so the buckets of a type add up to `countIn` of the span. O(types × buckets × log n).
 */
import type { Span } from "../time/span.ts";
import { groupEnd, groupStart, numberAt } from "./counts.ts";
import { type Grid, gridWithin } from "./grid.ts";
import { firstAbove, firstNotBelowNear } from "./halving.ts";
import type { Pyramid } from "./pyramid.ts";

/** Counts per type and bucket; index = type × grid.count + bucket. */
export interface Density {
  readonly grid: Grid;
  /** All events, kept or not. */
  readonly all: Uint32Array;
  /** What the filter leaves of them. */
  readonly kept: Uint32Array;
}

/** The density of a span in at most `maxBuckets` + 1 buckets. An empty span is one bucket, with what lasts over it. */
export function densityOf(pyramid: Pyramid, span: Span, maxBuckets: number): Density {
  const grid = gridWithin(span, maxBuckets);
  const all = new Uint32Array(pyramid.typeCount * grid.count);
  const kept = new Uint32Array(pyramid.typeCount * grid.count);
  // Where each bucket ends in the time order of all events: found once, since every type needs it.
  const edges = Array.from({ length: grid.count }, (_, i) =>
    numberAt(pyramid, Math.min(Math.max(span.start, span.end), (grid.first + i + 1) * grid.widthMs)),
  );
  for (let type = 0; type < pyramid.typeCount; type += 1) {
    const { byEnd, ends, keptByEnd, byStart, keptByStart } = pyramid;
    // What is over before the span counts as taken already: the first bucket is then "started, less ended".
    const endsFrom = groupStart(byEnd, type);
    const endsTo = firstAbove(ends, span.start, endsFrom, groupEnd(byEnd, type));
    const first = groupStart(byStart, type);
    const last = groupEnd(byStart, type);
    let takenAll = endsTo - endsFrom;
    let takenKept = (keptByEnd[endsTo] as number) - (keptByEnd[endsFrom] as number);
    let position = first;
    for (let i = 0; i < grid.count; i += 1) {
      position = firstNotBelowNear(byStart.numbers, edges[i] as number, position, last);
      const startedKept = (keptByStart[position] as number) - (keptByStart[first] as number);
      all[type * grid.count + i] = position - first - takenAll;
      kept[type * grid.count + i] = startedKept - takenKept;
      takenAll = position - first;
      takenKept = startedKept;
    }
  }
  return { grid, all, kept };
}
