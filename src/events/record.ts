/**
 * A record is what the other rooms see of a dataset: events by number, in time order.
 * Columns are flat arrays, so that they can cross to a worker and be searched by halving;
 * texts are asked for by number; what only the details view needs comes as a promise.
 * Event numbers run from 0 to size − 1, ordered by start, then end, then id, and never change.
 */
import type { TextMap } from "../locale/text.ts";
import type { FarSearch } from "./words/far-search.ts";

/** An event's place in the time order of its record: 0 … size − 1. */
export type EventNumber = number;

/** What is known of every event without touching its texts; index = event number. */
export interface EventColumns {
  /** First instant the date can mean, ms UTC. */
  readonly start: Float64Array;
  /** End of the date, exclusive, ms UTC; always greater than start. */
  readonly end: Float64Array;
  /** Index into `Record.types`. */
  readonly type: Uint16Array;
  /** 1 (least) to 5 (most). */
  readonly importance: Uint8Array;
}

/** A kind of event, as the dataset names it. */
export interface EventType {
  readonly id: string;
  readonly label: TextMap;
}

/** A person or an organisation of the registry. */
export interface Party {
  readonly id: string;
  readonly name: TextMap;
  readonly aliases: readonly string[];
}

/** A place of the registry; coordinates in degrees where known. */
export interface Place extends Party {
  readonly lat?: number;
  readonly lon?: number;
}

/** The kinds of registry entries that events point to and filters ask for. */
export type RegistryKind = "people" | "organisations" | "places";

/** One step of a story: an event, and what is told of it. */
export interface StoryStep {
  readonly event: string;
  readonly title?: TextMap;
  readonly text: TextMap;
}

/** A path through the record, told event by event. */
export interface Story {
  readonly id: string;
  readonly title: TextMap;
  readonly steps: readonly StoryStep[];
}

/** A correction that was made to a published event. */
export interface Correction {
  readonly event: string;
  readonly date: string;
  readonly text: TextMap;
}

/** Where something was read. Dates are EDTF; a described title is ours, not a headline. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  readonly described?: boolean;
  readonly outlet?: string;
  readonly via?: string;
  readonly agency?: string;
  readonly language?: string;
  readonly published?: string;
  readonly quote?: string;
  readonly quotes?: readonly string[];
  readonly background?: boolean;
}

/** How a claim stands: two independent voices, one voice, or versions that differ. */
export type ClaimStatus = "agreed" | "disputed" | "single-source";

/** One thing that is said of an event, with who says it. */
export interface Claim {
  readonly id: string;
  readonly text: TextMap;
  readonly sources: readonly string[];
  readonly status?: ClaimStatus;
}

/** One of the versions that stand side by side in a dispute. */
export interface Version {
  readonly value: TextMap;
  readonly date?: string;
  readonly sources: readonly string[];
}

/** A question on which sources differ; versions are undecided and in the order given. */
export interface Dispute {
  readonly about: TextMap;
  readonly claims: readonly string[];
  readonly versions: readonly Version[];
}

/** A person with the role held at the time of the event. */
export interface Participant {
  readonly id: string;
  readonly role?: TextMap;
}

/** All that the details of one event show, with its sources resolved. */
export interface EventDetails {
  readonly id: string;
  /** In every language, where the record's own may be only the reader's. */
  readonly title: TextMap;
  readonly summary?: TextMap;
  readonly people: readonly Participant[];
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly sources: readonly Source[];
}

/** Numbers of the whole record, shown under its title. */
export interface RecordFigures {
  readonly sources: number;
  readonly sourceLanguages: number;
  readonly claims: number;
  readonly disputes: number;
  /** First and last calendar year (UTC) that an event touches; null for an empty record. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** What search reads of one event beside names, in every language. */
export interface EventTexts {
  readonly title: TextMap;
  readonly label?: TextMap;
  readonly summary?: TextMap;
  readonly claims: readonly TextMap[];
  /** What sources differ on, and their versions. */
  readonly disputes: readonly TextMap[];
  /** Places in `SearchTexts.roles`, one for each person in the record's order; -1 for none. */
  readonly roles: readonly number[];
  /** Places in `SearchTexts.outlets`. */
  readonly outlets: readonly number[];
}

/** Texts that search reads; loaded on the first search. What recurs stands once. */
export interface SearchTexts {
  readonly roles: readonly TextMap[];
  /** Names of outlets and agencies. */
  readonly outlets: readonly string[];
  /** Index = event number. */
  readonly events: readonly EventTexts[];
}

/** Several numbers for each event: those of event n stand at offsets[n] … offsets[n + 1] − 1. */
export interface NumberLists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** What filters ask for, as columns beside those of `EventColumns`. */
export interface FilterColumns {
  /** Places in the order of `Record.people`. */
  readonly people: NumberLists;
  /** Places in the order of `Record.organisations`. */
  readonly organisations: NumberLists;
  /** Place in the order of `Record.places`; -1 for none. */
  readonly place: Int32Array;
  /** How many disputes. */
  readonly disputes: Uint16Array;
}

/** A dataset ready to be shown. */
export interface Record {
  readonly id: string;
  readonly edition?: string;
  readonly updated?: string;
  readonly licence?: string;
  readonly title: TextMap;
  readonly description?: TextMap;
  readonly size: number;
  readonly columns: EventColumns;
  /** There where so many events are expected that asking each for its people would take too long. */
  readonly filterColumns?: FilterColumns;
  readonly types: readonly EventType[];
  readonly people: ReadonlyMap<string, Party>;
  readonly organisations: ReadonlyMap<string, Party>;
  readonly places: ReadonlyMap<string, Place>;
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly figures: RecordFigures;
  /** Bad events that were left out, each with its problem in the report. */
  readonly unreadable: number;
  /** The event's number, or undefined where no event has that id. */
  numberOf(id: string): EventNumber | undefined;
  idOf(n: EventNumber): string;
  /** The date as written in the dataset, EDTF level 0–1. */
  dateOf(n: EventNumber): string;
  titleOf(n: EventNumber): TextMap;
  /** The short label for a mark; the title where there is none. */
  labelOf(n: EventNumber): TextMap;
  /** Independent voices over all sources of the event. */
  voicesOf(n: EventNumber): number;
  /** How many disputes the event carries; 0 where sources agree. */
  disputesOf(n: EventNumber): number;
  placeOf(n: EventNumber): string | undefined;
  peopleOf(n: EventNumber): readonly string[];
  organisationsOf(n: EventNumber): readonly string[];
  /** Related events, read in both directions, in time order, without the event itself. */
  relatedOf(n: EventNumber): readonly EventNumber[];
  details(n: EventNumber): Promise<EventDetails>;
  searchTexts(): Promise<SearchTexts>;
  /** Where words are indexed elsewhere: a record of so many events that the page need not even try. */
  readonly search?: FarSearch;
}
