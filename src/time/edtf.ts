// The parser of the record's dates: EDTF levels 0 and 1, our own since the `edtf` package needs 100 µs a date and a
// hundred thousand dates must not block a page. The package is the oracle in the tests, where every deliberate
// difference is listed with its reason. Never throws; never reads the zone of the machine.

import type { EdtfDate, EdtfEnd, EdtfPoint, EdtfProblem } from "./edtf-date.ts";
import { isProblem, parsePoint } from "./edtf-point.ts";
import { spanOfPoint } from "./edtf-span.ts";
import { daysInMonth } from "./instant.ts";

export {
  EDTF_PRECISIONS,
  type EdtfDate,
  type EdtfEnd,
  type EdtfPoint,
  type EdtfPrecision,
  type EdtfProblem,
  type EdtfSeason,
  type EdtfTime,
  isApproximate,
  isPoint,
  isUncertain,
  pointsOf,
  precisionOf,
} from "./edtf-date.ts";
export { formatEdtf } from "./edtf-format.ts";
export { compareEdtf, spanOfEdtf, spanOfPoint } from "./edtf-span.ts";

/** A date, or why the text is none. */
export type EdtfResult =
  | { readonly ok: true; readonly value: EdtfDate }
  | { readonly ok: false; readonly error: EdtfProblem };

/** No date of level 1 is longer; what is longer is refused without being looked at. */
const MAX_LENGTH = 100;

const CODE_0 = 48;
const CODE_DASH = 45;

/** Reads a date: "2022-03-22/2022-03-24" → an interval of days. */
export function parseEdtf(text: string): EdtfResult {
  // Nine of ten dates are plain days. parsePoint gives the same answer, at a regular expression's cost.
  const plainDay = parsePlainDay(text);
  if (plainDay !== null) return { ok: true, value: { kind: "point", point: plainDay } };
  if (text.length > MAX_LENGTH) return refuse("not-edtf", text.slice(0, MAX_LENGTH));
  const slash = text.indexOf("/");
  if (slash >= 0) return parseInterval(text, slash);
  const point = parsePoint(text);
  return isProblem(point) ? { ok: false, error: point } : { ok: true, value: { kind: "point", point } };
}

/** A possible day as `dddd-dd-dd`, else null; without a regular expression, some 0.2 µs. */
function parsePlainDay(text: string): EdtfPoint | null {
  if (text.length !== 10 || text.charCodeAt(4) !== CODE_DASH || text.charCodeAt(7) !== CODE_DASH) return null;
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return null;
  const year = century * 100 + yearOfCentury;
  if (day > daysInMonth(year, month)) return null;
  return { year, month, day, precision: "day", uncertain: false, approximate: false };
}

/** The number that two characters spell, or -1 where one is no digit. */
function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - CODE_0;
  const ones = text.charCodeAt(index + 1) - CODE_0;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

function parseInterval(text: string, slash: number): EdtfResult {
  if (text.includes("/", slash + 1)) return refuse("not-edtf", text); // such as 24/03/2022
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (typeof start === "object" && isProblem(start)) return { ok: false, error: start };
  if (typeof end === "object" && isProblem(end)) return { ok: false, error: end };
  if (typeof start === "string" && typeof end === "string") {
    return refuse(text === "/" ? "not-edtf" : "unsupported", text);
  }
  if (typeof start === "object" && typeof end === "object") {
    // Ends may overlap ("2022-03-24/2022" ends within 2022); reversed is only what cannot be in order.
    if (spanOfPoint(end).end <= spanOfPoint(start).start) return refuse("reversed", text);
  }
  return { ok: true, value: { kind: "interval", start, end } };
}

function parseEnd(text: string): EdtfEnd | EdtfProblem {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  const point = parsePlainDay(text) ?? parsePoint(text);
  if (isProblem(point) || isAllowedInInterval(point)) return point;
  return { kind: "unsupported", at: text };
}

/** Level 1 has no seasons, no unspecified digits and no long years in intervals. */
function isAllowedInInterval(point: EdtfPoint): boolean {
  const isStretch = point.precision === "century" || point.precision === "decade";
  return (
    !isStretch &&
    point.season === undefined &&
    point.unspecified === undefined &&
    Math.abs(point.year) <= 9999
  );
}

function refuse(kind: EdtfProblem["kind"], at: string): EdtfResult {
  return { ok: false, error: { kind, at } };
}
