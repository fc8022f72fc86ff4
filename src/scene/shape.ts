/**
 * The shape of a record: how many events begin when, by type, in shares of a window. It is what a page shows before its
 * timeline is there, and so needs neither pixels nor the level-of-detail engine. O(events).
 */
import type { EventColumns } from "../events/record.ts";
import { durationMs, type Span } from "../time/span.ts";

/** Events of one type that begin in one bucket of the window; an event that lasts into the window is in the first. */
export interface ShapeBar {
  /** From the start of the window, as a share of it: 0 to 1. */
  readonly startShare: number;
  readonly count: number;
  /** Of the lane's height, 0 to 1; it grows with the square root of the count, as in the overview. */
  readonly heightShare: number;
}

/** What a shape is made from. */
export interface ShapeInput {
  /** 1 for what the filters leave, by event number. */
  readonly mask: Uint8Array;
  readonly window: Span;
  readonly typeCount: number;
  readonly buckets: number;
}

/** Bars by type, earliest first, in `buckets` equal parts of the window; buckets without an event have none. */
export function shapeOf(
  { start, end, type }: Pick<EventColumns, "start" | "end" | "type">,
  { mask, window, typeCount, buckets }: ShapeInput,
): ShapeBar[][] {
  const counts = new Uint32Array(typeCount * buckets);
  for (let n = 0; n < start.length; n += 1) {
    const from = start[n] as number;
    if (mask[n] !== 1) continue;
    if (from >= window.end || (end[n] as number) <= window.start) continue;
    const share = (from - window.start) / durationMs(window);
    const bucket = Math.max(0, Math.floor(share * buckets));
    const at = (type[n] as number) * buckets + bucket;
    counts[at] = (counts[at] as number) + 1;
  }
  const highest = counts.reduce((most, count) => Math.max(most, count), 1);
  return Array.from({ length: typeCount }, (_, lane) =>
    Array.from({ length: buckets }, (_, i) => ({
      startShare: i / buckets,
      count: counts[lane * buckets + i] ?? 0,
    }))
      .filter(({ count }) => count > 0)
      .map((bar) => ({ ...bar, heightShare: Math.sqrt(bar.count / highest) })),
  );
}
