/**
 * What a parsed value no longer knows of its text: names that stand twice in one object, and the place of a pointer.
 * Both walk the text by hand, in one pass, without recursion into what does not matter; the text must be valid JSON
 * (it was parsed before), so that every step may trust its grammar.
 */
import { keysOf } from "./problems.ts";

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const LIST_START = 91;
const LIST_END = 93;
const OBJECT_START = 123;
const OBJECT_END = 125;

/** The index of the quotation mark that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function stringAt(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  return raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
}

/**
 * Whether a name stands twice in some object: the text then has more names than the value parsed from it. Counting
 * costs a fraction of looking for them (duplicateKeysOf), and nearly always there are none.
 */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  return countNames(text) !== countKeys(value);
}

/** Colons outside of strings; each follows a name. */
function countNames(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === COLON) count += 1;
  }
  return count;
}

/** The keys of all objects within a value; a list of what is left to count takes the place of recursion. */
function countKeys(value: unknown): number {
  const left: unknown[] = [value];
  let count = 0;
  for (let inner = left.pop(); inner !== undefined; inner = left.pop()) {
    if (typeof inner !== "object" || inner === null) continue;
    if (Array.isArray(inner)) {
      for (const item of inner) if (typeof item === "object") left.push(item);
      continue;
    }
    const object = inner as Record<string, unknown>;
    for (const key in object) {
      count += 1;
      const held = object[key];
      if (typeof held === "object") left.push(held);
    }
  }
  return count;
}

/** An object or list that is open while scanning; a list has no names. */
interface Open {
  readonly names: Set<string> | null;
  key: string | number;
}

/** Deeper than this nothing is read, and telling where it is would cost more than it is worth. */
const DEEPEST = 64;

/** The keys to each name that stands again in the same object, in the order of the text. */
export function duplicateKeysOf(text: string): (string | number)[][] {
  const found: (string | number)[][] = [];
  const open: Open[] = [];
  let isNameNext = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const inner = open.at(-1);
    if (code === QUOTE) {
      const end = endOfString(text, i);
      if (isNameNext && inner?.names) {
        inner.key = stringAt(text, i, end);
        if (inner.names.has(inner.key) && open.length <= DEEPEST) found.push(open.map(({ key }) => key));
        inner.names.add(inner.key);
        isNameNext = false;
      }
      i = end;
    } else if (code === OBJECT_START) {
      open.push({ names: new Set(), key: "" });
      isNameNext = true;
    } else if (code === LIST_START) {
      open.push({ names: null, key: 0 });
    } else if (code === OBJECT_END || code === LIST_END) {
      open.pop();
      isNameNext = false;
    } else if (code === COMMA && inner) {
      if (inner.names) isNameNext = true;
      else inner.key = Number(inner.key) + 1;
    }
  }
  return found;
}

/** A place in a text: line and column, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The wanted pointers as a tree of keys. */
interface Wanted {
  pointer?: string;
  readonly inner: Map<string, Wanted>;
}

/** Where the values of some JSON Pointers begin; those that lead nowhere are absent. */
export function placesOf(text: string, pointers: Iterable<string>): Map<string, TextPlace> {
  const root: Wanted = { inner: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const key of keysOf(pointer)) {
      const next: Wanted = at.inner.get(key) ?? { inner: new Map() };
      at.inner.set(key, next);
      at = next;
    }
    at.pointer = pointer;
  }
  const offsets = new Map<string, number>();
  findOffsets(text, skipSpace(text, text.startsWith("\ufeff") ? 1 : 0), root, offsets);
  return placesOfOffsets(text, offsets);
}

/** Notes where the wanted values within the value at `start` begin, and gives the index after that value. */
function findOffsets(text: string, start: number, wanted: Wanted, offsets: Map<string, number>): number {
  if (wanted.pointer !== undefined) offsets.set(wanted.pointer, start);
  const opening = text.charCodeAt(start);
  const isObject = opening === OBJECT_START;
  if (wanted.inner.size === 0 || (!isObject && opening !== LIST_START)) return skipValue(text, start);
  let i = skipSpace(text, start + 1);
  for (let index = 0; i < text.length && !isEnd(text.charCodeAt(i)); index += 1) {
    let key = String(index);
    if (isObject) {
      const end = endOfString(text, i);
      key = stringAt(text, i, end);
      i = skipSpace(text, skipSpace(text, end + 1) + 1); // the colon
    }
    const inner = wanted.inner.get(key);
    // A name that stands twice is found where it stands last: that is the value which was read.
    i = skipSpace(text, inner === undefined ? skipValue(text, i) : findOffsets(text, i, inner, offsets));
    if (text.charCodeAt(i) === COMMA) i = skipSpace(text, i + 1);
  }
  return i + 1;
}

function isEnd(code: number): boolean {
  return code === OBJECT_END || code === LIST_END;
}

function skipSpace(text: string, start: number): number {
  let i = start;
  while (text.charCodeAt(i) <= 32) i += 1;
  return i;
}

/** The index after the value that begins at `start`. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
      if (depth === 0) return i + 1;
    } else if (code === OBJECT_START || code === LIST_START) depth += 1;
    else if (isEnd(code)) {
      if (depth === 0) return i; // a number, true, false or null was the last of its owner
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (code === COMMA && depth === 0) return i;
  }
  return text.length;
}

function placesOfOffsets(text: string, offsets: ReadonlyMap<string, number>): Map<string, TextPlace> {
  const places = new Map<string, TextPlace>();
  let line = 1;
  let lineStart = 0;
  for (const [pointer, offset] of [...offsets].sort(([, a], [, b]) => a - b)) {
    for (let next = text.indexOf("\n", lineStart); next >= 0 && next < offset; ) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf("\n", lineStart);
    }
    places.set(pointer, { line, column: offset - lineStart + 1 });
  }
  return places;
}

/** The place of a position in a text. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  return placesOfOffsets(text, new Map([["", offset]])).get("") ?? { line: 1, column: 1 };
}
