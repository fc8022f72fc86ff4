// Both languages with all that a page says in them: the one table from which every test of something visible takes its
// title and its expectations.
import type { TFunction } from "i18next";
import { createDateWords, type DateStyle, type DateWords } from "../../src/locale/date-words.ts";
import type { Digits } from "../../src/locale/digits.ts";
import { createI18nFrom } from "../../src/locale/i18n-from.ts";
import { type Direction, direction, LANGUAGES, type Language } from "../../src/locale/language.ts";
import { MESSAGES } from "../../src/locale/whole-messages.ts";

export { MESSAGES };

/** A language as a test speaks it. */
export interface Spoken {
  readonly language: Language;
  readonly direction: Direction;
  /** The sentences of the interface, with Latin digits. */
  readonly t: TFunction;
  /** Dates in the words that a page opens with. */
  readonly words: DateWords;
}

/** The sentences of the interface in a language and digits. */
export function sentencesIn(language: Language, digits: Digits = "latn"): TFunction {
  return createI18nFrom({ language, messages: { [language]: MESSAGES[language] }, digits }).t;
}

/** Dates in words in a language, in the style of an address without parameters unless changed. */
export function wordsIn(language: Language, changes: Partial<DateStyle> = {}): DateWords {
  return createDateWords({ language, months: "ar", digits: "latn", ...changes });
}

/** One row a language, for `describe.each` and `it.each`: `$language` stands for it in a title. */
export const BOTH: readonly Spoken[] = LANGUAGES.map((language) => ({
  language,
  direction: direction(language),
  t: sentencesIn(language),
  words: wordsIn(language),
}));
