// Writes dates back as EDTF: the inverse of the parser.
// What was read from a normalised text is written as the same text. Normalised means: long years only where four
// digits do not suffice, `Z` for an offset of zero, offsets as ±hh:mm.

import { type EdtfDate, type EdtfEnd, type EdtfPoint, type EdtfTime, isPoint } from "./edtf-date.ts";
import { isoYear, twoDigits } from "./instant.ts";

/** A date as EDTF text: March 2022, uncertain → "2022-03?". */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === "point") return formatPoint(date.point);
  return `${formatEnd(date.start)}/${formatEnd(date.end)}`;
}

function formatEnd(end: EdtfEnd): string {
  if (isPoint(end)) return formatPoint(end);
  return end === "open" ? ".." : "";
}

function formatPoint(point: EdtfPoint): string {
  return formatDate(point) + formatTime(point.time) + formatMark(point);
}

function formatDate(point: EdtfPoint): string {
  const { year, month, day, season, precision, unspecified } = point;
  const yearText = Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
  if (precision === "century") return `${yearText.slice(0, -2)}XX`;
  if (precision === "decade") return `${yearText.slice(0, -1)}X`;
  if (season !== undefined) return `${yearText}-${season}`;
  if (unspecified === "month") return `${yearText}-XX`;
  if (unspecified === "month-day") return `${yearText}-XX-XX`;
  if (month === undefined) return yearText;
  const monthText = `${yearText}-${twoDigits(month)}`;
  if (unspecified === "day") return `${monthText}-XX`;
  return day === undefined ? monthText : `${monthText}-${twoDigits(day)}`;
}

function formatTime(time: EdtfTime | undefined): string {
  if (time === undefined) return "";
  const seconds = time.second === undefined ? "" : `:${twoDigits(time.second)}`;
  return `T${twoDigits(time.hour)}:${twoDigits(time.minute)}${seconds}${formatOffset(time.offsetMinutes)}`;
}

function formatOffset(minutes: number | undefined): string {
  if (minutes === undefined) return "";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function formatMark(point: EdtfPoint): string {
  if (point.uncertain) return point.approximate ? "%" : "?";
  return point.approximate ? "~" : "";
}
