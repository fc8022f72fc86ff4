/**
 * The command `npm run convert -- IN OUT`: a dataset (.json) to a table (.csv), a table to a dataset, or a timeline of
 * TimelineJS (.json) to a dataset (.json). What the new form cannot hold is told on standard error.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { parseDataset, parseJson } from "../events/parse.ts";
import type { Bilingual } from "../events/problems.ts";
import { argumentsOf, fileError, runCommand, say, UsageError } from "./console.ts";
import { type Converted, csvToDataset } from "./csv-to-dataset.ts";
import { datasetToCsv } from "./dataset-to-csv.ts";
import { isTimelineJs, timelineJsToDataset } from "./timelinejs-to-dataset.ts";

const USAGE = "npm run convert -- IN.json OUT.csv | IN.csv OUT.json | TIMELINEJS.json OUT.json";

/** Converts a file into another; gives the exit code. */
export function convert(args: readonly string[]): number {
  const { options, rest } = argumentsOf(args, { flags: ["help"] });
  if (options.has("help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const [from, to] = rest;
  if (from === undefined || to === undefined || rest.length > 2) throw wrongUse();
  const text = read(from);
  const name = basename(from, extname(from));
  switch (`${extname(from)} ${extname(to)}`.toLowerCase()) {
    case ".json .csv":
      return writeTable(text, from, to);
    case ".csv .json":
      return writeDataset(csvToDataset(text, name), to);
    case ".json .json":
      return writeDataset(fromTimelineJs(text, from, name), to);
    default:
      throw wrongUse();
  }
}

function wrongUse(): UsageError {
  return new UsageError({ en: `Usage: ${USAGE}`, ar: `الاستعمال: \u2068${USAGE}\u2069` });
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw fileError(file, error);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw fileError(file, error);
  }
}

function writeTable(text: string, from: string, to: string): number {
  const { dataset, errors } = parseDataset(text);
  if (dataset === null) throw notADataset(from);
  if (errors > 0) {
    say({
      en: `${from} has errors (${errors}); what they concern is not in the table. See: npm run validate -- ${from}`,
      ar: `في \u2068${from}\u2069 أخطاء (${errors})، وما تخصه ليس في الجدول. انظر: \u2068npm run validate -- ${from}\u2069`,
    });
  }
  const table = datasetToCsv(dataset);
  write(to, table.text);
  const notes = table.leftOut.map(({ en, ar }) => ({
    en: `not in the table: ${en}`,
    ar: `ليس في الجدول: ${ar}`,
  }));
  tell(to, dataset.events.length, notes);
  return 0;
}

function fromTimelineJs(text: string, from: string, name: string): Converted {
  const json = parseJson(text);
  if (!json.ok || !isTimelineJs(json.value)) throw notADataset(from);
  return timelineJsToDataset(json.value, name);
}

function notADataset(file: string): UsageError {
  return new UsageError({
    en: `${file} is not what can be converted so. Usage: ${USAGE}`,
    ar: `\u2068${file}\u2069 ليس مما يُحوَّل هكذا. الاستعمال: \u2068${USAGE}\u2069`,
  });
}

function writeDataset({ dataset, notes }: Converted, to: string): number {
  write(to, `${JSON.stringify(dataset, null, 2)}\n`);
  tell(to, dataset.events.length, [
    ...notes,
    {
      en: `now check it: npm run validate -- ${to}`,
      ar: `افحصه الآن: \u2068npm run validate -- ${to}\u2069`,
    },
  ]);
  return 0;
}

function tell(file: string, events: number, notes: readonly Bilingual[]): void {
  say({ en: `${file}: events: ${events}`, ar: `\u2068${file}\u2069: الأحداث: ${events}` }, ...notes);
}

await runCommand(() => convert(process.argv.slice(2)));
