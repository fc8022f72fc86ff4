/**
 * The order of a record: by start, then end, then id. Event numbers are places in this order, so everything that is
 * listed by event number (openings, search texts, records) must ask here and nowhere else.
 */
import { parseEdtf, spanOfEdtf } from "../time/edtf.ts";

/** What is needed of an event to put it in order. */
export interface Dated {
  readonly id: string;
  readonly date: string;
}

/** An event with the stretch of its date. */
export interface Placed<E> {
  readonly event: E;
  /** ms UTC. */
  readonly start: number;
  /** ms UTC, exclusive. */
  readonly end: number;
}

/** The events in the record's order; the input stays as it is. A date that cannot be read stands at 1970. */
export function inTimeOrder<E extends Dated>(events: readonly E[]): E[] {
  return placedInTime(events).map(({ event }) => event);
}

/** The events in the record's order, each with its stretch. */
export function placedInTime<E extends Dated>(events: readonly E[]): Placed<E>[] {
  const placed = events.map((event): Placed<E> => {
    const { start, end } = stretchOf(event.date);
    return { event, start, end };
  });
  return placed.sort((a, b) => a.start - b.start || a.end - b.end || compareIds(a.event.id, b.event.id));
}

/** Start and end (exclusive) of a written date, ms UTC. */
export function stretchOf(date: string): { start: number; end: number } {
  const parsed = parseEdtf(date);
  return parsed.ok ? spanOfEdtf(parsed.value) : { start: 0, end: 1 };
}

/** By code units, because the order must not depend on anyone's language. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
