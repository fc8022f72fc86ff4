// Reads one EDTF date, without the slash of intervals: what the parser in edtf.ts does with each side.
// The text must be a date of level 0 or 1 as a whole; nothing is guessed, trimmed or completed. Every refusal names
// the part of the text that caused it.

import type { EdtfPoint, EdtfProblem, EdtfSeason, EdtfTime } from "./edtf-date.ts";
import { daysInMonth } from "./instant.ts";

/** Four digits of a year, of which the last or the last two may be X, then month, day and qualification. */
const DATE = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const DATE_TIME = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,})$/;

/** What level 2 writes, or ISO 8601 beyond EDTF: recognised only to refuse it by its name. */
const BEYOND_LEVEL_1 = [
  /^[[{].*[\]}]$/, // one of a set, all of a set
  /^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/, // parts qualified or unspecified one by one
  /^-?\d{2,3}[?~%]?$/, // centuries and decades without X
  /^Y-?\d+E\d+(?:S\d+)?$|^Y?-?\d+S\d+$|^Y-?\d{5,}[?~%]$/, // exponents, significant digits
  /^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[.,]\d+(?:Z|[+-]\d{2}(?::?\d{2})?)?$/, // fractions of a second
];

/** The last year whose every day a JavaScript date can hold; likewise before the year 0. */
const FURTHEST_YEAR = 271_820;

const MAX_OFFSET_EAST = 14 * 60;
const MAX_OFFSET_WEST = -12 * 60;

/** Whether reading a date failed. */
export function isProblem(result: EdtfPoint | EdtfProblem): result is EdtfProblem {
  return "kind" in result;
}

/** Reads one date: "2022-03?" → March 2022, uncertain. Never throws. */
export function parsePoint(text: string): EdtfPoint | EdtfProblem {
  const date = DATE.exec(text);
  if (date) return pointFromDate(text, date);
  const dateTime = DATE_TIME.exec(text);
  if (dateTime) return pointFromDateTime(text, dateTime);
  const longYear = LONG_YEAR.exec(text);
  if (longYear) return pointFromLongYear(text, Number(longYear[1]));
  return problem(BEYOND_LEVEL_1.some((form) => form.test(text)) ? "unsupported" : "not-edtf", text);
}

function problem(kind: EdtfProblem["kind"], at: string): EdtfProblem {
  return { kind, at };
}

function pointFromDate(text: string, match: RegExpExecArray): EdtfPoint | EdtfProblem {
  const [, sign = "", yearText = "", month, day, mark = ""] = match;
  if (sign === "-" && yearText === "0000") return problem("impossible-date", "-0000");
  const isMasked = text.includes("X");
  // Level 1 qualifies only what is fully written, and leaves digits unspecified only from the end.
  if (isMasked && mark !== "") return problem("unsupported", text);
  const marks = { uncertain: mark === "?" || mark === "%", approximate: mark === "~" || mark === "%" };
  if (yearText.endsWith("X")) {
    return month === undefined ? stretchOfYears(sign, yearText) : problem("unsupported", text);
  }
  const year = Number(sign + yearText);
  if (month === undefined) return { year, precision: "year", ...marks };
  if (month === "XX") return unspecifiedMonth(text, year, day);
  const monthNumber = Number(month);
  if (monthNumber >= 21 && monthNumber <= 41) {
    if (day !== undefined) return problem("impossible-date", text);
    if (monthNumber > 24 || mark !== "") return problem("unsupported", text);
    return { year, season: monthNumber as EdtfSeason, precision: "season", ...marks };
  }
  if (monthNumber < 1 || monthNumber > 12) return problem("impossible-date", text);
  if (day === undefined) return { year, month: monthNumber, precision: "month", ...marks };
  if (day === "XX") return { year, month: monthNumber, precision: "month", unspecified: "day", ...marks };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(year, monthNumber)) return problem("impossible-date", text);
  return { year, month: monthNumber, day: dayNumber, precision: "day", ...marks };
}

/** 199X and 19XX; before year 0 the earliest year has the highest digits: -19XX begins in -1999. */
function stretchOfYears(sign: string, yearText: string): EdtfPoint {
  const precision = yearText.endsWith("XX") ? "century" : "decade";
  const year = Number(sign + yearText.replaceAll("X", sign === "-" ? "9" : "0"));
  return { year, precision, uncertain: false, approximate: false };
}

function unspecifiedMonth(text: string, year: number, day: string | undefined): EdtfPoint | EdtfProblem {
  if (day !== undefined && day !== "XX") return problem("unsupported", text);
  const unspecified = day === undefined ? "month" : "month-day";
  return { year, precision: "year", unspecified, uncertain: false, approximate: false };
}

function pointFromDateTime(text: string, match: RegExpExecArray): EdtfPoint | EdtfProblem {
  const [, dateText = "", hourText, minuteText, secondText, zone] = match;
  const date = parsePoint(dateText);
  if (isProblem(date)) return date;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = secondText === undefined ? 0 : Number(secondText);
  if (hour === 24 && minute === 0 && second === 0) return problem("unsupported", text);
  if (hour > 23 || minute > 59 || second > 59) return problem("impossible-date", text);
  const offsetMinutes = zone === undefined ? undefined : offsetFromZone(zone);
  if (offsetMinutes === null) return problem("impossible-date", text);
  const time: EdtfTime = {
    hour,
    minute,
    ...(secondText === undefined ? {} : { second }),
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
  };
  return { ...date, time, precision: secondText === undefined ? "minute" : "second" };
}

/** "+01:00" → 60; null for an offset that no place has, and for the forbidden "-00:00". */
function offsetFromZone(zone: string): number | null {
  if (zone === "Z") return 0;
  const minutes = zone.length > 3 ? Number(zone.slice(-2)) : 0;
  const total = Number(zone.slice(1, 3)) * 60 + minutes;
  if (minutes > 59 || (zone.startsWith("-") && total === 0)) return null;
  const signed = zone.startsWith("-") ? -total : total;
  return signed >= MAX_OFFSET_WEST && signed <= MAX_OFFSET_EAST ? signed : null;
}

function pointFromLongYear(text: string, year: number): EdtfPoint | EdtfProblem {
  if (Math.abs(year) > FURTHEST_YEAR) return problem("unsupported", text);
  return { year, precision: "year", uncertain: false, approximate: false };
}
