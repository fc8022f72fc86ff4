// Dates of the record in words, at their real precision: the whole of EDTF level 0–1 in both languages.
// Nothing is added that the date does not say, and nothing depends on the reader's zone: a day is written as it stands
// in the file, never computed back from an instant.

import { type EdtfDate, type EdtfEnd, type EdtfPoint, isPoint, spanOfPoint } from "../time/edtf.ts";
import { isWithin } from "../time/span.ts";
import { clockInWords, offsetInWords, partsOfDate } from "./date-parts.ts";
import { phrasesOf, qualify } from "./date-phrases.ts";
import type { DateLength, DateStyle } from "./date-style.ts";
import { joinPhrases, joinRange } from "./ranges.ts";

/** A date in words: "22–24 March 2022", "نحو مارس 1995". */
export function edtfInWords(date: EdtfDate, style: DateStyle, length: DateLength): string {
  if (date.kind === "point") return pointInWords(date.point, style, length);
  const { start, end } = date;
  if (isPoint(start)) {
    return isPoint(end) ? rangeInWords(start, end, style, length) : fromInWords(start, end, style, length);
  }
  return isPoint(end) ? untilInWords(start, end, style, length) : "";
}

function pointInWords(point: EdtfPoint, style: DateStyle, length: DateLength): string {
  return qualify(plainWords(point, style, length), point, style.language, length);
}

/** A date without its doubts. On a mark the axis tells the year of a day. */
function plainWords(point: EdtfPoint, style: DateStyle, length: DateLength): string {
  const parts = partsOfDate(point, style, length);
  if (length === "short" && point.day !== undefined) return parts.slice(0, 2).join(" ");
  const date = parts.join(" ");
  if (point.time === undefined || length === "short") return date;
  return `${date}${comma(style)}${clockInWords(point.time, style)}${offsetInWords(point.time, style)}`;
}

function comma(style: DateStyle): string {
  return style.language === "ar" ? "، " : ", ";
}

function fromInWords(start: EdtfPoint, end: EdtfEnd, style: DateStyle, length: DateLength): string {
  const phrases = phrasesOf(style.language);
  const words = phrases.from(pointInWords(start, style, length));
  return end === "unknown" && length !== "short" ? words + phrases.endUnknown : words;
}

function untilInWords(start: EdtfEnd, end: EdtfPoint, style: DateStyle, length: DateLength): string {
  const phrases = phrasesOf(style.language);
  const words = phrases.until(pointInWords(end, style, length));
  return start === "unknown" && length !== "short" ? words + phrases.startUnknown : words;
}

function rangeInWords(start: EdtfPoint, end: EdtfPoint, style: DateStyle, length: DateLength): string {
  const haveSameDoubts = start.uncertain === end.uncertain && start.approximate === end.approximate;
  if (haveSameDoubts && start.precision === end.precision) {
    const { uncertain, approximate } = start;
    const range = collapsedRange(start, end, style, length);
    return qualify(range, { uncertain, approximate }, style.language, length);
  }
  const phrases = phrasesOf(style.language);
  const first = pointInWords(start, style, length);
  const last = pointInWords(end, style, length);
  // Of ends in different precision one may lie within the other: "March 2022 – 2022" would read as a slip.
  if (start.precision !== end.precision) {
    if (isWithin(spanOfPoint(start), spanOfPoint(end))) return joinPhrases(first, phrases.laterIn(last));
    if (isWithin(spanOfPoint(end), spanOfPoint(start))) return joinPhrases(phrases.earlierIn(first), last);
  }
  return joinPhrases(first, last);
}

function collapsedRange(start: EdtfPoint, end: EdtfPoint, style: DateStyle, length: DateLength): string {
  if (length === "short") return shortRange(start, end, style);
  const first = partsOfDate(start, style, length);
  const last = partsOfDate(end, style, length);
  if (start.time === undefined || end.time === undefined) return joinRange(first, last);
  const isSameDay = first.join(" ") === last.join(" ");
  const isSameOffset = start.time.offsetMinutes === end.time.offsetMinutes;
  if (!isSameDay || !isSameOffset) {
    return joinPhrases(plainWords(start, style, length), plainWords(end, style, length));
  }
  const clocks = joinRange([clockInWords(start.time, style)], [clockInWords(end.time, style)]);
  return `${last.join(" ")}${comma(style)}${clocks}${offsetInWords(end.time, style)}`;
}

/** Days of one year go without it on a mark: "27 Feb – 2 Mar", but "30 Dec 2021 – 2 Jan 2022". */
function shortRange(start: EdtfPoint, end: EdtfPoint, style: DateStyle): string {
  const first = partsOfDate(start, style, "short");
  const last = partsOfDate(end, style, "short");
  const isWithoutYear = start.day !== undefined && start.year === end.year;
  return isWithoutYear ? joinRange(first.slice(0, 2), last.slice(0, 2)) : joinRange(first, last);
}
