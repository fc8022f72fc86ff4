// Hijri and Hebrew dates, computed by the engine.
// FOR USE AFTER LOAD ONLY: they come from `Intl`, whose answers differ between engines and versions, so they must not
// be in what is prerendered. Hijri is Umm al-Qura, computed (Morocco's, by sighting, may differ by a day); a Hebrew day
// begins the evening before. The messages that say so belong to whoever shows these words.

import { type EdtfDate, precisionOf, spanOfEdtf } from "../time/edtf.ts";
import { type Instant, instant } from "../time/instant.ts";
import { type Digits, digitsFor } from "./digits.ts";
import type { Language } from "./language.ts";
import { joinRange } from "./ranges.ts";

/** The calendars beside the Gregorian one. */
export type OtherCalendar = "hijri" | "hebrew";

/** How much of a date is said: a month without a day for a date that has none. */
export type CalendarShape = "day" | "month" | "year";

const UNICODE_CALENDARS: Readonly<Record<OtherCalendar, string>> = {
  hijri: "islamic-umalqura",
  hebrew: "hebrew",
};

const HIJRI_ERA: Readonly<Record<Language, string>> = { ar: " هـ", en: " AH" };

/** The Hijri date of a day: "21 Shaʻban 1443 AH", "21 شعبان 1443 هـ"; by month "Shaʻban 1443 AH". After load only. */
export function hijriInWords(
  at: Instant,
  language: Language,
  digits: Digits,
  shape: CalendarShape = "day",
): string {
  return partsIn("hijri", at, language, digits, shape).join(" ") + HIJRI_ERA[language];
}

/** The Hebrew date of a day: "21 Adar II 5782", "21 آذار الثاني 5782"; by month "Adar II 5782". After load only. */
export function hebrewInWords(
  at: Instant,
  language: Language,
  digits: Digits,
  shape: CalendarShape = "day",
): string {
  return partsIn("hebrew", at, language, digits, shape).join(" ");
}

/**
 * A date of the record in another calendar, no more exact than it is: a Gregorian month lies in two Hijri ones and
 * becomes a range of months, a year a range of years. After load only.
 */
export function inOtherCalendar(
  calendar: OtherCalendar,
  date: EdtfDate,
  language: Language,
  digits: Digits,
): string {
  const span = spanOfEdtf(date);
  const shape = shapeOf(date);
  const first = partsIn(calendar, span.start, language, digits, shape);
  const last = partsIn(calendar, instant(span.end - 1), language, digits, shape);
  return joinRange(first, last) + (calendar === "hijri" ? HIJRI_ERA[language] : "");
}

function shapeOf(date: EdtfDate): CalendarShape {
  switch (precisionOf(date)) {
    case "day":
    case "minute":
    case "second":
      return "day";
    case "month":
    case "season":
      return "month";
    default:
      return "year";
  }
}

const SHAPES: Readonly<Record<CalendarShape, readonly ("day" | "month" | "year")[]>> = {
  day: ["day", "month", "year"],
  month: ["month", "year"],
  year: ["year"],
};

/** Day, month and year, finest first, as both languages say them; only the names are the engine's. */
function partsIn(
  calendar: OtherCalendar,
  at: Instant,
  language: Language,
  digits: Digits,
  shape: CalendarShape,
): string[] {
  const found = formatterOf(calendar, language, digitsFor(language, digits)).formatToParts(at);
  return SHAPES[shape].map((type) => found.find((part) => part.type === type)?.value ?? "");
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(calendar: OtherCalendar, language: Language, digits: Digits): Intl.DateTimeFormat {
  const tag = `${language}-u-ca-${UNICODE_CALENDARS[calendar]}-nu-${digits}`;
  const kept = formatters.get(tag);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  formatters.set(tag, made);
  return made;
}
