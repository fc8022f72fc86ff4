/**
 * The columns of a record while its events are read: a row for each that can be, in the order of the file.
 */
import type { NumberLists } from "../record.ts";
import type { EventFacts } from "./event-facts.ts";
import { Growing, widened } from "./growing.ts";
import type { Lookups } from "./lookups.ts";

/** Counts are shown, so that more than this need not be told apart. */
const MOST = 65_535;

/** Columns that grow row by row. */
export class EventRows {
  length = 0;
  // Each array has room for more rows than there are, and another takes its place where that is not enough.
  /** The place of the event in the file, and where it begins. */
  entry: Uint32Array;
  at: Uint32Array;
  start: Float64Array;
  end: Float64Array;
  type: Uint16Array;
  importance: Uint8Array;
  voices: Uint16Array;
  disputes: Uint16Array;
  /** Place in the registry, -1 for none. */
  place: Int32Array;
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

  /** `expected` says for about how many rows. */
  constructor(expected: number, lookups: Lookups) {
    this.entry = new Uint32Array(expected);
    this.at = new Uint32Array(expected);
    this.start = new Float64Array(expected);
    this.end = new Float64Array(expected);
    this.type = new Uint16Array(expected);
    this.importance = new Uint8Array(expected);
    this.voices = new Uint16Array(expected);
    this.disputes = new Uint16Array(expected);
    this.place = new Int32Array(expected);
    this.#people = new GrowingLists(expected);
    this.#organisations = new GrowingLists(expected);
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
    if (row === this.entry.length) this.#widen();
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
      this.related.push(related.at(i));
      this.related.push(related.at(i + 1));
    }
  }

  /** Relates the last row to the event of an id. */
  relateByText(id: string): void {
    this.relatedTexts.push({ row: this.length - 1, id });
  }

  #widen(): void {
    this.entry = widened(this.entry);
    this.at = widened(this.at);
    this.start = widened(this.start);
    this.end = widened(this.end);
    this.type = widened(this.type);
    this.importance = widened(this.importance);
    this.voices = widened(this.voices);
    this.disputes = widened(this.disputes);
    this.place = widened(this.place);
  }

  #voicesOf(sources: Growing, row: number): number {
    let count = 0;
    for (let i = 0; i < sources.length; i += 1) {
      const voice = this.#lookups.sources.voiceOf(sources.at(i));
      if (voice < 0 || this.#counted[voice] === row + 1) continue;
      this.#counted[voice] = row + 1;
      count += 1;
    }
    return count;
  }
}

/** Lists of numbers, one for each row, added in the order of rows. */
class GrowingLists {
  #offsets: Uint32Array;
  readonly #values = new Growing();

  constructor(expected: number) {
    this.#offsets = new Uint32Array(expected + 1);
  }

  add(row: number, numbers: Growing): void {
    if (row + 1 === this.#offsets.length) this.#offsets = widened(this.#offsets);
    for (let i = 0; i < numbers.length; i += 1) this.#values.push(numbers.at(i));
    this.#offsets[row + 1] = this.#values.length;
  }

  lists(rows: number): NumberLists {
    return { offsets: this.#offsets.subarray(0, rows + 1), values: this.#values.view() };
  }
}
