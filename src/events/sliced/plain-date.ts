/**
 * The stretch of a date that is written in one of the four commonest ways, from its bytes: day, month, year, and from one
 * day to another. parseEdtf gives the same for the same text; here no string is made of it, and no object.
 */
import { daysInMonth, instantOfDay, MS_PER_DAY } from "../../time/instant.ts";

const ZERO = 48;
const DASH = 45;
const SLASH = 47;

/** Writes the stretch of the date at [start, end) into an object; false where it is written in another way. */
export function readPlainDate(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: { start: number; end: number },
): boolean {
  switch (end - start) {
    case 10: {
      const day = dayAt(bytes, start);
      into.start = day;
      into.end = day + MS_PER_DAY;
      return !Number.isNaN(day);
    }
    case 21: {
      into.start = dayAt(bytes, start);
      into.end = dayAt(bytes, start + 11) + MS_PER_DAY;
      return bytes[start + 10] === SLASH && into.end > into.start;
    }
    case 7: {
      const year = fourDigitsAt(bytes, start);
      const month = twoDigitsAt(bytes, start + 5);
      into.start = instantOfDay(year, month, 1);
      into.end = instantOfDay(year, month + 1, 1);
      return bytes[start + 4] === DASH && year >= 0 && month >= 1 && month <= 12;
    }
    case 4: {
      const year = fourDigitsAt(bytes, start);
      into.start = instantOfDay(year, 1, 1);
      into.end = instantOfDay(year + 1, 1, 1);
      return year >= 0;
    }
    default:
      return false;
  }
}

/** The instant of a possible day that is written as dddd-dd-dd; NaN for everything else. */
function dayAt(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return Number.NaN;
  const year = fourDigitsAt(bytes, start);
  const month = twoDigitsAt(bytes, start + 5);
  const day = twoDigitsAt(bytes, start + 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return instantOfDay(year, month, day);
}

function fourDigitsAt(bytes: Uint8Array, index: number): number {
  const century = twoDigitsAt(bytes, index);
  const rest = twoDigitsAt(bytes, index + 2);
  return century < 0 || rest < 0 ? -1 : century * 100 + rest;
}

/** The number that two bytes spell, or -1 where one is no digit. */
function twoDigitsAt(bytes: Uint8Array, index: number): number {
  const tens = (bytes[index] as number) - ZERO;
  const ones = (bytes[index + 1] as number) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
