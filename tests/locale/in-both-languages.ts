// The two formatters of the tests, and tables with a column for each language: what is visible is tested in both.

import { expect, it } from "vitest";
import { createDateWords, type DateStyle, type DateWords } from "../../src/locale/date-words.ts";
import { LANGUAGES, type Language } from "../../src/locale/language.ts";
import { type Instant, instant, parseIsoDay } from "../../src/time/instant.ts";

/** A style with common month names and Latin digits, unless changed. */
export function styleOf(language: Language, changes: Partial<DateStyle> = {}): DateStyle {
  return { language, months: "ar", digits: "latn", ...changes };
}

/** A formatter for each language. */
export const WORDS: Readonly<Record<Language, DateWords>> = {
  en: createDateWords(styleOf("en")),
  ar: createDateWords(styleOf("ar")),
};

/** The instant at which a day begins. */
export function dayAt(text: string): Instant {
  return parseIsoDay(text) ?? instant(Number.NaN);
}

/** A date, and what is said of it in each language. */
export type Row = readonly [edtf: string, en: string, ar: string];

/** A test for each row and language. */
export function inBothLanguages(rows: readonly Row[], say: (words: DateWords, edtf: string) => string): void {
  for (const language of LANGUAGES) {
    const table = rows.map(([edtf, en, ar]) => [edtf, language === "en" ? en : ar] as const);
    it.each(table)(`${language}: %s is "%s"`, (edtf, expected) => {
      expect(say(WORDS[language], edtf)).toBe(expected);
    });
  }
}
