// Published editions of the record: each a file that is never changed again, and one list of them with their hashes.
// What must stay true: a citation of an edition leads to the very bytes that were cited. Whoever changes, removes or
// slips in a file is told so when the site is built.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Dataset } from "../src/events/dataset.ts";
import { differenceOf, type EditionDifference } from "../src/events/edition-difference.ts";
import { parseDataset } from "../src/events/parse.ts";
import type { Bilingual } from "../src/events/problems.ts";
import { validateDataset } from "../src/events/validate.ts";
import { root } from "./steps.ts";

/** Where editions lie, in the source and in the built site. */
export const EDITIONS_DIR = join(root, "public/data/editions");

/** One line of the list of editions. */
export interface EditionEntry {
  readonly edition: string;
  /** The day of its publication, YYYY-MM-DD. */
  readonly date: string;
  /** SHA-256 of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly events: number;
}

/** An edition with its file. */
export interface PublishedEdition extends EditionEntry {
  readonly text: string;
}

/** What is wrong with the editions or with publishing one, for the person at the keyboard. */
export class EditionError extends Error {
  override readonly name = "EditionError";
  constructor(readonly said: Bilingual) {
    super(`${said.en}\n${said.ar}`);
  }
}

const INDEX = "index.json";
const NAME = /^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The editions in the order in which they were published; none where the folder is not there.
 * @throws EditionError where a file is not what its entry says, or has none.
 */
export async function readEditions(dir = EDITIONS_DIR): Promise<PublishedEdition[]> {
  const entries = await readIndex(dir);
  const files = (await readdir(dir).catch((): string[] => [])).filter((name) => name.endsWith(".json"));
  const listed = new Set([INDEX, ...entries.map(({ edition }) => `${edition}.json`)]);
  const stray = files.find((name) => !listed.has(name));
  if (stray !== undefined) {
    throw new EditionError({
      en: `${shown(dir, stray)} is not in the list of editions; publish with "npm run edition".`,
      ar: `الملف \u2068${shown(dir, stray)}\u2069 ليس في قائمة الإصدارات؛ انشر بالأمر \u2068npm run edition\u2069.`,
    });
  }
  return Promise.all(entries.map((entry) => readEdition(dir, entry)));
}

async function readEdition(dir: string, entry: EditionEntry): Promise<PublishedEdition> {
  const name = `${entry.edition}.json`;
  const text = await readFile(join(dir, name), "utf8").catch(() => null);
  if (text === null) {
    throw new EditionError({
      en: `${shown(dir, name)} is listed as an edition and is not there.`,
      ar: `الملف \u2068${shown(dir, name)}\u2069 مذكور في قائمة الإصدارات وليس موجودًا.`,
    });
  }
  if (hashOf(text) !== entry.sha256) {
    throw new EditionError({
      en: `${shown(dir, name)} has been changed since it was published. Take it back as it was; what is wrong in it is mended in the record and published as the next edition.`,
      ar: `تغيّر الملف \u2068${shown(dir, name)}\u2069 بعد نشره. أعده كما كان؛ فما فيه من خطأ يُصحَّح في السجل ويُنشر في الإصدار التالي.`,
    });
  }
  return { ...entry, text };
}

async function readIndex(dir: string): Promise<EditionEntry[]> {
  const text = await readFile(join(dir, INDEX), "utf8").catch(() => "[]");
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    throw new EditionError({
      en: `${shown(dir, INDEX)} is not JSON.`,
      ar: `الملف \u2068${shown(dir, INDEX)}\u2069 ليس بصيغة JSON.`,
    });
  }
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    throw new EditionError({
      en: `${shown(dir, INDEX)} must list each edition as {"edition", "date", "sha256", "events"}.`,
      ar: `يجب أن يسرد \u2068${shown(dir, INDEX)}\u2069 كل إصدار بهذه الحقول: edition وdate وsha256 وevents.`,
    });
  }
  const names = entries.map(({ edition }) => edition);
  if (new Set(names).size < names.length) {
    throw new EditionError({
      en: `${shown(dir, INDEX)} lists an edition twice.`,
      ar: `يذكر \u2068${shown(dir, INDEX)}\u2069 إصدارًا مرتين.`,
    });
  }
  return entries;
}

function isEntry(value: unknown): value is EditionEntry {
  if (typeof value !== "object" || value === null) return false;
  const { edition, date, sha256, events } = value as { readonly [name in keyof EditionEntry]?: unknown };
  return (
    typeof edition === "string" &&
    NAME.test(edition) &&
    typeof date === "string" &&
    DAY.test(date) &&
    typeof sha256 === "string" &&
    typeof events === "number"
  );
}

/**
 * Publishes the record under the edition and date that it names itself; gives the new line of the list.
 * @throws EditionError where the record has errors or names no new edition. Nothing is ever overwritten.
 */
export async function publishEdition(recordFile: string, dir = EDITIONS_DIR): Promise<EditionEntry> {
  const text = await readFile(recordFile, "utf8");
  const { dataset, problems } = validateDataset(text);
  if (dataset === null || problems.some(({ severity }) => severity === "error")) {
    throw new EditionError({
      en: "The record has errors; see them with npm run validate, and mend them first.",
      ar: "في السجل أخطاء؛ اعرضها بالأمر \u2068npm run validate\u2069 وصحّحها أولًا.",
    });
  }
  const { edition, updated } = dataset;
  if (edition === undefined || !NAME.test(edition)) {
    throw new EditionError({
      en: 'The record must name its edition, such as "edition": "2026-11".',
      ar: 'يجب أن يذكر السجل اسم إصداره، مثل \u2068"edition": "2026-11"\u2069.',
    });
  }
  if (updated === undefined || !DAY.test(updated)) {
    throw new EditionError({
      en: 'The record must say when it was changed last, such as "updated": "2026-11-24".',
      ar: 'يجب أن يذكر السجل تاريخ آخر تحديث، مثل \u2068"updated": "2026-11-24"\u2069.',
    });
  }
  const published = await readEditions(dir);
  if (published.some((each) => each.edition === edition)) {
    throw new EditionError({
      en: `Edition ${edition} has been published and stays as it is. Give the record the name of the next edition first.`,
      ar: `نُشر الإصدار \u2068${edition}\u2069 ويبقى كما هو. سمِّ السجل باسم الإصدار التالي أولًا.`,
    });
  }
  const entry: EditionEntry = {
    edition,
    date: updated,
    sha256: hashOf(text),
    events: dataset.events.length,
  };
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, `${edition}.json`), text, { flag: "wx" });
  const list = [...published.map(({ text: _, ...each }) => each), entry];
  await writeFile(join(dir, INDEX), `${JSON.stringify(list, null, 2)}\n`);
  return entry;
}

/** What changed from an edition to the record of today; null where the record still is that edition. */
export function changesSince(
  { text, edition }: PublishedEdition,
  record: { readonly text: string; readonly dataset: Dataset },
): EditionDifference | null {
  if (text === record.text) return null;
  const { dataset } = parseDataset(text);
  if (dataset === null) {
    throw new EditionError({
      en: `Edition ${edition} cannot be read.`,
      ar: `تعذّرت قراءة الإصدار \u2068${edition}\u2069.`,
    });
  }
  return differenceOf(dataset, record.dataset);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function shown(dir: string, name: string): string {
  return relative(root, join(dir, name));
}
