/**
 * Why an event was found, shown in its own words: the title with what was found in it marked, and up to two passages
 * that hold the words of the query which title and date do not. Marks are positions in the text, never markup.
 */
import type { Language } from "../locale/language.ts";
import type { TextMap } from "../locale/text.ts";
import { textIn } from "../locale/text.ts";
import type { EventNumber, Record, SearchTexts } from "./record.ts";
import { type Passage, passagesOf, SEARCH_FIELDS, type SearchField } from "./search-passages.ts";
import type { QueryWord } from "./search-query.ts";
import { wordsOf } from "./search-words.ts";

/** A piece of a text, and whether it was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A passage that was found. */
export interface FoundPassage {
  readonly field: SearchField;
  readonly pieces: readonly Piece[];
  /** The language of the text; null for a name or spelling that has none. */
  readonly language: string | null;
  /** Whose name, alias or role it is, where the pieces do not say it. */
  readonly of?: TextMap;
}

/** What is shown of a result beside its date and type. */
export interface Explanation {
  readonly title: FoundPassage;
  readonly passages: readonly FoundPassage[];
}

/** Characters of an excerpt, and how many of them stand before what was found. */
const EXCERPT = { length: 110, before: 36 };
const MOST_PASSAGES = 2;

/** Explains a result to a reader of a language. */
export function explainFound(
  record: Record,
  texts: SearchTexts | null,
  n: EventNumber,
  words: readonly QueryWord[],
  language: Language,
): Explanation {
  const found = textIn(record.titleOf(n), language);
  const title = found.text;
  const open = new Set(words);
  const titleMarks = marksIn(title, words);
  for (const word of titleMarks.met) open.delete(word);
  for (const { text } of candidatesIn(passagesOf(record, texts, n, "date"), language)) {
    for (const word of marksIn(text, words).met) open.delete(word);
  }
  const passages: FoundPassage[] = [];
  while (open.size > 0 && passages.length < MOST_PASSAGES) {
    const best = bestPassage(record, texts, n, [...open], language);
    if (best === null) break;
    for (const word of best.met) open.delete(word);
    const { ranges } = marksIn(best.text, words);
    const { field, text, of, lang } = best;
    passages.push({
      field,
      pieces: excerptOf(text, ranges),
      language: lang,
      ...(of === undefined ? {} : { of }),
    });
  }
  return {
    title: { field: "title", pieces: piecesOf(title, titleMarks.ranges), language: found.lang },
    passages,
  };
}

/** A stretch of a text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a text that meet words of a query, in order, and the words that were met. */
export function marksIn(
  text: string,
  words: readonly QueryWord[],
): { readonly ranges: readonly Range[]; readonly met: ReadonlySet<QueryWord> } {
  const ranges: Range[] = [];
  const met = new Set<QueryWord>();
  const written = wordsOf(text);
  for (const [i, { forms, isJoined }] of written.entries()) {
    for (const word of words) {
      const form = forms.find((each) => word.accepts(each.form));
      const [before] = (isJoined ? written[i - 1]?.forms : undefined) ?? [];
      const joined = before !== undefined && word.accepts(before.form + (forms[0]?.form ?? ""));
      if (form === undefined && !joined) continue;
      met.add(word);
      ranges.push(form ?? { start: before?.start ?? 0, end: forms[0]?.end ?? 0 });
    }
  }
  return { ranges: merged(ranges), met };
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}

interface Candidate {
  readonly text: string;
  readonly lang: string | null;
  readonly of?: TextMap;
}

/** The texts of passages, those that the reader reads first. */
function candidatesIn(passages: readonly Passage[], language: Language): Candidate[] {
  const all = passages.flatMap(({ texts, aliases = [], of }): Candidate[] => {
    const owner = of === undefined ? {} : { of };
    const { lang: own } = textIn(texts, language);
    return [
      ...Object.entries(texts).map(([lang, text]) => ({ text, lang, ...owner })),
      // An alias says whose it is.
      ...aliases.map((text) => ({ text, lang: null, ...(texts[own] === undefined ? owner : { of: texts }) })),
    ];
  });
  const rank = ({ lang }: Candidate) => (lang === language ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** The passage that meets most of the words; of equals the one in the weightiest field and in the reader's language. */
function bestPassage(
  record: Record,
  texts: SearchTexts | null,
  n: EventNumber,
  words: readonly QueryWord[],
  language: Language,
): (Candidate & { readonly field: SearchField; readonly met: ReadonlySet<QueryWord> }) | null {
  let best: (Candidate & { field: SearchField; met: ReadonlySet<QueryWord> }) | null = null;
  for (const field of SEARCH_FIELDS) {
    if (field === "date") continue;
    for (const candidate of candidatesIn(passagesOf(record, texts, n, field), language)) {
      const { met } = marksIn(candidate.text, words);
      if (met.size > (best?.met.size ?? 0)) best = { ...candidate, field, met };
    }
    if (best?.met.size === words.length) break;
  }
  return best;
}

/** The text cut at the edges of what was found. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}

/**
 * The part of the text that holds most of what was found, the first of several, cut between words, with "…" where
 * something is left out.
 */
export function excerptOf(text: string, ranges: readonly Range[]): Piece[] {
  if (text.length <= EXCERPT.length) return piecesOf(text, ranges);
  const room = EXCERPT.length - EXCERPT.before;
  const within = (from: number) =>
    ranges.filter(({ start, end }) => start >= from && end <= from + room).length;
  let first = ranges[0] ?? { start: 0, end: 0 };
  for (const range of ranges) if (within(range.start) > within(first.start)) first = range;
  const start = first.end <= room ? 0 : startBefore(text, first.start);
  const end = endAfter(text, start + EXCERPT.length, first.end);
  const kept = ranges.flatMap((range) =>
    range.start >= end || range.end <= start
      ? []
      : [{ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }],
  );
  const pieces = piecesOf(text.slice(start, end), kept);
  if (start > 0) pieces.unshift({ text: "…", isFound: false });
  if (end < text.length) pieces.push({ text: "…", isFound: false });
  return pieces;
}

/** Where a word begins, some way before a place; the place itself where no word does. */
function startBefore(text: string, place: number): number {
  const space = text.indexOf(" ", Math.max(0, place - EXCERPT.before));
  return space < 0 || space >= place ? place : space + 1;
}

/** Where the last whole word before a place ends, but not before `least`. */
function endAfter(text: string, place: number, least: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(" ", place);
  return space > least ? space : Math.max(least, place);
}
