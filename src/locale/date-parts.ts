// A date cut into the parts that a reader would say, finest first: 24 March 2022 → ["24", "March", "2022"].
// Both languages say day, month, year in this order, so that parts joined by spaces are the date, and what two dates
// share at the end can be said once. A part is never invented: a month has no day part.

import type { EdtfPoint, EdtfTime } from "../time/edtf.ts";
import { instantOfDay, weekday } from "../time/instant.ts";
import type { DateLength, DateStyle } from "./date-style.ts";
import { digitsFor, localiseDigits } from "./digits.ts";
import { centuryInWords, decadeInWords, seasonName, yearInWords, yearsInWords } from "./eras.ts";
import { monthName, shortMonthName, weekdayName } from "./months.ts";

/** The parts of a date without its time of day, finest first. */
export function partsOfDate(point: EdtfPoint, style: DateStyle, length: DateLength): string[] {
  const { year, month, day, season } = point;
  if (point.precision === "century") return [centuryPart(year, style, length)];
  if (point.precision === "decade") return [decadePart(year, style, length)];
  const yearPart = yearInWords(year, style.language, style.digits);
  if (season !== undefined) return [seasonName(season, style.language), yearPart];
  if (month === undefined) return [yearPart];
  const name = length === "short" ? shortMonthName : monthName;
  const monthPart = name(month, style.language, style.months);
  if (day === undefined) return [monthPart, yearPart];
  const number = localiseDigits(String(day), digitsFor(style.language, style.digits));
  if (length !== "weekday") return [number, monthPart, yearPart];
  const dayOfWeek = weekdayName(weekday(instantOfDay(year, month, day)), style.language);
  return [`${dayOfWeek} ${number}`, monthPart, yearPart];
}

/** Marks have no room for "تسعينيات القرن العشرين": there Arabic shows the years. */
function decadePart(first: number, { language, digits }: DateStyle, length: DateLength): string {
  if (length === "short" && language === "ar") return yearsInWords(first, 10, language, digits);
  return decadeInWords(first, language, digits);
}

function centuryPart(first: number, { language, digits }: DateStyle, length: DateLength): string {
  if (length === "short") return yearsInWords(first, 100, language, digits);
  return centuryInWords(first, language, digits);
}

/** A time of day as written at its place: "10:30", "10:30:15". */
export function clockInWords(time: EdtfTime, style: DateStyle): string {
  const numbers = [time.hour, time.minute, ...(time.second === undefined ? [] : [time.second])];
  const clock = numbers.map((number) => String(number).padStart(2, "0")).join(":");
  return localiseDigits(clock, digitsFor(style.language, style.digits));
}

/** The offset of a time, with a space before it: " UTC+1", " بتوقيت غرينتش+1"; "" where the date says none. */
export function offsetInWords(time: EdtfTime, style: DateStyle): string {
  const { offsetMinutes } = time;
  if (offsetMinutes === undefined) return "";
  const place = style.language === "ar" ? " بتوقيت غرينتش" : " UTC";
  if (offsetMinutes === 0) return place;
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  const number = localiseDigits(
    `${Math.floor(size / 60)}${minutes}`,
    digitsFor(style.language, style.digits),
  );
  return `${place}${offsetMinutes < 0 ? "-" : "+"}${number}`;
}
