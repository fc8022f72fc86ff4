/**
 * Search over a big record, of which MiniSearch would need gigabytes: which events hold each term, and how much it weighs
 * there. What a word of a query means is decided where small records decide it (search-query.ts), and all words must be
 * found, so that a big record finds what a small one would; only the order of what is found is coarser.
 * Events are known by the order in which they were added; `numbers` turns that into their numbers in the record.
 */
import type { Mask } from "../filter.ts";
import type { EventNumber } from "../record.ts";
import { type Alternative, planQuery } from "../search-query.ts";
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
/** Importance is from 1 to 5. */
const IMPORTANCES = 8;

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

  /** The events that hold every word of a query. */
  find(query: string): Found {
    const { terms, spellings, numbers, importance } = this.#parts;
    const plan = planQuery(query, { vocabulary: terms, spellings }) ?? [];
    const size = importance.length;
    const mask = new Uint8Array(size);
    if (plan.length === 0) return { mask, best: new Uint32Array(), plan: [] };
    const scores = new Uint16Array(size);
    for (const [place, { alternatives }] of plan.entries()) {
      const weights = this.#weightsOf(alternatives);
      for (let event = 0; event < size; event += 1) {
        const score = scores[event] as number;
        const weight = weights[event] as number;
        const isIn = weight > 0 && (place === 0 || score > 0);
        scores[event] = isIn ? Math.min(MOST, score + weight) : 0;
      }
    }
    for (let event = 0; event < size; event += 1) {
      if ((scores[event] as number) > 0) mask[numbers[event] as number] = 1;
    }
    return {
      mask,
      best: bestFirst(scores, importance, numbers),
      plan: plan.map(({ alternatives }) => alternatives),
    };
  }

  /** The most that any of some terms weighs in each event; 0 where it holds none. */
  #weightsOf(alternatives: readonly Alternative[]): Uint8Array {
    const { terms, postings, importance } = this.#parts;
    const weights = new Uint8Array(importance.length);
    for (const { term, isPrefix } of alternatives) {
      terms.meeting(term, isPrefix, (number, isExact) => {
        const more = isExact ? EXACT : 0;
        postings.read(number, (event, weight) => {
          const counts = weight * 2 + more;
          if (counts > (weights[event] as number)) weights[event] = counts;
        });
      });
    }
    return weights;
  }
}

/** The highest score; what is above counts as this. */
const MOST = 4_095;

/** The numbers of the events with a score, by score, then importance, then time. */
function bestFirst(scores: Uint16Array, importance: Uint8Array, numbers: ArrayLike<number>): Uint32Array {
  // By number first, so that counting keeps time order among equals.
  const ranks = new Uint16Array(scores.length);
  const places = new Uint32Array((MOST + 1) * IMPORTANCES + 1);
  for (let event = 0; event < scores.length; event += 1) {
    const score = scores[event] as number;
    if (score === 0) continue;
    const rank = score * IMPORTANCES + (importance[event] as number);
    ranks[numbers[event] as number] = rank;
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
