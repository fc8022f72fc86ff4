/**
 * Is each text in its language, and in nobody's service? Scripts are counted by code units, words looked up in the
 * lists of loaded-words.ts. What stands in quotation marks is somebody else's word and is let through.
 */
import type { Dataset } from "./dataset.ts";
import { LOADED_WORDS, type LoadedWord } from "./loaded-words.ts";
import { visitOwnTexts } from "./own-texts.ts";
import type { Keys, SenseReport } from "./sense.ts";

/** Checks the script of all texts and the words of our own. */
export function checkLanguage(dataset: Dataset, report: SenseReport): void {
  visitOwnTexts(dataset, (texts, keys, isName) => {
    for (const tag in texts) {
      const text = texts[tag] ?? "";
      if (isInOtherScript(text, tag)) report.tell("wrong-script", [...keys, tag], () => ({ language: tag }));
      if (!isName) checkWords(text, tag, keys, report);
    }
  });
  for (const [id, { language, title, quote, quotes = [] }] of Object.entries(dataset.sources ?? {})) {
    if (language === undefined) continue;
    // One quote may well be in another language than its page; a page that is all in another is mislabelled.
    const texts = [title, quote, ...quotes].filter((text) => text !== undefined);
    if (texts.length === 0 || !texts.every((text) => isInOtherScript(text, language))) continue;
    report.tell("wrong-script", ["sources", id, "language"], () => ({ language }));
  }
}

/** "ar-MA" → "ar". */
function primaryLanguage(tag: string): string {
  return tag.length === 2 ? tag : (tag.toLowerCase().split("-")[0] ?? "");
}

type Script = "Latn" | "Arab" | "Hebr" | "Cyrl";

const SCRIPTS = new Map<string, Script>([
  ...["ar", "fa", "ur", "ckb", "ps"].map((tag) => [tag, "Arab"] as const),
  ...["he", "yi"].map((tag) => [tag, "Hebr"] as const),
  ...["ru", "uk", "bg"].map((tag) => [tag, "Cyrl"] as const),
  ...["en", "fr", "es", "pt", "it", "de", "nl", "ca", "pl", "tr", "id"].map((tag) => [tag, "Latn"] as const),
]);

/** Letters of another script that a text may hold without holding any of its own: initials, mostly. */
const FEW = 3;
/** After so many letters the majority stands: what was swapped was swapped from the first word. */
const JUDGED_LETTERS = 40;
/** After so many letters of its own script alone a text is believed. */
const BELIEVED_LETTERS = 12;

/** Whether most letters of a text belong to another script than its language is written in. */
function isInOtherScript(text: string, tag: string): boolean {
  const script = SCRIPTS.get(primaryLanguage(tag));
  if (script === undefined || (tag.length > 2 && isOtherScript(tag, script))) return false;
  let own = 0;
  let others = 0;
  for (let i = 0; i < text.length && own + others < JUDGED_LETTERS; i += 1) {
    const letter = scriptOf(text.charCodeAt(i));
    if (letter === undefined) continue;
    if (letter !== script) others += 1;
    else {
      own += 1;
      if (own >= BELIEVED_LETTERS && others === 0) return false;
    }
  }
  return others > Math.max(FEW, own * 2);
}

/** Whether a tag names another script than is usual for its language: `ar-Latn`. */
function isOtherScript(tag: string, script: Script): boolean {
  const named = tag.split("-").find((part, i) => i > 0 && part.length === 4);
  return named !== undefined && named.toLowerCase() !== script.toLowerCase();
}

/** The script of a letter by its code unit; undefined for digits, marks and scripts that no list names. */
function scriptOf(code: number): Script | undefined {
  if (code < 0x41) return undefined;
  if (code < 0x250) return code < 0xc0 && !((code | 32) >= 0x61 && (code | 32) <= 0x7a) ? undefined : "Latn";
  if (code >= 0x400 && code < 0x530) return "Cyrl";
  if (code >= 0x5d0 && code < 0x5f3) return "Hebr";
  const isArabic =
    (code >= 0x620 && code < 0x64b) || (code >= 0x671 && code < 0x6d4) || (code >= 0xfb50 && code < 0xff00);
  return isArabic ? "Arab" : undefined;
}

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"|‹[^›]*›/g;
const ARABIC_MARKS = /[\u0640\u064b-\u0652]/g;

/** The words of a language, each as a pattern, and all in one to pass most texts at once. */
interface WordList {
  readonly any: RegExp;
  readonly words: readonly (LoadedWord & { readonly pattern: RegExp })[];
}

const WORD_LISTS = new Map(
  Object.entries(LOADED_WORDS).map(([language, words]) => [language, wordList(language, words)]),
);

function wordList(language: string, words: readonly LoadedWord[]): WordList {
  // Arabic writes "and", "with", "for", "as" and the article onto the word.
  const before = language === "ar" ? "(?<![\\p{L}])(?:[وف]?(?:لل|[بكل]?(?:ال)?))" : "(?<![\\p{L}-])";
  const patterns = words.map(({ word }) => `${before}(${word})(?![\\p{L}])`);
  return {
    any: new RegExp(words.map(({ word }) => word).join("|"), "iu"),
    words: words.map((word, i) => ({ ...word, pattern: new RegExp(patterns[i] ?? "", "iu") })),
  };
}

function checkWords(text: string, tag: string, keys: Keys, report: SenseReport): void {
  const language = primaryLanguage(tag);
  const list = WORD_LISTS.get(language);
  if (list === undefined) return;
  const plain = language === "ar" ? text.replace(ARABIC_MARKS, "") : text;
  if (!list.any.test(plain)) return;
  const own = plain.replace(QUOTED, " … ");
  for (const { pattern, neutral, isTerritory } of list.words) {
    const found = pattern.exec(own)?.[1];
    if (found === undefined) continue;
    report.tell(isTerritory ? "one-sided-territory" : "loaded-word", [...keys, tag], () => ({
      found,
      neutral,
    }));
  }
}
