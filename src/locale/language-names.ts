/**
 * Names of the languages in which sources are written, as data: what is prerendered never comes raw from Intl.
 * A tag that is not here is shown as it is.
 */
import type { Language } from "./language.ts";

const NAMES: { readonly [tag: string]: { readonly [language in Language]: string } } = {
  ar: { en: "Arabic", ar: "العربية" },
  ca: { en: "Catalan", ar: "الكتالونية" },
  de: { en: "German", ar: "الألمانية" },
  en: { en: "English", ar: "الإنجليزية" },
  es: { en: "Spanish", ar: "الإسبانية" },
  fa: { en: "Persian", ar: "الفارسية" },
  fr: { en: "French", ar: "الفرنسية" },
  he: { en: "Hebrew", ar: "العبرية" },
  hu: { en: "Hungarian", ar: "المجرية" },
  id: { en: "Indonesian", ar: "الإندونيسية" },
  it: { en: "Italian", ar: "الإيطالية" },
  ja: { en: "Japanese", ar: "اليابانية" },
  ko: { en: "Korean", ar: "الكورية" },
  nl: { en: "Dutch", ar: "الهولندية" },
  pl: { en: "Polish", ar: "البولندية" },
  pt: { en: "Portuguese", ar: "البرتغالية" },
  ro: { en: "Romanian", ar: "الرومانية" },
  ru: { en: "Russian", ar: "الروسية" },
  sv: { en: "Swedish", ar: "السويدية" },
  tr: { en: "Turkish", ar: "التركية" },
  uk: { en: "Ukrainian", ar: "الأوكرانية" },
  zh: { en: "Chinese", ar: "الصينية" },
};

/** The name of a language, given by its BCP 47 tag, in the language of the interface. */
export function languageName(tag: string, language: Language): string {
  const primary = tag.split("-")[0]?.toLowerCase() ?? tag;
  return NAMES[primary]?.[language] ?? tag;
}
