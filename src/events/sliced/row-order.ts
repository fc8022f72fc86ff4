/**
 * The rows of a big file in the order of a record: by start, then end, then id (see time-order.ts, whose rule this is).
 * Starts are sorted by their digits, three or four passes however many rows there are; only rows of one start are
 * compared. In steps, so that a page which must do this itself can draw in between.
 */
import type { EventIndex } from "./event-index.ts";
import { QUOTE } from "./json-bytes.ts";

/** Rows of one start that are put in order between two steps, at most by some runs. */
const ROWS_A_STEP = 20_000;

/** The rows in order; null where they are in order already, as they stand. */
export function* rowOrder(index: EventIndex, bytes: Uint8Array): Generator<void, Uint32Array | null> {
  const { rows } = index;
  const { start, length } = rows;
  const compare = comparison(index, bytes);
  if (isSorted(length, start, compare)) return null;
  let order = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) order[row] = row;
  yield;
  const { lows, highs } = halvesOf(start, length);
  yield;
  for (const [halves, bits, values] of [
    [lows, 0, 0x10000],
    [lows, 16, 0x10000],
    [highs, 0, 0x800],
    [highs, 11, 0x800],
  ] as const) {
    order = sortedByDigit(order, halves, bits, values);
    yield;
  }
  let sorted = 0;
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && start[order[to] as number] === start[order[from] as number]) to += 1;
    if (to - from > 1) sortRun(order.subarray(from, to), compare);
    sorted += to - from;
    if (sorted > ROWS_A_STEP) {
      sorted = 0;
      yield;
    }
    from = to;
  }
  return order;
}

const HALF = 2 ** 32;

/** Instants as two whole numbers each, of 32 and of 22 bits: their order is that of the high ones, then the low ones. */
function halvesOf(start: Float64Array, length: number): { lows: Uint32Array; highs: Uint32Array } {
  const lows = new Uint32Array(length);
  const highs = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const ms = start[row] as number;
    const high = Math.floor(ms / HALF);
    lows[row] = ms - high * HALF;
    // From −2,011,657 to 2,011,656 for all instants that there are.
    highs[row] = high + 2 ** 21;
  }
  return { lows, highs };
}

/** The rows by one digit, `values` of them from a bit on, in the same order as before where it is the same. */
function sortedByDigit(
  order: Uint32Array<ArrayBuffer>,
  halves: Uint32Array,
  bit: number,
  values: number,
): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(values + 1);
  for (let row = 0; row < order.length; row += 1) {
    const digit = ((halves[row] as number) >>> bit) & (values - 1);
    places[digit + 1] = (places[digit + 1] as number) + 1;
  }
  if (places.includes(order.length)) return order;
  for (let value = 0; value < values; value += 1) {
    places[value + 1] = (places[value + 1] as number) + (places[value] as number);
  }
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] as number;
    const digit = ((halves[row] as number) >>> bit) & (values - 1);
    sorted[places[digit] as number] = row;
    places[digit] = (places[digit] as number) + 1;
  }
  return sorted;
}

type Compare = (a: number, b: number) => number;

function isSorted(length: number, start: Float64Array, compare: Compare): boolean {
  for (let row = 1; row < length; row += 1) {
    const [before, after] = [start[row - 1] as number, start[row] as number];
    if (before > after || (before === after && compare(row - 1, row) > 0)) return false;
  }
  return true;
}

function sortRun(run: Uint32Array, compare: Compare): void {
  for (let i = 1; i < run.length; i += 1) {
    if (compare(run[i - 1] as number, run[i] as number) <= 0) continue;
    run.sort(compare);
    return;
  }
}

/** Compares rows of one start by end, then id. */
function comparison(index: EventIndex, bytes: Uint8Array): Compare {
  const { rows, ids } = index;
  const hasOdd = ids.odd.size > 0;
  return (a, b) => {
    const byEnd = (rows.end[a] as number) - (rows.end[b] as number);
    if (byEnd !== 0) return byEnd;
    const [entryA, entryB] = [rows.entry[a] as number, rows.entry[b] as number];
    if (!hasOdd) return compareWritten(bytes, ids.startOf(entryA), ids.startOf(entryB));
    const [idA = "", idB = ""] = [ids.idOf(entryA), ids.idOf(entryB)];
    return idA === idB ? 0 : idA < idB ? -1 : 1;
  };
}

/** Compares two texts that end with a quotation mark as strings are compared, by UTF-16 code units. */
function compareWritten(bytes: Uint8Array, startA: number, startB: number): number {
  for (let i = 0; ; i += 1) {
    const a = bytes[startA + i] as number;
    const b = bytes[startB + i] as number;
    if (a !== b) return rank(a) - rank(b);
    if (a === QUOTE) return 0;
  }
}

/** The end comes first; what UTF-16 writes in two units, beginning with D800, stands before E000. */
function rank(byte: number): number {
  if (byte === QUOTE) return -1;
  return byte >= 0xf0 ? 0xed + (byte - 0xef) / 16 : byte;
}
