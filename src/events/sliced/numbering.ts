/** Numbers for texts that recur, from 0 in the order in which they were first met. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** How many different texts were met. */
  get size(): number {
    return this.#numbers.size;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
