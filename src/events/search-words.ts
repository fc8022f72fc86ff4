/**
 * Words of a text for search, each in the forms under which it is found. Arabic writes the article and short words
 * ("and", "with", "for", "as") onto the next one: وبالرباط, للمغرب and المغرب are found under رباط and مغرب.
 * A form knows which part of the original it is, so that the mark of what was found leaves the attached letters out.
 */
import { foldText, foldWithMap } from "./fold.ts";

/** One form of a word, and where it stands in the original, end exclusive. */
export interface WordForm {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A word: its main form first (without the article), then those without an attached letter. */
export interface Word {
  readonly forms: readonly WordForm[];
  /** Whether a hyphen, and nothing else, parts it from the word before. */
  readonly isJoined: boolean;
}

/** Letters that must be left of a word for something attached to be taken off: "لقاء" is no "to ...". */
const LEAST_LEFT = 3;

const WORD = /[\p{L}\p{N}]+/gu;
const HYPHEN = /^[-\u2010\u2011]$/;
const ARABIC = /^[\u0620-\u064a]/;
/** "And", "so", then "with", "as", "for", then the article; "for the" is written لل. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;
const CLITICS = [/^[وفبلك]/, /^[وف][بلك]/];

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  const folded = foldWithMap(text);
  const words: Word[] = [];
  let last = -1;
  for (const { 0: word, index } of folded.text.matchAll(WORD)) {
    const end = folded.ends[index + word.length - 1] ?? 0;
    const forms = cutsOf(word).map((cut) => ({
      form: word.slice(cut),
      start: folded.starts[index + cut] ?? 0,
      end,
    }));
    words.push({ forms, isJoined: last >= 0 && HYPHEN.test(folded.text.slice(last, index)) });
    last = index + word.length;
  }
  return words;
}

/**
 * The forms under which a text is found, for an index; parts of a hyphenated word also as one:
 * "code-share" → code, share, codeshare. The same as the forms of `wordsOf`, without their places.
 */
export function termsOf(text: string): string[] {
  const folded = foldText(text);
  const terms: string[] = [];
  let whole = "";
  let last = -1;
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    const cuts = cutsOf(word);
    for (const cut of cuts) terms.push(word.slice(cut));
    const main = word.slice(cuts[0]);
    const isJoined = last >= 0 && HYPHEN.test(folded.slice(last, index));
    whole = isJoined ? whole + main : main;
    if (isJoined) terms.push(whole);
    last = index + word.length;
  }
  return terms;
}

const UNCUT: readonly number[] = [0];

/** How many letters each form of a word leaves out at its start, the main form first. */
function cutsOf(word: string): readonly number[] {
  if (!ARABIC.test(word)) return UNCUT;
  const isLeft = (cut: number) => word.length - cut >= LEAST_LEFT;
  const article = ARTICLE.exec(word)?.[0];
  if (article !== undefined && isLeft(article.length)) {
    // لليبيا is "for Libya" and not "for the ...": the second ل is the word's own.
    return article.endsWith("لل") ? [article.length, article.length - 1] : [article.length];
  }
  const attached = CLITICS.flatMap((clitic) => clitic.exec(word)?.[0].length ?? []);
  return [0, ...attached.filter(isLeft)];
}

/** Words that say nothing of an event; left out of a query that has others. As folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at by for from in into is it its of on or that the their this to was were with " +
    "في من علي الي عن مع او ان هذا هذه التي الذي بين ما لا هو هي"
  ).split(" "),
);
