/**
 * Which events the reader asked for. A filter is plain data; matching gives a mask over event numbers,
 * one byte an event, so that counts and pictures can be taken from it without asking again.
 */
import { keepByColumns } from "./filter-columns.ts";
import type { Record } from "./record.ts";

/** What to keep; an absent or empty part keeps all. Parts are joined by "and", ids within `types` by "or". */
export interface Filter {
  readonly types: readonly string[];
  readonly person?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly disputedOnly: boolean;
  readonly query: string;
}

/** Keeps every event. */
export const EVERYTHING: Filter = { types: [], disputedOnly: false, query: "" };

/** Whether a filter keeps every event. */
export function isEverything(filter: Filter): boolean {
  return (
    filter.types.length === 0 &&
    filter.person === undefined &&
    filter.organisation === undefined &&
    filter.place === undefined &&
    !filter.disputedOnly &&
    filter.query.trim() === ""
  );
}

/** 1 where the event is kept, 0 where it is filtered out; index = event number. */
export type Mask = Uint8Array;

/**
 * The mask of a filter over a record. `found` is the mask of what the words find (see search); without it the
 * query is not applied. `except` leaves one part out, which is how a facet counts what each value would leave.
 */
export function matchFilter(
  record: Record,
  filter: Filter,
  found?: Mask,
  except?: "types" | "person" | "organisation" | "place" | "disputedOnly",
): Mask {
  const asked = withoutPart(filter, except);
  const isFound = found !== undefined && filter.query.trim() !== "";
  const all = isFound ? found.slice() : new Uint8Array(record.size).fill(1);
  const mask = keepTypes(record, all, asked.types);
  if (record.filterColumns !== undefined) keepByColumns(mask, record, record.filterColumns, asked);
  else keepOneByOne(mask, record, asked);
  return mask;
}

/** What a mask keeps of some types; the mask itself where none are named. */
export function keepTypes(record: Record, mask: Mask, wanted: readonly string[]): Mask {
  if (wanted.length === 0) return mask;
  const { type } = record.columns;
  const keeps = Uint8Array.from(record.types, ({ id }) => Number(wanted.includes(id)));
  const kept = new Uint8Array(mask.length);
  for (let n = 0; n < mask.length; n += 1) {
    kept[n] = (mask[n] as number) & (keeps[type[n] as number] as number);
  }
  return kept;
}

function withoutPart(filter: Filter, part: keyof Filter | undefined): Filter {
  if (part === undefined) return filter;
  const { [part]: _, ...others } = filter;
  return { ...EVERYTHING, ...others };
}

function keepOneByOne(mask: Mask, record: Record, filter: Filter): void {
  const { person, organisation, place, disputedOnly } = filter;
  for (let n = 0; n < mask.length; n += 1) {
    if (mask[n] === 0) continue;
    const isKept =
      (person === undefined || record.peopleOf(n).includes(person)) &&
      (organisation === undefined || record.organisationsOf(n).includes(organisation)) &&
      (place === undefined || record.placeOf(n) === place) &&
      (!disputedOnly || record.disputesOf(n) > 0);
    if (!isKept) mask[n] = 0;
  }
}

/** Kept events per type; index = type index of the record. */
export function countByType(record: Record, mask: Mask): number[] {
  const { type } = record.columns;
  const counts = new Uint32Array(record.types.length);
  // By index: an iterator takes ten times as long, and this is asked at every change.
  for (let n = 0; n < mask.length; n += 1) {
    const of = type[n] as number;
    counts[of] = (counts[of] as number) + (mask[n] as number);
  }
  return [...counts];
}
