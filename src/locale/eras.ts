// Words for what is coarser or vaguer than a month: seasons, years before our era, decades, centuries.
// Data in both languages; nothing here is asked of `Intl`. Years are astronomical, as in EDTF: 0 is 1 BC.

import type { EdtfSeason } from "../time/edtf.ts";
import { type Digits, digitsFor, localiseDigits } from "./digits.ts";
import type { Language } from "./language.ts";

const SEASONS: Readonly<Record<Language, Readonly<Record<EdtfSeason, string>>>> = {
  ar: { 21: "ربيع", 22: "صيف", 23: "خريف", 24: "شتاء" },
  en: { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" },
};

/** Ordinals of centuries as they stand alone, القرن العشرون, and after another noun, تسعينيات القرن العشرين. */
const ARABIC_CENTURIES: Readonly<Record<number, readonly [alone: string, after: string]>> = {
  15: ["الخامس عشر", "الخامس عشر"],
  16: ["السادس عشر", "السادس عشر"],
  17: ["السابع عشر", "السابع عشر"],
  18: ["الثامن عشر", "الثامن عشر"],
  19: ["التاسع عشر", "التاسع عشر"],
  20: ["العشرون", "العشرين"],
  21: ["الحادي والعشرون", "الحادي والعشرين"],
  22: ["الثاني والعشرون", "الثاني والعشرين"],
};

/** Decades by their tens; the first two of a century have no name of their own and are counted. */
const ARABIC_DECADES: readonly string[] = [
  "العقد الأول من",
  "العقد الثاني من",
  "عشرينيات",
  "ثلاثينيات",
  "أربعينيات",
  "خمسينيات",
  "ستينيات",
  "سبعينيات",
  "ثمانينيات",
  "تسعينيات",
];

/** The name of a season: 21 → "spring", "ربيع". */
export function seasonName(season: EdtfSeason, language: Language): string {
  return SEASONS[language][season];
}

/** A year: 2022 → "2022", "٢٠٢٢"; -43 → "44 BC", "44 ق.م". Never grouped. */
export function yearInWords(year: number, language: Language, digits: Digits): string {
  const isBeforeEra = year <= 0;
  const number = localiseDigits(String(isBeforeEra ? 1 - year : year), digitsFor(language, digits));
  if (!isBeforeEra) return number;
  return `${number} ${language === "ar" ? "ق.م" : "BC"}`;
}

/** The years from `first` over `count`, as numbers: (1990, 10) → "1990–1999"; earliest first also before our era. */
export function yearsInWords(first: number, count: number, language: Language, digits: Digits): string {
  const last = first + count - 1;
  if (first > 0 || last <= 0) {
    // One era for both: "2019–2010 BC".
    const start = localiseDigits(String(first > 0 ? first : 1 - first), digitsFor(language, digits));
    return `${start}–${yearInWords(last, language, digits)}`;
  }
  return `${yearInWords(first, language, digits)} – ${yearInWords(last, language, digits)}`;
}

/** A decade by its first year: 1990 → "1990s", "تسعينيات القرن العشرين". */
export function decadeInWords(first: number, language: Language, digits: Digits): string {
  if (first > 0 && language === "en") return `${first}s`;
  const century = ARABIC_CENTURIES[Math.floor(first / 100) + 1];
  const decade = ARABIC_DECADES[Math.floor((first % 100) / 10)];
  if (language === "ar" && century !== undefined && decade !== undefined)
    return `${decade} القرن ${century[1]}`;
  return yearsInWords(first, 10, language, digits);
}

/** A century by its first year in EDTF: 1900 → "20th century", "القرن العشرون". */
export function centuryInWords(first: number, language: Language, digits: Digits): string {
  const number = Math.floor(first / 100) + 1;
  if (first > 0 && language === "en") return `${number}${englishOrdinal(number)} century`;
  const name = language === "ar" ? ARABIC_CENTURIES[number] : undefined;
  return name === undefined ? yearsInWords(first, 100, language, digits) : `القرن ${name[0]}`;
}

function englishOrdinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  if (isTeen) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
