// Dates as the list shows them: a heading for each month, and in it the number of the day.
// A row never shows a day that its date does not have.

import { type EdtfDate, type EdtfPoint, isPoint, pointsOf } from "../time/edtf.ts";
import { dayOf, type Instant } from "../time/instant.ts";
import { partsOfDate } from "./date-parts.ts";
import type { DateStyle } from "./date-style.ts";
import { joinRange } from "./ranges.ts";

/** What a row shows as its day, under the heading of its month. */
export interface DayOfMonth {
  /** "24", "22–24", "–24" where it only ends; "—" where the date is coarser; with "?" or "~" where it is in doubt. */
  readonly text: string;
  /** Whether the date is coarser than a day. */
  readonly coarse: boolean;
  /** Where a range leaves the month of its first day: what follows the day, "– 2 Mar", or "–" without an end. */
  readonly continues?: string;
}

const NO_DAY = "—";

/** The number of the day for a row of the list. */
export function dayOfMonthOf(date: EdtfDate, style: DateStyle): DayOfMonth {
  const [first] = pointsOf(date);
  if (first?.day === undefined) return { text: NO_DAY, coarse: true };
  const parts = partsOfDate(first, style, "short");
  const dayPart = parts.slice(0, 1);
  const start = doubt(dayPart.join(""), first, style);
  if (date.kind === "point") return { text: start, coarse: false };
  if (!isPoint(date.start)) return { text: `–${start}`, coarse: false };
  if (!isPoint(date.end)) return { text: start, coarse: false, continues: "–" };
  const end = partsOfDate(date.end, style, "short");
  const isSameMonth =
    date.end.day !== undefined && first.month === date.end.month && first.year === date.end.year;
  if (isSameMonth) {
    const days = joinRange(dayPart, end.slice(0, 1));
    return { text: doubt(days, eitherDoubt(first, date.end), style), coarse: false };
  }
  const isWithoutYear = date.end.month !== undefined && first.year === date.end.year;
  const rest = (isWithoutYear ? end.slice(0, -1) : end).join(" ");
  return { text: start, coarse: false, continues: `– ${doubt(rest, date.end, style)}` };
}

function eitherDoubt(a: EdtfPoint, b: EdtfPoint): Doubt {
  return { uncertain: a.uncertain || b.uncertain, approximate: a.approximate || b.approximate };
}

type Doubt = Pick<EdtfPoint, "uncertain" | "approximate">;

function doubt(text: string, { uncertain, approximate }: Doubt, style: DateStyle): string {
  const question = style.language === "ar" ? "؟" : "?";
  return `${approximate ? "~" : ""}${text}${uncertain ? question : ""}`;
}

/**
 * The heading under which a date is listed: the month of its start, "March 2022". A coarser date has its own:
 * "spring 2022", "2022", "1990s". An instant is listed under its month.
 */
export function monthHeadingOf(date: EdtfDate | Instant, style: DateStyle): string {
  const point = typeof date === "number" ? monthPointOf(date) : pointsOf(date)[0];
  if (point === undefined) return "";
  const parts = partsOfDate(point, style, "full");
  return (point.day === undefined ? parts : parts.slice(1)).join(" ");
}

/** The month in which an instant lies, as a date. */
export function monthPointOf(at: Instant): EdtfPoint {
  const { year, month } = dayOf(at);
  return { year, month, precision: "month", uncertain: false, approximate: false };
}

/** The day in which an instant lies, as a date. */
export function dayPointOf(at: Instant): EdtfPoint {
  return { ...dayOf(at), precision: "day", uncertain: false, approximate: false };
}

/** The year in which an instant lies, as a date. */
export function yearPointOf(at: Instant): EdtfPoint {
  return { year: dayOf(at).year, precision: "year", uncertain: false, approximate: false };
}
