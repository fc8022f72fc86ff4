/**
 * Cuts the bytes of a dataset file where its events and sources begin, so that each can be read alone and none has to be
 * held. Resumable: a file that is still arriving is cut as far as it has come.
 * Every byte up to there is known to be JSON (json-bytes.ts). What no dataset of ours looks like is not judged here: it
 * ends as "doubt", and the ordinary parser says what is wrong.
 */
import { Growing } from "./growing.ts";
import {
  COMMA,
  LIST_END,
  LIST_START,
  OBJECT_END,
  OBJECT_START,
  skipName,
  skipSpace,
  skipString,
  skipValue,
} from "./json-bytes.ts";

/** Where the parts of a dataset stand in its bytes: offsets of first bytes, in the order of the file. */
export interface Slices {
  /** Everything but events and sources, as the text of a JSON object. */
  readonly header: string;
  /** The items of `events`. */
  readonly events: Uint32Array;
  /** The names of the entries of `sources`; null where the file has none, or no object of that name. */
  readonly sources: Uint32Array | null;
}

/** How cutting ended, or that it waits for bytes. */
export type SlicerState = "waiting" | "whole" | "doubt";

/** What stands next in the file. */
type Next = "root" | "member" | "event" | "source" | "separator" | "nothing";

/** A list of offsets that may grow while it is read. */
export interface Starts {
  readonly length: number;
  /** Of an index below `length`. */
  at(index: number): number | undefined;
}

/** Cuts a file that arrives piece by piece. */
export class Slicer {
  #state: SlicerState = "waiting";
  #next: Next = "root";
  #at = 0;
  /** Whether nothing of the list or object that is being cut was cut yet, so that it may end here. */
  #isFirst = true;
  /** Fewer bytes than this cannot complete what is half there; keeps a long part from being stepped over again and again. */
  #worthwhile = 0;
  /** Begin and end of each other member of the root, in turn. */
  readonly #members = new Growing();
  #events: Growing | null = null;
  #sources: Growing | null = null;
  readonly #taken = new Set<string>();

  /** Events cut so far. */
  get eventCount(): number {
    return this.#events?.length ?? 0;
  }

  /** Where the events begin that were cut so far; a list that grows. Null before the first. */
  get events(): Starts | null {
    return this.#events;
  }

  /** The sources, once all of them are cut; null before, and where the file has none. */
  get sources(): Uint32Array | null {
    return this.#next === "source" ? null : (this.#sources?.taken() ?? null);
  }

  /** Bytes that are done with. */
  get bytesRead(): number {
    return this.#at;
  }

  /**
   * Goes on through the first `available` bytes, but stops soon after `until`, so that others get a turn. A later call
   * may bring a longer array that begins with the same bytes; what stands behind them must be 0. `isAll`: no more come.
   */
  read(bytes: Uint8Array, available: number, isAll: boolean, until = available): SlicerState {
    if (!isAll && available < this.#worthwhile) return this.#state;
    while (this.#state === "waiting") {
      const start = skipSpace(bytes, this.#at);
      if (start >= available) {
        if (!isAll) return this.#state;
        this.#state = this.#next === "nothing" && this.#events !== null ? "whole" : "doubt";
      } else if (start >= until) {
        return this.#state;
      } else {
        const end = this.#step(bytes, start);
        if (end >= 0) this.#at = end;
        else if (isAll || ~end < available) this.#state = "doubt";
        else {
          // What fails at the edge may be half of something good.
          this.#worthwhile = available + ((available - this.#at) >> 1);
          return this.#state;
        }
      }
    }
    return this.#state;
  }

  /** Everything that was cut but events and sources, as the text of a JSON object. */
  headerOf(bytes: Uint8Array): string {
    const decoder = new TextDecoder();
    const members: string[] = [];
    for (let i = 0; i < this.#members.length; i += 2) {
      members.push(decoder.decode(bytes.subarray(this.#members.at(i), this.#members.at(i + 1))));
    }
    return `{${members.join(",")}}`;
  }

  /** The parts of a file that is whole. */
  slicesOf(bytes: Uint8Array): Slices {
    return {
      header: this.headerOf(bytes),
      events: this.#events?.taken() ?? new Uint32Array(),
      sources: this.#sources?.taken() ?? null,
    };
  }

  /**
   * Steps over the next part, with the comma or bracket that ends it: only then is it known to be whole. Gives the index
   * after it, or `~index` of what fits nothing, and then nothing has changed.
   */
  #step(bytes: Uint8Array, at: number): number {
    switch (this.#next) {
      case "root": {
        const start = at === 0 ? skipMark(bytes) : at;
        if (start < 0) return start;
        const brace = skipSpace(bytes, start);
        return bytes[brace] === OBJECT_START ? this.#enter("member", brace + 1) : ~brace;
      }
      case "member":
        return this.#isFirst && bytes[at] === OBJECT_END ? this.#leave(at + 1) : this.#stepMember(bytes, at);
      case "event": {
        if (this.#isFirst && bytes[at] === LIST_END) return this.#leave(at + 1);
        const end = this.#stepSeparator(bytes, skipValue(bytes, at), LIST_END);
        if (end >= 0) this.#events?.push(at);
        return end;
      }
      case "source": {
        if (this.#isFirst && bytes[at] === OBJECT_END) return this.#leave(at + 1);
        const name = skipName(bytes, at);
        const end = name < 0 ? name : this.#stepSeparator(bytes, skipValue(bytes, name), OBJECT_END);
        if (end >= 0) this.#sources?.push(at);
        return end;
      }
      case "separator":
        this.#next = "member";
        return this.#orKeep("separator", this.#stepSeparator(bytes, at, OBJECT_END));
      case "nothing":
        return ~at;
    }
  }

  #stepMember(bytes: Uint8Array, at: number): number {
    const end = skipName(bytes, at);
    if (end < 0) return end;
    const name = nameAt(bytes, at);
    const value = skipSpace(bytes, end);
    const isTaken = name === "events" || name === "sources";
    if (isTaken && this.#taken.has(name)) return ~at;
    const isList = name === "events" && bytes[value] === LIST_START;
    const isEntries = name === "sources" && bytes[value] === OBJECT_START;
    if (isList || isEntries) {
      this.#taken.add(name);
      if (isList) this.#events = new Growing();
      else this.#sources = new Growing();
      return this.#enter(isList ? "event" : "source", value + 1);
    }
    const valueEnd = skipValue(bytes, value);
    const after = this.#stepSeparator(bytes, valueEnd, OBJECT_END);
    if (after < 0) return after;
    if (name === "events") return ~value;
    if (isTaken) this.#taken.add(name);
    this.#members.push(at);
    this.#members.push(valueEnd);
    return after;
  }

  /** Steps over the comma before the next of the same kind, or the bracket that ends them. Failures are passed on. */
  #stepSeparator(bytes: Uint8Array, valueEnd: number, bracket: number): number {
    if (valueEnd < 0) return valueEnd;
    const at = skipSpace(bytes, valueEnd);
    if (bytes[at] === bracket) return this.#leave(at + 1);
    if (bytes[at] !== COMMA) return ~at;
    this.#isFirst = false;
    return at + 1;
  }

  #orKeep(next: Next, end: number): number {
    if (end < 0) this.#next = next;
    return end;
  }

  #enter(next: Next, at: number): number {
    this.#next = next;
    this.#isFirst = true;
    return at;
  }

  /** Out of the events or sources back into the root, or out of the root. */
  #leave(at: number): number {
    this.#next = this.#next === "member" ? "nothing" : "separator";
    return at;
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Steps over the byte order mark that a file may begin with. */
function skipMark(bytes: Uint8Array): number {
  if (bytes[0] !== BYTE_ORDER_MARK[0]) return 0;
  const other = BYTE_ORDER_MARK.findIndex((byte, i) => bytes[i] !== byte);
  return other < 0 ? BYTE_ORDER_MARK.length : ~other;
}

/** The name whose quotation mark is at `start`, decoded. */
function nameAt(bytes: Uint8Array, start: number): string {
  return String(JSON.parse(new TextDecoder().decode(bytes.subarray(start, skipString(bytes, start)))));
}

/** The slices of a file that is all there; null where anything about it is doubtful. */
export function sliceJson(bytes: Uint8Array): Slices | null {
  const slicer = new Slicer();
  return slicer.read(bytes, bytes.length, true) === "whole" ? slicer.slicesOf(bytes) : null;
}
