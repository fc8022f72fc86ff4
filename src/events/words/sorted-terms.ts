/**
 * The terms of an index in order, so that those of one beginning stand together; each keeps the number under which its
 * events are listed (postings.ts).
 */
import { nearOf, type Terms } from "../search-query.ts";

/** Sorted terms. */
export class SortedTerms implements Terms {
  readonly #terms: readonly string[];
  readonly #numbers: Uint32Array;

  /** `terms` in order, and the number of each. */
  constructor(terms: readonly string[], numbers: Uint32Array) {
    this.#terms = terms;
    this.#numbers = numbers;
  }

  has(term: string): boolean {
    return this.#terms[this.#firstFrom(term)] === term;
  }

  hasPrefix(prefix: string): boolean {
    return this.#terms[this.#firstFrom(prefix)]?.startsWith(prefix) === true;
  }

  near(word: string, mayGoOn: boolean): string[] {
    return nearOf(this.#terms, word, mayGoOn);
  }

  /** First letters of terms, from all over the list: of some of them many terms have each. */
  firstLetters(count: number): string[] {
    const step = this.#terms.length / count;
    return Array.from({ length: count }, (_, i) => this.#terms[Math.floor(i * step)]?.[0] ?? "");
  }

  /** Tells the number of every term that meets an alternative of a query, and whether it is it exactly. */
  meeting(term: string, isPrefix: boolean, tell: (number: number, isExact: boolean) => void): void {
    for (let place = this.#firstFrom(term); place < this.#terms.length; place += 1) {
      const found = this.#terms[place] as string;
      const isExact = found === term;
      if (!isExact && !(isPrefix && found.startsWith(term))) return;
      tell(this.#numbers[place] as number, isExact);
    }
  }

  /** The place of the first term that does not stand before a text. */
  #firstFrom(text: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many terms are put in order between two steps. */
const A_STEP = 5_000;

/** Sorts terms, numbered by their places, in steps: short runs first, then always two runs into one. */
export function* sortTerms(terms: readonly string[]): Generator<void, SortedTerms> {
  let order = Uint32Array.from(terms, (_, number) => number);
  const isBefore = (a: number, b: number) => (terms[a] as string) < (terms[b] as string);
  for (let from = 0; from < order.length; from += A_STEP) {
    order.subarray(from, from + A_STEP).sort((a, b) => (isBefore(a, b) ? -1 : 1));
    yield;
  }
  for (let width = A_STEP; width < order.length; width *= 2) {
    const merged = new Uint32Array(order.length);
    for (let from = 0; from < order.length; from += 2 * width) {
      const middle = Math.min(from + width, order.length);
      const to = Math.min(from + 2 * width, order.length);
      let [a, b] = [from, middle];
      for (let out = from; out < to; out += 1) {
        const takesFirst = b === to || (a < middle && isBefore(order[a] as number, order[b] as number));
        merged[out] = order[takesFirst ? a : b] as number;
        if (takesFirst) a += 1;
        else b += 1;
        if ((out & 0x3fff) === 0) yield;
      }
    }
    order = merged;
  }
  return new SortedTerms(
    Array.from(order, (number) => terms[number] as string),
    order,
  );
}
