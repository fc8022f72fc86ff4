/**
 * What the events of a file refer to, read before them: types, registries and sources.
 */
import { type KnownIds, SilentReading } from "../reading.ts";
import { IdTable } from "./id-table.ts";
import type { Lookups } from "./lookups.ts";
import { Numbering } from "./numbering.ts";
import { HeaderReading } from "./read-header.ts";
import type { SourceIndex } from "./source-index.ts";

/** A header that is read as far as events need it. */
export interface Beginning {
  /** The text that was read. */
  readonly header: string;
  /** Its members. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Null where the file has none that could be cut. */
  readonly listed: SourceIndex | null;
  readonly state: SilentReading;
  readonly reading: HeaderReading;
  /** The ids in each registry, in its order. */
  readonly registries: Readonly<Record<"people" | "organisations" | "places", readonly string[]>>;
  readonly lookups: Lookups;
}

/** Reads a header, the text of an object; all sources are read. Null where no dataset of its format can be read. */
export function beginningOf(header: string, listed: SourceIndex | null, none: SourceIndex): Beginning | null {
  const state = new SilentReading();
  // The slicer made this text of the members of an object.
  const value = JSON.parse(header) as Record<string, unknown>;
  const reading = new HeaderReading(value, listed !== null, state);
  if (!reading.isReadable) return null;
  const before = reading.readBefore();
  if (listed !== null) noteSources(listed, state);
  const types = (before.types ?? []).map(({ id }) => id);
  const registries = {
    people: Object.keys(before.people ?? {}),
    organisations: Object.keys(before.organisations ?? {}),
    places: Object.keys(before.places ?? {}),
  };
  const lookups = {
    types: IdTable.of(types),
    allTypes: new Numbering(types),
    people: IdTable.of(registries.people),
    organisations: IdTable.of(registries.organisations),
    places: IdTable.of(registries.places),
    sources: listed ?? none,
  };
  return { header, value, listed, state, reading, registries, lookups };
}

/** Ids that can be asked for but not listed, which only a report would do. */
export function unlisted(has: (id: string) => boolean): KnownIds {
  return { has, size: Number.POSITIVE_INFINITY, [Symbol.iterator]: () => [][Symbol.iterator]() };
}

function noteSources(sources: SourceIndex, state: SilentReading): void {
  const find = (id: string) => sources.table.findText(id);
  state.named.set(
    "sources",
    unlisted((id) => find(id) >= 0),
  );
  state.kept.set(
    "sources",
    unlisted((id) => find(id) >= 0 && sources.voiceOf(find(id)) >= 0),
  );
}
