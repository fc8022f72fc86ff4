// The interface in the languages that ship: the messages of both, ready to be switched without a request.
// A page that must load one language only takes createI18nFrom with that file.

import type { i18n, Module } from "i18next";
import type { Digits } from "./digits.ts";
import { createI18nFrom } from "./i18n-from.ts";
import type { Language } from "./language.ts";
import { MESSAGES } from "./whole-messages.ts";

/**
 * An i18next instance with both languages, ready when returned; `changeLanguage` switches it.
 * `modules` takes i18next's own, such as `initReactI18next`.
 */
export function createI18n(
  language: Language,
  digits: Digits = "latn",
  modules: readonly Module[] = [],
): i18n {
  return createI18nFrom({ language, messages: MESSAGES, digits, modules });
}
