/**
 * The bytes of a file while it arrives: one array, which has room for the whole file where its length is known, and else
 * grows. What has not arrived yet is 0.
 */

const LEAST = 1 << 22;

/** Collects pieces. */
export class ArrivingBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** `total` in bytes, null where nobody knows. */
  constructor(total: number | null) {
    this.#bytes = new Uint8Array(total ?? LEAST);
  }

  get length(): number {
    return this.#length;
  }

  /** The array, of which the first `length` bytes have arrived. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  add(piece: Uint8Array): void {
    const needed = this.#length + piece.length;
    if (needed > this.#bytes.length) this.#resize(Math.max(needed, this.#bytes.length * 2, LEAST));
    this.#bytes.set(piece, this.#length);
    this.#length = needed;
  }

  /** All bytes, in an array of just their length. */
  taken(): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length !== this.#length) this.#resize(this.#length);
    return this.#bytes;
  }

  #resize(length: number): void {
    const resized = new Uint8Array(length);
    resized.set(this.#bytes.subarray(0, Math.min(length, this.#length)));
    this.#bytes = resized;
  }
}
