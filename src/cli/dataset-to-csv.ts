/**
 * A dataset as a table, one row an event, for people who edit in spreadsheets. A table cannot hold what a dataset
 * holds: what is left out is counted and told, never lost silently.
 */
import type { Dataset, DatasetEvent, DatasetParty } from "../events/dataset.ts";
import { sourcesOf } from "../events/details-of.ts";
import type { Bilingual } from "../events/problems.ts";
import type { TextMap } from "../locale/text.ts";
import { formatCsv } from "./csv.ts";
import { CSV_COLUMNS, type CsvColumn, LIST_SEPARATOR, NAME_SEPARATOR } from "./csv-columns.ts";

/** The table of a dataset, and what it leaves out. */
export function datasetToCsv(dataset: Dataset): { text: string; leftOut: Bilingual[] } {
  const rows = dataset.events.map((event) => {
    const row = rowOf(dataset, event);
    return CSV_COLUMNS.map((column) => row[column]);
  });
  return { text: formatCsv([CSV_COLUMNS, ...rows]), leftOut: leftOutOf(dataset) };
}

function rowOf(dataset: Dataset, event: DatasetEvent): Record<CsvColumn, string> {
  const type = dataset.types.find(({ id }) => id === event.type)?.label ?? {};
  const { title, summary = {}, label = {} } = event;
  return {
    id: event.id,
    date: event.date,
    type: event.type,
    type_en: inTag(type, "en"),
    type_ar: inTag(type, "ar"),
    title_en: inTag(title, "en"),
    title_ar: inTag(title, "ar"),
    summary_en: inTag(summary, "en"),
    summary_ar: inTag(summary, "ar"),
    label_en: inTag(label, "en"),
    label_ar: inTag(label, "ar"),
    importance: event.importance === undefined ? "" : String(event.importance),
    place: event.place === undefined ? "" : nameIn(dataset.places, event.place),
    people: namesIn(
      dataset.people,
      event.people?.map(({ id }) => id),
    ),
    organisations: namesIn(dataset.organisations, event.organisations),
    sources: sourcesOf(dataset, event)
      .map(({ url }) => url)
      .join(" "),
  };
}

function inTag(texts: TextMap, tag: string): string {
  return texts[tag] ?? "";
}

type Registry = Readonly<Record<string, Pick<DatasetParty, "name">>> | undefined;

function nameIn(registry: Registry, id: string): string {
  const { name } = (registry && Object.hasOwn(registry, id) ? registry[id] : undefined) ?? { name: {} };
  const { en = "", ar = "" } = name;
  return ar === "" ? en || id : `${en}${NAME_SEPARATOR}${ar}`;
}

function namesIn(registry: Registry, ids: readonly string[] = []): string {
  return ids.map((id) => nameIn(registry, id)).join(LIST_SEPARATOR);
}

/** What a table cannot hold, with how much of it there is. */
function leftOutOf(dataset: Dataset): Bilingual[] {
  const { events } = dataset;
  const count = (of: (event: DatasetEvent) => number) => events.reduce((sum, event) => sum + of(event), 0);
  const counts: [number, string, string][] = [
    [
      count(({ claims }) => claims?.length ?? 0),
      "claims (their sources stay, per event)",
      "الأقوال (تبقى مصادرها مجموعة لكل حدث)",
    ],
    [count(({ disputes }) => disputes?.length ?? 0), "disputes", "الخلافات"],
    [count(({ related }) => related?.length ?? 0), "relations between events", "الروابط بين الأحداث"],
    [
      count(({ people }) => people?.filter(({ role }) => role !== undefined).length ?? 0),
      "roles of people",
      "صفات الأشخاص",
    ],
    [
      Object.keys(dataset.sources ?? {}).length,
      "titles, outlets, dates and quotes of sources",
      "عناوين المصادر وناشروها وتواريخها واقتباساتها",
    ],
    [
      Object.keys(dataset.places ?? {}).length,
      "coordinates and aliases of places",
      "إحداثيات الأماكن وأسماؤها الأخرى",
    ],
    [dataset.stories?.length ?? 0, "stories", "القصص"],
    [dataset.corrections?.length ?? 0, "corrections", "التصويبات"],
  ];
  return [
    ...counts
      .filter(([number]) => number > 0)
      .map(([number, en, ar]) => ({ en: `${en}: ${number}`, ar: `${ar}: ${number}` })),
    {
      en: "the dataset's own id, title, edition, licence and description",
      ar: "معرّف المجموعة وعنوانها وطبعتها ورخصتها ووصفها",
    },
    { en: "texts in languages other than English and Arabic", ar: "النصوص بغير العربية والإنجليزية" },
  ];
}
