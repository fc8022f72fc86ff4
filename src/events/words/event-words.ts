/**
 * Everything that search reads of an event, with what each text weighs: the same texts as in search-passages.ts, straight
 * from the events of a dataset, one by one.
 */
import { parseEdtf } from "../../time/edtf.ts";
import type { DatasetEvent, DatasetSource } from "../dataset.ts";
import type { Party, RegistryKind } from "../record.ts";
import { dateTextOf } from "../search-dates.ts";
import type { SearchField } from "../search-passages.ts";

/** Weights of fields, from 1 to 15, in the order of those that a small record is searched with (search.ts). */
export const FIELD_WEIGHTS: { readonly [field in SearchField]: number } = {
  title: 15,
  date: 13,
  person: 9,
  organisation: 8,
  place: 8,
  summary: 5,
  claim: 3,
  role: 3,
  dispute: 2,
  source: 1,
};

/** The registries that events name, by id. */
export type Registries = Readonly<Record<RegistryKind, ReadonlyMap<string, Party>>>;

type Tell = (field: SearchField, text: string) => void;

/** Tells every text of an event but the names of its sources. */
export function tellWords(event: DatasetEvent, registries: Registries, tell: Tell): void {
  const all = (field: SearchField, texts: Readonly<Record<string, string>> | undefined) => {
    // What stands under x-… is anybody's, and no text for sure.
    for (const tag in texts) if (typeof texts[tag] === "string") tell(field, texts[tag]);
  };
  all("title", event.title);
  all("title", event.label);
  const date = parseEdtf(event.date);
  if (date.ok) tell("date", dateTextOf(date.value));
  const party = (field: SearchField, entry: Party | undefined) => {
    if (entry === undefined) return;
    all(field, entry.name);
    for (const alias of entry.aliases) tell(field, alias);
  };
  const told = new Set<string>();
  for (const { id, role } of event.people ?? []) {
    if (told.has(id)) continue;
    told.add(id);
    party("person", registries.people.get(id));
    all("role", role);
  }
  for (const id of event.organisations ?? []) party("organisation", registries.organisations.get(id));
  if (event.place !== undefined) party("place", registries.places.get(event.place));
  all("summary", event.summary);
  for (const { text } of event.claims ?? []) all("claim", text);
  for (const { about, versions } of event.disputes ?? []) {
    all("dispute", about);
    for (const { value } of versions) all("dispute", value);
  }
}

/** The names of a source. */
export function sourceNames({ outlet, agency, via }: DatasetSource): string[] {
  return [outlet, agency, via].filter((name) => name !== undefined);
}
