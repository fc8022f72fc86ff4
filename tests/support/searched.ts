/** The Sanad record ready to be searched, made once a process, and what it finds in plain words. */
import { readFileSync } from "node:fs";
import { parseDataset } from "../../src/events/parse.ts";
import type { Record, SearchTexts } from "../../src/events/record.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { createSearch, type Search } from "../../src/events/search.ts";
import type { Language } from "../../src/locale/language.ts";

/** A record with its texts and its search. */
export interface Searched {
  readonly record: Record;
  readonly texts: SearchTexts;
  readonly search: Search;
}

const made = new Map<Language | undefined, Promise<Searched>>();

/** The shipped record; `language` gives it as a page of that language has it, with titles in that language alone. */
export function searchedRecord(language?: Language): Promise<Searched> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const begun = make(language);
  made.set(language, begun);
  return begun;
}

async function make(language: Language | undefined): Promise<Searched> {
  const file = new URL("../../public/data/morocco-israel.json", import.meta.url);
  const { dataset } = parseDataset(readFileSync(file, "utf8"));
  if (dataset === null) throw new Error("the record cannot be read");
  const record = recordOfDataset(dataset, 0, language);
  const texts = await record.searchTexts();
  return { record, texts, search: await createSearch(record, texts) };
}

/** The ids that a query finds, the best first. */
export function idsFound({ record, search }: Searched, query: string): string[] {
  return search.find(query).map((n) => record.idOf(n));
}
