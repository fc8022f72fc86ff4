/**
 * For every term the events that hold it, in a few bytes each: how many events further on the next one is, and how much
 * the term weighs there. Terms grow side by side while the events of a file are read, so that each has its bytes in
 * pieces, every piece twice as long as the one before and ending with the address of the next.
 * Must stay true: the events of a term are added in ascending order.
 */
import { Growing } from "../sliced/growing.ts";

/** The pieces lie in blocks of this many bytes; none reaches over the edge of one. */
const BLOCK_BITS = 18;
const BLOCK = 1 << BLOCK_BITS;
const FIRST_PIECE = 8;
const LONGEST_PIECE = 1 << 12;
/** Bytes of the address at the end of a piece. */
const ADDRESS = 4;

const WEIGHT_BITS = 4;
/** Weights are whole numbers from 0 to one less. */
export const WEIGHTS = 1 << WEIGHT_BITS;

/** What is needed of each term only while events are added. */
interface Ends {
  /** Where the next byte goes, where its piece ends, and how long that is. */
  readonly next: Growing;
  readonly end: Growing;
  readonly length: Growing;
}

/** The events of terms; terms are numbered from 0, events from 0 to at most 2 ** 26. */
export class Postings {
  readonly #blocks: Uint8Array[] = [];
  /** The first address that is not taken. */
  #free = 0;
  readonly #first = new Growing();
  /** The last event of each term, plus one. */
  readonly #last = new Growing();
  #ends: Ends | null = { next: new Growing(), end: new Growing(), length: new Growing() };

  /** Bytes in use. */
  get byteLength(): number {
    return this.#blocks.length * BLOCK + (this.#first.length + this.#last.length) * 4;
  }

  /** Adds the next term, without events. */
  addTerm(): void {
    if (this.#ends === null) return;
    const piece = this.#take(FIRST_PIECE);
    this.#first.push(piece);
    this.#last.push(0);
    this.#ends.next.push(piece);
    this.#ends.end.push(piece + FIRST_PIECE - ADDRESS);
    this.#ends.length.push(FIRST_PIECE);
  }

  /** Adds an event to a term. */
  add(term: number, event: number, weight: number): void {
    const ends = this.#ends;
    if (ends === null) return;
    let value = ((event + 1 - this.#last.at(term)) << WEIGHT_BITS) | weight;
    this.#last.put(term, event + 1);
    // Seven bits a byte, the lowest first; the top bit says that more follow.
    while (value > 0x7f) {
      this.#write(term, (value & 0x7f) | 0x80, ends);
      value >>>= 7;
    }
    this.#write(term, value, ends);
  }

  /** No more events will come. */
  finish(): void {
    this.#ends = null;
  }

  /** Tells of every event of a term, in order. A word may be in every event, so this counts in bits and keeps its block. */
  read(term: number, tell: (event: number, weight: number) => void): void {
    const last = this.#last.at(term);
    const first = this.#first.at(term);
    let block = this.#blocks[first >>> BLOCK_BITS] as Uint8Array;
    let at = first & (BLOCK - 1);
    let length = FIRST_PIECE;
    let end = at + length - ADDRESS;
    let event = 0;
    while (event < last) {
      let value = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte > 0x7f) {
        if (at === end) {
          const next = addressIn(block, end);
          block = this.#blocks[next >>> BLOCK_BITS] as Uint8Array;
          at = next & (BLOCK - 1);
          length = Math.min(length * 2, LONGEST_PIECE);
          end = at + length - ADDRESS;
        }
        byte = block[at] as number;
        at += 1;
        value |= (byte & 0x7f) << shift;
        shift += 7;
      }
      event += value >>> WEIGHT_BITS;
      tell(event - 1, value & (WEIGHTS - 1));
    }
  }

  #write(term: number, byte: number, { next, end, length }: Ends): void {
    let at = next.at(term);
    if (at === end.at(term)) {
      const longer = Math.min(length.at(term) * 2, LONGEST_PIECE);
      at = this.#take(longer);
      this.#putAddress(end.at(term), at);
      end.put(term, at + longer - ADDRESS);
      length.put(term, longer);
    }
    (this.#blocks[at >>> BLOCK_BITS] as Uint8Array)[at % BLOCK] = byte;
    next.put(term, at + 1);
  }

  /** The address of a new piece. */
  #take(length: number): number {
    if (this.#free % BLOCK === 0 || (this.#free % BLOCK) + length > BLOCK) {
      this.#free = this.#blocks.length * BLOCK;
      this.#blocks.push(new Uint8Array(BLOCK));
    }
    const at = this.#free;
    this.#free += length;
    return at;
  }

  #putAddress(at: number, address: number): void {
    const block = this.#blocks[at >>> BLOCK_BITS] as Uint8Array;
    for (let i = 0; i < ADDRESS; i += 1) block[(at % BLOCK) + i] = (address >>> (i * 8)) & 0xff;
  }
}

function addressIn(block: Uint8Array, at: number): number {
  let address = 0;
  for (let i = ADDRESS - 1; i >= 0; i -= 1) address = address * 256 + (block[at + i] as number);
  return address;
}
