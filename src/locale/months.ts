// Names of months and weekdays, as data.
// Arabic has three sets of month names in use and a press that prints two at once; which one is shown is the reader's
// or the partner's choice. Names are never asked of `Intl`: what the server prints must be what the browser would.

import type { Language } from "./language.ts";

/** Month-name styles of Arabic: common, Moroccan, Levantine, and both names as the region's press prints them. */
export const MONTH_STYLES = ["ar", "ar-MA", "ar-LB", "dual"] as const;

/** A month-name style, as the `months` parameter of an address has it. */
export type MonthStyle = (typeof MONTH_STYLES)[number];

/** Whether a value names a month style. */
export function isMonthStyle(value: unknown): value is MonthStyle {
  return MONTH_STYLES.some((style) => style === value);
}

const COMMON = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
const MOROCCAN = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" ");
const LEVANTINE =
  "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(",");

/** Arabic month names by style, January first. */
export const ARABIC_MONTHS: Readonly<Record<MonthStyle, readonly string[]>> = {
  ar: COMMON,
  "ar-MA": MOROCCAN,
  "ar-LB": LEVANTINE,
  dual: COMMON.map((name, index) => `${name}/${LEVANTINE[index]}`),
};

/** English month names, January first. */
export const ENGLISH_MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** English month names for narrow places. */
export const ENGLISH_MONTHS_SHORT: readonly string[] =
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Names of the days of the week, Sunday first. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ar: "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

/** The full name of a month, 1–12. English has one style. */
export function monthName(month: number, language: Language, style: MonthStyle): string {
  const names = language === "en" ? ENGLISH_MONTHS : ARABIC_MONTHS[style];
  return names[month - 1] ?? "";
}

/**
 * The name of a month for a narrow place. Arabic does not abbreviate months; of the dual style it has the common name
 * alone, since two names do not fit on a mark.
 */
export function shortMonthName(month: number, language: Language, style: MonthStyle): string {
  if (language === "en") return ENGLISH_MONTHS_SHORT[month - 1] ?? "";
  return ARABIC_MONTHS[style === "dual" ? "ar" : style][month - 1] ?? "";
}

/** The name of a day of the week, 0 (Sunday) to 6. */
export function weekdayName(day: number, language: Language): string {
  return WEEKDAYS[language][day] ?? "";
}
