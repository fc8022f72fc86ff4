/**
 * Seeded chance for tests: the same seed gives the same numbers on every machine, so that a failure can be repeated.
 */

/** A source of chance. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [from, to). */
  whole(from: number, to: number): number;
  /** One of the values; there must be one. */
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: small, quick, and even enough for tests. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from));
  return { next, whole, pick: (values) => values[whole(0, values.length)] as (typeof values)[number] };
}
