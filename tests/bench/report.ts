// docs/performance.md and its charts, made from the figures of a run: `npm run bench -- --report FILE`. What stands
// between the markers is written anew; the words around them are written by hand.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/steps.ts";
import type { Measured, Row, Run } from "./figures.ts";

const DOCUMENT = join(root, "docs/performance.md");
const [BEGIN, END] = ["<!-- bench: begin -->", "<!-- bench: end -->"];
const NAMES: { readonly [who: string]: string } = {
  empty: "empty page",
  sanad: "Sanad",
  "vis-bare": "vis-timeline, bare",
  "vis-hundredth": "vis-timeline, bare, on 1/100",
  "vis-clustered": "vis-timeline, clustered",
  timelinejs: "TimelineJS 3",
  "react-chrono": "react-chrono",
};

/** Writes tables and charts. */
export function writeReport(run: Run): void {
  const document = readFileSync(DOCUMENT, "utf8");
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has lost its markers.`);
  const body = tablesOf(run);
  writeFileSync(DOCUMENT, `${document.slice(0, from + BEGIN.length)}\n\n${body}\n\n${document.slice(to)}`);
  const charts = join(root, "docs/pictures");
  mkdirSync(charts, { recursive: true });
  writeFileSync(
    join(charts, "performance-opening.svg"),
    chart(run.rows, "Opening window drawn, seconds", (one) => one.readyMs / 1000),
  );
  writeFileSync(
    join(charts, "performance-memory.svg"),
    chart(
      run.rows,
      "Private memory of the page's process, MB",
      (one) => (one.memoryBytes ?? Number.NaN) / 1e6,
    ),
  );
}

/** The tables of a run, in Markdown. */
export function tablesOf(run: Run): string {
  return [
    `${run.begun.slice(0, 10)} · ${run.machine} · ${run.browser}`,
    sizesTable(run.rows.filter((row) => row.throttle === 1 && isSpread(row))),
    ...SHAPES_TOLD.flatMap(([shape, words]) => {
      const rows = run.rows.filter((row) => row.throttle === 1 && row.shape === shape);
      return rows.length === 0 ? [] : [words, sizesTable(rows)];
    }),
    "With the processor slowed to a quarter:",
    sizesTable(run.rows.filter(({ throttle }) => throttle === 4)),
    table([
      ["`JSON.parse` alone", "ms", "MB"],
      ...run.parsings.map(({ events, bytes, parseMs }) => [
        `${events.toLocaleString("en")} events`,
        typeof parseMs === "string" ? parseMs : parseMs.toFixed(0),
        (bytes / 1e6).toFixed(1),
      ]),
    ]),
    ...(run.loads.length === 0 ? [] : [loadsTable(run)]),
    ...(run.scores.length === 0 ? [] : [scoresTable(run)]),
  ].join("\n\n");
}

function sizesTable(rows: readonly Row[]): string {
  const head = [
    "page",
    "events",
    "opened, ms",
    "× best peer",
    "longest task",
    "MB",
    "nodes",
    "pan p95 / worst",
    "zoom p95 / worst",
    "marks drawn",
    "right after, ms",
    "filter, ms",
    "search, ms",
  ];
  const pages = Object.keys(NAMES);
  const ordered = rows.toSorted((a, b) => a.events - b.events || pages.indexOf(a.who) - pages.indexOf(b.who));
  return table([head, ...ordered.map((row) => cellsOf(row, rows))]);
}

/** Rows that opening is not compared with; one of them draws a hundredth of what the others do. */
const NO_PEER = ["sanad", "empty", "vis-hundredth"];

function cellsOf({ who, events, measured, heldBytes }: Row, rows: readonly Row[]): string[] {
  const first = [NAMES[who] ?? who, events === 0 ? "–" : events.toLocaleString("en")];
  if (typeof measured === "string") {
    const held = heldBytes === undefined ? "–" : `${megabytes(heldBytes)} then`;
    return [...first, measured, "–", "–", held, ...Array.from({ length: 7 }, () => "–")];
  }
  const ms = (value: number | null) => (value === null || Number.isNaN(value) ? "–" : value.toFixed(0));
  const frames = (kind: "pan" | "zoom") => {
    const motion = measured[kind];
    return motion === null ? "–" : `${motion.frames.p95.toFixed(1)} / ${motion.frames.worst.toFixed(1)}`;
  };
  const peers = rows.flatMap((row) =>
    NO_PEER.includes(row.who) || row.events !== events || typeof row.measured === "string"
      ? []
      : [row.measured.readyMs],
  );
  const ratio =
    who !== "sanad" || peers.length === 0 ? "–" : (measured.readyMs / Math.min(...peers)).toFixed(2);
  const shares = [measured.pan, measured.zoom].flatMap((motion) => motion?.drawnShare ?? []);
  return [
    ...first,
    ms(measured.readyMs),
    ratio,
    measured.longestTaskMs === 0 ? "< 50" : ms(measured.longestTaskMs),
    measured.memoryBytes === null ? "–" : megabytes(measured.memoryBytes),
    String(measured.nodes),
    frames("pan"),
    frames("zoom"),
    shares.length === 0 ? "–" : `${(Math.min(...shares) * 100).toFixed(1)} %`,
    ms(measured.restMs),
    ms(measured.filterMs),
    ms(measured.searchMs),
  ];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

function loadsTable({ loads }: Run): string {
  return table([
    ["page of the record, slow 4G, processor ÷ 4", "FCP, ms", "LCP, ms", "TBT, ms", "CLS", "kB"],
    ...loads.map((one) => [
      `\`${one.page}\``,
      one.firstPaintMs.toFixed(0),
      one.largestPaintMs.toFixed(0),
      one.blockedMs.toFixed(0),
      one.shift.toFixed(4),
      (one.bytes / 1000).toFixed(0),
    ]),
  ]);
}

function scoresTable({ scores }: Run): string {
  return table([
    ["Lighthouse 12", "performance", "accessibility", "best practices", "SEO"],
    ...scores.map((one) => [
      `\`${one.page}\`, ${one.form}`,
      ...[one.performance, one.accessibility, one.bestPractices, one.seo].map(String),
    ]),
  ]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Events as they are spread over decades, and the empty page. */
function isSpread({ shape }: Row): boolean {
  return SHAPES_TOLD.every(([other]) => other !== shape);
}

const SHAPES_TOLD = [
  ["bursts", "With events in bursts:"],
  ["one-lane", "With all events in one lane:"],
  ["one-day", "With all events on one day:"],
] as const;

/** Bars on a logarithmic scale, one group a size: from hundredths to hundreds nothing else can be seen. */
function chart(rows: readonly Row[], title: string, of: (one: Measured) => number): string {
  const bars = rows
    .filter((row) => row.who !== "empty" && row.throttle === 1 && isSpread(row))
    .toSorted((a, b) => a.events - b.events || Number(b.who === "sanad") - Number(a.who === "sanad"))
    .flatMap(({ who, events, measured }) => {
      const value = typeof measured === "string" ? Number.NaN : of(measured);
      return Number.isFinite(value) && value > 0 ? [{ who, events, value }] : [];
    });
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.log10(Math.min(...values) / 2), Math.log10(Math.max(...values))];
  const lines = bars.map(({ who, events, value }, i) => {
    const y = 44 + i * 22;
    const width = (430 * (Math.log10(value) - least)) / (most - least);
    const text = value < 10 ? value.toFixed(2) : value.toFixed(0);
    return `<text x="210" y="${y + 12}" text-anchor="end">${NAMES[who]}, ${events.toLocaleString("en")}</text><rect x="218" y="${y}" width="${width.toFixed(1)}" height="15" fill="${who === "sanad" ? "#b5392b" : "#8a94a0"}"/><text x="${(224 + width).toFixed(1)}" y="${y + 12}">${text}</text>`;
  });
  const height = 60 + bars.length * 22;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12" fill="#333"><rect width="720" height="${height}" fill="#fff"/><text x="12" y="22" font-size="15">${title} (logarithmic)</text>${lines.join("")}</svg>\n`;
}
