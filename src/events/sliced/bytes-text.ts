/**
 * From bytes to what is written there: texts and values of a file that is kept as its bytes.
 */

import { BACKSLASH, skipName, skipSpace, skipString, skipValue } from "./json-bytes.ts";
import { JsonCursor, UNESCAPED } from "./json-cursor.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text at [start, end); what is no UTF-8 in it becomes U+FFFD. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** The JSON value that begins at an index. */
export function valueAt(bytes: Uint8Array, start: number): unknown {
  return JSON.parse(textOf(bytes, start, skipValue(bytes, start)));
}

/** The name and value of the member whose name begins at an index. */
export function memberAt(
  bytes: Uint8Array,
  start: number,
): { readonly name: string; readonly value: unknown } {
  return {
    name: String(valueAt(bytes, start)),
    value: valueAt(bytes, skipSpace(bytes, skipName(bytes, start))),
  };
}

/** Whether the string whose quotation mark is at `start` has its own bytes between its marks, valid and unescaped. */
export function isWrittenPlainly(bytes: Uint8Array, start: number): boolean {
  const end = skipString(bytes, start) - 1;
  let isAscii = true;
  for (let i = start + 1; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte === BACKSLASH) return false;
    if (byte > 0x7f) isAscii = false;
  }
  return isAscii || isUtf8(bytes.subarray(start + 1, end));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the id of the object at `start` stands, between its quotation marks, if it is written plainly and nothing else of
 * the object might be its id too; else null.
 */
export function placeOfId(
  bytes: Uint8Array,
  start: number,
): { readonly start: number; readonly end: number } | null {
  const cursor = new JsonCursor(bytes);
  let found: { start: number; end: number } | null = null;
  cursor.at = start;
  cursor.enter();
  while (cursor.nextName()) {
    if ((cursor.flags & UNESCAPED) === 0) return null;
    const isId = textOf(bytes, cursor.start, cursor.end) === "id";
    if (!isId) cursor.skip();
    else {
      if (found !== null || !isWrittenPlainly(bytes, cursor.at)) return null;
      cursor.readString();
      found = { start: cursor.start, end: cursor.end };
    }
  }
  return found;
}
