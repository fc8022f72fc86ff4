/**
 * Search over a record: titles, names and their other spellings, dates in words, summaries, claims, roles and outlets,
 * in both languages at once. MiniSearch keeps the index and ranks; what a word means is ours (search-query.ts).
 * All words of a query must be found, and what is found is what the filter by words keeps.
 */
import MiniSearch from "minisearch";
import type { Language } from "../locale/language.ts";
import { foldText } from "./fold.ts";
import type { EventNumber, Record, SearchTexts } from "./record.ts";
import { type Explanation, explainFound } from "./search-context.ts";
import { fieldText, passagesOf, SEARCH_FIELDS, type SearchField } from "./search-passages.ts";
import { type Lexicon, planQuery, type QueryWord, Vocabulary } from "./search-query.ts";
import { spellingsOf } from "./search-spellings.ts";
import { termsOf } from "./search-words.ts";

/** A record ready to be searched. */
export interface Search {
  /** The events that hold every word of a query, the best first. An empty query finds nothing. */
  find(query: string): readonly EventNumber[];
  /** Why a query finds an event, for a reader of a language. */
  explain(n: EventNumber, query: string, language: Language): Explanation;
}

/** Above so many events an index would take seconds and hundreds of megabytes; texts are then read one by one. */
export const INDEXED_EVENTS = 20_000;

/** Events that are indexed before the page may draw again; some ten milliseconds on a telephone. */
const AT_ONCE = 12;

/** How much a field weighs: a title says what happened, an outlet only who wrote of it. */
const WEIGHTS: { readonly [field in SearchField]: number } = {
  title: 8,
  date: 7,
  person: 5,
  organisation: 4,
  place: 4,
  summary: 2.5,
  claim: 1.5,
  dispute: 1,
  role: 1.5,
  source: 0.75,
};

/** Names have many spellings, and an event with many guests is no less about each: length counts for little. */
const LENGTH_COUNTS = { k: 1.2, b: 0.4, d: 0.5 };

/** Makes a record searchable, in pieces so that the page stays alive. Without `texts` only titles, names and dates. */
export async function createSearch(record: Record, texts: SearchTexts | null): Promise<Search> {
  return record.size > INDEXED_EVENTS ? createPlainSearch(record, texts) : indexedSearch(record, texts);
}

async function indexedSearch(record: Record, texts: SearchTexts | null): Promise<Search> {
  const terms = new Set<string>();
  const index = new MiniSearch<{ readonly n: EventNumber }>({
    idField: "n",
    fields: [...SEARCH_FIELDS],
    extractField: (event, field) =>
      isField(field) ? fieldText(passagesOf(record, texts, event.n, field)) : event.n,
    tokenize: termsOf,
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
  });
  const events = Array.from({ length: record.size }, (_, n) => ({ n }));
  await index.addAllAsync(events, { chunkSize: AT_ONCE });
  const lexicon: Lexicon = { vocabulary: new Vocabulary(terms), spellings: spellingsOf(record) };
  const importanceOf = (n: EventNumber) => record.columns.importance[n] ?? 3;
  return {
    find: (query) => {
      const plan = planQuery(query, lexicon);
      if (plan === null) return [];
      const found = index.search(asTree(plan), {
        boost: { ...WEIGHTS },
        bm25: LENGTH_COUNTS,
        weights: { prefix: 0.6, fuzzy: 0.4 },
        tokenize: (term) => [term],
        processTerm: (term) => term,
        boostDocument: (n: EventNumber) => 1 + importanceOf(n) / 20,
      });
      return found.map(({ id }): EventNumber => id);
    },
    explain: (n, query, language) =>
      explainFound(record, texts, n, planQuery(query, lexicon) ?? [], language),
  };
}

function isField(name: string): name is SearchField {
  return SEARCH_FIELDS.some((field) => field === name);
}

/** Each word by any of its alternatives, and all of the words. */
function asTree(plan: readonly QueryWord[]) {
  return {
    combineWith: "AND" as const,
    queries: plan.map(({ alternatives }) => ({
      combineWith: "OR" as const,
      queries: alternatives.map(({ term, isPrefix }) => ({ queries: [term], prefix: isPrefix })),
    })),
  };
}

/** Without an index: every word of the query, anywhere in what is written of an event; in order of importance. */
export function createPlainSearch(record: Record, texts: SearchTexts | null): Search {
  const folded: string[] = [];
  const textOf = (n: EventNumber): string => {
    folded[n] ??= foldText(
      SEARCH_FIELDS.map((field) => fieldText(passagesOf(record, texts, n, field))).join("\n"),
    );
    return folded[n];
  };
  const wordsOfQuery = (query: string) => foldText(query).split(/\s+/).filter(Boolean);
  return {
    find: (query) => {
      const wanted = wordsOfQuery(query);
      if (wanted.length === 0) return [];
      const found: EventNumber[] = [];
      for (let n = 0; n < record.size; n += 1) {
        const text = textOf(n);
        if (wanted.every((word) => text.includes(word))) found.push(n);
      }
      const importance = record.columns.importance;
      return found.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
    },
    explain: (n, query, language) => {
      const words = wordsOfQuery(query).map(
        (term): QueryWord => ({
          alternatives: [{ term, isPrefix: true }],
          accepts: (form) => form.startsWith(term),
        }),
      );
      return explainFound(record, texts, n, words, language);
    },
  };
}
