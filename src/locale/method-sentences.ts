// The sentences of the method page, which is written at build time and nowhere else: both its message files are
// loaded here, so this file must not be imported by what runs in a page.

import type { TFunction } from "i18next";
import { createI18nFrom } from "./i18n-from.ts";
import type { Language } from "./language.ts";
import arabic from "./messages/method.ar.json" with { type: "json" };
import english from "./messages/method.en.json" with { type: "json" };

const MESSAGES = { ar: arabic, en: english } as const;

/** The sentences of the method page in a language, with Latin digits. */
export function methodSentences(language: Language): TFunction<"method"> {
  const made = createI18nFrom({ language, messages: {}, digits: "latn" });
  made.addResourceBundle(language, "method", MESSAGES[language]);
  return made.getFixedT(language, "method");
}
