/**
 * JSON as bytes: where a value ends, without making anything of it. As strict as JSON.parse, so that a text of which
 * every byte was stepped over here is JSON; what lies between is UTF-8 of any quality, which decoding mends.
 * A step gives the index after what it stepped over, or, where the bytes are no JSON, `~index` of the first that is not
 * (a negative number), so that a reader of a file that is still arriving knows whether more bytes could mend it.
 */

export const QUOTE = 34;
export const COMMA = 44;
export const COLON = 58;
export const BACKSLASH = 92;
export const LIST_START = 91;
export const LIST_END = 93;
export const OBJECT_START = 123;
export const OBJECT_END = 125;

const SPACE = 32;
const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const SMALL_E = 101;
const CAPITAL_E = 69;
const SMALL_U = 117;

/** Values nested deeper are given up: no dataset is, and the ordinary parser says what is wrong with it. */
export const DEEPEST = 512;

/** What ends the run of plain bytes in a string: the quotation mark, the backslash, and what must not stand in one. */
const ENDS_RUN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < SPACE || byte === QUOTE || byte === BACKSLASH),
);

/** Letters that may follow a backslash; u and its digits are looked at apart. */
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number('"\\/bfnrt'.includes(String.fromCharCode(byte))),
);

/** The index of the first byte that is no white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let i = at;
  let byte = bytes[i] as number;
  while (byte === 32 || byte === 10 || byte === 13 || byte === 9) {
    i += 1;
    byte = bytes[i] as number;
  }
  return i;
}

/** Steps over the string whose quotation mark is at `start`. */
export function skipString(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== QUOTE) return ~start;
  let i = start + 1;
  for (;;) {
    while (ENDS_RUN[bytes[i] as number] === 0) i += 1;
    const byte = bytes[i];
    if (byte === QUOTE) return i + 1;
    if (byte !== BACKSLASH) return ~i;
    const letter = bytes[i + 1] as number;
    if (ESCAPED[letter] === 1) i += 2;
    else if (letter !== SMALL_U) return ~(i + 1);
    else {
      for (let digit = i + 2; digit < i + 6; digit += 1) {
        if (!isHexDigit(bytes[digit] as number)) return ~digit;
      }
      i += 6;
    }
  }
}

/** Steps over the value at `start`, white space before it included. */
export function skipValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let i = start;
  for (;;) {
    i = skipSpace(bytes, i);
    const byte = bytes[i];
    if (byte === QUOTE) i = skipString(bytes, i);
    else if (byte === OBJECT_START || byte === LIST_START) {
      if (depth === DEEPEST) return ~i;
      const isObject = byte === OBJECT_START;
      const inner = skipSpace(bytes, i + 1);
      if (bytes[inner] === (isObject ? OBJECT_END : LIST_END)) i = inner + 1;
      else {
        OPEN[depth] = byte;
        depth += 1;
        i = isObject ? skipName(bytes, inner) : inner;
        if (i < 0) return i;
        continue;
      }
    } else i = skipPrimitive(bytes, i);
    if (i < 0) return i;
    // A value has ended: leave what ends with it, or go on to the next.
    for (;;) {
      if (depth === 0) return i;
      i = skipSpace(bytes, i);
      const isObject = OPEN[depth - 1] === OBJECT_START;
      if (bytes[i] === COMMA) {
        i = isObject ? skipName(bytes, skipSpace(bytes, i + 1)) : i + 1;
        if (i < 0) return i;
        break;
      }
      if (bytes[i] !== (isObject ? OBJECT_END : LIST_END)) return ~i;
      i += 1;
      depth -= 1;
    }
  }
}

/** The objects and lists that are open while a value is stepped over; one for all, since no step outlives its call. */
const OPEN = new Uint8Array(DEEPEST);

/** Steps over a name and its colon. */
export function skipName(bytes: Uint8Array, start: number): number {
  const end = skipString(bytes, start);
  if (end < 0) return end;
  const colon = skipSpace(bytes, end);
  return bytes[colon] === COLON ? colon + 1 : ~colon;
}

const LITERALS = ["true", "false", "null"].map((word) => Uint8Array.from(word, (c) => c.charCodeAt(0)));

function skipPrimitive(bytes: Uint8Array, start: number): number {
  const first = bytes[start] as number;
  if (first === MINUS || isDigit(first)) return skipNumber(bytes, start);
  for (const literal of LITERALS) {
    if (literal[0] !== first) continue;
    for (let i = 1; i < literal.length; i += 1) if (bytes[start + i] !== literal[i]) return ~(start + i);
    return start + literal.length;
  }
  return ~start;
}

function skipNumber(bytes: Uint8Array, start: number): number {
  let i = bytes[start] === MINUS ? start + 1 : start;
  if (!isDigit(bytes[i] as number)) return ~i;
  // A number that begins with 0 has no further digit before its point.
  i = bytes[i] === ZERO ? i + 1 : skipDigits(bytes, i);
  if (bytes[i] === POINT) {
    if (!isDigit(bytes[i + 1] as number)) return ~(i + 1);
    i = skipDigits(bytes, i + 1);
  }
  if (bytes[i] !== SMALL_E && bytes[i] !== CAPITAL_E) return i;
  i += bytes[i + 1] === MINUS || bytes[i + 1] === PLUS ? 2 : 1;
  return isDigit(bytes[i] as number) ? skipDigits(bytes, i) : ~i;
}

function skipDigits(bytes: Uint8Array, start: number): number {
  let i = start;
  while (isDigit(bytes[i] as number)) i += 1;
  return i;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isHexDigit(byte: number): boolean {
  return isDigit(byte) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
}
