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
      checkScript(text, tag, [...keys, tag], report);
      if (!isName) checkWords(text, tag, [...keys, tag], report);
    }
  });
  for (const [id, { language, quote }] of Object.entries(dataset.sources ?? {})) {
    if (language !== undefined && quote !== undefined) {
      checkScript(quote, language, ["sources", id, "quote"], report);
    }
  }
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
/** Longer texts are judged by their beginning: what was swapped was swapped from the first word. */
const JUDGED_LENGTH = 120;

function checkScript(text: string, tag: string, keys: Keys, report: SenseReport): void {
  const [language = "", ...rest] = tag.toLowerCase().split("-");
  const named = rest.find((part) => part.length === 4);
  const script = SCRIPTS.get(language);
  if (script === undefined || (named !== undefined && named !== script.toLowerCase())) return;
  const counts = { Latn: 0, Arab: 0, Hebr: 0, Cyrl: 0 };
  const length = Math.min(text.length, JUDGED_LENGTH);
  for (let i = 0; i < length; i += 1) {
    const letter = scriptOf(text.charCodeAt(i));
    if (letter !== undefined) counts[letter] += 1;
  }
  const own = counts[script];
  const others = counts.Latn + counts.Arab + counts.Hebr + counts.Cyrl - own;
  if (others <= Math.max(FEW, own * 2)) return;
  report.tell("wrong-script", keys, () => ({ language: tag }));
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
  const language = tag.toLowerCase().split("-")[0] ?? "";
  const list = WORD_LISTS.get(language);
  if (list === undefined) return;
  const plain = language === "ar" ? text.replace(ARABIC_MARKS, "") : text;
  if (!list.any.test(plain)) return;
  const own = plain.replace(QUOTED, " … ");
  for (const { pattern, neutral, isTerritory } of list.words) {
    const found = pattern.exec(own)?.[1];
    if (found === undefined) continue;
    report.tell(isTerritory ? "one-sided-territory" : "loaded-word", keys, () => ({ found, neutral }));
  }
}
