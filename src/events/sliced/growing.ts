/**
 * A list of whole numbers that grows without an object for each: what is collected while a file is read, whose length
 * nobody knows before its end. From 0 to 4,294,967,295 each.
 */

/** Numbers in the order in which they were added. */
export class Growing {
  #numbers = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = widened(this.#numbers);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** Adds a number that is not among them yet. */
  pushOnce(number: number): void {
    for (let i = 0; i < this.#length; i += 1) if (this.#numbers[i] === number) return;
    this.push(number);
  }

  /** Forgets all numbers, but keeps their room for others. */
  clear(): void {
    this.#length = 0;
  }

  /** The number at an index below `length`. */
  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** Puts another number at an index below `length`. */
  put(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  /** All numbers, in an array of exactly their length. */
  taken(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }

  /** All numbers, for as long as nothing is added. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** An array with room for more, by half and some, that begins with the numbers of another; the rest is 0. */
export function widened<Kind extends Numbers>(numbers: Kind): Kind {
  const Kind = numbers.constructor as new (length: number) => Kind;
  const wider = new Kind(numbers.length + (numbers.length >> 1) + 64);
  wider.set(numbers);
  return wider;
}
