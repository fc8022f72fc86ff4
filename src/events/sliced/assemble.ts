/**
 * Puts the rows of a big file in time order and numbers them: from here on an event is known by its number. Relations
 * are resolved and read in both directions, and registries lose the entries that no event names.
 */
import type { NumberLists, RegistryKind } from "../record.ts";
import type { EventIndex } from "./event-index.ts";
import { renumber } from "./id-table.ts";
import type { Lookups } from "./lookups.ts";
import { relationsOf } from "./relations.ts";
import type { IdNumbers, Sliced } from "./sliced.ts";
import type { SourceIndex } from "./source-index.ts";

/** The columns of a sliced dataset, and which entries of registries its events name: their places, in order. */
export interface Assembled {
  readonly columns: Omit<Sliced, "header" | "bytes">;
  readonly used: Readonly<Record<RegistryKind, readonly number[]>>;
  /** The number of each row. */
  readonly numbers: Uint32Array;
}

/** Assembles the columns; `order` has the rows in time order, null where they stand in it. In steps. */
export function* assemble(
  index: EventIndex,
  bytes: Uint8Array,
  lookups: Lookups,
  order: Uint32Array | null,
): Generator<void, Assembled> {
  const { rows, ids, rowOf } = index;
  const numberOf = order === null ? null : inverse(order);
  const people = usedOf(rows.people.values, lookups.people.size);
  const organisations = usedOf(rows.organisations.values, lookups.organisations.size);
  const places = usedOf(rows.place.subarray(0, rows.length), lookups.places.size);
  yield;
  const numbers = numbersOf(rowOf, numberOf);
  const related = relationsOf(index, bytes, numbers);
  yield;
  // From here on the table of ids speaks of numbers and no longer of entries.
  renumber(ids.slots, numbers);
  yield;
  const by: Order = { rows: order, length: rows.length };
  const columns = {
    columns: {
      start: permuted.floats(rows.start, by),
      end: permuted.floats(rows.end, by),
      type: permuted.shorts(rows.type, by),
      importance: permuted.bytes(rows.importance, by),
    },
    at: permuted.longs(rows.at, by),
    voices: permuted.shorts(rows.voices, by),
    filterColumns: {
      disputes: permuted.shorts(rows.disputes, by),
      place: permuted.places(rows.place, by, places.numbers),
      people: permutedLists(rows.people, by, people.numbers),
      organisations: permutedLists(rows.organisations, by, organisations.numbers),
    },
    related,
    ids: { slots: ids.slots, odd: oddOf(ids.odd, numbers) },
    sources: { ...readableSources(lookups.sources), starts: lookups.sources.starts },
  };
  return {
    columns,
    numbers: numberOf ?? Uint32Array.from({ length: rows.length }, (_, row) => row),
    used: { people: people.places, organisations: organisations.places, places: places.places },
  };
}

/** The number of each entry: that of its row in time order; -1 where it was left out. */
function numbersOf(rowOf: Int32Array, numberOf: Uint32Array | null): Int32Array {
  if (numberOf === null) return rowOf;
  return rowOf.map((row) => (row < 0 ? row : (numberOf[row] as number)));
}

function inverse(order: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (let n = 0; n < order.length; n += 1) numbers[order[n] as number] = n;
  return numbers;
}

/** The places that are named at all, in order, and by place its index among them. */
function usedOf(named: Uint32Array | Int32Array, size: number): { places: number[]; numbers: Int32Array } {
  const numbers = new Int32Array(size).fill(-1);
  for (const place of named) if (place >= 0) numbers[place] = 0;
  const places: number[] = [];
  for (let place = 0; place < size; place += 1) {
    if (numbers[place] === 0) numbers[place] = places.push(place) - 1;
  }
  return { places, numbers };
}

/** The order of rows, null where they stand in it, and how many there are. */
interface Order {
  readonly rows: Uint32Array | null;
  readonly length: number;
}

/** Columns in another order. One function for each kind of array: one for all would take ten times as long. */
const permuted = {
  floats: (column: Float64Array, { rows, length }: Order): Float64Array => {
    const result = column.slice(0, length);
    if (rows !== null) for (let n = 0; n < length; n += 1) result[n] = column[rows[n] as number] as number;
    return result;
  },
  longs: (column: Uint32Array, { rows, length }: Order): Uint32Array => {
    const result = column.slice(0, length);
    if (rows !== null) for (let n = 0; n < length; n += 1) result[n] = column[rows[n] as number] as number;
    return result;
  },
  shorts: (column: Uint16Array, { rows, length }: Order): Uint16Array => {
    const result = column.slice(0, length);
    if (rows !== null) for (let n = 0; n < length; n += 1) result[n] = column[rows[n] as number] as number;
    return result;
  },
  bytes: (column: Uint8Array, { rows, length }: Order): Uint8Array => {
    const result = column.slice(0, length);
    if (rows !== null) for (let n = 0; n < length; n += 1) result[n] = column[rows[n] as number] as number;
    return result;
  },
  /** Of places in a registry, which get other numbers. */
  places: (column: Int32Array, { rows, length }: Order, numbers: Int32Array): Int32Array => {
    const result = column.slice(0, length);
    for (let n = 0; n < length; n += 1) {
      const place = column[rows === null ? n : (rows[n] as number)] as number;
      result[n] = place < 0 ? place : (numbers[place] as number);
    }
    return result;
  },
};

function permutedLists(lists: NumberLists, { rows }: Order, numbers: Int32Array): NumberLists {
  const offsets = new Uint32Array(lists.offsets.length);
  const values = new Uint32Array(lists.values.length);
  let length = 0;
  for (let n = 0; n + 1 < offsets.length; n += 1) {
    const row = rows === null ? n : (rows[n] as number);
    const end = lists.offsets[row + 1] as number;
    for (let i = lists.offsets[row] as number; i < end; i += 1) {
      values[length] = numbers[lists.values[i] as number] as number;
      length += 1;
    }
    offsets[n + 1] = length;
  }
  return { offsets, values };
}

function oddOf(odd: ReadonlyMap<string, number>, numbers: Int32Array): [string, number][] {
  return [...odd].flatMap(([id, entry]): [string, number][] => {
    const number = numbers[entry] as number;
    return number < 0 ? [] : [[id, number]];
  });
}

/** The sources without the bad ones, which nothing refers to. */
function readableSources(sources: SourceIndex): IdNumbers {
  const entries = Int32Array.from({ length: sources.starts.length }, (_, entry) =>
    sources.voiceOf(entry) < 0 ? -1 : entry,
  );
  renumber(sources.table.slots, entries);
  return { slots: sources.table.slots, odd: oddOf(sources.table.odd, entries) };
}
