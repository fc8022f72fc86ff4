// Calendar arithmetic in UTC: where units begin, how to step over them, and which of them an axis should show.
// Weeks begin on Monday. Decades and centuries begin with their round year, as EDTF has it (`202X`, `20XX`).
// Nothing here reads the zone of the machine.

import { dayOf, daysInMonth, type Instant, instant, instantOfDay, MS_PER_DAY } from "./instant.ts";
import type { Span } from "./span.ts";

/** The units of the axis, finest first. */
export const CALENDAR_UNITS = ["day", "week", "month", "quarter", "year", "decade", "century"] as const;

/** A unit of the calendar. */
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** 1970-01-01 was a Thursday; three days later the first Monday-based week would have begun. */
const EPOCH_DAYS_AFTER_MONDAY = 3;
const DAYS_PER_WEEK = 7;

const MONTHS_PER: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The beginning of the unit in which an instant lies: (2022-03-24T10:00, "month") → 2022-03-01. */
export function startOfUnit(at: Instant, unit: CalendarUnit): Instant {
  const months = MONTHS_PER[unit];
  if (months !== undefined) return startOfMonths(at, months);
  const day = Math.floor(at / MS_PER_DAY);
  if (unit === "day") return instant(day * MS_PER_DAY);
  const week = Math.floor((day + EPOCH_DAYS_AFTER_MONDAY) / DAYS_PER_WEEK);
  return instant((week * DAYS_PER_WEEK - EPOCH_DAYS_AFTER_MONDAY) * MS_PER_DAY);
}

/**
 * Moves an instant by `n` units, earlier where negative. A day that the new month lacks becomes its last:
 * (2022-01-31, "month", 1) → 2022-02-28. The time of day stays.
 */
export function addUnits(at: Instant, unit: CalendarUnit, n: number): Instant {
  const months = MONTHS_PER[unit];
  if (months === undefined) return instant(at + n * (unit === "week" ? DAYS_PER_WEEK : 1) * MS_PER_DAY);
  const { year, month, day } = dayOf(at);
  const first = monthFromIndex(year * 12 + month - 1 + n * months);
  const lastDay = daysInMonth(first.year, first.month);
  const timeOfDay = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
  return instant(instantOfDay(first.year, first.month, Math.min(day, lastDay)) + timeOfDay);
}

/** The beginning of the stretch of `months` months in which an instant lies, counted from year 0. */
function startOfMonths(at: Instant, months: number): Instant {
  const { year, month } = dayOf(at);
  const index = Math.floor((year * 12 + month - 1) / months) * months;
  const first = monthFromIndex(index);
  return instantOfDay(first.year, first.month, 1);
}

function monthFromIndex(index: number): { year: number; month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}

/**
 * The beginnings of every `step`-th unit in a span, earliest first. Steps are counted from round places, so that ticks
 * stay where they are while the window moves: months from January, years from year 0, weeks from one Monday, days
 * from the 1st, where a day that would crowd the next 1st is left out: ("day", 10) → 1, 11, 21, 1, 11, 21.
 */
export function ticksIn(span: Span, unit: CalendarUnit, step = 1): Instant[] {
  const ticks: Instant[] = [];
  let tick = unit === "day" ? startOfDays(span.start, step) : startOfSteps(span.start, unit, step);
  while (tick < span.end) {
    if (tick >= span.start) ticks.push(tick);
    tick = unit === "day" ? nextOfDays(tick, step) : addUnits(tick, unit, step);
  }
  return ticks;
}

function startOfSteps(at: Instant, unit: CalendarUnit, step: number): Instant {
  const months = MONTHS_PER[unit];
  if (months !== undefined) return startOfMonths(at, months * step);
  const weekMs = DAYS_PER_WEEK * MS_PER_DAY;
  const monday = startOfUnit(at, "week");
  const index = Math.round((monday + EPOCH_DAYS_AFTER_MONDAY * MS_PER_DAY) / weekMs);
  return instant(monday - (index - Math.floor(index / step) * step) * weekMs);
}

function startOfDays(at: Instant, step: number): Instant {
  const { year, month, day } = dayOf(at);
  const wanted = day - ((day - 1) % step);
  const last = lastTickDay(year, month, step);
  return instantOfDay(year, month, Math.min(wanted, last));
}

function nextOfDays(tick: Instant, step: number): Instant {
  const { year, month, day } = dayOf(tick);
  return day + step > lastTickDay(year, month, step)
    ? instantOfDay(year, month + 1, 1)
    : instantOfDay(year, month, day + step);
}

/** A tick that is nearer to the next first of a month than this share of a step would crowd it; vis-timeline's measure. */
const LEAST_SHARE = 0.4;

/** The last day of a month that takes a tick. */
function lastTickDay(year: number, month: number, step: number): number {
  const steps = Math.floor((daysInMonth(year, month) - LEAST_SHARE * step) / step);
  return 1 + Math.max(0, steps) * step;
}

/** What an axis shows: small ticks and labels, and the larger unit named above them. */
export interface TickUnits {
  readonly minor: { readonly unit: CalendarUnit; readonly step: number };
  readonly major: { readonly unit: CalendarUnit };
}

/** The mean month of the Gregorian calendar. */
const DAYS_PER_MONTH = 30.436875;

/** Every choice of an axis, finest first: [minor unit, step, days in a step, major unit]. */
const LADDER: readonly (readonly [CalendarUnit, number, number, CalendarUnit])[] = [
  ["day", 1, 1, "month"],
  ["day", 2, 2, "month"],
  ["day", 5, 5, "month"],
  ["day", 10, 10, "month"],
  ["month", 1, DAYS_PER_MONTH, "year"],
  ["quarter", 1, 3 * DAYS_PER_MONTH, "year"],
  ["month", 6, 6 * DAYS_PER_MONTH, "year"],
  ["year", 1, 12 * DAYS_PER_MONTH, "decade"],
  ["year", 2, 24 * DAYS_PER_MONTH, "decade"],
  ["year", 5, 60 * DAYS_PER_MONTH, "decade"],
  ["decade", 1, 120 * DAYS_PER_MONTH, "century"],
  ["decade", 2, 240 * DAYS_PER_MONTH, "century"],
  ["decade", 5, 600 * DAYS_PER_MONTH, "century"],
];

/** The finest units whose labels have at least `minLabelPx` pixels each at `msPerPx` milliseconds a pixel. */
export function chooseTickUnits(msPerPx: number, minLabelPx: number): TickUnits {
  const neededDays = (msPerPx * minLabelPx) / MS_PER_DAY;
  for (const [unit, step, days, major] of LADDER) {
    if (days >= neededDays) return { minor: { unit, step }, major: { unit: major } };
  }
  let step = 1;
  const centuryDays = 1200 * DAYS_PER_MONTH;
  while (step * centuryDays < neededDays && step < 4096) step *= 2;
  return { minor: { unit: "century", step }, major: { unit: "century" } };
}
