// Dates for machines: what stands in `<time datetime="…">`.
// HTML knows years, months, days and times, and neither ranges nor doubts; it gets the coarsest true beginning.

import { type EdtfDate, type EdtfPoint, pointsOf } from "../time/edtf.ts";
import { isoYear, twoDigits } from "../time/instant.ts";

/**
 * A valid value of `datetime`: YYYY, YYYY-MM, YYYY-MM-DD, or a day with its time. Of a range the start (the end where
 * the start is open or unknown), since HTML has no form for ranges; of a season, decade or century the first year.
 * Undefined before the year 1, which HTML cannot write.
 */
export function datetimeAttribute(date: EdtfDate): string | undefined {
  const [point] = pointsOf(date);
  if (point === undefined || point.year < 1) return undefined;
  const { year, month, day } = point;
  if (month === undefined) return isoYear(year);
  if (day === undefined) return `${isoYear(year)}-${twoDigits(month)}`;
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}${timeAttribute(point)}`;
}

function timeAttribute({ time }: EdtfPoint): string {
  if (time === undefined) return "";
  const seconds = time.second === undefined ? "" : `:${twoDigits(time.second)}`;
  return `T${twoDigits(time.hour)}:${twoDigits(time.minute)}${seconds}${offsetAttribute(time.offsetMinutes)}`;
}

/** A time without an offset is UTC here as everywhere; HTML would take it for the reader's. */
function offsetAttribute(minutes = 0): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
