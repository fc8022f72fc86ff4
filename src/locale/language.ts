// Languages and the way they read.
// Two languages are the interface's own; texts of a dataset may be in any. Direction comes from the language and from
// nothing else, and is the same on the server as in every browser.

/** The languages of the interface, in the order in which they are offered. */
export const LANGUAGES = ["ar", "en"] as const;

/** A language of the interface, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** The way a script runs, as the `dir` attribute has it. */
export type Direction = "rtl" | "ltr";

/** Each language's name in itself, for the switch that leads to it. */
export const ENDONYMS: Readonly<Record<Language, string>> = { ar: "العربية", en: "English" };

/** Whether a value is the tag of one of the interface's languages. */
export function isLanguage(value: unknown): value is Language {
  return value === "ar" || value === "en";
}

/** The language to which the switch leads. */
export function otherLanguage(language: Language): Language {
  return language === "ar" ? "en" : "ar";
}

/** Languages written right to left, for engines without text info and for tags that no engine takes. */
const RTL_LANGUAGES = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "nqo",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** Scripts written right to left, which a tag may name against its language's custom: `pa-Arab`, `ar-Latn`. */
const RTL_SCRIPTS = new Set(["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);

interface LocaleWithTextInfo {
  readonly textInfo?: { readonly direction?: string };
  getTextInfo?(): { readonly direction?: string };
}

const known = new Map<string, Direction>();

/** The direction of a language, by its BCP 47 tag: "ar-MA" → "rtl". A tag that is none reads left to right. */
export function direction(tag: string): Direction {
  let found = known.get(tag);
  if (found === undefined) {
    found = directionFromEngine(tag) ?? directionFromLists(tag);
    known.set(tag, found);
  }
  return found;
}

function directionFromEngine(tag: string): Direction | null {
  try {
    const locale = new Intl.Locale(tag) as Intl.Locale & LocaleWithTextInfo;
    const told = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
    return told === "rtl" || told === "ltr" ? told : null;
  } catch {
    return null; // not a well-formed tag
  }
}

/** The direction by our own lists alone. */
export function directionFromLists(tag: string): Direction {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? "rtl" : "ltr";
  return RTL_LANGUAGES.has(language) ? "rtl" : "ltr";
}
