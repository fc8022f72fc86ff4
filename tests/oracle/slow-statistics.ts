/**
 * The numbers of a record counted from the text of its file in the obvious way: plain JSON, plain loops, dates read
 * with a regular expression. It shares nothing with src/ but the names of the numbers, so that both must be right.
 */
import type { FileSource, RecordFile } from "../support/record-file.ts";

/** How often a key occurs. */
interface SlowTally<Key> {
  readonly key: Key;
  readonly count: number;
}

type File = RecordFile & {
  readonly sources: Readonly<
    Record<string, FileSource & { readonly described?: boolean; readonly language: string }>
  >;
};

/** Every number of the method page; takes as long as it takes. */
export function slowStatistics(text: string) {
  const file = JSON.parse(text) as File;
  const sources = Object.values(file.sources);
  const claims = file.events.flatMap((event) => event.claims);
  const years = file.events.flatMap((event) => event.date.match(/\d{4}(?=-|$|[?~/])/g) ?? []).map(Number);
  return {
    events: file.events.length,
    claims: claims.length,
    disputes: file.events.flatMap((event) => event.disputes ?? []).length,
    disputedEvents: file.events.filter((event) => event.disputes !== undefined && event.disputes.length > 0)
      .length,
    coarseEvents: file.events.filter((event) => !/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(event.date))
      .length,
    people: Object.keys(file.people).length,
    organisations: Object.keys(file.organisations).length,
    places: Object.keys(file.places).length,
    years: { first: Math.min(...years), last: Math.max(...years) },
    sources: sources.length,
    sourceLanguages: new Set(sources.map((source) => source.language)).size,
    outlets: new Set(sources.map((source) => source.outlet)).size,
    voices: new Set(sources.map(slowVoice)).size,
    agencySources: sources.filter((source) => source.agency).length,
    describedSources: sources.filter((source) => source.described).length,
    undatedSources: sources.filter((source) => !source.published).length,
    quotedSources: sources.filter((source) => source.quote || source.quotes?.length).length,
    byYear: tally(file.events.map((event) => Number(event.date.match(/\d{4}/)?.[0]))).sort(
      (a, b) => a.key - b.key,
    ),
    byType: file.types.map(({ id }) => ({
      key: id,
      count: file.events.filter((event) => event.type === id).length,
    })),
    byLanguage: mostFirst(tally(sources.map((source) => source.language))),
    byOutlet: mostFirst(tally(sources.map((source) => source.outlet))),
    byStatus: (["agreed", "disputed", "single-source"] as const).map((key) => ({
      key,
      count: claims.filter((claim) => claim.status === key).length,
    })),
  };
}

/** Agencies of the record that it also has as outlets or under a second name: one voice each. */
const SAME: Readonly<Record<string, string>> = { ap: "associatedpress", sps: "saharapressservice" };

function slowVoice(source: FileSource): string {
  const name = (source.agency ?? source.outlet)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, "");
  return SAME[name] ?? name;
}

function tally<Key extends string | number>(keys: readonly Key[]): SlowTally<Key>[] {
  return [...new Set(keys)].map((key) => ({ key, count: keys.filter((each) => each === key).length }));
}

function mostFirst(counts: SlowTally<string>[]): SlowTally<string>[] {
  return counts.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
