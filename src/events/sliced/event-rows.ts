/**
 * The columns of a record while its events are read: a row for each that can be, in the order of the file.
 */
import type { NumberLists } from "../record.ts";
import type { EventFacts } from "./event-facts.ts";
import { Growing } from "./growing.ts";
import type { Lookups } from "./lookups.ts";

/** Counts are shown, so that more than this need not be told apart. */
const MOST = 65_535;

/** Columns that grow row by row. */
export class EventRows {
  length = 0;
  /** The place of the event in the file, and where it begins. */
  readonly entry: Uint32Array;
  readonly at: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly type: Uint16Array;
  readonly importance: Uint8Array;
  readonly voices: Uint16Array;
  readonly disputes: Uint16Array;
  /** Place in the registry, -1 for none. */
  readonly place: Int32Array;
  readonly #people: GrowingLists;
  readonly #organisations: GrowingLists;
  /** Row, and where the id of a related event begins and ends, in turn. */
  readonly related = new Growing();
  /** Related ids that are strings already. */
  readonly relatedTexts: { readonly row: number; readonly id: string }[] = [];
  claimCount = 0;
  disputeCount = 0;
  readonly #lookups: Lookups;
  /** By voice: the last row of which it was counted, plus one. */
  readonly #counted: Int32Array;

  /** For as many rows as there are events. */
  constructor(most: number, lookups: Lookups) {
    this.entry = new Uint32Array(most);
    this.at = new Uint32Array(most);
    this.start = new Float64Array(most);
    this.end = new Float64Array(most);
    this.type = new Uint16Array(most);
    this.importance = new Uint8Array(most);
    this.voices = new Uint16Array(most);
    this.disputes = new Uint16Array(most);
    this.place = new Int32Array(most);
    this.#people = new GrowingLists(most);
    this.#organisations = new GrowingLists(most);
    this.#lookups = lookups;
    this.#counted = new Int32Array(lookups.sources.voiceCount);
  }

  get people(): NumberLists {
    return this.#people.lists(this.length);
  }

  get organisations(): NumberLists {
    return this.#organisations.lists(this.length);
  }

  /** Adds the row of an event. */
  add(entry: number, at: number, facts: EventFacts): void {
    const row = this.length;
    this.length += 1;
    this.entry[row] = entry;
    this.at[row] = at;
    this.start[row] = facts.start;
    this.end[row] = facts.end;
    this.type[row] = facts.type;
    this.importance[row] = facts.importance;
    this.voices[row] = Math.min(MOST, this.#voicesOf(facts.sources, row));
    this.disputes[row] = Math.min(MOST, facts.disputes);
    this.place[row] = facts.place;
    this.#people.add(row, facts.people);
    this.#organisations.add(row, facts.organisations);
    this.claimCount += facts.claims;
    this.disputeCount += facts.disputes;
    const { related } = facts;
    for (let i = 0; i < related.length; i += 2) {
      this.related.push(row);
      this.related.push(related[i] as number);
      this.related.push(related[i + 1] as number);
    }
  }

  /** Relates the last row to the event of an id. */
  relateByText(id: string): void {
    this.relatedTexts.push({ row: this.length - 1, id });
  }

  #voicesOf(sources: readonly number[], row: number): number {
    let count = 0;
    for (const source of sources) {
      const voice = this.#lookups.sources.voiceOf(source);
      if (voice < 0 || this.#counted[voice] === row + 1) continue;
      this.#counted[voice] = row + 1;
      count += 1;
    }
    return count;
  }
}

/** Lists of numbers, one for each row, added in the order of rows. */
class GrowingLists {
  readonly #offsets: Uint32Array;
  readonly #values = new Growing();

  constructor(most: number) {
    this.#offsets = new Uint32Array(most + 1);
  }

  add(row: number, numbers: readonly number[]): void {
    for (const number of numbers) this.#values.push(number);
    this.#offsets[row + 1] = this.#values.length;
  }

  lists(rows: number): NumberLists {
    return { offsets: this.#offsets.subarray(0, rows + 1), values: this.#values.view() };
  }
}
