/**
 * Facets: the persons, organisations and places of a record, each with the number of events it would leave under the
 * other filters. A value that would leave nothing stays in the list, so that nobody wonders where it went.
 */
import { type Filter, type Mask, matchFilter } from "./filter.ts";
import { countNamed, countPlaces } from "./filter-columns.ts";
import { foldText } from "./fold.ts";
import type { EventNumber, FilterColumns, Party, Record } from "./record.ts";

/** The parts of a filter that name one entry of a registry. */
export type PartyFacet = "person" | "organisation" | "place";

/** One entry, and how many events it would leave. */
export interface FacetValue {
  readonly party: Party;
  readonly count: number;
}

/** The registry that a facet chooses from. */
export function registryOf(record: Record, facet: PartyFacet): ReadonlyMap<string, Party> {
  if (facet === "person") return record.people;
  return facet === "organisation" ? record.organisations : record.places;
}

/** The entries that an event names under a facet. */
function idsOf(record: Record, facet: PartyFacet, n: EventNumber): readonly string[] {
  if (facet === "person") return record.peopleOf(n);
  if (facet === "organisation") return record.organisationsOf(n);
  const place = record.placeOf(n);
  return place === undefined ? [] : [place];
}

/**
 * The values of a facet under the other parts of the filter, those with most events first, of equals in the order
 * that `compare` gives their names. `matches` is the mask of what the words of the
 * filter find.
 */
export function facetValues(
  record: Record,
  filter: Filter,
  facet: PartyFacet,
  matches: Mask | undefined,
  compare: (a: Party, b: Party) => number,
): FacetValue[] {
  const mask = matchFilter(record, filter, matches, facet);
  const counts =
    record.filterColumns === undefined ? null : columnCounts(record.filterColumns, record, facet, mask);
  const countOf =
    counts === null ? countsById(record, facet, mask) : (_: string, place: number) => counts[place];
  return [...registryOf(record, facet).values()]
    .map((party, place) => ({ party, count: countOf(party.id, place) ?? 0 }))
    .sort((a, b) => b.count - a.count || compare(a.party, b.party));
}

function countsById(record: Record, facet: PartyFacet, mask: Mask): (id: string) => number | undefined {
  const counts = new Map<string, number>();
  for (let n = 0; n < record.size; n += 1) {
    if (mask[n] !== 1) continue;
    for (const id of idsOf(record, facet, n)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (id) => counts.get(id);
}

function columnCounts(columns: FilterColumns, record: Record, facet: PartyFacet, mask: Mask): Uint32Array {
  const { size } = registryOf(record, facet);
  if (facet === "place") return countPlaces(mask, columns.place, size);
  return countNamed(mask, facet === "person" ? columns.people : columns.organisations, size);
}

/** The values whose name, in any spelling, holds every word of a text: "ben gan" → Benny Gantz. */
export function valuesNamed(values: readonly FacetValue[], text: string): readonly FacetValue[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return values;
  return values.filter(({ party }) => {
    const names = foldText([...Object.values(party.name), ...party.aliases].join("\n"));
    return words.every((word) => names.includes(word));
  });
}
