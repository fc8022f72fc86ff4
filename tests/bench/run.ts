// `npm run bench`; what it takes is in asked.ts.
//
// The same JSON files from the same server, in one run, through Sanad and through other timelines; the medians of some
// runs. A run may be made in pieces that put their figures into one file. Figures of different machines, or of different
// hours of a busy one, are not to be compared. `--report` writes docs/performance.md and its charts from such a file.
import { closeSync, existsSync, linkSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "../../scripts/build.ts";
import { compressFiles } from "../../scripts/compress.ts";
import { startServer } from "../../scripts/serve.ts";
import { root } from "../../scripts/steps.ts";
import { runCommand } from "../../src/cli/console.ts";
import { generatedText, type Shape } from "../../src/cli/generated-dataset.ts";
import { joinBrowserAt, leaveBrowser, shareBrowser, theBrowser } from "../support/browser.ts";
import { recordFile } from "../support/record-file.ts";
import { type Asked, askedOf, USAGE } from "./asked.ts";
import { PEERS, writeBenchPages } from "./bench-pages.ts";
import { type Measured, medians, put, type Row, readRun, writeRun } from "./figures.ts";
import { hasLighthouse, scoresOf } from "./lighthouse-scores.ts";
import { load } from "./loading.ts";
import { measure, NotReady, parseAlone, type Target } from "./measure.ts";
import { writeReport } from "./report.ts";

/** A page that is not ready by then is reported so. */
const LIMIT_MS = 120_000;
/** From so many events on, peers are measured once: they take minutes. */
const BIG = 10_000;
/** Of more events only Sanad is asked. */
const MOST_FOR_PEERS = 100_000;

await runCommand(async () => {
  const asked = askedOf(process.argv.slice(2));
  if (asked.isHelp) console.log(USAGE);
  else if (asked.report !== "") writeReport(readRun(asked.report, { machine: "", browser: "" }));
  else await bench(asked);
  return 0;
});

async function bench(asked: Asked): Promise<void> {
  const { parts, shapes, sizes, who, runs, throttle, json } = asked;
  const site = resolve(asked.site === "" ? join(root, ".cache/bench-site") : asked.site);

  if (asked.site === "") await buildSite({ outDir: site, quiet: true });
  const installed = await writeBenchPages(join(site, "bench"), recordOfPeers());
  await compressFiles(join(site, "bench"));
  for (const peer of PEERS) {
    if (!installed.includes(peer)) console.error(`${peer} is not installed: npm ci --prefix tests/bench`);
  }
  // Made once and kept: the site's folder is emptied by every build, and a million events take minutes to make.
  const files = join(root, ".cache/bench-data");
  const served = join(site, "data/bench");
  for (const folder of [files, served]) mkdirSync(folder, { recursive: true });
  const fileOf = (shape: Shape, events: number): string => {
    const name = `${shape}-${events}.json`;
    const out = join(files, name);
    if (!existsSync(out)) write(out, generatedText({ events, seed: 7, shape }));
    if (!existsSync(join(served, name))) linkSync(out, join(served, name));
    return out;
  };
  const server = await startServer({ dir: site, port: 0 });
  const base = server.url.replace(/\/$/, "");
  const shared = await shareBrowser();
  joinBrowserAt(shared.endpoint);
  const browser = await theBrowser();
  const processor = cpus()[0]?.model.trim() ?? "unknown";
  let run = readRun(json, {
    machine: `${cpus().length} × ${processor}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}`,
    browser: `Chromium ${browser.version()}, headless, without a GPU`,
  });
  const keep = (next: Partial<typeof run>) => {
    run = { ...run, ...next };
    writeRun(json, run);
  };

  if (parts.includes("sizes")) {
    const plan = shapes.flatMap((shape) =>
      sizes.flatMap((events) =>
        who
          .filter((one) => one === "sanad" || (one !== "empty" && events <= MOST_FOR_PEERS))
          .filter((one) => one === "sanad" || installed.some((peer) => peer === one))
          .map((one) => ({ who: one, events, shape })),
      ),
    );
    for (const { who: one, events, shape } of [
      ...(who.includes("empty") ? [{ who: "empty", events: 0, shape: "none" as const }] : []),
      ...plan,
    ]) {
      if (shape !== "none") fileOf(shape, events);
      const times = one !== "sanad" && events >= BIG ? 1 : runs;
      const target = targetOf(one, base, `/data/bench/${shape}-${events}.json`, throttle);
      const row = { who: one, events, shape, throttle, ...(await measured(target, times)) };
      const isSame = (other: Row) =>
        other.who === one && other.events === events && other.shape === shape && other.throttle === throttle;
      keep({ rows: put(run.rows, row, isSame) });
      console.log(line(row));
    }
  }
  if (parts.includes("parse")) {
    for (const events of sizes) {
      const bytes = statSync(fileOf("spread", events)).size;
      const url = `${base}/bench/parse.html?data=/data/bench/spread-${events}.json`;
      const times: number[] = [];
      let failure = "";
      for (let i = 0; i < runs && failure === ""; i += 1) {
        await parseAlone(browser, url, LIMIT_MS).then(
          (ms) => times.push(ms),
          (error: unknown) => {
            failure = reasonOf(error);
          },
        );
      }
      const parseMs =
        times.length === 0 ? failure : (times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);
      const entry = { events, shape: "spread", bytes, parseMs };
      keep({ parsings: put(run.parsings, entry, (other) => other.events === events) });
      console.log(
        `JSON.parse ${String(events).padStart(8)}  ${parseMs} ms of ${(bytes / 1e6).toFixed(1)} MB`,
      );
    }
  }
  if (parts.includes("load")) {
    const ready = 'document.documentElement.dataset.sanad === "ready"';
    const pages = [
      ...["", "?event=2022-03-27-negev-summit", "?view=list", "?embed=1"].map((query) => ({
        page: `/en/${query}`,
        url: `${base}/en/${query}`,
        isReady: ready,
      })),
      { page: "/ar/", url: `${base}/ar/`, isReady: ready },
      // The record is small: vis-timeline is asked for all of it at once.
      ...installed
        .filter((peer) => peer !== "vis-hundredth")
        .map((peer) => ({
          page: peer,
          url: `${base}/bench/${peer}.record.html`,
          isReady: 'performance.getEntriesByName("bench:ready").length > 0',
        })),
    ];
    for (const { page, url, isReady } of pages) {
      const entry = await load(browser, page, url, isReady, runs);
      keep({ loads: put(run.loads, entry, (other) => other.page === page) });
      console.log(
        `${page.padEnd(34)} FCP ${entry.firstPaintMs.toFixed(0)}  LCP ${entry.largestPaintMs.toFixed(0)}  TBT ${entry.blockedMs.toFixed(0)}  CLS ${entry.shift.toFixed(4)}  ${(entry.bytes / 1000).toFixed(0)} kB`,
      );
    }
  }
  await leaveBrowser();
  await shared.close();
  if (parts.includes("lighthouse") && hasLighthouse()) {
    for (const form of ["mobile", "desktop"] as const) {
      for (const page of ["/en/", "/ar/"]) {
        const score = await scoresOf(page, `${base}${page}`, form);
        keep({
          scores: put(run.scores, score, (other) => other.page === page && other.form === form),
        });
        console.log(JSON.stringify(score));
      }
    }
  }
  await server.close();

  async function measured(
    target: Target,
    times: number,
  ): Promise<Pick<Row, "measured" | "runs" | "readyRange" | "heldBytes">> {
    const results: Measured[] = [];
    let failure = "";
    let heldBytes: number | null = null;
    for (let i = 0; i < times && failure === ""; i += 1) {
      await measure(browser, target).then(
        (result) => results.push(result),
        (error: unknown) => {
          failure = reasonOf(error);
          if (error instanceof NotReady) heldBytes = error.heldBytes;
        },
      );
    }
    if (results.length === 0) {
      return { measured: failure, runs: 0, ...(heldBytes === null ? {} : { heldBytes }) };
    }
    const ready = results.map(({ readyMs }) => readyMs);
    return {
      measured: medians(results),
      runs: results.length,
      readyRange: [Math.min(...ready), Math.max(...ready)],
    };
  }
}

/** Writes pieces of text into a file, some thousands at a time. */
function write(file: string, pieces: Iterable<string>): void {
  const target = openSync(file, "w");
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 20) continue;
    writeSync(target, text);
    text = "";
  }
  writeSync(target, text);
  closeSync(target);
}

function reasonOf(error: unknown): string {
  const text = String(error);
  return /imeout/.test(text) ? `over ${LIMIT_MS / 1000} s` : (text.split("\n")[0] ?? text);
}

function targetOf(who: string, base: string, data: string, throttle: number): Target {
  const common = { limitMs: LIMIT_MS, throttle };
  if (who === "sanad") {
    const moves = {
      area: ".vis-panel.vis-center",
      marks: ".vis-item, .still-layer:not(.still-layer-unseen) > *",
      tracked: ".vis-item",
      zoomsWithControl: true,
    };
    return {
      ...common,
      url: `${base}/en/?view=timeline&data=${data}`,
      mark: "sanad:ready",
      moves,
      isSanad: true,
    };
  }
  const mark = "bench:ready";
  if (who === "empty") {
    const moves = { area: "#timeline", marks: "#timeline > *", zoomsWithControl: false };
    return { ...common, url: `${base}/bench/empty.html`, mark, moves, isSanad: false };
  }
  const areas: { readonly [who: string]: { readonly area: string; readonly marks: string } } = {
    "vis-bare": { area: ".vis-panel.vis-center", marks: ".vis-item" },
    "vis-hundredth": { area: ".vis-panel.vis-center", marks: ".vis-item" },
    "vis-clustered": { area: ".vis-panel.vis-center", marks: ".vis-item" },
    timelinejs: { area: ".tl-timenav", marks: ".tl-timemarker" },
  };
  const place = areas[who];
  const moves = place === undefined ? null : { ...place, zoomsWithControl: false };
  return { ...common, url: `${base}/bench/${who}.html?data=${data}`, mark, moves, isSanad: false };
}

/** The record, cut to what the peers' pages show of it. */
function recordOfPeers(): unknown {
  const { types, events } = recordFile;
  return {
    types,
    events: events.map(({ id, date, type, title, summary }) => ({
      id,
      date,
      type,
      title: { en: title.en },
      summary: { en: summary.en },
    })),
  };
}

function line({ who, events, shape, throttle, measured, heldBytes }: Row): string {
  const head = `${who.padEnd(14)} ${String(events).padStart(8)} ${shape.padEnd(8)} ÷${throttle}`;
  if (typeof measured === "string") {
    return `${head}  ${measured}${heldBytes === undefined ? "" : `, with ${(heldBytes / 1e6).toFixed(0)} MB`}`;
  }
  const { readyMs, memoryBytes, nodes, pan, zoom, filterMs, searchMs, restMs, strayPx, longestTaskMs } =
    measured;
  const ms = (value: number | null, digits = 0) => (value === null ? "–" : value.toFixed(digits)).padStart(6);
  const frames = (kind: "pan" | "zoom") => {
    const motion = kind === "pan" ? pan : zoom;
    if (motion === null) return `${kind} –`;
    const { p50, p95, worst, count } = motion.frames;
    return `${kind} ${p50.toFixed(1)}/${p95.toFixed(1)}/${worst.toFixed(1)} (${count}, ${(motion.drawnShare * 100).toFixed(1)} %)`;
  };
  const mb = memoryBytes === null ? "–" : (memoryBytes / 1e6).toFixed(0);
  return `${head}  ready ${ms(readyMs)}  task ${ms(longestTaskMs)}  MB ${mb.padStart(5)}  nodes ${String(nodes).padStart(6)}  ${frames("pan")}  ${frames("zoom")}  stray ${ms(strayPx, 1)}  rest ${ms(restMs)}  filter ${ms(filterMs)}  search ${ms(searchMs)}`;
}
