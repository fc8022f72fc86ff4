/**
 * How many kept events of a type a stretch of time holds: exact, by halving, never by looking at events.
 * before + in + after is always the number kept, since an event ends after it starts: what overlaps [a, b) is
 * what starts before b, less what has ended by a.
 */
import type { EventNumber } from "../events/record.ts";
import type { Span } from "../time/span.ts";
import { firstAbove, firstNotBelow } from "./halving.ts";
import type { Order } from "./order.ts";
import type { Pyramid } from "./pyramid.ts";

/** Kept events that share an instant with the span; [5, 8) holds what ends at 6 or starts at 7, not what ends at 5. */
export function countIn(pyramid: Pyramid, type: number, span: Span): number {
  return countStartedBy(pyramid, type, laterEdge(span)) - countEndedBy(pyramid, type, span.start);
}

/** Kept events whose first instant lies in the span. */
export function countStartingIn(pyramid: Pyramid, type: number, span: Span): number {
  return countStartedBy(pyramid, type, laterEdge(span)) - countStartedBy(pyramid, type, span.start);
}

/** Kept events that are over when the span begins. */
export function countBefore(pyramid: Pyramid, type: number, span: Span): number {
  return countEndedBy(pyramid, type, span.start);
}

/** Kept events that begin when the span is over, or later. */
export function countAfter(pyramid: Pyramid, type: number, span: Span): number {
  return countOfType(pyramid, type) - countStartedBy(pyramid, type, laterEdge(span));
}

/** All kept events of a type. */
export function countOfType(pyramid: Pyramid, type: number): number {
  const { keptByStart, byStart } = pyramid;
  return (
    (keptByStart[groupEnd(byStart, type)] as number) - (keptByStart[groupStart(byStart, type)] as number)
  );
}

/** Kept events of a type that start before `at`. */
export function countStartedBy(pyramid: Pyramid, type: number, at: number): number {
  const { keptByStart, byStart } = pyramid;
  const from = groupStart(byStart, type);
  return (keptByStart[startPosition(pyramid, type, at)] as number) - (keptByStart[from] as number);
}

/** Kept events of a type that are over at `at`: their end, which they do not hold, is `at` or earlier. */
export function countEndedBy(pyramid: Pyramid, type: number, at: number): number {
  const { keptByEnd, byEnd, ends } = pyramid;
  const from = groupStart(byEnd, type);
  const to = firstAbove(ends, at, from, groupEnd(byEnd, type));
  return (keptByEnd[to] as number) - (keptByEnd[from] as number);
}

/** The first position of a type in `byStart` whose event does not start before `at`. */
export function startPosition(pyramid: Pyramid, type: number, at: number): number {
  const { byStart } = pyramid;
  return firstNotBelow(
    byStart.numbers,
    numberAt(pyramid, at),
    groupStart(byStart, type),
    groupEnd(byStart, type),
  );
}

/**
 * The number of the first event that does not start before `at`, of any type, kept or not. Numbers are in time order,
 * so that the place in time is found once and the place in a type among plain integers.
 */
export function numberAt(pyramid: Pyramid, at: number): EventNumber {
  return firstNotBelow(pyramid.columns.start, at);
}

/** Where a group begins; a group that does not exist is empty. */
export function groupStart(order: Order, group: number): number {
  return order.groupAt[group] ?? order.numbers.length;
}

/** Where a group ends. */
export function groupEnd(order: Order, group: number): number {
  return order.groupAt[group + 1] ?? order.numbers.length;
}

/** A reversed span counts as the empty one at its start. */
function laterEdge(span: Span): number {
  return Math.max(span.start, span.end);
}
