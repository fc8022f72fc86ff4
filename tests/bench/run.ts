// `npm run bench [-- --json FILE] [--sizes 60,1000,10000,100000] [--runs 3] [--throttle 4] [--shape spread]`: the same
// JSON files from the same server, in one run, through Sanad and through other timelines. Prints a table with ratios to
// the best peer; medians of several runs. Figures of different runs are not to be compared: machines differ by the hour.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../scripts/build.ts";
import { startServer } from "../../scripts/serve.ts";
import { root } from "../../scripts/steps.ts";
import { generate } from "../../src/cli/generate.ts";
import { shareBrowser, theBrowser } from "../support/browser.ts";
import { PEERS, writeBenchPages } from "./bench-pages.ts";
import { type Measured, measure, type Target } from "./measure.ts";

/** A peer that is not ready by then is reported so. */
const LIMIT_MS = 120_000;

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const sizes = option("sizes", "60,1000,10000,100000").split(",").map(Number);
const runs = Number(option("runs", "3"));
const shape = option("shape", "spread");
const throttle = Number(option("throttle", "1"));
const peers = option("peers", PEERS.join()).split(",").filter(Boolean);
const site = join(root, ".cache/bench-site");

await buildSite({ outDir: site, quiet: true });
mkdirSync(join(site, "data/bench"), { recursive: true });
for (const events of sizes) {
  const out = join(site, `data/bench/${shape}-${events}.json`);
  if (!existsSync(out)) generate(["--events", String(events), "--seed", "7", "--shape", shape, "--out", out]);
}
const installed = writeBenchPages(join(site, "bench"));
for (const peer of PEERS) {
  if (!installed.includes(peer))
    process.stderr.write(`${peer} is not installed: npm ci --prefix tests/bench\n`);
}
const server = await startServer({ dir: site, port: 0 });
const shared = await shareBrowser();
const browser = await theBrowser();
const base = server.url.replace(/\/$/, "");

const targetOf = (who: string, events: number): Target => {
  const data = `/data/bench/${shape}-${events}.json`;
  const common = { limitMs: LIMIT_MS, ...(throttle > 1 ? { throttle } : {}) };
  if (who === "empty") {
    return {
      ...common,
      url: `${base}/bench/empty.html`,
      mark: "bench:ready",
      area: "#timeline",
      zoomsWithControl: false,
      isSanad: false,
    };
  }
  if (who === "sanad") {
    const url = `${base}/en/?view=timeline&data=${data}`;
    return {
      ...common,
      url,
      mark: "sanad:ready",
      area: ".vis-panel.vis-center",
      zoomsWithControl: true,
      isSanad: true,
    };
  }
  const area = who === "timelinejs" ? ".tl-timenav" : ".vis-panel.vis-center";
  return {
    ...common,
    url: `${base}/bench/${who}.html?data=${data}`,
    mark: "bench:ready",
    area,
    zoomsWithControl: false,
    isSanad: false,
  };
};

interface Row {
  readonly who: string;
  readonly events: number;
  readonly measured: Measured | string;
}
const rows: Row[] = [];
const plan = [
  { who: "empty", events: 0 },
  ...sizes.flatMap((events) => ["sanad", ...(events > 100_000 ? [] : peers)].map((who) => ({ who, events }))),
];
for (const { who, events } of plan) {
  const results: Measured[] = [];
  let failure = "";
  for (let run = 0; run < runs && failure === ""; run += 1) {
    try {
      results.push(await measure(browser, targetOf(who, events)));
    } catch (error) {
      failure =
        error instanceof Error && /imeout/.test(error.message) ? `over ${LIMIT_MS / 1000} s` : String(error);
    }
  }
  const measured = results.length === 0 ? failure : medians(results);
  rows.push({ who, events, measured });
  process.stdout.write(`${line(rows.at(-1) as Row)}\n`);
}
await server.close();
await shared.close();

const json = option("json", "");
const report = { date: new Date().toISOString(), shape, runs, throttle, node: process.version, rows };
if (json !== "") writeFileSync(json, `${JSON.stringify(report, null, 1)}\n`);

/** The median of each figure over the runs. */
function medians(results: readonly Measured[]): Measured {
  const middle = (pick: (one: Measured) => number | null): number | null => {
    const all = results
      .map(pick)
      .filter((value) => value !== null)
      .sort((a, b) => a - b);
    return all[Math.floor(all.length / 2)] ?? null;
  };
  const frames = (kind: "pan" | "zoom") =>
    results.some((one) => one[kind] !== null)
      ? {
          p50: middle((one) => one[kind]?.p50 ?? null) ?? Number.NaN,
          p95: middle((one) => one[kind]?.p95 ?? null) ?? Number.NaN,
          worst: middle((one) => one[kind]?.worst ?? null) ?? Number.NaN,
          count: middle((one) => one[kind]?.count ?? null) ?? 0,
        }
      : null;
  return {
    readyMs: middle((one) => one.readyMs) ?? Number.NaN,
    memoryBytes: middle((one) => one.memoryBytes),
    nodes: middle((one) => one.nodes) ?? 0,
    pan: frames("pan"),
    zoom: frames("zoom"),
    filterMs: middle((one) => one.filterMs),
    searchMs: middle((one) => one.searchMs),
    longestTaskMs: middle((one) => one.longestTaskMs) ?? Number.NaN,
  };
}

function line({ who, events, measured }: Row): string {
  const head = `${who.padEnd(14)} ${String(events).padStart(8)}`;
  if (typeof measured === "string") return `${head}  ${measured}`;
  const { readyMs, memoryBytes, nodes, pan, zoom, filterMs, searchMs } = measured;
  const ms = (value: number | null | undefined) =>
    (value === null || value === undefined ? "–" : value.toFixed(0)).padStart(6);
  const frame = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(1)).padStart(7);
  const mb = memoryBytes === null ? "–" : (memoryBytes / 1e6).toFixed(0);
  return `${head}  ready ${ms(readyMs)}  MB ${mb.padStart(5)}  nodes ${String(nodes).padStart(6)}  pan ${frame(pan?.p50)}${frame(pan?.p95)}${frame(pan?.worst)}  zoom ${frame(zoom?.p50)}${frame(zoom?.p95)}${frame(zoom?.worst)}  filter ${ms(filterMs)}  search ${ms(searchMs)}`;
}
