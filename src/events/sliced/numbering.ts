/** Numbers for texts that recur, from 0 in the order in which they were first met. */
export class Numbering {
  readonly #numbers: Map<string, number>;

  /** `first` have the first numbers. */
  constructor(first: readonly string[] = []) {
    this.#numbers = new Map(first.map((text, number) => [text, number]));
  }

  /** How many different texts were met. */
  get size(): number {
    return this.#numbers.size;
  }

  /** All texts, by number. */
  texts(): string[] {
    return [...this.#numbers.keys()];
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
