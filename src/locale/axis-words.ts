// Words of the axis and of the window that it shows.
// An axis label names the unit that begins at its tick; the words of a window are said aloud, so they have no dash.

import type { CalendarUnit } from "../time/calendar.ts";
import { dayOf, type Instant, instant, MS_PER_DAY, weekday } from "../time/instant.ts";
import { durationMs, type Span } from "../time/span.ts";
import { partsOfDate } from "./date-parts.ts";
import type { DateStyle } from "./date-style.ts";
import { digitsFor, localiseDigits } from "./digits.ts";
import { yearInWords, yearsInWords } from "./eras.ts";
import type { Language } from "./language.ts";
import { dayPointOf, monthHeadingOf, monthPointOf, yearPointOf } from "./list-words.ts";
import { shortMonthName, weekdayName } from "./months.ts";
import { joinRange, type RangePattern } from "./ranges.ts";

/** The small label at a tick: "24", "Mar", "2022". */
export function minorLabelOf(at: Instant, unit: CalendarUnit, style: DateStyle): string {
  const { year, month, day } = dayOf(at);
  const dayLabel = localiseDigits(String(day), digitsFor(style.language, style.digits));
  const monthLabel = shortMonthName(month, style.language, style.months);
  if (unit === "day") return dayLabel;
  if (unit === "week") return `${dayLabel} ${monthLabel}`;
  if (unit === "month" || unit === "quarter") return monthLabel;
  return yearInWords(year, style.language, style.digits);
}

/** The large label of a unit above its ticks: "March 2022", "2022", "2020–2029". */
export function majorLabelOf(at: Instant, unit: CalendarUnit, style: DateStyle): string {
  const { year } = dayOf(at);
  if (unit === "decade") return yearsInWords(Math.floor(year / 10) * 10, 10, style.language, style.digits);
  if (unit === "century")
    return yearsInWords(Math.floor(year / 100) * 100, 100, style.language, style.digits);
  if (unit === "year") return yearInWords(year, style.language, style.digits);
  if (unit === "day" || unit === "week") return partsOfDate(dayPointOf(at), style, "full").join(" ");
  return monthHeadingOf(at, style);
}

/** A day with its weekday, where an axis has room: "Thu 24", "الخميس 24". */
export function weekdayLabelOf(at: Instant, style: DateStyle): string {
  const name = weekdayName(weekday(at), style.language);
  const shortName = style.language === "en" ? name.slice(0, 3) : name;
  return `${shortName} ${minorLabelOf(at, "day", style)}`;
}

const SPOKEN: Readonly<Record<Language, RangePattern>> = {
  en: { before: "", between: " to " },
  ar: { before: "من ", between: " إلى " },
};

/** Windows up to some three months are told by days, up to thirty years by months, longer ones by years. */
const DAYS_TOLD_BY_DAY = 93;
const DAYS_TOLD_BY_MONTH = 30 * 366;

/** A window in words for the ear: "December 2020 to June 2026", "من ديسمبر 2020 إلى يونيو 2026". */
export function spokenRangeOf(span: Span, style: DateStyle): string {
  const last = instant(Math.max(span.start, span.end - 1));
  const days = durationMs(span) / MS_PER_DAY;
  const longPoint = days <= DAYS_TOLD_BY_MONTH ? monthPointOf : yearPointOf;
  const pointOf = days <= DAYS_TOLD_BY_DAY ? dayPointOf : longPoint;
  const start = partsOfDate(pointOf(span.start), style, "full");
  const end = partsOfDate(pointOf(last), style, "full");
  return joinRange(start, end, SPOKEN[style.language]);
}
