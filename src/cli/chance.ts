/**
 * Seeded chance: one seed gives one dataset, on every machine and in every version of Node.
 */

/** A source of repeatable chance. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of the values; there must be at least one. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/** Chance from a seed, by a 32-bit Weyl sequence whose steps are mixed (splitmix32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, whole, pick: (values) => values[whole(0, values.length - 1)] ?? values[0] };
}
