/**
 * Which events: the most important of a stretch, or the first ones in time. Each type has a group of positions for
 * each importance, and each group is asked for the next event that is kept and reaches into the stretch; so k answers
 * cost O((k + 5) log n), however many events there are and however long before the stretch a range began.
 */
import type { EventNumber } from "../events/record.ts";
import type { Span } from "../time/span.ts";
import { groupEnd, groupStart, numberAt, startPosition } from "./counts.ts";
import { firstNotBelow } from "./halving.ts";
import { IMPORTANCES, rankOf } from "./order.ts";
import type { Pyramid } from "./pyramid.ts";
import { firstReaching, latestEnd, type Reach } from "./reach.ts";

/** The k most important kept events that overlap the span, the earlier-numbered first among equals. */
export function topIn(pyramid: Pyramid, type: number, span: Span, k: number): EventNumber[] {
  return topFrom(pyramid, type, 0, span, k);
}

/** The k most important kept events that start in the span. */
export function topStartingIn(pyramid: Pyramid, type: number, span: Span, k: number): EventNumber[] {
  return topFrom(pyramid, type, numberAt(pyramid, span.start), span, k);
}

/** The first `limit` kept events that overlap the span, by number, which is time order. O(5 × limit × log n). */
export function eventsIn(pyramid: Pyramid, type: number, span: Span, limit: number): EventNumber[] {
  return firstFrom(pyramid, type, 0, span, limit);
}

/** The first `limit` kept events that start in the span, in time order. O(5 × limit × log n). */
export function eventsStartingIn(pyramid: Pyramid, type: number, span: Span, limit: number): EventNumber[] {
  return firstFrom(pyramid, type, numberAt(pyramid, span.start), span, limit);
}

/** The last kept event that starts in the span, without those in `except`; undefined where there is none. */
export function lastStartingIn(
  pyramid: Pyramid,
  type: number,
  span: Span,
  except: ReadonlySet<EventNumber>,
): EventNumber | undefined {
  const { byStart, keptByStart } = pyramid;
  const from = startPosition(pyramid, type, span.start);
  let to = startPosition(pyramid, type, span.end);
  while (to > from && keptByStart[to] !== keptByStart[from]) {
    // The first position with the same count lies right behind the last kept event.
    to = firstNotBelow(keptByStart, keptByStart[to] as number, from, to);
    const n = byStart.numbers[to - 1] as number;
    if (!except.has(n)) return n;
    to -= 1;
  }
  return undefined;
}

/**
 * The latest end of the kept events of a type that start in a span, without those in `except`;
 * −Infinity where there are none. O((5 + except) log n).
 */
export function latestEndOf(
  pyramid: Pyramid,
  type: number,
  startsIn: Span,
  except: Iterable<EventNumber>,
): number {
  const { columns, ranked } = pyramid;
  const reach = reachOf(pyramid);
  const low = numberAt(pyramid, startsIn.start);
  const high = numberAt(pyramid, startsIn.end);
  const aside = [...except].sort((a, b) => a - b);
  let latest = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < IMPORTANCES; rank += 1) {
    const { from, to } = positions(pyramid, type, rank, low, high);
    let next = from;
    for (const n of aside) {
      if (rankOf(columns.importance[n] ?? 0) !== rank) continue;
      const gap = firstNotBelow(ranked.numbers, n, next, to);
      latest = Math.max(latest, latestEnd(reach, next, gap));
      if (ranked.numbers[gap] === n) next = gap + 1;
    }
    latest = Math.max(latest, latestEnd(reach, next, to));
  }
  return latest;
}

function topFrom(pyramid: Pyramid, type: number, low: EventNumber, span: Span, k: number): EventNumber[] {
  const found: EventNumber[] = [];
  const reach = reachOf(pyramid);
  const high = numberAt(pyramid, span.end);
  for (let rank = 0; rank < IMPORTANCES && found.length < k; rank += 1) {
    const { from, to } = positions(pyramid, type, rank, low, high);
    gather(reach, from, to, span.start, k - found.length, found);
  }
  return found;
}

function firstFrom(
  pyramid: Pyramid,
  type: number,
  low: EventNumber,
  span: Span,
  limit: number,
): EventNumber[] {
  const found: EventNumber[] = [];
  const reach = reachOf(pyramid);
  const high = numberAt(pyramid, span.end);
  for (let rank = 0; rank < IMPORTANCES; rank += 1) {
    const { from, to } = positions(pyramid, type, rank, low, high);
    gather(reach, from, to, span.start, limit, found);
  }
  return found.sort((a, b) => a - b).slice(0, limit);
}

/** Puts the next `limit` events of the positions that last beyond `after` into `found`. */
function gather(
  reach: Reach,
  from: number,
  to: number,
  after: number,
  limit: number,
  found: EventNumber[],
): void {
  let position = firstReaching(reach, from, to, after);
  for (let taken = 0; position >= 0 && taken < limit; taken += 1) {
    found.push(reach.numbers[position] as number);
    position = firstReaching(reach, position + 1, to, after);
  }
}

/** The positions, within one importance of a type, of event numbers in [low, high). */
function positions(pyramid: Pyramid, type: number, rank: number, low: number, high: number) {
  const { ranked } = pyramid;
  const group = type * IMPORTANCES + rank;
  const start = groupStart(ranked, group);
  const end = groupEnd(ranked, group);
  const from = low === 0 ? start : firstNotBelow(ranked.numbers, low, start, end);
  return { from, to: firstNotBelow(ranked.numbers, high, from, end) };
}

function reachOf(pyramid: Pyramid): Reach {
  const { reach, ranked, columns, kept } = pyramid;
  return { tree: reach, numbers: ranked.numbers, end: columns.end, kept };
}
