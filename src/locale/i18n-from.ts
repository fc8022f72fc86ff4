// The messages of the interface, from whichever files they come.
// Everything is given, nothing is fetched, so that the first render, on the server and in the browser, has its words.
// Plural forms are chosen by `Intl.PluralRules`; numbers are written by our own rules, through `{{count, n}}`.

import { createInstance, type i18n, type Module, type Resource, type TFunction } from "i18next";
import { type Digits, formatInteger, formatPercent } from "./digits.ts";
import { isLanguage, type Language } from "./language.ts";

/** A tree of messages, as its JSON file has it. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** What an i18next instance is made of. */
export interface I18nParts {
  readonly language: Language;
  /** The message files by language; a language without one shows its keys. */
  readonly messages: Readonly<Partial<Record<Language, Messages>>>;
  readonly digits: Digits;
  /** Modules of i18next to use, such as that of react-i18next. */
  readonly modules?: readonly Module[];
}

/**
 * An i18next instance, ready when returned. Formats: `{{count, n}}` a whole number, `{{share, percent}}` a share of
 * one. Values are not escaped, since React escapes; whoever writes HTML by hand must escape them.
 */
export function createI18nFrom({ language, messages, digits, modules = [] }: I18nParts): i18n {
  const made = createInstance();
  for (const module of modules) made.use(module);
  const resources: Resource = {};
  for (const [tag, translation] of Object.entries(messages)) resources[tag] = { translation };
  // Without a backend the promise is settled before it is returned; nothing waits for it.
  void made.init({
    lng: language,
    fallbackLng: false,
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addFormat(made, "n", (value, tag) => formatInteger(value, { language: tag, digits }));
  addFormat(made, "percent", (value, tag) => formatPercent(value, { language: tag, digits }));
  return made;
}

/** The `t` of an instance, for a page that asks again and again: what has nothing to fill in is looked up once. */
export function rememberingT(of: i18n): TFunction {
  const known = new Map<unknown, unknown>();
  of.store.on("added", () => known.clear());
  const t = (...asked: Parameters<TFunction>) => {
    const [key] = asked;
    if (asked.length > 1) return of.t(...asked);
    if (!known.has(key)) known.set(key, of.t(...asked));
    return known.get(key);
  };
  return t as TFunction;
}

function addFormat(made: i18n, name: string, format: (value: number, language: Language) => string): void {
  made.services.formatter?.add(name, (value: unknown, tag) =>
    typeof value === "number" && isLanguage(tag) ? format(value, tag) : String(value),
  );
}
