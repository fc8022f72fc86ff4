/**
 * The record over a sliced dataset. What is asked of every event comes from columns; texts are parsed from the bytes of
 * their event when they are asked for, by the ordinary readers, and those asked for last are kept at hand.
 * Must stay true: it says what the record of the same file parsed whole says (record-of-dataset.ts).
 */
import { detailsOfEvent, searchTextsOf } from "../details-of.ts";
import type { EventNumber, EventTexts, NumberLists, Party, Record, SearchTexts } from "../record.ts";
import { EventReader } from "./event-reader.ts";
import type { Sliced } from "./sliced.ts";

/** The record of a sliced dataset. */
export function recordOfSliced(sliced: Sliced): Record {
  return openSliced(sliced).record;
}

/** The record of a sliced dataset, and what search reads of a single event, which stands at its number. */
export function openSliced(sliced: Sliced): {
  readonly record: Record;
  readonly textsOf: (n: EventNumber) => SearchTexts;
} {
  const { people, organisations, places, ...header } = sliced.header;
  const { columns, filterColumns, at, voices, related } = sliced;
  const events = new EventReader(sliced);
  const record: Record = {
    ...header,
    size: at.length,
    columns,
    filterColumns,
    people: byId(people),
    organisations: byId(organisations),
    places: byId(places),
    numberOf: (id) => events.numberOf(id),
    idOf: (n) => events.faceOf(n).id,
    dateOf: (n) => events.faceOf(n).date,
    titleOf: (n) => events.faceOf(n).title,
    labelOf: (n) => {
      const { label, title } = events.faceOf(n);
      return label ?? title;
    },
    voicesOf: (n) => numberAt(voices, n),
    disputesOf: (n) => numberAt(filterColumns.disputes, n),
    placeOf: (n) => places[numberAt(filterColumns.place, n)]?.id,
    peopleOf: (n) => idsOf(numbersAt(filterColumns.people, n), people),
    organisationsOf: (n) => idsOf(numbersAt(filterColumns.organisations, n), organisations),
    relatedOf: (n) => [...numbersAt(related, n)],
    details: async (n) => {
      const event = events.read(n);
      return detailsOfEvent(events.datasetOf([event]), event);
    },
    searchTexts: async () => {
      const all = Array.from(at, (_, n) => events.read(n));
      return searchTextsOf(events.datasetOf(all));
    },
  };
  const textsOf = (n: EventNumber): SearchTexts => {
    const texts = searchTextsOf(events.datasetOf([events.read(n)]));
    const all: EventTexts[] = [];
    const [own] = texts.events;
    if (own !== undefined) all[n] = own;
    return { ...texts, events: all };
  };
  return { record, textsOf };
}

function numberAt(column: Uint16Array | Int32Array, n: EventNumber): number {
  const number = column[n];
  if (number === undefined) throw new RangeError(`no event has the number ${n}`);
  return number;
}

function numbersAt({ offsets, values }: NumberLists, n: EventNumber): Uint32Array {
  const end = offsets[n + 1];
  if (end === undefined || n < 0) throw new RangeError(`no event has the number ${n}`);
  return values.subarray(offsets[n], end);
}

function idsOf(places: Uint32Array, entries: readonly Party[]): string[] {
  return Array.from(places, (place) => entries[place]?.id ?? "");
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
