/**
 * What is wrong in a big file, told once it is on show: every source and event is parsed and read by the ordinary
 * readers, in the order of readDataset, so that the report is the same. The bytes come window by window, since by now
 * they may be elsewhere.
 */

import type { DatasetEvent, DatasetSource } from "../dataset.ts";
import { joinReports, type Report } from "../problems.ts";
import { BAD, type KnownIds, ReadingState } from "../reading.ts";
import { memberAt, valueAt } from "./bytes-text.ts";
import { readEvent } from "./event-index.ts";
import { HeaderReading } from "./read-header.ts";
import { readSource } from "./skim-source.ts";

/** Sources or events: where they begin in the file, and which of their ids are there and could be read. */
export interface Listed {
  readonly starts: Uint32Array;
  readonly named: KnownIds;
  readonly kept: KnownIds;
}

/** All that indexing a file leaves for its check. */
export interface CheckMaterial {
  readonly header: Record<string, unknown>;
  readonly sources: ListedSources | null;
  readonly events: ListedEvents;
}

/** The sources of a file. An entry is a place among them. */
export interface ListedSources extends Listed {
  /** The entry of an id, -1 where there is none. */
  readonly find: (id: string) => number;
  /** Whether another entry has taken the id of one. */
  readonly isTaken: (entry: number) => boolean;
}

/** The events of a file. */
export interface ListedEvents extends Listed {
  /** Entries whose id an earlier one has. */
  readonly repeated: ReadonlySet<number>;
  readonly isKept: (entry: number) => boolean;
}

/** Hears of everything that could be read. */
export interface Hearer {
  source(entry: number, source: DatasetSource): void;
  event(event: DatasetEvent): void;
}

/** Some bytes of a file, and where in it they begin. */
export interface Window {
  readonly bytes: Uint8Array;
  readonly from: number;
}

/** Does not note what is referred to, which would be a set as long as the file. */
class CheckState extends ReadingState {
  override refer(): void {}
}

/** Checks a file part by part: `begin`, all sources, all events, `end`. */
export class DatasetCheck {
  readonly #state = new CheckState();
  readonly #material: CheckMaterial;
  readonly #reading: HeaderReading;
  readonly #hearer: Hearer | null;

  constructor(material: CheckMaterial, hearer: Hearer | null = null) {
    this.#material = material;
    this.#hearer = hearer;
    this.#reading = new HeaderReading(material.header, material.sources !== null, this.#state);
  }

  begin(): void {
    this.#reading.readBefore();
    const { sources } = this.#material;
    if (sources === null) return;
    this.#state.named.set("sources", sources.named);
    this.#state.kept.set("sources", sources.kept);
  }

  /** Checks the sources from one place to before another, all of which stand within the window. */
  checkSources(from: number, to: number, window: Window): void {
    const { sources } = this.#material;
    const { keys } = this.#state;
    for (let entry = from; sources !== null && entry < to; entry += 1) {
      if (sources.isTaken(entry)) continue;
      const { name, value } = memberAt(window.bytes, (sources.starts[entry] as number) - window.from);
      keys.push("sources", name);
      if (name === "__proto__") this.#state.tell("prototype-key", () => ({ found: name }));
      else if (name.trim() === "") this.#state.tell("empty-text", () => ({ found: name }));
      else this.#hearSource(entry, readSource(value, this.#state));
      keys.length = 0;
    }
  }

  /** The same for events. */
  checkEvents(from: number, to: number, window: Window): void {
    const { starts, named, repeated, isKept } = this.#material.events;
    const { keys } = this.#state;
    this.#state.named.set("events", named);
    for (let entry = from; entry < to; entry += 1) {
      const value = valueAt(window.bytes, (starts[entry] as number) - window.from);
      keys.push("events", entry);
      const event = readEvent(value, this.#state);
      // The reader checked it against the schema, which is what the type is inferred from.
      if (isKept(entry)) this.#hearer?.event(event as DatasetEvent);
      if (repeated.has(entry)) {
        this.#state.tell("duplicate-id", () => ({ found: String((value as { id: unknown }).id) }));
      }
      keys.length = 0;
    }
  }

  #hearSource(entry: number, source: unknown): void {
    if (source !== BAD) this.#hearer?.source(entry, source as DatasetSource);
  }

  /** Reads what refers to events, and gives the report. */
  end(): Report {
    const { events } = this.#material;
    this.#state.named.set("events", events.named);
    this.#state.kept.set("events", events.kept);
    this.#reading.readAfter();
    if (events.starts.length === 0) {
      this.#state.keys.push("events");
      this.#state.tell("empty-dataset");
    }
    return joinReports(this.#state.problems.report());
  }
}
