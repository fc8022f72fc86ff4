/**
 * What a query asks for: every word of it, each met by one of several terms. While a word is being typed its beginning
 * is enough; a word that the record does not hold at all is forgiven one typing error, if it is long enough.
 * The same plan finds events and marks what was found in their texts, so that the two cannot differ.
 */
import { foldText } from "./fold.ts";
import { spellDates } from "./search-dates.ts";
import type { Spellings } from "./search-spellings.ts";
import { STOP_WORDS, type Word, wordsOf } from "./search-words.ts";

/** A term that meets a word of the query: as it stands, or any term that begins so. */
export interface Alternative {
  readonly term: string;
  readonly isPrefix: boolean;
}

/** One word of a query. */
export interface QueryWord {
  readonly alternatives: readonly Alternative[];
  /** Whether a form of a word in a text meets it. */
  accepts(form: string): boolean;
}

/** The terms of an index, to be asked what it holds. */
export interface Terms {
  has(term: string): boolean;
  hasPrefix(prefix: string): boolean;
  /**
   * Terms that are one typing error away from a word; where there are none and the word may go on, those of which a
   * beginning is. Their first letters agree.
   */
  near(word: string, mayGoOn: boolean): string[];
}

/** The terms of an index in one sorted list. */
export class Vocabulary implements Terms {
  readonly #terms: ReadonlySet<string>;
  readonly #sorted: readonly string[];

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    this.#sorted = [...this.#terms].sort();
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  hasPrefix(prefix: string): boolean {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? "") < prefix) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(prefix) === true;
  }

  near(word: string, mayGoOn: boolean): string[] {
    return nearOf(this.#sorted, word, mayGoOn);
  }
}

/** Of some terms those that are near a word (see `Terms.near`). */
export function nearOf(terms: readonly string[], word: string, mayGoOn: boolean): string[] {
  const candidates = terms.filter(
    (term) => term[0] === word[0] || (term[0] === word[1] && term[1] === word[0]),
  );
  const near = candidates.filter((term) => isOneErrorAway(word, term));
  if (near.length > 0 || !mayGoOn) return near;
  return candidates.filter((term) =>
    [-1, 0, 1].some((more) => isOneErrorAway(word, term.slice(0, word.length + more))),
  );
}

/** Whether one letter added, left out, replaced or swapped with its neighbour makes one word the other. */
export function isOneErrorAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** What a query is planned with: the terms of the index, and which of them are spellings of one name. */
export interface Lexicon {
  readonly vocabulary: Terms;
  readonly spellings: Spellings;
}

/** The words of a query with what meets each; null where one of them can meet nothing. */
export function planQuery(query: string, lexicon: Lexicon): readonly QueryWord[] | null {
  const words = wordsOf(spellDates(foldText(query)));
  const isTyping = /[\p{L}\p{N}]$/u.test(query);
  const telling = words.filter((word, i) => {
    const main = word.forms[0]?.form ?? "";
    if (isTyping && i === words.length - 1) return words.length === 1 || !ARTICLE_ALONE.test(main);
    return !STOP_WORDS.has(main);
  });
  const planned: QueryWord[] = [];
  for (const word of telling.length > 0 ? telling : words) {
    const next = words[words.indexOf(word) + 1];
    // The last word may still grow; the first half of a hyphenated one is complete.
    const isOpen = isTyping && next === undefined;
    const all = alternativesOf(word, isOpen, next?.isJoined === true, lexicon);
    for (const term of joinedForms(words, word)) {
      if (lexicon.vocabulary.hasPrefix(term)) all.push({ term, isPrefix: true });
    }
    if (all.length === 0) return null;
    planned.push({ alternatives: all, accepts: (form) => all.some((each) => meets(each, form)) });
  }
  return planned.length === 0 ? null : planned;
}

/** Whether a form of a word in a text meets an alternative. */
export function meets({ term, isPrefix }: Alternative, form: string): boolean {
  return isPrefix ? form.startsWith(term) : form === term;
}

/** The article that is still being typed onto a word, with what may stand before it: ال, وبال, لل. */
const ARTICLE_ALONE = /^[وف]?(?:[بك]?ال?|لل?|[بك])$/;
const OPEN_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.)/;
const DIGITS = /^\d+$/;
const ARABIC = /^[\u0620-\u064a]/;

/** From this length on a typing error is forgiven; Arabic writes few vowels, so that its words are shorter. */
const FORGIVEN_FROM = { arabic: 4, latin: 5 };

/** A shorter word that is complete is meant as it stands: "el", "un". */
const PREFIX_FROM = 3;

function alternativesOf(
  { forms }: Word,
  isOpen: boolean,
  isHalf: boolean,
  { vocabulary, spellings }: Lexicon,
): Alternative[] {
  const [main = "", ...others] = forms.map(({ form }) => form);
  if (DIGITS.test(main)) return numberAlternatives(main, isOpen, vocabulary);
  const isPrefix = isOpen || (!isHalf && main.length >= PREFIX_FROM);
  const found: Alternative[] = [];
  if (isPrefix ? vocabulary.hasPrefix(main) : vocabulary.has(main)) found.push({ term: main, isPrefix });
  // The article may stand before two letters only as long as more are to come.
  const begun = isOpen ? main.replace(OPEN_ARTICLE, "") : main;
  if (begun !== main && vocabulary.hasPrefix(begun)) found.push({ term: begun, isPrefix: true });
  const exact = [...others, ...(spellings.get(main) ?? [])].filter((term) => vocabulary.has(term));
  found.push(...exact.map((term) => ({ term, isPrefix: false })));
  const isLong = main.length >= (ARABIC.test(main) ? FORGIVEN_FROM.arabic : FORGIVEN_FROM.latin);
  if (found.length > 0 || !isLong) return found;
  return vocabulary.near(main, isOpen).map((term) => ({ term, isPrefix: false }));
}

/** A number is meant as it stands; only a year that is still being typed may go on. */
function numberAlternatives(number: string, isOpen: boolean, vocabulary: Terms): Alternative[] {
  const isPrefix = isOpen && number.length < 4;
  const isHeld = isPrefix ? vocabulary.hasPrefix(number) : vocabulary.has(number);
  return isHeld ? [{ term: number, isPrefix }] : [];
}

/** The hyphenated whole of which a word is a part, written as one: "co-operation" → "cooperation". */
function joinedForms(words: readonly Word[], word: Word): string[] {
  const at = words.indexOf(word);
  let [first, last] = [at, at];
  while (words[first]?.isJoined === true) first -= 1;
  while (words[last + 1]?.isJoined === true) last += 1;
  if (first === last) return [];
  return [
    words
      .slice(first, last + 1)
      .map(({ forms }) => forms[0]?.form ?? "")
      .join(""),
  ];
}
