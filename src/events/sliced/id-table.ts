/**
 * Which entry has this id? Asked for every reference of a file, so no string is made of either side: ids are compared as
 * bytes, where they stand in the file. Entries are numbers, and the table is flat, so that it can be handed over.
 * Must stay true: an entry's id is written without escapes in the table's own bytes, and ends with a quotation mark.
 */
import { textOf } from "./bytes-text.ts";
import { Growing } from "./growing.ts";
import { QUOTE } from "./json-bytes.ts";

const EMPTY = -1;
/** An entry was here and is no more; what was put behind it must still be found. */
const GONE = -2;

/** Where an id is that is not written in its own bytes. */
export const NOWHERE = 0xffffffff;

/** Strings that no file can write as they are. */
const UNWRITABLE = /["\\\p{Cc}]|\p{Surrogate}/u;

/** Entries by the bytes of their ids. They are numbered from 0, in the order in which they are added. */
export class IdTable {
  /** Entries by the hash of their ids: a power of two of slots, at most half of them taken. */
  #slots = new Int32Array(16).fill(EMPTY);
  readonly #bytes: Uint8Array;
  /** Where the id of each entry begins. */
  readonly #starts = new Growing();
  readonly #prints = new Growing();
  /** Entries whose ids are not written in their own bytes. */
  readonly #odd = new Map<string, number>();
  readonly #oddIds = new Map<number, string>();
  /** The slot of the last id that was found, NOWHERE where it is an odd one. */
  #found = NOWHERE;

  /** An empty table for ids that stand in `bytes`; `expected` says about how many. */
  constructor(bytes: Uint8Array, expected = 0) {
    this.#bytes = bytes;
    this.#widen(expected);
  }

  /** The table of some ids that are strings already: the entry of each is its index. */
  static of(ids: readonly string[]): IdTable {
    const encoder = new TextEncoder();
    const table = new IdTable(encoder.encode(ids.map((id) => `${id}"`).join("")), ids.length);
    let at = 0;
    for (const id of ids) {
      const end = at + encoder.encode(id).length;
      if (UNWRITABLE.test(id)) table.addOdd(id);
      else table.add(at, end);
      at = end + 1;
    }
    return table;
  }

  /** How many entries were added. */
  get size(): number {
    return this.#starts.length;
  }

  get slots(): Int32Array {
    return this.#slots;
  }

  /** Entries that are not found by slots. */
  get odd(): ReadonlyMap<string, number> {
    return this.#odd;
  }

  /** The fingerprint of the id of each entry that is written in the table's own bytes, 0 of others; in a new array. */
  get prints(): Uint32Array {
    return this.#prints.taken();
  }

  /** Where the id of an entry begins; of no use for an odd one. */
  startOf(entry: number): number {
    return this.#starts.at(entry);
  }

  /** The id with which an entry was added; undefined where it was added without. */
  idOf(entry: number): string | undefined {
    const start = this.startOf(entry);
    if (start === NOWHERE) return this.#oddIds.get(entry);
    return textOf(this.#bytes, start, this.#bytes.indexOf(QUOTE, start));
  }

  /** The entry whose id is at [start, end) of `bytes`, written in its own bytes; -1 where none is. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === EMPTY) return this.#odd.size === 0 ? -1 : this.#findOdd(textOf(bytes, start, end));
      if (entry < 0 || !this.#holds(entry, bytes, start, end)) continue;
      this.#found = slot;
      return entry;
    }
  }

  /** The entry of an id; -1 where none has it. */
  findText(id: string): number {
    const bytes = new TextEncoder().encode(id);
    const isWhole = !/\p{Surrogate}/u.test(id);
    return isWhole ? this.find(bytes, 0, bytes.length) : this.#findOdd(id);
  }

  /**
   * Adds an entry whose id is at [start, end) of the table's own bytes; gives its number. Where another has that id it
   * must just have been found, and `takesOver`.
   */
  add(start: number, end: number, takesOver = false): number {
    if (takesOver && this.#found !== NOWHERE) {
      this.#slots[this.#found] = this.size;
      return this.#push(start, end);
    }
    if (takesOver) this.#odd.delete(textOf(this.#bytes, start, end));
    if (this.size * 2 >= this.#slots.length) this.#widen(this.size + 1);
    place(this.#slots, hashOf(this.#bytes, start, end), this.size);
    return this.#push(start, end);
  }

  /** The same for an id that is not written in its own bytes. */
  addOdd(id: string, takesOver = false): number {
    const entry = this.addNone();
    if (takesOver && this.#found !== NOWHERE) this.#slots[this.#found] = GONE;
    this.#odd.set(id, entry);
    this.#oddIds.set(entry, id);
    return entry;
  }

  /** Adds an entry that cannot be found. */
  addNone(): number {
    this.#starts.push(NOWHERE);
    this.#prints.push(0);
    return this.size - 1;
  }

  #push(start: number, end: number): number {
    this.#starts.push(start);
    // Now, while the bytes are at hand: read a second time they would take four times as long.
    this.#prints.push(fingerprintOf(this.#bytes, start, end));
    return this.size - 1;
  }

  #findOdd(id: string): number {
    this.#found = NOWHERE;
    return this.#odd.get(id) ?? -1;
  }

  #holds(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    let i = this.#starts.at(entry) + end - start;
    if (own[i] !== QUOTE) return false;
    // From the end backwards, since ids that begin with their date differ late.
    for (let j = end - 1; j >= start; j -= 1) {
      i -= 1;
      if (own[i] !== bytes[j]) return false;
    }
    return true;
  }

  #widen(entries: number): void {
    let size = this.#slots.length;
    while (size < entries * 2) size *= 2;
    if (size === this.#slots.length) return;
    const slots = new Int32Array(size).fill(EMPTY);
    for (const entry of this.#slots) {
      if (entry < 0) continue;
      const start = this.startOf(entry);
      place(slots, hashOf(this.#bytes, start, this.#bytes.indexOf(QUOTE, start)), entry);
    }
    this.#slots = slots;
  }
}

function place(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

/** Gives the entries in slots other numbers, in place; those whose number is negative are taken out. */
export function renumber(slots: Int32Array, numbers: Int32Array): void {
  for (let slot = 0; slot < slots.length; slot += 1) {
    const entry = slots[slot] as number;
    if (entry < 0) continue;
    const number = numbers[entry] as number;
    slots[slot] = number < 0 ? GONE : number;
  }
}

/** The entry in slots that has an id; `isIt` looks at each that may. -1 where none has it. */
export function findIn(slots: Int32Array, id: string, isIt: (entry: number) => boolean): number {
  const bytes = new TextEncoder().encode(id);
  const mask = slots.length - 1;
  for (let slot = hashOf(bytes, 0, bytes.length) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number;
    if (entry === EMPTY) return -1;
    if (entry >= 0 && isIt(entry)) return entry;
  }
}

/** A hash of bytes, 32 bits: FNV-1a with its bits stirred, since ids that follow each other differ in one digit. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return stirred(hash);
}

/** Another hash of the same bytes, from 0: with both of them ids are told apart where their bytes are no longer there. */
export function fingerprintOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return stirred(hash ^ 0x5bd1e995) >>> 0;
}

function stirred(hash: number): number {
  let stirring = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  stirring = Math.imul(stirring ^ (stirring >>> 13), 0xc2b2ae35);
  return stirring ^ (stirring >>> 16);
}
