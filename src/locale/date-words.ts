// The one formatter of dates: axis, marks, cards, list, ranges and spoken labels all ask here, in either language.
// What it says is the same on the server and in every browser, and in every time zone: names, patterns and digits are
// our own data, and days are taken from the date as written. Hijri and Hebrew dates are in other-calendars.ts.

import type { CalendarUnit } from "../time/calendar.ts";
import type { EdtfDate } from "../time/edtf.ts";
import type { Instant } from "../time/instant.ts";
import type { Span } from "../time/span.ts";
import { majorLabelOf, minorLabelOf, spokenRangeOf, weekdayLabelOf } from "./axis-words.ts";
import type { DateStyle } from "./date-style.ts";
import { edtfInWords } from "./edtf-words.ts";
import { type DayOfMonth, dayOfMonthOf, monthHeadingOf } from "./list-words.ts";

export type { DateStyle } from "./date-style.ts";
export { datetimeAttribute } from "./datetime-attribute.ts";
export type { DayOfMonth } from "./list-words.ts";

/** Dates in words, in one style. Every method is pure; a formatter can be kept as long as its style. */
export interface DateWords {
  readonly style: DateStyle;
  /** The date at its real precision: "22–24 March 2022", "نحو مارس 1995", "18 August 2021 (uncertain)". */
  inWords(date: EdtfDate): string;
  /** As `inWords`, with the weekday of each day: "Thursday 24 March 2022". */
  withWeekday(date: EdtfDate): string;
  /** For a mark on the timeline, whose axis tells the year of a day: "24 Mar", "22–24 مارس", "Mar 2022". */
  compact(date: EdtfDate): string;
  /** The day number of a row in the list. */
  dayOfMonth(date: EdtfDate): DayOfMonth;
  /** The heading of the month under which a date is listed: "March 2022". */
  monthHeading(date: EdtfDate | Instant): string;
  /** A window for the ear: "December 2020 to June 2026". */
  spokenRange(span: Span): string;
  /** The small label of the axis at a tick. */
  minorLabel(at: Instant, unit: CalendarUnit, step: number): string;
  /** The large label of the axis for the unit in which an instant lies. */
  majorLabel(at: Instant, unit: CalendarUnit): string;
  /** A day of the axis with its weekday: "Thu 24". */
  weekdayLabel(at: Instant): string;
}

/** The formatter of a style. */
export function createDateWords(style: DateStyle): DateWords {
  return {
    style,
    inWords: (date) => edtfInWords(date, style, "full"),
    withWeekday: (date) => edtfInWords(date, style, "weekday"),
    compact: (date) => edtfInWords(date, style, "short"),
    dayOfMonth: (date) => dayOfMonthOf(date, style),
    monthHeading: (date) => monthHeadingOf(date, style),
    spokenRange: (span) => spokenRangeOf(span, style),
    minorLabel: (at, unit) => minorLabelOf(at, unit, style),
    majorLabel: (at, unit) => majorLabelOf(at, unit, style),
    weekdayLabel: (at) => weekdayLabelOf(at, style),
  };
}
