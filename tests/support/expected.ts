/**
 * What a page must show of the Sanad record, worked out from the file the obvious way: the order of events, who says
 * what, and which events a filter leaves.
 */
import { voicesOf } from "../../src/events/voices.ts";
import type { Language } from "../../src/locale/language.ts";
import { spanOf } from "./builders.ts";
import { type FileEvent, type FileSource, fileEvent, recordFile } from "./record-file.ts";

/** The four turning points that the record was begun for, with their dates as each language says them. */
export const ANCHORS = [
  {
    id: "2020-12-22-joint-declaration",
    en: "22 December 2020",
    ar: "22 ديسمبر 2020",
    datetime: "2020-12-22",
  },
  {
    id: "2021-11-24-gantz-defence-mou",
    en: "24 November 2021",
    ar: "24 نوفمبر 2021",
    datetime: "2021-11-24",
  },
  {
    id: "2022-03-24-first-military-delegation",
    en: "22–24 March 2022",
    ar: "22–24 مارس 2022",
    datetime: "2022-03-22",
  },
  { id: "2022-03-27-negev-summit", en: "27–28 March 2022", ar: "27–28 مارس 2022", datetime: "2022-03-27" },
] as const;

/** All events in the order of time: by start, end, id. */
export const EVENTS: readonly FileEvent[] = recordFile.events.toSorted((a, b) => {
  const [one, other] = [spanOf(a.date), spanOf(b.date)];
  return one.start - other.start || one.end - other.end || (a.id < b.id ? -1 : 1);
});

/** The ids of the events that a condition leaves, in the order of time. */
export function idsWhere(keeps: (event: FileEvent) => boolean): string[] {
  return EVENTS.filter(keeps).map(({ id }) => id);
}

/** Events of a type. */
export function countOfType(type: string): number {
  return recordFile.events.filter((event) => event.type === type).length;
}

/** Whether sources differ on something of an event. */
export function isDisputed(event: FileEvent): boolean {
  return (event.disputes ?? []).length > 0;
}

/** The ids of an event's sources, each once, as its claims and disputes name them. */
export function sourceIdsOf(event: FileEvent): string[] {
  return [
    ...new Set([
      ...event.claims.flatMap((claim) => claim.sources),
      ...(event.disputes ?? []).flatMap((dispute) => dispute.versions.flatMap((version) => version.sources)),
    ]),
  ];
}

/** A source by its id; throws where the record has none. */
export function sourceById(id: string): FileSource {
  const source = recordFile.sources[id];
  if (!source) throw new Error(`The record has no source ${id}.`);
  return source;
}

/** The number of independent voices behind an event. */
export function voiceCountOf(event: FileEvent): number {
  return voicesOf(sourceIdsOf(event).map(sourceById)).length;
}

/** The ids of the events to which an event is related, read in both directions, in the order of time. */
export function relatedTo(id: string): string[] {
  const own = fileEvent(id).related ?? [];
  return idsWhere(
    (event) => event.id !== id && (own.includes(event.id) || (event.related ?? []).includes(id)),
  );
}

/** The name of a type in a language; throws where the record has none. */
export function typeName(type: string, language: Language): string {
  const found = recordFile.types.find(({ id }) => id === type);
  if (!found) throw new Error(`The record has no type ${type}.`);
  return found.label[language];
}

/** The name of a person, organisation or place in a language; throws where the record has none. */
export function partyName(
  kind: "people" | "organisations" | "places",
  id: string,
  language: Language,
): string {
  const party = recordFile[kind][id];
  if (!party) throw new Error(`The record has no ${id} among its ${kind}.`);
  return party.name[language];
}
