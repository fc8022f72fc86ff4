/**
 * Reads single events and sources of a sliced dataset from the bytes, as the ordinary readers read them within the whole
 * file: bad pieces are left out, and what they refer to is there. Events that were read last are kept at hand.
 */
import type { Dataset, DatasetEvent, DatasetSource } from "../dataset.ts";
import { propertiesOf } from "../read-structures.ts";
import { BAD, type KnownIds, SilentReading } from "../reading.ts";
import type { EventNumber } from "../record.ts";
import { EventSchema } from "../schema.ts";
import { unlisted } from "./beginning.ts";
import { memberAt, valueAt } from "./bytes-text.ts";
import { readEvent } from "./event-index.ts";
import { findIn } from "./id-table.ts";
import { readSource } from "./skim-source.ts";
import type { Sliced } from "./sliced.ts";

/** How many events are kept at hand, at least: more than a window shows. */
const AT_HAND = 2_000;

/** What a picture or a list shows of an event. */
export type EventFace = Pick<DatasetEvent, (typeof FACE)[number]>;

const FACE = ["id", "date", "title", "label"] as const;
const FACE_READERS = propertiesOf(EventSchema.entries).filter(({ name }) => FACE.some((one) => one === name));

/** Reads events and sources by number and id. */
export class EventReader {
  readonly #sliced: Sliced;
  readonly #state = new SilentReading();
  readonly #events = new AtHand((n) => this.#readWhole(n));
  readonly #faces = new AtHand((n) => this.#readFace(n));
  readonly #oddEvents: ReadonlyMap<string, number>;
  readonly #oddSources: ReadonlyMap<string, number>;

  constructor(sliced: Sliced) {
    this.#sliced = sliced;
    this.#oddEvents = new Map(sliced.ids.odd);
    this.#oddSources = new Map(sliced.sources.odd);
    const { people, organisations, places } = sliced.header;
    for (const [kind, entries] of Object.entries({ people, organisations, places })) {
      // An event that was kept names only these, or what is left out of it.
      const ids: KnownIds = new Set(entries.map(({ id }) => id));
      this.#state.named.set(kind as "people" | "organisations" | "places", ids);
    }
    const sources = unlisted((id) => this.#sourceOf(id) >= 0);
    this.#state.named.set("sources", sources);
  }

  /** The event of a number. Throws a RangeError where there is none. */
  read(n: EventNumber): DatasetEvent {
    return this.#events.get(n);
  }

  /** As much of the event as most ask for: its statements, and whether their sources are there, need not be read. */
  faceOf(n: EventNumber): EventFace {
    return this.#faces.get(n);
  }

  /** The number of the event of an id; undefined where none has it. */
  numberOf(id: string): EventNumber | undefined {
    const { slots } = this.#sliced.ids;
    const n = this.#oddEvents.get(id) ?? findIn(slots, id, (candidate) => this.faceOf(candidate).id === id);
    return n < 0 ? undefined : n;
  }

  /** As much of the dataset as some of its events need: themselves, and their sources. */
  datasetOf(events: readonly DatasetEvent[]): Pick<Dataset, "events" | "sources"> {
    const ids = new Set<string>();
    for (const { claims = [], disputes = [] } of events) {
      for (const { sources = [] } of claims) for (const id of sources) ids.add(id);
      for (const { versions } of disputes) {
        for (const { sources = [] } of versions) for (const id of sources) ids.add(id);
      }
    }
    return { events: [...events], sources: Object.fromEntries([...ids].map((id) => [id, this.#source(id)])) };
  }

  #readWhole(n: EventNumber): DatasetEvent {
    const event = readEvent(this.#parsed(n), this.#state);
    // Only events that can be read were given numbers, and the reader checked this one against the schema.
    if (event === BAD) throw new Error(`event ${n} could not be read again`);
    return event as DatasetEvent;
  }

  #readFace(n: EventNumber): EventFace {
    const event = this.#parsed(n) as Record<string, unknown>;
    const face: Record<string, unknown> = {};
    for (const { name, read } of FACE_READERS) {
      const value = event[name] === undefined ? BAD : read(event[name], this.#state);
      if (value !== BAD) face[name] = value;
    }
    return face as EventFace;
  }

  #parsed(n: EventNumber): unknown {
    const { at, bytes } = this.#sliced;
    if (!(n in at)) throw new RangeError(`no event has the number ${n}`);
    return valueAt(bytes, at[n] as number);
  }

  #source(id: string): DatasetSource {
    const { starts } = this.#sliced.sources;
    const { value } = memberAt(this.#sliced.bytes, starts[this.#sourceOf(id)] as number);
    return readSource(value, this.#state) as DatasetSource;
  }

  /** The place of a readable source; -1 where there is none of that id. */
  #sourceOf(id: string): number {
    const { slots, starts } = this.#sliced.sources;
    const { bytes } = this.#sliced;
    const isIt = (place: number) => memberAt(bytes, starts[place] as number).name === id;
    return this.#oddSources.get(id) ?? findIn(slots, id, isIt);
  }
}

/** Remembers what was made lately, and what was made before that, which is forgotten next. */
class AtHand<Value> {
  readonly #make: (n: EventNumber) => Value;
  #recent = new Map<EventNumber, Value>();
  #older: ReadonlyMap<EventNumber, Value> = new Map();

  constructor(make: (n: EventNumber) => Value) {
    this.#make = make;
  }

  get(n: EventNumber): Value {
    const known = this.#recent.get(n);
    if (known !== undefined) return known;
    const value = this.#older.get(n) ?? this.#make(n);
    if (this.#recent.size === AT_HAND) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(n, value);
    return value;
  }
}
