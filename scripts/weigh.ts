// `npm run weigh`: what the Arabic and the English page load before they can be used, and how long that takes here.
// The table is printed, and written into docs/weight.md between its markers.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { openReader } from "../tests/support/reader.ts";
import { withBuiltSite } from "./built-site.ts";
import {
  budgetOf,
  inKilobytes,
  KIND_NAMES,
  type PageWeight,
  WEIGHT_KINDS,
  type WeightKind,
  weighRequests,
} from "./page-weight.ts";
import { root } from "./steps.ts";

const RUNS = 5;
const DOCUMENT = join(root, "docs/weight.md");
const [BEGIN, END] = ["<!-- weigh: begin -->", "<!-- weigh: end -->"];

/** What one opening of a page took: milliseconds from the start of the navigation. */
interface Opening {
  readonly datasetMs: number;
  readonly readyMs: number;
  readonly requests: readonly string[];
  readonly browser: string;
}

async function openOnce(site: string, language: Language): Promise<Opening> {
  const reader = await openReader({ site, language, viewport: { width: 1440, height: 900 } });
  await reader.open(`${language}/`);
  const state = await reader.waitReady();
  if (state !== "ready") throw new Error(`/${language}/ ended in "${state}".`);
  const seen = await reader.evaluate(() => ({
    datasetMs: performance.getEntriesByName("sanad:dataset")[0]?.startTime ?? Number.NaN,
    readyMs: performance.getEntriesByName("sanad:ready")[0]?.startTime ?? Number.NaN,
    browser: /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent,
  }));
  const requests = [...reader.requests()];
  await reader.close();
  return { ...seen, requests };
}

/** The middle one of an odd number of values. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One language's column. */
interface Column {
  readonly language: Language;
  readonly weight: PageWeight;
  readonly datasetMs: number;
  readonly readyMs: number;
  readonly browser: string;
}

async function measure(site: string, language: Language): Promise<Column> {
  await openOnce(site, language); // the first opening warms the browser and the server's files
  const openings: Opening[] = [];
  for (let run = 0; run < RUNS; run++) openings.push(await openOnce(site, language));
  return {
    language,
    weight: await weighRequests(openings[0]?.requests ?? []),
    datasetMs: medianOf(openings.map(({ datasetMs }) => datasetMs)),
    readyMs: medianOf(openings.map(({ readyMs }) => readyMs)),
    browser: openings[0]?.browser ?? "",
  };
}

function weightCell({ weight, language }: Column, kind: WeightKind): string {
  const limit = budgetOf(kind, language);
  const size = inKilobytes(weight[kind]);
  if (limit === null) return size;
  return `${size} of ${limit / 1000}${weight[kind] > limit ? " (over)" : ""}`;
}

/** A table in Markdown, its columns aligned as the formatter has them: the first to the start, figures to the end. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  const [head = [], ...body] = rows.map((row) => line(row.map(pad)));
  const rule = line(
    widths.map((width, column) =>
      "-".repeat(column === 0 ? width : width - 1).concat(column === 0 ? "" : ":"),
    ),
  );
  return [head, rule, ...body].join("\n");
}

function tableOf(columns: readonly Column[]): string {
  const row = (name: string, cellOf: (column: Column) => string) => [name, ...columns.map(cellOf)];
  const sum = (weight: PageWeight) => WEIGHT_KINDS.reduce((total, kind) => total + weight[kind], 0);
  return alignedTable([
    row("kB, brotli", ({ language }) => `\`/${language}/\``),
    ...WEIGHT_KINDS.map((kind) => row(KIND_NAMES[kind], (column) => weightCell(column, kind))),
    row("**together**", ({ weight }) => `**${inKilobytes(sum(weight))}**`),
    row("record at hand, ms", ({ datasetMs }) => Math.round(datasetMs).toString()),
    row("usable, ms", ({ readyMs }) => Math.round(readyMs).toString()),
  ]);
}

/** The day and the machine, without which a time in milliseconds says nothing. */
function noteOf(browser: string): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${cpus().length} × ${processor}, ${memory} GB · ${browser}, headless, 1440 × 900, no throttling, same machine as the server · Node ${process.versions.node} · times: median of ${RUNS} cold openings`;
}

async function writeInto(file: string, text: string): Promise<void> {
  const document = await readFile(file, "utf8");
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has lost its markers ${BEGIN} and ${END}.`);
  await writeFile(file, `${document.slice(0, from + BEGIN.length)}\n\n${text}\n\n${document.slice(to)}`);
}

await withBuiltSite(async ({ url }) => {
  const columns: Column[] = [];
  for (const language of LANGUAGES) columns.push(await measure(url, language));
  const report = `${tableOf(columns)}\n\n${noteOf(columns[0]?.browser ?? "")}`;
  process.stdout.write(`${report}\n`);
  await writeInto(DOCUMENT, report);
});
