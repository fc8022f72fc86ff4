/**
 * Reads sources and events of a file while it arrives, as far as what they refer to stands before them. Begun over one
 * array of bytes, it is of no use for another: where the file turns out to be other than it began, it is read anew.
 */
import { type Beginning, beginningOf } from "./beginning.ts";
import { EventIndex } from "./event-index.ts";
import type { Slicer, Slices } from "./json-slices.ts";
import { SourceIndex } from "./source-index.ts";

/** What was read of a file before all of it had come. */
export interface Begun {
  /** As far as they were read; undefined where they cannot be used. */
  readonly sources: SourceIndex | undefined;
  /** What stands before the events, with the events as far as they were read. */
  readonly events: { readonly beginning: Beginning; readonly index: EventIndex } | undefined;
}

/** This share of a file must have come before it is told from it how many events there will be. */
const SAMPLE_SHARE = 1 / 32;

/** Reads along with a slicer. */
export class ArrivingIndex {
  readonly #bytes: Uint8Array;
  readonly #slicer: Slicer;
  readonly #hasRoom: boolean;
  #sources: SourceIndex | null = null;
  #beginning: Beginning | null = null;
  #events: EventIndex | null = null;
  /** No events are read before the end. */
  #waits = false;

  /** `hasRoom`: the array will be that of the whole file, so that reading events from it is not for nothing. */
  constructor(bytes: Uint8Array, slicer: Slicer, hasRoom: boolean) {
    this.#bytes = bytes;
    this.#slicer = slicer;
    this.#hasRoom = hasRoom;
  }

  /** Whether it reads from this array. */
  isOver(bytes: Uint8Array): boolean {
    return this.#bytes === bytes;
  }

  /** Reads up to so many more sources or events of those that are cut. */
  readSome(most: number): void {
    if (this.#sources === null) {
      const starts = this.#slicer.sources;
      if (starts !== null) this.#sources = new SourceIndex(this.#bytes, starts);
    }
    if (this.#sources?.readSome(most) === false) return;
    this.#begin();
    this.#events?.readSome(most);
  }

  /** What can be used of it, now that the parts of the file are known. */
  begunOf(slices: Slices): Begun {
    const sources = this.#sources ?? undefined;
    const [beginning, index] = [this.#beginning, this.#events];
    // What stands behind the events may be what they refer to.
    const isAsBegun =
      beginning?.header === slices.header && (beginning.listed === null) === (slices.sources === null);
    return {
      sources,
      events: isAsBegun && beginning !== null && index !== null ? { beginning, index } : undefined,
    };
  }

  #begin(): void {
    const { events, bytesRead } = this.#slicer;
    if (this.#waits || this.#events !== null || events === null || !this.#hasRoom) return;
    const { length } = this.#bytes;
    const first = events.at(0);
    if (first === undefined || bytesRead - first < length * SAMPLE_SHARE) return;
    const none = new SourceIndex(this.#bytes, new Uint32Array());
    this.#beginning = beginningOf(this.#slicer.headerOf(this.#bytes), this.#sources, none);
    if (this.#beginning === null) {
      this.#waits = true;
      return;
    }
    const { lookups, state } = this.#beginning;
    const expected = Math.ceil(((length - first) / (bytesRead - first)) * events.length);
    this.#events = new EventIndex(this.#bytes, events, expected, lookups, state);
  }
}
