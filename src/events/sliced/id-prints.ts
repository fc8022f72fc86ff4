/**
 * Ids by two hashes of each, for when their bytes are elsewhere: enough to tell whether an id is known, at eight bytes
 * each. Two ids that agree in 64 bits would be taken for one; among a million that happens once in ten million files.
 */
import type { KnownIds } from "../reading.ts";
import { findIn, fingerprintOf, type IdTable } from "./id-table.ts";

/** More ids than these are never listed in a report, nor looked through for one that is near (read-values.ts). */
const LISTED = 300;

/** The ids of a table, without the bytes in which they stand. */
export class IdPrints {
  /** The first ids in the order of the file; all of them, where they are fewer than some hundreds. */
  readonly first: readonly string[];
  readonly #slots: Int32Array;
  readonly #prints: Uint32Array;
  readonly #odd: ReadonlyMap<string, number>;

  /** As the table is now. */
  constructor(table: IdTable) {
    this.#slots = table.slots.slice();
    this.#odd = new Map(table.odd);
    this.#prints = table.prints;
    this.first = firstIds(table);
  }

  /** The entry of an id, -1 where it is not known. */
  find(id: string): number {
    const bytes = new TextEncoder().encode(id);
    const print = fingerprintOf(bytes, 0, bytes.length);
    return this.#odd.get(id) ?? findIn(this.#slots, id, (entry) => this.#prints[entry] === print);
  }

  /** The ids of which `isMeant` says so by their entry; listed are `first`. */
  idsOf(isMeant: (entry: number) => boolean, first: readonly string[]): KnownIds {
    return {
      has: (id) => {
        const entry = this.find(id);
        return entry >= 0 && isMeant(entry);
      },
      size: first.length < LISTED ? first.length : this.#prints.length,
      [Symbol.iterator]: () => first[Symbol.iterator](),
    };
  }
}

function firstIds(table: IdTable): string[] {
  const first = new Set<string>();
  for (let entry = 0; entry < table.size && first.size < LISTED; entry += 1) {
    const id = table.idOf(entry);
    if (id !== undefined) first.add(id);
  }
  return [...first];
}
