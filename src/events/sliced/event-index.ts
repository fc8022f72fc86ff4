/**
 * The events of a file that is kept as bytes, read once from first to last: which can be read, and what the columns of a
 * record say of each. An entry is the place of an event in the file; entries that can be read get a row, in the same order.
 * Must stay true: the same events are left out as by readDataset, and of two with one id the later.
 */
import type { DatasetEvent } from "../dataset.ts";
import { compile } from "../read-structures.ts";
import { BAD, isObject, type ReadingState } from "../reading.ts";
import { EventSchema } from "../schema.ts";
import { placeOfId, valueAt } from "./bytes-text.ts";
import { EventFacts } from "./event-facts.ts";
import { EventRows } from "./event-rows.ts";
import { widened } from "./growing.ts";
import { IdTable } from "./id-table.ts";
import type { Starts } from "./json-slices.ts";
import { type Lookups, takeFacts } from "./lookups.ts";
import { EventSkimmer } from "./skim-event.ts";

/** The reader of one event; the same that reads it within a whole file. */
export const readEvent = compile(EventSchema);

/** The row of an entry that was left out. */
export const LEFT_OUT = -1;

/** The events of one file. */
export class EventIndex {
  /** Entries by id: where several have one, that which was kept, else the first. */
  readonly ids: IdTable;
  /** The row of each entry, or LEFT_OUT; longer than there are entries. */
  rowOf: Int32Array;
  /** Entries whose id an earlier one has. */
  readonly repeated = new Set<number>();
  readonly rows: EventRows;
  readonly #bytes: Uint8Array;
  readonly #starts: Starts;
  readonly #lookups: Lookups;
  readonly #state: ReadingState;
  readonly #facts = new EventFacts();
  readonly #skimmer: EventSkimmer;

  /**
   * `starts` may become longer while they are read; `expected` says about how long. `state` knows the ids of the
   * registries; what is wrong is not told to it.
   */
  constructor(bytes: Uint8Array, starts: Starts, expected: number, lookups: Lookups, state: ReadingState) {
    this.ids = new IdTable(bytes, expected);
    this.rowOf = new Int32Array(expected).fill(LEFT_OUT);
    this.rows = new EventRows(expected, lookups);
    this.#bytes = bytes;
    this.#starts = starts;
    this.#lookups = lookups;
    this.#state = state;
    this.#skimmer = new EventSkimmer(bytes, lookups, this.#facts);
  }

  /** How many events were read. */
  get read(): number {
    return this.ids.size;
  }

  /** Reads up to `most` more events; whether that was all that there are by now. */
  readSome(most: number): boolean {
    const until = Math.min(this.#starts.length, this.read + most);
    while (until > this.rowOf.length) {
      const before = this.rowOf.length;
      this.rowOf = widened(this.rowOf).fill(LEFT_OUT, before);
    }
    while (this.read < until) {
      const start = this.#starts.at(this.read) as number;
      if (this.#skimmer.skim(start)) this.#keepSkimmed(start);
      else this.#readInFull(start);
    }
    return until === this.#starts.length;
  }

  #keepSkimmed(start: number): void {
    const { idStart, idEnd } = this.#facts;
    const before = this.ids.find(this.#bytes, idStart, idEnd);
    if (before >= 0) this.repeated.add(this.read);
    if (this.#isKept(before)) {
      this.ids.addNone();
      return;
    }
    this.#keep(this.ids.add(idStart, idEnd, before >= 0), start);
  }

  #readInFull(start: number): void {
    const item = valueAt(this.#bytes, start);
    const event = readEvent(item, this.#state);
    const id = isObject(item) && typeof item.id === "string" ? item.id : undefined;
    if (id === undefined) {
      this.ids.addNone();
      return;
    }
    const before = this.ids.findText(id);
    if (before >= 0) this.repeated.add(this.read);
    if (this.#isKept(before) || (event === BAD && before >= 0)) {
      this.ids.addNone();
      return;
    }
    const written = placeOfId(this.#bytes, start);
    const entry =
      written === null
        ? this.ids.addOdd(id, before >= 0)
        : this.ids.add(written.start, written.end, before >= 0);
    if (event === BAD) return;
    // The reader checked it against the schema, which is what the type is inferred from.
    const read = event as DatasetEvent;
    takeFacts(read, this.#lookups, this.#facts);
    this.#keep(entry, start);
    for (const other of read.related ?? []) this.rows.relateByText(other);
  }

  #isKept(entry: number): boolean {
    return entry >= 0 && this.rowOf[entry] !== LEFT_OUT;
  }

  #keep(entry: number, start: number): void {
    this.rowOf[entry] = this.rows.length;
    this.rows.add(entry, start, this.#facts);
  }
}
