/**
 * Where the axis has its ticks: those that vis-timeline draws at rest, for a picture of them in motion. Its steps are
 * counted as calendar.ts counts them.
 */
import { type CalendarUnit, startOfUnit, ticksIn } from "../time/calendar.ts";
import { type Instant, instant, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, type Span } from "../time/span.ts";
import type { Axis } from "./axis-format.ts";

/** A tick. */
export interface AxisTick {
  readonly at: Instant;
  readonly atPx: number;
  /** The upper unit begins here too: another month under days, another year under months. */
  readonly isMajor: boolean;
}

/** The most days of a unit. */
const MOST_DAYS: { readonly [unit in CalendarUnit]: number } = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3_653,
  century: 36_525,
};

/** The ticks from the last one before a window that is `widthPx` wide to its end, in px from where it begins. */
export function axisTicks({ units: { minor, major } }: Axis, window: Span, widthPx: number): AxisTick[] {
  // The last days of a month are part of the step before them.
  const mostMs = 2 * minor.step * MOST_DAYS[minor.unit] * MS_PER_DAY;
  const around = { start: instant(window.start - mostMs), end: instant(window.end + mostMs) };
  const pxPerMs = widthPx / durationMs(window);
  const hasMajor = major.unit === "month" || major.unit === "year";
  const ticks: AxisTick[] = [];
  const all = ticksIn(around, minor.unit, minor.step);
  for (const [index, at] of all.entries()) {
    const next = all[index + 1] ?? around.end;
    if (next <= window.start || at > window.end) continue;
    const isMajor = hasMajor && startOfUnit(at, major.unit) === at;
    ticks.push({ at, atPx: (at - window.start) * pxPerMs, isMajor });
  }
  return ticks;
}
