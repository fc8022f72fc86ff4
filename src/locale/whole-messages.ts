// All sentences of the interface in both languages, for whoever need not count bytes: the build, tests, a page that is
// written once. The page of the record takes the first file of its language at once, the later one when a part wants it.

import type { Messages } from "./i18n-from.ts";
import type { Language } from "./language.ts";
import arabic from "./messages/ar.json" with { type: "json" };
import english from "./messages/en.json" with { type: "json" };
import laterArabic from "./messages/later.ar.json" with { type: "json" };
import laterEnglish from "./messages/later.en.json" with { type: "json" };

/** The messages by language. */
export const MESSAGES: { readonly [language in Language]: Messages } = {
  ar: joined(arabic, laterArabic),
  en: joined(english, laterEnglish),
};

/** Two trees as one. */
function joined(first: Messages, later: Messages): Messages {
  const both: { [key: string]: string | Messages } = { ...first };
  for (const [key, message] of Object.entries(later)) {
    const there = both[key];
    both[key] = typeof there === "object" && typeof message === "object" ? joined(there, message) : message;
  }
  return both;
}
