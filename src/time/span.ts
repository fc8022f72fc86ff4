// Spans: stretches of time, the arithmetic behind windows, ranges and margins.
// A span is half-open, [start, end): it holds its start and not its end, so that neighbours share no instant and
// lengths add up. Functions return a new span; whole milliseconds go in and come out.

import { type Instant, instant } from "./instant.ts";

/** The stretch from `start` (included) to `end` (excluded); `start` is never after `end`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** The span between two instants, given in either order: (8, 5) → [5, 8). */
export function spanOf(start: Instant, end: Instant): Span {
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The length of a span in milliseconds: [5, 8) → 3. */
export function durationMs(span: Span): number {
  return span.end - span.start;
}

/** The instant halfway, rounded to the millisecond: [5, 8) → 7. */
export function middleOf(span: Span): Instant {
  return instant(Math.round(span.start + durationMs(span) / 2));
}

/** Moves a span later by `ms`, earlier where negative: [5, 8) by 2 is [7, 10). */
export function translate(span: Span, ms: number): Span {
  return { start: instant(span.start + ms), end: instant(span.end + ms) };
}

/**
 * Stretches a span by `ratio` while `centre` keeps its place in proportion: [0, 10) by 0.5 around 4 is [2, 7).
 * A ratio below one looks closer, above one wider. The result is rounded to the millisecond.
 */
export function scaleAround(span: Span, ratio: number, centre: Instant): Span {
  return {
    start: instant(Math.round(centre + (span.start - centre) * ratio)),
    end: instant(Math.round(centre + (span.end - centre) * ratio)),
  };
}

/**
 * Moves a span the least so that it lies within `outer`, keeping its length: [5, 8) within [10, 20) is [10, 13).
 * One that is longer than `outer` becomes `outer`: [0, 50) within [10, 20) is [10, 20).
 */
export function fitWithin(span: Span, outer: Span): Span {
  if (durationMs(span) >= durationMs(outer)) return outer;
  if (span.start < outer.start) return translate(span, outer.start - span.start);
  if (span.end > outer.end) return translate(span, outer.end - span.end);
  return span;
}

/** Whether an instant lies in a span: [5, 8) holds 5 and 7, and not 8. */
export function contains(span: Span, at: Instant): boolean {
  return at >= span.start && at < span.end;
}

/** Whether all of `inner` lies in `outer`: [5, 8) is within [5, 8) and [0, 10), not within [6, 10). */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Whether two spans share an instant: [0, 5) and [4, 8) do, [0, 5) and [5, 8) do not.
 * An empty span counts as its one instant: [5, 5) overlaps [5, 8) and [0, 8), and not [0, 5).
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** What two spans share: [0, 5) and [4, 8) share [4, 5); null where they do not overlap. */
export function intersect(a: Span, b: Span): Span | null {
  if (!overlaps(a, b)) return null;
  return { start: instant(Math.max(a.start, b.start)), end: instant(Math.min(a.end, b.end)) };
}

/** The shortest span that holds both: [0, 2) and [5, 8) unite to [0, 8). */
export function unite(a: Span, b: Span): Span {
  return { start: instant(Math.min(a.start, b.start)), end: instant(Math.max(a.end, b.end)) };
}

/** Adds `ms` on either side: [5, 8) padded by 2 is [3, 10). A negative pad stops at the middle: never reversed. */
export function pad(span: Span, ms: number): Span {
  if (durationMs(span) + 2 * ms < 0) {
    const middle = middleOf(span);
    return { start: middle, end: middle };
  }
  return { start: instant(span.start - ms), end: instant(span.end + ms) };
}

/** Whether two spans have the same edges. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
