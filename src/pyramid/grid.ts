/**
 * Buckets of time: widths are powers of two of a millisecond and edges are multiples of the width since the epoch.
 * So a bucket is the same stretch of time wherever the window stands (bins fixed to the screen make events jump from
 * one to the next while panning), and two buckets of one level make exactly one of the next.
 */
import { instant } from "../time/instant.ts";
import type { Span } from "../time/span.ts";

/** Buckets side by side: bucket `index` is [index × widthMs, (index + 1) × widthMs). */
export interface Grid {
  /** The width is 2^level milliseconds. */
  readonly level: number;
  readonly widthMs: number;
  /** The index of the first bucket. */
  readonly first: number;
  readonly count: number;
}

/** The finest level whose buckets are at least `minMs` wide: 1,000 → 10 (1,024 ms). Never below 0. */
export function levelFor(minMs: number): number {
  let level = 0;
  // Halving instead of a logarithm: exact at the powers of two themselves.
  for (let width = 1; width < minMs && level < MAX_LEVEL; width *= 2) level += 1;
  return level;
}

/** 2^53 ms, some 285,000 years, is more than a date can hold. */
const MAX_LEVEL = 53;

/** The buckets of a level that a span touches; one for an empty span. */
export function gridOver(span: Span, level: number): Grid {
  const widthMs = 2 ** level;
  const first = Math.floor(span.start / widthMs);
  const last = Math.max(first, Math.ceil(span.end / widthMs) - 1);
  return { level, widthMs, first, count: last - first + 1 };
}

/** The finest grid over a span that needs no more than `maxBuckets` whole buckets, and one more where it starts amid one. */
export function gridWithin(span: Span, maxBuckets: number): Grid {
  return gridOver(span, levelFor((span.end - span.start) / Math.max(1, maxBuckets)));
}

/** The stretch of the i-th bucket of a grid, counted from 0. */
export function bucketAt(grid: Grid, i: number): Span {
  const start = (grid.first + i) * grid.widthMs;
  return { start: instant(start), end: instant(start + grid.widthMs) };
}
