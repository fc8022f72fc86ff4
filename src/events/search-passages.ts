/**
 * The texts of an event as search reads them, field by field: one list, which the index is made of and from which the
 * context of a result is taken.
 */
import type { TextMap } from "../locale/text.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { EventNumber, Party, Record, SearchTexts } from "./record.ts";
import { dateTextOf } from "./search-dates.ts";

/** What search tells apart, the weightiest first. */
export const SEARCH_FIELDS = [
  "title",
  "date",
  "person",
  "organisation",
  "place",
  "summary",
  "claim",
  "role",
  "dispute",
  "source",
] as const;

/** A field of an event, as search tells them apart. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text of one field in the languages that it has, or a name without a language. */
export interface Passage {
  readonly texts: TextMap;
  /** Other spellings, in any script. */
  readonly aliases?: readonly string[];
  /** Whose role it is. */
  readonly of?: TextMap;
}

/** The passages of a field of an event. Without `texts` only what the record itself knows is there. */
export function passagesOf(
  record: Record,
  texts: SearchTexts | null,
  n: EventNumber,
  field: SearchField,
): Passage[] {
  const event = texts?.events[n];
  const plain = (maps: readonly (TextMap | undefined)[]): Passage[] =>
    maps.flatMap((map) => (map === undefined ? [] : [{ texts: map }]));
  switch (field) {
    case "title":
      return plain([
        { ...event?.title, ...record.titleOf(n) },
        { ...event?.label, ...record.labelOf(n) },
      ]);
    case "date": {
      const date = parseEdtf(record.dateOf(n));
      return date.ok ? [{ texts: {}, aliases: [dateTextOf(date.value)] }] : [];
    }
    case "person":
      return record.peopleOf(n).flatMap((id) => named(record.people.get(id)));
    case "organisation":
      return record.organisationsOf(n).flatMap((id) => named(record.organisations.get(id)));
    case "place": {
      const place = record.placeOf(n);
      return place === undefined ? [] : named(record.places.get(place));
    }
    case "summary":
      return plain([event?.summary]);
    case "claim":
      return plain(event?.claims ?? []);
    case "dispute":
      return plain(event?.disputes ?? []);
    case "role":
      return record.peopleOf(n).flatMap((id, i): Passage[] => {
        const role = texts?.roles[event?.roles[i] ?? -1];
        return role === undefined ? [] : [{ texts: role, of: record.people.get(id)?.name ?? {} }];
      });
    case "source":
      return (event?.outlets ?? []).map((place) => ({
        texts: {},
        aliases: [texts?.outlets[place] ?? ""],
      }));
  }
}

function named(party: Party | undefined): Passage[] {
  return party === undefined ? [] : [{ texts: party.name, aliases: party.aliases }];
}

/** Everything of a field in one text, for an index. */
export function fieldText(passages: readonly Passage[]): string {
  return passages.flatMap(({ texts, aliases = [] }) => [...Object.values(texts), ...aliases]).join("\n");
}
