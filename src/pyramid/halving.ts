/**
 * Searching sorted arrays by halving. Every function gives the first position at which a value could be put in
 * without breaking the order: how many of the slice are smaller.
 */

/** The first position in [from, to) of an ascending array whose value is not below `wanted`; `to` where all are. */
export function firstNotBelow(
  values: Float64Array | Uint32Array,
  wanted: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position in [from, to) of an ascending array whose value is above `wanted`; `to` where none is. */
export function firstAbove(
  values: Float64Array | Uint32Array,
  wanted: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * As `firstNotBelow`, for a position that is likely near `from`: steps double until they pass it, then halve. Walking
 * along an array by such steps touches memory that was just touched.
 */
export function firstNotBelowNear(values: Uint32Array, wanted: number, from: number, to: number): number {
  let step = 1;
  while (from + step < to && (values[from + step] as number) < wanted) step *= 2;
  return firstNotBelow(values, wanted, from + (step >> 1), Math.min(from + step, to));
}
