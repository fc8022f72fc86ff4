/**
 * Makes the index of a big record's words while its events are read one by one, and keeps nothing of them but that.
 */
import type { DatasetEvent, DatasetSource } from "../dataset.ts";
import type { EventNumber } from "../record.ts";
import { DEFAULT_IMPORTANCE } from "../schema.ts";
import type { SearchField } from "../search-passages.ts";
import { spellingsOf } from "../search-spellings.ts";
import { termsOf } from "../search-words.ts";
import { FIELD_WEIGHTS, type Registries, sourceNames, tellWords } from "./event-words.ts";
import { Postings } from "./postings.ts";
import { sortTerms } from "./sorted-terms.ts";
import { WordIndex } from "./word-index.ts";

/** Texts whose terms are remembered: names, roles and dates are written again and again. */
const REMEMBERED = 20_000;
/** Hardly any text of these fields is written twice. */
const UNIQUE: ReadonlySet<SearchField> = new Set(["title", "summary", "claim", "dispute"]);

/** What events are added with. */
export interface WordIndexOptions {
  readonly registries: Registries;
  /** How many events there are at most, and sources in the file. */
  readonly events: number;
  readonly sources: number;
  /** The place of a readable source in the file, by its id; -1 where there is none. */
  readonly sourceOf: (id: string) => number;
}

/** Collects the words of events. */
export class WordIndexBuilder {
  readonly #options: WordIndexOptions;
  readonly #terms = new Map<string, number>();
  readonly #postings = new Postings();
  #remembered = new Map<string, readonly number[]>();
  readonly #importance: Uint8Array;
  #count = 0;
  /** Number of the names of each source among `#names`, plus one. */
  readonly #namesOf: Uint32Array;
  readonly #names: string[][] = [];
  readonly #nameNumbers = new Map<string, number>();
  /** What each term weighs in the event that is being added, and which have a weight. */
  #weights = new Uint8Array(1 << 12);
  readonly #weighed: number[] = [];

  constructor(options: WordIndexOptions) {
    this.#options = options;
    this.#importance = new Uint8Array(options.events);
    this.#namesOf = new Uint32Array(options.sources);
  }

  /** Notes the source at a place of the file. */
  addSource(place: number, source: DatasetSource): void {
    const names = sourceNames(source);
    const key = names.join("\n");
    let number = this.#nameNumbers.get(key);
    if (number === undefined) {
      number = this.#names.push(names);
      this.#nameNumbers.set(key, number);
    }
    this.#namesOf[place] = number;
  }

  /** Adds the next event. */
  addEvent(event: DatasetEvent): void {
    tellWords(event, this.#options.registries, this.#weigh);
    for (const { sources = [] } of event.claims ?? []) this.#weighSources(sources);
    for (const { versions } of event.disputes ?? []) {
      for (const { sources = [] } of versions) this.#weighSources(sources);
    }
    for (const term of this.#weighed) {
      this.#postings.add(term, this.#count, this.#weights[term] as number);
      this.#weights[term] = 0;
    }
    this.#weighed.length = 0;
    this.#importance[this.#count] = event.importance ?? DEFAULT_IMPORTANCE;
    this.#count += 1;
  }

  /** The index, in steps; nothing can be added any more. `numbers` are those of the events as they were added. */
  *finish(numbers: ArrayLike<EventNumber>): Generator<void, WordIndex> {
    this.#remembered.clear();
    this.#postings.finish();
    const all = [...this.#terms.keys()];
    this.#terms.clear();
    return new WordIndex({
      terms: yield* sortTerms(all),
      postings: this.#postings,
      spellings: spellingsOf(this.#options.registries),
      numbers,
      importance: this.#importance.slice(0, this.#count),
    });
  }

  #weighSources(ids: readonly string[]): void {
    for (const id of ids) {
      const place = this.#options.sourceOf(id);
      const names = place < 0 ? undefined : this.#names[(this.#namesOf[place] as number) - 1];
      for (const name of names ?? []) this.#weigh("source", name);
    }
  }

  readonly #weigh = (field: SearchField, text: string): void => {
    const weight = FIELD_WEIGHTS[field];
    if (UNIQUE.has(field)) for (const term of termsOf(text)) this.#weighTerm(this.#numberOf(term), weight);
    else for (const term of this.#rememberedTerms(text)) this.#weighTerm(term, weight);
  };

  #weighTerm(term: number, weight: number): void {
    const before = this.#weights[term] as number;
    if (before === 0) this.#weighed.push(term);
    if (weight > before) this.#weights[term] = weight;
  }

  #rememberedTerms(text: string): readonly number[] {
    const known = this.#remembered.get(text);
    if (known !== undefined) return known;
    const terms = termsOf(text).map((term) => this.#numberOf(term));
    if (this.#remembered.size === REMEMBERED) this.#remembered = new Map();
    this.#remembered.set(text, terms);
    return terms;
  }

  #numberOf(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(term, number);
    this.#postings.addTerm();
    if (number === this.#weights.length) {
      const wider = new Uint8Array(number * 2);
      wider.set(this.#weights);
      this.#weights = wider;
    }
    return number;
  }
}
