/**
 * Makes a record of an opening. What the opening lacks comes from a source of promises: files beside the page, or a
 * dataset in memory. Two records of one opening are the same record, whichever way the opening travelled.
 */
import type { Opening } from "./opening.ts";
import type { EventColumns, EventDetails, EventNumber, Record, SearchTexts } from "./record.ts";
import { stretchOf } from "./time-order.ts";

/** Where details and search texts come from. */
export interface DetailsSource {
  /** The details of the event of that id; rejects where they cannot be had. */
  details(id: string): Promise<EventDetails>;
  searchTexts(): Promise<SearchTexts>;
}

/** The record of an opening. */
export function recordOfOpening(opening: Opening, source: DetailsSource): Record {
  const { events, people, organisations, places, ...header } = opening;
  const numbers = new Map(events.id.map((id, number) => [id, number]));
  const idsOf = (rows: readonly (readonly number[])[], entries: readonly { readonly id: string }[]) => {
    const ids = rows.map((row) => row.flatMap((place) => entries[place]?.id ?? []));
    return (n: EventNumber): readonly string[] => at(ids, n);
  };
  let searchTexts: Promise<SearchTexts> | undefined;
  return {
    ...header,
    size: events.id.length,
    columns: columnsOf(opening),
    people: byId(people),
    organisations: byId(organisations),
    places: byId(places),
    numberOf: (id) => numbers.get(id),
    idOf: (n) => at(events.id, n),
    dateOf: (n) => at(events.date, n),
    titleOf: (n) => at(events.title, n),
    labelOf: (n) => at(events.label, n) ?? at(events.title, n),
    voicesOf: (n) => at(events.voices, n),
    disputesOf: (n) => at(events.disputes, n),
    placeOf: (n) => {
      const place = at(events.place, n);
      return place === null ? undefined : places[place]?.id;
    },
    peopleOf: idsOf(events.people, people),
    organisationsOf: idsOf(events.organisations, organisations),
    relatedOf: (n) => at(events.related, n),
    details: (n) => source.details(at(events.id, n)),
    searchTexts: () => {
      // Asked for at every keystroke; a failure is not kept, so that the next search tries again.
      searchTexts ??= source.searchTexts().catch((error: unknown) => {
        searchTexts = undefined;
        throw error;
      });
      return searchTexts;
    },
  };
}

function at<T>(column: readonly T[], n: EventNumber): T {
  const value = column[n];
  if (value === undefined) throw new RangeError(`no event has the number ${n}`);
  return value;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function columnsOf({ events }: Opening): EventColumns {
  const start = new Float64Array(events.id.length);
  const end = new Float64Array(events.id.length);
  for (const [n, date] of events.date.entries()) {
    const stretch = stretchOf(date);
    start[n] = stretch.start;
    end[n] = stretch.end;
  }
  return { start, end, type: Uint16Array.from(events.type), importance: Uint8Array.from(events.importance) };
}
