/**
 * The numbers that the method page shows of a record: what it holds, by year, type, language, outlet and status.
 * All of them are counted from the dataset whenever a page is built and none is written down, so that they cannot go
 * stale. Order is part of the answer and depends on nobody's language.
 */
import { type EdtfPoint, parseEdtf, pointsOf } from "../time/edtf.ts";
import type { Dataset, DatasetSource } from "./dataset.ts";
import { figuresOf } from "./figures.ts";
import type { ClaimStatus, EventType, RecordFigures } from "./record.ts";
import { voicesOf } from "./voices.ts";

/** How often something occurs; `key` is a name or an id, as the dataset has it. */
export interface Tally<Key = string> {
  readonly key: Key;
  readonly count: number;
}

/** What there is to say in numbers of a record. */
export interface RecordStatistics extends RecordFigures {
  readonly events: number;
  /** Events that carry at least one dispute. */
  readonly disputedEvents: number;
  /** Events whose date is uncertain, approximate, or coarser than a day. */
  readonly coarseEvents: number;
  readonly people: number;
  readonly organisations: number;
  readonly places: number;
  /** Outlets by their names as written. */
  readonly outlets: number;
  /** Independent voices behind all sources together. */
  readonly voices: number;
  /** Sources whose news agency is known. */
  readonly agencySources: number;
  /** Sources whose title is a description of ours. */
  readonly describedSources: number;
  /** Sources without a date of publication. */
  readonly undatedSources: number;
  /** Sources with words quoted from them. */
  readonly quotedSources: number;
  /** By the year in which an event begins, earliest first; years without events are left out. */
  readonly byYear: readonly Tally<number>[];
  /** By type, in the order of the dataset, those without events too. */
  readonly byType: readonly (EventType & { readonly count: number })[];
  /** Sources by primary language tag, the most first; `und` where a source names none. */
  readonly byLanguage: readonly Tally[];
  /** Sources by outlet, the most first; sources that name no outlet are left out. */
  readonly byOutlet: readonly Tally[];
  /** Claims by status, in the order agreed, disputed, single-source; claims without one are left out. */
  readonly byStatus: readonly Tally<ClaimStatus>[];
}

/** The order in which statuses are told. */
export const STATUSES: readonly ClaimStatus[] = ["agreed", "disputed", "single-source"];

/** Counts a dataset; one pass over its events and one over its sources. */
export function statisticsOf(dataset: Dataset): RecordStatistics {
  const { events, types } = dataset;
  const sources = Object.values(dataset.sources ?? {});
  const dates = events.map(({ date }) => pointsIn(date));
  const typeCounts = countsOf(events.map(({ type }) => type));
  const statuses = countsOf(
    events.flatMap(({ claims = [] }) => claims.flatMap(({ status }) => status ?? [])),
  );
  const byOutlet = mostFirst(countsOf(sources.flatMap(({ outlet }) => outlet ?? [])));
  return {
    ...figuresOf(dataset),
    events: events.length,
    disputedEvents: events.filter(({ disputes = [] }) => disputes.length > 0).length,
    coarseEvents: dates.filter((points) => points.some(isCoarse)).length,
    people: Object.keys(dataset.people ?? {}).length,
    organisations: Object.keys(dataset.organisations ?? {}).length,
    places: Object.keys(dataset.places ?? {}).length,
    outlets: byOutlet.length,
    voices: voicesOf(sources).length,
    agencySources: sources.filter(({ agency }) => agency !== undefined).length,
    describedSources: sources.filter(({ described }) => described === true).length,
    undatedSources: sources.filter(({ published }) => published === undefined).length,
    quotedSources: sources.filter(isQuoted).length,
    byYear: [...countsOf(dates.flatMap(([first]) => first?.year ?? []))]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => a.key - b.key),
    byType: types.map(({ id, label }) => ({ id, label, count: typeCounts.get(id) ?? 0 })),
    byLanguage: mostFirst(countsOf(sources.map(({ language }) => primaryTag(language)))),
    byOutlet,
    byStatus: STATUSES.map((key) => ({ key, count: statuses.get(key) ?? 0 })),
  };
}

function pointsIn(date: string): readonly EdtfPoint[] {
  const parsed = parseEdtf(date);
  return parsed.ok ? pointsOf(parsed.value) : [];
}

function isCoarse({ day, uncertain, approximate }: EdtfPoint): boolean {
  return day === undefined || uncertain || approximate;
}

function isQuoted({ quote, quotes = [] }: DatasetSource): boolean {
  return quote !== undefined || quotes.length > 0;
}

function primaryTag(language = "und"): string {
  return language.toLowerCase().split("-")[0] ?? "und";
}

function countsOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Equal counts stand in the order of their code units. */
function mostFirst(counts: ReadonlyMap<string, number>): Tally[] {
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
