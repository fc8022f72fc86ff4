/**
 * Filters over columns, for records of so many events that asking each for its people would take seconds: one pass over
 * flat arrays for each part of the filter that is set, some milliseconds for a million events.
 * Must stay true: the answers are those of the loop in filter.ts over the record's own methods.
 */
import type { Filter, Mask } from "./filter.ts";
import type { FilterColumns, NumberLists, Party, Record } from "./record.ts";

/** Takes out of a mask what the parts of a filter that name an entry, or ask for disputes, do not keep. */
export function keepByColumns(
  mask: Mask,
  record: Record,
  columns: FilterColumns,
  { person, organisation, place, disputedOnly }: Omit<Filter, "types" | "query">,
): void {
  if (person !== undefined) keepNaming(mask, columns.people, placeIn(record.people, person));
  if (organisation !== undefined) {
    keepNaming(mask, columns.organisations, placeIn(record.organisations, organisation));
  }
  if (place !== undefined) {
    const wanted = placeIn(record.places, place);
    const places = columns.place;
    for (let n = 0; n < mask.length; n += 1) if (wanted < 0 || places[n] !== wanted) mask[n] = 0;
  }
  if (disputedOnly) {
    const { disputes } = columns;
    for (let n = 0; n < mask.length; n += 1) if (disputes[n] === 0) mask[n] = 0;
  }
}

function keepNaming(mask: Mask, { offsets, values }: NumberLists, wanted: number): void {
  let at = 0;
  for (let n = 0; n < mask.length; n += 1) {
    const end = offsets[n + 1] as number;
    let isNamed = false;
    for (; at < end; at += 1) if (values[at] === wanted) isNamed = true;
    if (!isNamed) mask[n] = 0;
  }
}

/** How many kept events name each entry of a registry; index = place in it. */
export function countNamed(mask: Mask, { offsets, values }: NumberLists, entries: number): Uint32Array {
  const counts = new Uint32Array(entries);
  for (let n = 0; n < mask.length; n += 1) {
    if (mask[n] !== 1) continue;
    const end = offsets[n + 1] as number;
    for (let at = offsets[n] as number; at < end; at += 1) {
      const place = values[at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

/** How many kept events are at each place. */
export function countPlaces(mask: Mask, places: Int32Array, entries: number): Uint32Array {
  const counts = new Uint32Array(entries);
  for (let n = 0; n < mask.length; n += 1) {
    const place = places[n] as number;
    if (mask[n] === 1 && place >= 0) counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** The place of an entry in the order of its registry; -1 where it is not there. */
function placeIn(registry: ReadonlyMap<string, Party>, id: string): number {
  return [...registry.keys()].indexOf(id);
}
