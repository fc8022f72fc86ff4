/**
 * What the references of an event are looked up in: places in the lists and registries that were read before.
 */
import type { DatasetEvent } from "../dataset.ts";
import { DEFAULT_IMPORTANCE } from "../schema.ts";
import { stretchOf } from "../time-order.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Growing } from "./growing.ts";
import type { IdTable } from "./id-table.ts";
import type { Numbering } from "./numbering.ts";
import type { SourceIndex } from "./source-index.ts";

/** The lists and registries of one file, as tables of ids. */
export interface Lookups {
  /** The types that the file names. */
  readonly types: IdTable;
  /** Those, and after them the types that only events name. */
  readonly allTypes: Numbering;
  readonly people: IdTable;
  readonly organisations: IdTable;
  readonly places: IdTable;
  readonly sources: SourceIndex;
}

/** Writes into `facts` what the columns say of an event as it was read; where its id stands, and related ids, apart. */
export function takeFacts(event: DatasetEvent, lookups: Lookups, facts: EventFacts): void {
  const { people = [], organisations = [], claims = [], disputes = [] } = event;
  facts.clear();
  const { start, end } = stretchOf(event.date);
  facts.start = start;
  facts.end = end;
  facts.type = lookups.allTypes.numberOf(event.type);
  facts.importance = event.importance ?? DEFAULT_IMPORTANCE;
  facts.place = event.place === undefined ? -1 : lookups.places.findText(event.place);
  facts.claims = claims.length;
  facts.disputes = disputes.length;
  const add = (table: IdTable, ids: readonly string[], into: Growing) => {
    for (const id of ids) {
      const entry = table.findText(id);
      if (entry >= 0) into.pushOnce(entry);
    }
  };
  add(
    lookups.people,
    people.map(({ id }) => id),
    facts.people,
  );
  add(lookups.organisations, organisations, facts.organisations);
  for (const { sources = [] } of claims) add(lookups.sources.table, sources, facts.sources);
  for (const { versions } of disputes) {
    for (const { sources = [] } of versions) add(lookups.sources.table, sources, facts.sources);
  }
}
