/**
 * The level-of-detail engine: counts and the most important events of any stretch of time, without walking over events.
 * Events are sorted once; a filter only changes what counts (one pass), never the order.
 * Flat arrays and nothing else, so that a pyramid can be built in a worker and handed over (see transferables.ts).
 * Must stay true: every answer is what a plain loop over the kept events would give (tests/oracle holds that loop).
 */
import type { Mask } from "../events/filter.ts";
import type { EventColumns } from "../events/record.ts";
import { type Order, orderByEnd, orderByImportance, orderByType, typeCountOf } from "./order.ts";
import { buildReach } from "./reach.ts";

/** Importance runs from 1 to this; each has its own group in `Pyramid.ranked`. */
export { IMPORTANCES } from "./order.ts";

/**
 * Sorted columns with the counts of one filter. "Position" below is an index into a sorted array, "number" an event.
 * 33 bytes an event beside the columns themselves.
 */
export interface Pyramid {
  readonly columns: EventColumns;
  /** One more than the highest type index in use; a higher type has no events. */
  readonly typeCount: number;
  /** 1 where the event is kept; index = event number. */
  readonly kept: Mask;
  readonly keptTotal: number;
  /** Numbers by type, then time. */
  readonly byStart: Order;
  /** Numbers by type, then end. */
  readonly byEnd: Order;
  /** The ends behind `byEnd`, for halving. */
  readonly ends: Float64Array;
  /** Numbers by type, then importance from the most, then time: `IMPORTANCES` groups a type. */
  readonly ranked: Order;
  /** How many of the first p positions of `byStart` are kept; one longer than it. */
  readonly keptByStart: Uint32Array;
  /** The same for `byEnd`. */
  readonly keptByEnd: Uint32Array;
  /** How far kept events reach, over blocks of `ranked` (see reach.ts). */
  readonly reach: Float64Array;
}

/**
 * Builds the pyramid of a record, all events kept where no mask is given. Expects the columns in time order, as
 * `Record` promises. O(n log n) at worst, some 200 ms for a million events.
 */
export function buildPyramid(columns: EventColumns, mask?: Mask): Pyramid {
  const typeCount = typeCountOf(columns);
  const byStart = orderByType(columns, typeCount);
  const byEnd = orderByEnd(columns, byStart);
  const ends = new Float64Array(byEnd.numbers.length);
  for (let p = 0; p < ends.length; p += 1) ends[p] = columns.end[byEnd.numbers[p] as number] as number;
  const ranked = orderByImportance(columns, typeCount);
  const kept = mask ?? new Uint8Array(columns.start.length).fill(1);
  const sorted: Sorted = { columns, typeCount, byStart, byEnd, ends, ranked };
  return joined(sorted, countKept(sorted, kept));
}

/** The same record under another filter: one pass over the events, nothing sorted again; the pyramid itself for its own. */
export function withMask(pyramid: Pyramid, mask: Mask): Pyramid {
  if (isSameMask(pyramid.kept, mask)) return pyramid;
  return joined(pyramid, countKept(pyramid, mask));
}

/** A pyramid that another thread has built, as one of this thread. */
export function pyramidFrom(sent: Pyramid): Pyramid {
  return joined(sent, sent);
}

function isSameMask(one: Mask, other: Mask): boolean {
  for (let n = 0; n < one.length; n += 1) if (one[n] !== other[n]) return false;
  return true;
}

/** What no filter changes. */
type Sorted = Pick<Pyramid, "columns" | "typeCount" | "byStart" | "byEnd" | "ends" | "ranked">;

/** What a filter changes. */
type Kept = Pick<Pyramid, "kept" | "keptTotal" | "keptByStart" | "keptByEnd" | "reach">;

function countKept({ columns, byStart, byEnd, ranked }: Sorted, kept: Mask): Kept {
  const keptByStart = prefixCounts(byStart.numbers, kept);
  return {
    kept,
    keptTotal: keptByStart[keptByStart.length - 1] as number,
    keptByStart,
    keptByEnd: prefixCounts(byEnd.numbers, kept),
    reach: buildReach(columns, ranked, kept),
  };
}

/**
 * Every pyramid is made here, property by property: to an engine, objects put together in other ways are of other kinds, and
 * what it has compiled for the first is thrown away when the second comes.
 */
function joined(
  { columns, typeCount, byStart, byEnd, ends, ranked }: Sorted,
  { kept, keptTotal, keptByStart, keptByEnd, reach }: Kept,
): Pyramid {
  return {
    columns,
    typeCount,
    kept,
    keptTotal,
    byStart,
    byEnd,
    ends,
    ranked,
    keptByStart,
    keptByEnd,
    reach,
  };
}

function prefixCounts(numbers: Uint32Array, kept: Mask): Uint32Array {
  const counts = new Uint32Array(numbers.length + 1);
  let count = 0;
  for (let p = 0; p < numbers.length; p += 1) {
    count += kept[numbers[p] as number] as number;
    counts[p + 1] = count;
  }
  return counts;
}
