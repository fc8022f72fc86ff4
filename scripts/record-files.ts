// The record, cut for the pages: opening data for each language, details event by event, texts for search.
// What must stay true: the public JSON file is the record; everything here is derived from it and from nothing else.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../src/events/dataset.ts";
import { detailsOfEvent, searchTextsOf } from "../src/events/details-of.ts";
import type { Opening } from "../src/events/opening.ts";
import { openingOf } from "../src/events/opening-of.ts";
import { parseDataset } from "../src/events/parse.ts";
import type { EventDetails } from "../src/events/record.ts";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { root } from "./steps.ts";

/** The file that is the record. */
export const RECORD_FILE = join(root, "public/data/morocco-israel.json");

/** The record and what pages need of it. */
export interface RecordFiles {
  /** The file as it is. */
  readonly text: string;
  readonly dataset: Dataset;
  readonly openings: { readonly [language in Language]: Opening };
  readonly details: ReadonlyMap<string, EventDetails>;
  readonly searchTexts: string;
  /** Ten hexadecimal digits that change with the record. */
  readonly hash: string;
}

/** Reads the record; throws with its problems in words where nothing of it can be shown. */
export async function readRecordFiles(file = RECORD_FILE): Promise<RecordFiles> {
  const text = await readFile(file, "utf8");
  const { dataset, problems, unreadable } = parseDataset(text);
  for (const problem of problems) {
    process.stderr.write(`${file}${problem.path}: ${problem.severity}: ${problem.message.en}\n`);
  }
  if (dataset === null) throw new Error(`${file} cannot be shown; run "npm run validate -- ${file}".`);
  const openings = Object.fromEntries(
    LANGUAGES.map((language) => [language, openingOf(dataset, { unreadable, language })]),
  ) as { [language in Language]: Opening };
  return {
    text,
    dataset,
    openings,
    details: new Map(dataset.events.map((event) => [event.id, detailsOfEvent(dataset, event)])),
    searchTexts: JSON.stringify(searchTextsOf(dataset)),
    hash: createHash("sha256").update(text).digest("hex").slice(0, 10),
  };
}
