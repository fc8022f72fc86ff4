// What a date of the record is: EDTF (ISO 8601-2 profile of the Library of Congress), levels 0 and 1, as plain data.
// A date says no more than its source: a month has no day, a decade no year, and what is uncertain stays so.
// The point of a stretch (a decade, a century) carries the EARLIEST year of it, so that 201X is 2010 and -201X is -2019.

/** How exactly a point in time is known, coarsest first. */
export const EDTF_PRECISIONS = [
  "century",
  "decade",
  "year",
  "season",
  "month",
  "day",
  "minute",
  "second",
] as const;

/** How exactly a point in time is known. */
export type EdtfPrecision = (typeof EDTF_PRECISIONS)[number];

/** Spring, summer, autumn, winter, by their EDTF numbers. */
export type EdtfSeason = 21 | 22 | 23 | 24;

/** A time of day as it was written. Without an offset it is read as UTC. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes east of UTC; 0 for `Z`; absent where the date says none. */
  readonly offsetMinutes?: number;
}

/** One date: a century, a year, a month, a day, a minute… */
export interface EdtfPoint {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  readonly season?: EdtfSeason;
  readonly time?: EdtfTime;
  readonly precision: EdtfPrecision;
  /** Which parts were written as `XX`: known to exist, not known. The precision is that of what remains. */
  readonly unspecified?: "month" | "day" | "month-day";
  /** `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
  /** `~` or `%`: an estimate. */
  readonly approximate: boolean;
}

/** One end of an interval: a date, `..` (without a limit) or nothing (there is a limit that nobody knows). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** A date of the record: one point, or an interval of which at least one end is a point. */
export type EdtfDate =
  | { readonly kind: "point"; readonly point: EdtfPoint }
  | { readonly kind: "interval"; readonly start: EdtfEnd; readonly end: EdtfEnd };

/** Why a text is no date that we read, and the part of it that shows so. */
export interface EdtfProblem {
  /**
   * - `not-edtf`: another notation, such as 24/03/2022.
   * - `impossible-date`: the form is right, but no calendar has that day, month, hour or offset.
   * - `reversed`: an interval that ends before it starts.
   * - `unsupported`: EDTF of level 2, or a date beyond what a computer's clock can hold.
   */
  readonly kind: "not-edtf" | "impossible-date" | "reversed" | "unsupported";
  readonly at: string;
}

/** Whether an end of an interval is a date. */
export function isPoint(end: EdtfEnd): end is EdtfPoint {
  return typeof end !== "string";
}

/** The dates that a date is made of: one or two, earliest first. */
export function pointsOf(date: EdtfDate): EdtfPoint[] {
  return date.kind === "point" ? [date.point] : [date.start, date.end].filter(isPoint);
}

/** The precision of a date; of an interval the coarser of its ends. */
export function precisionOf(date: EdtfDate): EdtfPrecision {
  const ranks = pointsOf(date).map((point) => EDTF_PRECISIONS.indexOf(point.precision));
  return EDTF_PRECISIONS[Math.min(...ranks)] ?? "year";
}

/** Whether a source is in doubt about the date, or about either end. */
export function isUncertain(date: EdtfDate): boolean {
  return pointsOf(date).some((point) => point.uncertain);
}

/** Whether the date, or either end, is an estimate. */
export function isApproximate(date: EdtfDate): boolean {
  return pointsOf(date).some((point) => point.approximate);
}
