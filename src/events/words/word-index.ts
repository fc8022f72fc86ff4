/**
 * Search over a big record, of which MiniSearch would need gigabytes: which events hold each term, and how much it weighs
 * there. What a word of a query means is decided where small records decide it (search-query.ts), and all words must be
 * found, so that a big record finds what a small one would; only the order of what is found is coarser.
 * Events are known by the order in which they were added; `numbers` turns that into their numbers in the record.
 */
import type { Mask } from "../filter.ts";
import type { EventNumber } from "../record.ts";
import { type Alternative, planQuery, type QueryWord } from "../search-query.ts";
import type { Spellings } from "../search-spellings.ts";
import type { Postings } from "./postings.ts";
import type { SortedTerms } from "./sorted-terms.ts";

/** What a query finds. Plain data, to be handed to the page. */
export interface Found {
  /** By event number. */
  readonly mask: Mask;
  /** Event numbers, the best first. */
  readonly best: Uint32Array;
  /** What met each word of the query: what explains a result. Empty where nothing was found. */
  readonly plan: readonly (readonly Alternative[])[];
}

/** What an index is made of. */
export interface WordIndexParts {
  readonly terms: SortedTerms;
  readonly postings: Postings;
  readonly spellings: Spellings;
  /** Number of each event, and its importance, in the order in which they were added. */
  readonly numbers: ArrayLike<EventNumber>;
  readonly importance: Uint8Array;
}

/** An exact word counts a little more than one that only begins so. */
const EXACT = 1;
/** The highest score; what is above counts as this. */
const MOST = 4_095;
/** Importance is from 1 to 5. */
const IMPORTANCES = 8;
/**
 * An engine compiles what it has seen run some times. An index that asks itself so often answers the first questions of a
 * reader as quickly as the later ones.
 */
const REHEARSALS = 12;

/** A record's words. */
export class WordIndex {
  readonly #parts: WordIndexParts;

  constructor(parts: WordIndexParts) {
    this.#parts = parts;
  }

  /** Bytes in use, about. */
  get byteLength(): number {
    return this.#parts.postings.byteLength;
  }

  /** Asks itself some questions, one a step. */
  *rehearse(): Generator<void, void> {
    for (const letter of this.#parts.terms.firstLetters(REHEARSALS)) {
      this.find(letter);
      yield;
    }
  }

  /** The events that hold every word of a query. Most of what it costs grows with what it finds. */
  find(query: string): Found {
    const { terms, spellings, numbers, importance } = this.#parts;
    const plan = planQuery(query, { vocabulary: terms, spellings }) ?? [];
    const mask = new Uint8Array(importance.length);
    if (plan.length === 0) return { mask, best: new Uint32Array(), plan: [] };
    const { events, scores } = this.#scored(plan);
    for (const event of events) mask[numbers[event] as number] = 1;
    return {
      mask,
      best: this.#bestFirst(events, scores),
      plan: plan.map(({ alternatives }) => alternatives),
    };
  }

  /** The events that hold every word, in any order, and how much all words weigh in each; index = event. */
  #scored(plan: readonly QueryWord[]): { readonly events: readonly number[]; readonly scores: Uint16Array } {
    const scores = new Uint16Array(this.#parts.importance.length);
    let events: readonly number[] | null = null;
    for (const { alternatives } of plan) {
      const word = this.#weighed(alternatives);
      events = events === null ? word.events : events.filter((event) => (word.weights[event] as number) > 0);
      for (const event of events) {
        scores[event] = Math.min(MOST, (scores[event] as number) + (word.weights[event] as number));
      }
    }
    return { events: events ?? [], scores };
  }

  /** The events that hold any of some terms, each once, and the most that any of these weighs in each; index = event. */
  #weighed(alternatives: readonly Alternative[]): {
    readonly events: number[];
    readonly weights: Uint8Array;
  } {
    const { terms, postings, importance } = this.#parts;
    const weights = new Uint8Array(importance.length);
    const events: number[] = [];
    for (const { term, isPrefix } of alternatives) {
      terms.meeting(term, isPrefix, (number, isExact) => {
        const more = isExact ? EXACT : 0;
        postings.read(number, (event, weight) => {
          const counts = weight * 2 + more;
          const before = weights[event] as number;
          if (counts <= before) return;
          if (before === 0) events.push(event);
          weights[event] = counts;
        });
      });
    }
    return { events, weights };
  }

  /** The numbers of events by score, then importance, then time: sorted by counting. */
  #bestFirst(events: readonly number[], scores: Uint16Array): Uint32Array {
    const { importance, numbers } = this.#parts;
    // By number, so that counting keeps time order among equals.
    const ranks = new Uint16Array(importance.length);
    const places: number[] = [];
    for (const event of events) {
      const rank = (scores[event] as number) * IMPORTANCES + (importance[event] as number);
      ranks[numbers[event] as number] = rank;
      while (places.length <= rank) places.push(0);
      places[rank] = (places[rank] as number) + 1;
    }
    let count = 0;
    for (let rank = places.length - 1; rank >= 0; rank -= 1) {
      const held = places[rank] as number;
      places[rank] = count;
      count += held;
    }
    const best = new Uint32Array(count);
    for (let n = 0; n < ranks.length; n += 1) {
      const rank = ranks[n] as number;
      if (rank === 0) continue;
      best[places[rank] as number] = n;
      places[rank] = (places[rank] as number) + 1;
    }
    return best;
  }
}
