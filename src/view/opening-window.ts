/**
 * Where the timeline opens: from the month of the first step of the first story, which an editor chooses as the
 * beginning of what is told, to the latest event. Without a story the whole record is shown.
 */
import type { Record } from "../events/record.ts";
import { type Instant, instant, instantOfDay, isoDay, MS_PER_DAY, parseIsoDay } from "../time/instant.ts";
import type { Span } from "../time/span.ts";
import type { DayWindow } from "./view.ts";

/** Air at either side of all events, as a share of their span. */
const AIR = 0.02;

/** The span of all events with some air, on whole days; a lone year round 1970 for an empty record. */
export function wholeSpan(record: Record): Span {
  if (record.size === 0) return { start: instantOfDay(1970, 1, 1), end: instantOfDay(1971, 1, 1) };
  const last = lastEnd(record);
  const first = record.columns.start[0] ?? 0;
  const air = Math.max((last - first) * AIR, 3 * MS_PER_DAY);
  return { start: floorDay(first - air), end: floorDay(last + air + MS_PER_DAY) };
}

/** The span that the timeline shows when the address asks for none. */
export function openingSpan(record: Record): Span {
  const whole = wholeSpan(record);
  const last = lastEnd(record);
  const firstStep = record.stories[0]?.steps[0]?.event;
  const n = firstStep === undefined ? undefined : record.numberOf(firstStep);
  if (n === undefined) return whole;
  const first = new Date(record.columns.start[n] ?? 0);
  const start = instantOfDay(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
  return { start, end: floorDay(last + Math.max((last - start) * AIR, 3 * MS_PER_DAY) + MS_PER_DAY) };
}

/** The span of a window of days: from the first midnight to the midnight after the last day. */
export function spanOfDays(window: DayWindow): Span {
  const start = parseIsoDay(window.from) ?? instant(0);
  const last = parseIsoDay(window.to) ?? start;
  return { start, end: instant(last + MS_PER_DAY) };
}

/** The whole days nearest to a span; at least one day. */
export function daysOfSpan(span: Span): DayWindow {
  const start = Math.round(span.start / MS_PER_DAY) * MS_PER_DAY;
  const end = Math.max(Math.round(span.end / MS_PER_DAY) * MS_PER_DAY, start + MS_PER_DAY);
  return { from: isoDay(instant(start)), to: isoDay(instant(end - MS_PER_DAY)) };
}

const lastEnds = new WeakMap<Record, number>();

/** The end of the event that ends last, ms UTC; all events are looked through once. */
function lastEnd(record: Record): number {
  let last = lastEnds.get(record);
  if (last === undefined) {
    const { end } = record.columns;
    last = Number.NEGATIVE_INFINITY;
    // A function called for each of a million would take ten times as long, and the page waits for this.
    for (let n = 0; n < end.length; n += 1) if ((end[n] as number) > last) last = end[n] as number;
    lastEnds.set(record, last);
  }
  return last;
}

function floorDay(ms: number): Instant {
  return instant(Math.floor(ms / MS_PER_DAY) * MS_PER_DAY);
}
