// Instants: the one number by which every room speaks of time.
// An instant is a whole number of milliseconds since 1970-01-01T00:00:00Z. Everything here is UTC: no function reads
// the zone of the machine, so that a date-only event has the same day for a reader in Niue and one in Kiritimati.

declare const brand: unique symbol;

/** Milliseconds since the epoch, UTC. Plain numbers become instants through `instant` or `instantOfDay`. */
export type Instant = number & { readonly [brand]: "Instant" };

/** A day of the proleptic Gregorian calendar; `month` is 1–12, year 0 is 1 BC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** The furthest instants that a JavaScript date can hold, 100 million days from the epoch; ±271,821 years. */
export const EARLIEST_INSTANT = -8_640_000_000_000_000 as Instant;
export const LATEST_INSTANT = 8_640_000_000_000_000 as Instant;

/** After 400 years the Gregorian calendar repeats: the same months and the same weekdays. */
const DAYS_PER_400_YEARS = 146_097;

/** Takes a number of milliseconds since the epoch as an instant. */
export function instant(ms: number): Instant {
  return ms as Instant;
}

/**
 * The instant at which a day begins in UTC; `month` is 1–12. Months and days over the edge carry over, as in
 * `Date.UTC`: (2022, 13, 1) → 2023-01-01. NaN outside the range of instants.
 */
export function instantOfDay(year: number, month: number, day: number): Instant {
  // Date.UTC takes years 0–99 for 1900–1999, so those are read 400 years later and moved back.
  if (year >= 0 && year < 100) {
    return (Date.UTC(year + 400, month - 1, day) - DAYS_PER_400_YEARS * MS_PER_DAY) as Instant;
  }
  return Date.UTC(year, month - 1, day) as Instant;
}

/** The calendar day, in UTC, in which an instant lies. */
export function dayOf(at: Instant): CalendarDay {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week of an instant, in UTC: 0 is Sunday, 6 Saturday. */
export function weekday(at: Instant): number {
  return new Date(at).getUTCDay();
}

/** How many days a month has; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of an instant as `YYYY-MM-DD`, as addresses carry it. The inverse of `parseIsoDay` in years 0–9999. */
export function isoDay(at: Instant): string {
  const { year, month, day } = dayOf(at);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A year in at least four digits, with a minus before year 0: 1 → "0001", -44 → "-0044". */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${digits}` : digits;
}

/** A number from 0 to 99 in two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Reads exactly `YYYY-MM-DD`; null for anything else, and for days that no calendar has (`2021-02-29`). */
export function parseIsoDay(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return instantOfDay(year, month, day);
}
