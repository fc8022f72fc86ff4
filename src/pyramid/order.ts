/**
 * The sorted orders under the pyramid, each a list of event numbers cut into groups.
 * Columns arrive in time order, so sorting by type or importance is counting, stable by construction;
 * only the order of ends has to be sorted, and that from nearly sorted runs.
 */
import type { EventColumns } from "../events/record.ts";

/** Importance runs from 1 to this. */
export const IMPORTANCES = 5;

/** Event numbers in groups; group g holds positions `groupAt[g]` … `groupAt[g + 1] − 1`. */
export interface Order {
  readonly numbers: Uint32Array;
  readonly groupAt: Uint32Array;
}

/** One more than the highest type index in use. */
export function typeCountOf(columns: EventColumns): number {
  let highest = -1;
  for (const type of columns.type) if (type > highest) highest = type;
  return highest + 1;
}

/** A group a type, in time order within. O(n). */
export function orderByType(columns: EventColumns, typeCount: number): Order {
  const { type } = columns;
  return orderByGroup(type.length, typeCount, (n) => type[n] as number);
}

/** `IMPORTANCES` groups a type, the most important first, in time order within. O(n). */
export function orderByImportance(columns: EventColumns, typeCount: number): Order {
  const { type, importance } = columns;
  return orderByGroup(
    type.length,
    typeCount * IMPORTANCES,
    (n) => (type[n] as number) * IMPORTANCES + rankOf(importance[n] as number),
  );
}

/** The place of an importance in its type: 5 → 0, 1 → 4; what lies outside 1–5 goes to the nearest. */
export function rankOf(importance: number): number {
  if (importance > IMPORTANCES) return 0;
  return importance < 1 ? IMPORTANCES - 1 : IMPORTANCES - importance;
}

/** The groups of `byStart`, each sorted by end, the lower number first where ends are equal. */
export function orderByEnd(columns: EventColumns, byStart: Order): Order {
  const numbers = byStart.numbers.slice();
  const { groupAt } = byStart;
  for (let group = 0; group + 1 < groupAt.length; group += 1) {
    sortRuns(numbers, groupAt[group] as number, groupAt[group + 1] as number, columns.end);
  }
  return { numbers, groupAt };
}

function orderByGroup(size: number, groups: number, groupOf: (n: number) => number): Order {
  const groupAt = new Uint32Array(groups + 1);
  for (let n = 0; n < size; n += 1) {
    const next = groupOf(n) + 1;
    groupAt[next] = (groupAt[next] as number) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    groupAt[group + 1] = (groupAt[group + 1] as number) + (groupAt[group] as number);
  }
  const free = groupAt.slice();
  const numbers = new Uint32Array(size);
  for (let n = 0; n < size; n += 1) {
    const group = groupOf(n);
    numbers[free[group] as number] = n;
    free[group] = (free[group] as number) + 1;
  }
  return { numbers, groupAt };
}

/** Stable merge sort of a slice by key, from the bottom up; neighbouring runs already in order are left alone. */
function sortRuns(numbers: Uint32Array, from: number, to: number, keys: Float64Array): void {
  const spare = new Uint32Array(to - from);
  for (let width = 1; width < to - from; width *= 2) {
    for (let low = from; low + width < to; low += 2 * width) {
      const middle = low + width;
      const high = Math.min(middle + width, to);
      const lastOfFirst = keys[numbers[middle - 1] as number] as number;
      if (lastOfFirst > (keys[numbers[middle] as number] as number)) {
        mergeRuns(numbers, low, middle, high, keys, spare);
      }
    }
  }
}

function mergeRuns(
  numbers: Uint32Array,
  low: number,
  middle: number,
  high: number,
  keys: Float64Array,
  spare: Uint32Array,
): void {
  const firstLength = middle - low;
  spare.set(numbers.subarray(low, middle));
  let first = 0;
  let second = middle;
  let out = low;
  while (first < firstLength && second < high) {
    const takeSecond = (keys[numbers[second] as number] as number) < (keys[spare[first] as number] as number);
    numbers[out] = takeSecond ? (numbers[second] as number) : (spare[first] as number);
    if (takeSecond) second += 1;
    else first += 1;
    out += 1;
  }
  if (first < firstLength) numbers.set(spare.subarray(first, firstLength), out);
}
