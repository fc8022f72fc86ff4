// From dates to stretches of time: the earliest instant that a date may mean, to the latest.
// All UTC, end excluded. A doubt widens nothing: `2022-03~` is March 2022, drawn softly; how much "about" is, nobody
// has said.

import { type EdtfDate, type EdtfPoint, isPoint } from "./edtf-date.ts";
import { type Instant, instant, instantOfDay, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from "./instant.ts";
import type { Span } from "./span.ts";

/**
 * The stretch of a date, from its earliest start to its latest end: "2022-03" → [1 March, 1 April).
 * An interval reaches from the start of its start to the end of its end; where one end is open or unknown, it is the
 * stretch of the other.
 */
export function spanOfEdtf(date: EdtfDate): Span {
  if (date.kind === "point") return spanOfPoint(date.point);
  const { start, end } = date;
  if (isPoint(start)) {
    const first = spanOfPoint(start);
    if (!isPoint(end)) return first;
    return { start: first.start, end: spanOfPoint(end).end };
  }
  return isPoint(end) ? spanOfPoint(end) : { start: instant(0), end: instant(0) };
}

/** The stretch of one date. */
export function spanOfPoint(point: EdtfPoint): Span {
  const { year, month = 1, day = 1 } = point;
  switch (point.precision) {
    case "century":
      return fromTo(instantOfDay(year, 1, 1), instantOfDay(year + 100, 1, 1));
    case "decade":
      return fromTo(instantOfDay(year, 1, 1), instantOfDay(year + 10, 1, 1));
    case "year":
      return fromTo(instantOfDay(year, 1, 1), instantOfDay(year + 1, 1, 1));
    case "season":
      return spanOfSeason(year, point.season ?? 21);
    case "month":
      return fromTo(instantOfDay(year, month, 1), instantOfDay(year, month + 1, 1));
    case "day":
      return startingAt(instantOfDay(year, month, day), MS_PER_DAY);
    default:
      return spanOfTime(point, instantOfDay(year, month, day));
  }
}

/**
 * Seasons are those of the northern half of the earth, by whole months: spring is March to May, and the winter of a
 * year begins in its December, so that the four of a year follow each other.
 */
function spanOfSeason(year: number, season: number): Span {
  const firstMonth = 3 + (season - 21) * 3;
  return fromTo(instantOfDay(year, firstMonth, 1), instantOfDay(year, firstMonth + 3, 1));
}

function spanOfTime(point: EdtfPoint, midnight: Instant): Span {
  const { hour = 0, minute = 0, second = 0, offsetMinutes = 0 } = point.time ?? {};
  const minutes = hour * 60 + minute - offsetMinutes;
  const start = instant(midnight + minutes * MS_PER_MINUTE + second * MS_PER_SECOND);
  return startingAt(start, point.precision === "second" ? MS_PER_SECOND : MS_PER_MINUTE);
}

function fromTo(start: Instant, end: Instant): Span {
  return { start, end };
}

function startingAt(start: Instant, ms: number): Span {
  return { start, end: instant(start + ms) };
}

/**
 * The order of a list: by start, then by end, so that a day comes before the month that it begins.
 * Negative where `a` comes first, 0 where both are the same stretch.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const spanA = spanOfEdtf(a);
  const spanB = spanOfEdtf(b);
  return spanA.start - spanB.start || spanA.end - spanB.end;
}
