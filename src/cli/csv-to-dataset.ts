/**
 * A dataset from a table (csv-columns.ts). Rows without a date or a title are told of and left out; the addresses of
 * a row become the sources of one claim, which says what the title says, because a table knows no more.
 */
import type { Dataset } from "../events/dataset.ts";
import type { Bilingual } from "../events/problems.ts";
import { type CsvRow, parseCsv } from "./csv.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";
import { DatasetDraft, type EventDraft } from "./dataset-draft.ts";

/** A dataset made of another form, with what its editor should know. */
export interface Converted {
  readonly dataset: Dataset;
  readonly notes: readonly Bilingual[];
}

const TEXT_COLUMN = /^(title|summary|label)_([a-z]{2,3}(?:-[a-z0-9]+)*)$/i;

/** The dataset of a table; `name` becomes its title. */
export function csvToDataset(text: string, name: string): Converted {
  const [header, ...rows] = parseCsv(text);
  const columns = (header?.fields ?? []).map((column) => column.trim().toLowerCase());
  const draft = new DatasetDraft(name);
  const notes: Bilingual[] = columns
    .filter(
      (column) =>
        column !== "" && !TEXT_COLUMN.test(column) && !CSV_COLUMNS.some((known) => known === column),
    )
    .map((column) => ({
      en: `column ${column} is not known and was left out`,
      ar: `العمود \u2068${column}\u2069 غير معروف وقد تُرك`,
    }));
  for (const row of rows) {
    const note = addRow(draft, columns, row);
    if (note !== undefined) notes.push(note);
  }
  return { dataset: draft.dataset(), notes };
}

function addRow(
  draft: DatasetDraft,
  columns: readonly string[],
  { fields, line }: CsvRow,
): Bilingual | undefined {
  const cells = new Map(columns.map((column, i) => [column, (fields[i] ?? "").trim()]));
  const cell = (column: string) => cells.get(column) ?? "";
  const texts = {
    title: textsOf(cells, "title"),
    summary: textsOf(cells, "summary"),
    label: textsOf(cells, "label"),
  };
  const date = cell("date");
  if (date === "" || Object.keys(texts.title).length === 0) {
    return {
      en: `line ${line} has no ${date === "" ? "date" : "title"} and was left out`,
      ar: `السطر ${line} بلا ${date === "" ? "تاريخ" : "عنوان"} وقد تُرك`,
    };
  }
  const importance = cell("importance");
  const place = cell("place");
  const event: EventDraft = {
    date,
    type: draft.type(cell("type"), { en: cell("type_en"), ar: cell("type_ar") }),
    title: texts.title,
    ...(Object.keys(texts.summary).length > 0 ? { summary: texts.summary } : {}),
    ...(Object.keys(texts.label).length > 0 ? { label: texts.label } : {}),
    ...(importance === "" ? {} : { importance: Number(importance) }),
    ...(place === "" ? {} : { place: draft.named("places", place) }),
    ...listed(
      "people",
      names(cell("people")).map((name) => ({ id: draft.named("people", name) })),
    ),
    ...listed(
      "organisations",
      names(cell("organisations")).map((name) => draft.named("organisations", name)),
    ),
  };
  draft.add(event, cell("id"), cell("sources").split(/\s+/).filter(Boolean));
  return undefined;
}

/** The texts of one kind, by language. */
function textsOf(cells: ReadonlyMap<string, string>, kind: string): Record<string, string> {
  const found = [...cells].flatMap(([column, text]) => {
    const [, of, tag = ""] = TEXT_COLUMN.exec(column) ?? [];
    return of === kind && text !== "" ? [[tag, text] as const] : [];
  });
  return Object.fromEntries(found);
}

function names(field: string): string[] {
  return field.split(/[;\n]/).flatMap((name) => name.trim() || []);
}

function listed<K extends string, T>(key: K, items: readonly T[]): { [key in K]?: T[] } {
  if (items.length === 0) return {};
  const made: { [key in K]?: T[] } = {};
  made[key] = [...items];
  return made;
}
