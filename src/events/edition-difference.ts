/**
 * What changed between two editions of a record, event by event. An event has changed where a reader would see
 * another page of it: its own texts, who is named, and what its sources are. Ids of sources are the file's own
 * bookkeeping and may be given anew without anything having changed, so sources are compared by what they say.
 */

import type { TextMap } from "../locale/text.ts";
import type { Dataset, DatasetEvent } from "./dataset.ts";
import { detailsOfEvent } from "./details-of.ts";
import { inTimeOrder } from "./time-order.ts";

/** The parts of an event that may have changed, in the order in which they are told. */
export const EVENT_PARTS = [
  "date",
  "type",
  "title",
  "label",
  "importance",
  "place",
  "summary",
  "claims",
  "disputes",
  "people",
  "organisations",
  "related",
  "sources",
] as const;

/** A part of an event. */
export type EventPart = (typeof EVENT_PARTS)[number];

/** An event of one of two editions, enough to name it. */
export interface NamedEvent {
  readonly id: string;
  readonly date: string;
  readonly title: TextMap;
}

/** An event of both editions, as the later one has it, and what is new in it; at least one part. */
export interface ChangedEvent extends NamedEvent {
  readonly parts: readonly EventPart[];
}

/** What changed from an earlier edition to a later one; each list in time order. */
export interface EditionDifference {
  readonly added: readonly NamedEvent[];
  readonly changed: readonly ChangedEvent[];
  /** Named as the earlier edition has them. */
  readonly removed: readonly NamedEvent[];
}

/** Compares two editions; the time it takes grows with their sizes, not with their product. */
export function differenceOf(earlier: Dataset, later: Dataset): EditionDifference {
  const before = eventsById(earlier);
  const after = eventsById(later);
  const changed: ChangedEvent[] = [];
  for (const event of inTimeOrder(later.events)) {
    const old = before.get(event.id);
    if (old === undefined) continue;
    const parts = changedParts(seenBy(earlier, old), seenBy(later, event));
    if (parts.length > 0) changed.push({ ...named(event), parts });
  }
  return {
    added: inTimeOrder(later.events.filter(({ id }) => !before.has(id))).map(named),
    changed,
    removed: inTimeOrder(earlier.events.filter(({ id }) => !after.has(id))).map(named),
  };
}

/** How many events differ. */
export function sizeOfDifference({ added, changed, removed }: EditionDifference): number {
  return added.length + changed.length + removed.length;
}

function eventsById({ events }: Dataset): ReadonlyMap<string, DatasetEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

function named({ id, date, title }: DatasetEvent): NamedEvent {
  return { id, date, title };
}

type Seen = { readonly [part in EventPart]: unknown };

/** An event as its reader sees it, part by part, with names and sources in the place of ids. */
function seenBy(dataset: Dataset, event: DatasetEvent): Seen {
  const { summary, people, claims, disputes, sources } = detailsOfEvent(dataset, event);
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  const addressesOf = (ids: readonly string[]) => ids.flatMap((id) => addresses.get(id) ?? []).sort();
  const nameIn = (registry: Dataset["people"], id: string) =>
    registry !== undefined && Object.hasOwn(registry, id) ? registry[id]?.name : id;
  return {
    date: event.date,
    type: event.type,
    title: event.title,
    label: event.label,
    importance: event.importance,
    place: event.place === undefined ? undefined : nameIn(dataset.places, event.place),
    summary,
    claims: claims.map((claim) => ({ ...claim, id: undefined, sources: addressesOf(claim.sources) })),
    disputes: disputes.map(({ about, versions }) => ({
      about,
      versions: versions.map((version) => ({ ...version, sources: addressesOf(version.sources) })),
    })),
    people: people.map(({ id, role }) => ({ name: nameIn(dataset.people, id), role })),
    organisations: (event.organisations ?? []).map((id) => nameIn(dataset.organisations, id)),
    related: [...(event.related ?? [])].sort(),
    sources: sources.map((source) => canonical({ ...source, id: undefined })).sort(),
  };
}

function changedParts(before: Seen, after: Seen): EventPart[] {
  return EVENT_PARTS.filter((part) => canonical(before[part]) !== canonical(after[part]));
}

/** JSON in which the order of names does not matter and a name without a value is no name. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ""
  );
}
