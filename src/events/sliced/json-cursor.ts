/**
 * A cursor over JSON that is known to be JSON (json-slices.ts): walks through the members of an object or the items of a
 * list without making anything of them, and tells of texts what can be told from their bytes.
 * What it says is meant as proof: "plain" and "visible" are said only of what surely is; of the rest nothing is said.
 */
import {
  BACKSLASH,
  COMMA,
  LIST_END,
  LIST_START,
  OBJECT_END,
  OBJECT_START,
  QUOTE,
  skipSpace,
  skipValue,
} from "./json-bytes.ts";

/** A string that is ASCII without escapes, so that its bytes are the text. */
export const PLAIN = 4;
/** A string with something in it that can be seen. */
export const VISIBLE = 2;
/** A string without escapes. */
export const UNESCAPED = 8;
const ENDS_OR_ESCAPES = 1;

/** Bytes that begin only characters which can be seen, beside the visible ones of ASCII. */
const isVisibleStart = (byte: number) =>
  (byte > 0x20 && byte < 0x7f) ||
  (byte >= 0xc3 && byte <= 0xd7) ||
  (byte >= 0xd9 && byte <= 0xdf) ||
  (byte >= 0xe4 && byte <= 0xed);

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === QUOTE || byte === BACKSLASH) return ENDS_OR_ESCAPES;
  return (isVisibleStart(byte) ? VISIBLE : 0) | (byte < 0x80 ? PLAIN : 0);
});

/** Walks through JSON. `at` is the index of what comes next. */
export class JsonCursor {
  readonly bytes: Uint8Array;
  at = 0;
  /** The string that was read last, a name or a text: its bytes within the quotation marks. */
  start = 0;
  end = 0;
  /** What it surely is: PLAIN, VISIBLE and UNESCAPED, as bits. */
  flags = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isObject(): boolean {
    return this.bytes[this.at] === OBJECT_START;
  }

  get isList(): boolean {
    return this.bytes[this.at] === LIST_START;
  }

  /** Steps into the object or list that comes next. */
  enter(): void {
    this.at += 1;
  }

  /** Goes on to the value of the next member and reads its name; false, and out of the object, where none is left. */
  nextName(): boolean {
    const { bytes } = this;
    let i = skipSpace(bytes, this.at);
    if (bytes[i] === COMMA) i = skipSpace(bytes, i + 1);
    if (bytes[i] === OBJECT_END) {
      this.at = i + 1;
      return false;
    }
    this.at = i;
    this.readString();
    this.at = skipSpace(bytes, skipSpace(bytes, this.at) + 1);
    return true;
  }

  /** Goes on to the next item; false, and out of the list, where none is left. */
  nextItem(): boolean {
    const { bytes } = this;
    let i = skipSpace(bytes, this.at);
    if (bytes[i] === COMMA) i = skipSpace(bytes, i + 1);
    this.at = i;
    if (bytes[i] !== LIST_END) return true;
    this.at = i + 1;
    return false;
  }

  /** Steps over the value that comes next. */
  skip(): void {
    this.at = skipValue(this.bytes, this.at);
  }

  /** Reads the string that comes next, or steps over what is none. */
  readString(): void {
    const { bytes } = this;
    this.flags = 0;
    if (bytes[this.at] !== QUOTE) {
      this.skip();
      return;
    }
    let i = this.at + 1;
    this.start = i;
    let all = PLAIN;
    let any = 0;
    let kind = KINDS[bytes[i] as number] as number;
    while (kind !== ENDS_OR_ESCAPES) {
      all &= kind;
      any |= kind;
      i += 1;
      kind = KINDS[bytes[i] as number] as number;
    }
    if (bytes[i] === QUOTE) {
      this.flags = UNESCAPED | all | (any & VISIBLE);
      this.end = i;
      this.at = i + 1;
    } else {
      this.flags = any & VISIBLE;
      this.skip();
      this.end = this.at - 1;
    }
  }

  /** Reads the text that comes next; whether its bytes are the text, with something in it. */
  readPlain(): boolean {
    this.readString();
    return this.flags === (PLAIN | VISIBLE | UNESCAPED);
  }

  /**
   * Steps over a text by language; whether every one in it is surely a text that says something, and there is one. Names
   * that begin with x- say nothing.
   */
  readTexts(): boolean {
    if (!this.isObject) {
      this.skip();
      return false;
    }
    let [count, isGood] = [0, true];
    this.enter();
    while (this.nextName()) {
      const first = this.bytes[this.start];
      if ((this.flags & UNESCAPED) === 0 || first === SMALL_X || first === LOW_LINE) {
        isGood = false;
        this.skip();
        continue;
      }
      this.readString();
      if ((this.flags & VISIBLE) === 0) isGood = false;
      count += 1;
    }
    return isGood && count > 0;
  }
}

const SMALL_X = 120;
const LOW_LINE = 95;
