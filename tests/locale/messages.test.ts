// Two languages or not at all: the message files say the same things, with the same values, each in its own script.
// The tests know no key by name, so that they hold whatever messages come.

import type { ParseKeys } from "i18next";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../src/locale/i18n.ts";
import type { Messages } from "../../src/locale/i18n-from.ts";
import { LANGUAGES, type Language } from "../../src/locale/language.ts";
import arabic from "../../src/locale/messages/ar.json";
import english from "../../src/locale/messages/en.json";
import laterArabic from "../../src/locale/messages/later.ar.json";
import laterEnglish from "../../src/locale/messages/later.en.json";
import { MESSAGES } from "../../src/locale/whole-messages.ts";

/** What the opening view says, and what comes with its later parts. */
const FILES = { ar: [arabic, laterArabic], en: [english, laterEnglish] } as const;

/** Latin words that stand alone or together in Arabic, and Arabic ones in English: names, formats, keys. */
const FOREIGN_NAMES: Readonly<Record<Language, readonly string[]>> = {
  ar: ["English", "JSON", "Schema", "BibTeX", "RIS", "HTML", "URL", "oEmbed", "WordPress", "Drupal", "Ghost"],
  en: ["العربية"],
};

const PLURAL_FORMS: Readonly<Record<Language, readonly string[]>> = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  en: ["one", "other"],
};

/** Forms that may say their number in words: "حدثان" for two. */
const FORMS_IN_WORDS = new Set(["zero", "one", "two"]);

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

interface Message {
  readonly key: string;
  readonly text: string;
}

function leavesOf(messages: Messages, path = ""): Message[] {
  return Object.entries(messages).flatMap(([name, value]) => {
    const key = path === "" ? name : `${path}.${name}`;
    return typeof value === "string" ? [{ key, text: value }] : leavesOf(value, key);
  });
}

/** The plural forms of a key by name; of a message without plurals, its one text under "". */
type Forms = ReadonlyMap<string, string>;

function formsByKey(messages: readonly Message[]): Map<string, Forms> {
  const found = new Map<string, Map<string, string>>();
  for (const { key, text } of messages) {
    const [, stem = key, form = ""] = PLURAL.exec(key) ?? [];
    const forms = found.get(stem) ?? new Map<string, string>();
    forms.set(form, text);
    found.set(stem, forms);
  }
  return found;
}

/** The placeholders of a text, with their formats: "{{count, n}}" → "count, n". */
const placeholdersIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(.*?)\}\}/g), ([, inner = ""]) => inner.trim()))].sort();

const isCount = (placeholder: string): boolean => /^count\b/.test(placeholder);

const LEAVES: Readonly<Record<Language, Message[]>> = {
  ar: leavesOf(MESSAGES.ar),
  en: leavesOf(MESSAGES.en),
};
const FORMS: Readonly<Record<Language, Map<string, Forms>>> = {
  ar: formsByKey(LEAVES.ar),
  en: formsByKey(LEAVES.en),
};

/** What the tests found wrong, by key: an empty list is what each expects, and a full one names every culprit. */
const culprits = <T>(values: Iterable<T>, isWrong: (value: T) => boolean): T[] => [...values].filter(isWrong);

describe("the two message files", () => {
  it("have the same keys", () => {
    const keys = (language: Language) => [...FORMS[language].keys()].sort();
    expect(keys("ar")).toEqual(keys("en"));
  });

  it("have the same placeholders, with the same formats", () => {
    const allIn = (forms: Forms | undefined) =>
      placeholdersIn([...(forms?.values() ?? [])].join(" ")).filter((name) => !isCount(name));
    const different = culprits(
      FORMS.en.keys(),
      (key) => allIn(FORMS.en.get(key)).join() !== allIn(FORMS.ar.get(key)).join(),
    );
    expect(different).toEqual([]);
  });
});

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const leaves = LEAVES[language];

  it("are never empty, and have no space at their ends", () => {
    expect(culprits(leaves, ({ text }) => text === "" || text.trim() !== text)).toEqual([]);
  });

  it("have every plural form of the language, or none", () => {
    const allowed = new Set(["zero", ...PLURAL_FORMS[language]]);
    const incomplete = culprits(FORMS[language], ([, forms]) => {
      if (forms.size === 1 && forms.has("")) return false;
      return (
        PLURAL_FORMS[language].some((form) => !forms.has(form)) ||
        [...forms.keys()].some((form) => !allowed.has(form))
      );
    });
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it("say the number in every plural form, save in those that have a word for it", () => {
    const silent = culprits(leaves, ({ key, text }) => {
      const form = PLURAL.exec(key)?.[2];
      return form !== undefined && !FORMS_IN_WORDS.has(form) && !placeholdersIn(text).some(isCount);
    });
    expect(silent).toEqual([]);
  });

  it("have every other placeholder in every plural form, save in that for nothing", () => {
    const lacking: string[] = [];
    for (const [key, forms] of FORMS[language]) {
      const all = placeholdersIn([...forms.values()].join(" ")).filter((name) => !isCount(name));
      for (const [form, text] of forms) {
        if (form !== "zero" && all.some((name) => !placeholdersIn(text).includes(name)))
          lacking.push(`${key}_${form}`);
      }
    }
    expect(lacking).toEqual([]);
  });

  it("write every count in the reader's digits, as {{count, n}}", () => {
    expect(culprits(leaves, ({ text }) => placeholdersIn(text).some((name) => name === "count"))).toEqual([]);
  });

  it("have no sentence of the other language left in them", () => {
    const own = language === "ar" ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    const other =
      language === "ar" ? /\p{Script=Latin}[\p{Script=Latin}\d'’-]*/gu : /(?:(?=\p{L})\p{Script=Arabic})+/gu;
    const left = culprits(leaves, ({ text }) => {
      const words = text.replace(/\{\{.*?\}\}/g, "").replace(/https?:\/\/\S+/g, "");
      const unknown = (words.match(other) ?? []).filter((word) => !FOREIGN_NAMES[language].includes(word));
      if (unknown.length === 0) return false;
      // One foreign word within a sentence is a name or a key; a text of nothing else, or two in a row, is untranslated.
      return !own.test(words) || hasTwoInARow(words, unknown);
    });
    expect(left).toEqual([]);
  });

  it("are all found by their typed keys, with every placeholder filled", () => {
    const i18n = createI18n(language);
    const values = Object.fromEntries(
      leaves.flatMap(({ text }) => placeholdersIn(text).map((name) => [name.split(",")[0] ?? "", 7])),
    );
    const broken = culprits(FORMS[language].keys(), (key) => {
      const said: string = i18n.t(key as ParseKeys, { ...values, count: 7 });
      return said === key || said.includes("{{") || said.includes("undefined");
    });
    expect(broken).toEqual([]);
  });
});

function hasTwoInARow(text: string, words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    return next !== undefined && new RegExp(`${word}[\\s,;:.]+${next}`).test(text);
  });
}

describe.each(LANGUAGES)("the two files of messages in %s", (language) => {
  it("have no message in common: what the opening view says comes once", () => {
    const first = leavesOf(FILES[language][0]).map(({ key }) => key);
    const later = new Set(leavesOf(FILES[language][1]).map(({ key }) => key));
    expect(first.filter((key) => later.has(key))).toEqual([]);
  });
});
