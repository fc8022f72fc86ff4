/**
 * An opening is what the first view needs of a dataset, as plain JSON: small enough to travel in the page, column by
 * column because like beside like compresses well. Details and search texts follow when they are asked for.
 * The rows stand in the record's order, and numbers in them are places in the opening's own lists.
 */
import type { TextMap } from "../locale/text.ts";
import type { Correction, EventType, Party, Place, RecordFigures, Story } from "./record.ts";

/** One dataset's first view. */
export interface Opening {
  readonly id: string;
  readonly edition?: string;
  readonly updated?: string;
  readonly licence?: string;
  readonly title: TextMap;
  readonly description?: TextMap;
  readonly types: readonly EventType[];
  readonly people: readonly Party[];
  readonly organisations: readonly Party[];
  readonly places: readonly Place[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly figures: RecordFigures;
  readonly unreadable: number;
  readonly events: OpeningColumns;
}

/** The events of an opening; one item an event in each column. */
export interface OpeningColumns {
  readonly id: readonly string[];
  /** EDTF, as written. */
  readonly date: readonly string[];
  /** Places in `types`. */
  readonly type: readonly number[];
  readonly title: readonly TextMap[];
  /** null where the title serves. */
  readonly label: readonly (TextMap | null)[];
  readonly importance: readonly number[];
  /** Independent voices over all sources. */
  readonly voices: readonly number[];
  /** How many disputes. */
  readonly disputes: readonly number[];
  /** Places in `places`; null where none is named. */
  readonly place: readonly (number | null)[];
  /** Places in `people`. */
  readonly people: readonly (readonly number[])[];
  /** Places in `organisations`. */
  readonly organisations: readonly (readonly number[])[];
  /** Numbers of related events, in both directions, in time order. */
  readonly related: readonly (readonly number[])[];
}
