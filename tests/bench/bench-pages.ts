// The pages that the bench compares: other timelines given the same JSON file, each as its documentation shows, an empty
// page in motion, which is what the machine can do at best, and a page that only parses the file. Peers are installed
// apart and never shipped; all is served locally.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { root } from "../../scripts/steps.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const packages = join(here, "node_modules");

/** What is compared with. */
export const PEERS = ["vis-bare", "vis-hundredth", "vis-clustered", "timelinejs", "react-chrono"] as const;

/** One of them. */
export type Peer = (typeof PEERS)[number];

/** Fetches the dataset, reads its dates, and marks the moment when the first picture is on screen. */
const COMMON = `
const file = new URLSearchParams(location.search).get("data") ?? "record.json";
const spanOf = (edtf) => {
  const ends = edtf.replace(/[~?%]/g, "").split("/");
  const first = ends[0] || ends[1], last = ends[1] && ends[1] !== ".." ? ends[1] : first;
  const parts = (text) => text.replace(/X/g, "0").split("-").map(Number);
  const [y, m = 1, d = 1] = parts(first), [ey, em, ed] = parts(last);
  return { start: Date.UTC(y, Math.min(m, 12) - 1, d), end: Date.UTC(ey, em ? Math.min(em, 12) - 1 : 11, (ed || (em ? 28 : 31)) + 1) };
};
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("bench:ready")));
const timed = async (act) => { const from = performance.now(); act(); await painted(); return performance.now() - from; };
const data = await (await fetch(file)).json();
`;

/** How vis-timeline is opened: on all its time, as it does by itself, on a hundredth of it, or with its clusters. */
const vis = (form: "all" | "hundredth" | "clusters") => `
${COMMON}
const items = new vis.DataSet(data.events.map((event) => {
  const { start, end } = spanOf(event.date);
  return { id: event.id, group: event.type, content: event.title.en, start, ...(end - start > 864e5 ? { end } : {}) };
}));
const all = items.get();
let start = Infinity, end = -Infinity;
for (const item of all) { start = Math.min(start, item.start); end = Math.max(end, item.end ?? item.start); }
${form === "hundredth" ? "start = (start + end) / 2; end = start + (end - start) / 50;" : "end += 864e5;"}
window.timeline = new vis.Timeline(document.getElementById("timeline"), new vis.DataView(items),
  data.types.map((type) => ({ id: type.id, content: type.label.en })),
  { start, end, height: 600${form === "clusters" ? ", cluster: { maxItems: 2 }" : ""} });
// What was needed only to fill it is let go, so that it does not count as memory of vis-timeline.
const [{ id: firstType }] = data.types;
all.length = data.events.length = 0;
const show = (filter) => timed(() => timeline.setItems(new vis.DataView(items, { filter })));
window.filterPaint = (turn) => show((item) => turn % 2 === 1 || item.group !== firstType);
window.searchPaint = (word) => show((item) => item.content.toLowerCase().includes(word));
drawn();
`;

const TIMELINEJS = `
${COMMON}
const date = (ms) => { const d = new Date(ms); return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }; };
window.timeline = new TL.Timeline("timeline", { events: data.events.map((event) => {
  const { start, end } = spanOf(event.date);
  return { unique_id: event.id, start_date: date(start), end_date: date(end - 1), text: { headline: event.title.en, text: event.summary?.en ?? "" }, group: event.type };
}) }, { script_path: new URL("timelinejs/js/", location.href).href });
const wait = () => document.querySelector(".tl-timemarker") ? drawn() : requestAnimationFrame(wait);
wait();
`;

const EMPTY = `let x = 0; const box = document.createElement("div"); box.textContent = "·"; document.getElementById("timeline").append(box);
const step = () => { x = (x + 1) % 300; box.style.transform = \`translateX(\${x}px)\`; requestAnimationFrame(step); }; step();
performance.mark("bench:ready");`;

const PARSE = `const text = await (await fetch(new URLSearchParams(location.search).get("data"))).text();
await new Promise((done) => setTimeout(done, 500));
const from = performance.now(); window.parsed = JSON.parse(text); window.parseMs = performance.now() - from;
performance.mark("bench:ready");`;

/** An app of one component, as react-chrono's documentation shows it. */
const CHRONO = `
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { Chrono } from "react-chrono";
import "react-chrono/dist/style.css";
${COMMON}
const itemsOf = (events) => events.map(({ date, title, summary }) => ({ title: date, cardTitle: title.en, cardDetailedText: summary?.en ?? "" }));
const everything = itemsOf(data.events);
function Page() {
  const [items, setItems] = useState(everything);
  const show = (next) => timed(() => setItems(next));
  window.filterPaint = (turn) => show(turn % 2 === 1 ? everything : itemsOf(data.events.filter(({ type }) => type !== data.types[0].id)));
  window.searchPaint = (word) => show(itemsOf(data.events.filter(({ title }) => title.en.toLowerCase().includes(word))));
  return createElement(Chrono, { items, mode: "horizontal" });
}
createRoot(document.getElementById("timeline")).render(createElement(Page));
const wait = () => document.querySelector("#timeline *") ? drawn() : requestAnimationFrame(wait);
wait();
`;

const page = (head: string, script: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${head}</head>
<body style="margin:0"><div id="timeline" style="block-size:600px"></div>${script}</body></html>
`;
const module = (script: string) => `<script type="module">${script}</script>`;

const VIS_HEAD =
  '<link rel="stylesheet" href="vis/vis-timeline-graph2d.min.css"><script src="vis/vis-timeline-graph2d.min.js"></script>';
const TIMELINEJS_HEAD =
  '<link rel="stylesheet" href="timelinejs/css/timeline.css"><script src="timelinejs/js/timeline.js"></script>';

/**
 * Writes the pages into `dir`; gives the peers that are installed. PEER.html shows the file that `data=` names;
 * PEER.record.html shows the record, cut to what these pages show, and asks for it as early as it can.
 */
export async function writeBenchPages(dir: string, record: unknown): Promise<Peer[]> {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "record.json"), JSON.stringify(record));
  const writePeer = (peer: Peer, head: string, script: string) => {
    writeFileSync(join(dir, `${peer}.html`), page(head, script));
    const preload = '<link rel="preload" href="record.json" as="fetch" crossorigin>';
    writeFileSync(join(dir, `${peer}.record.html`), page(preload + head, script));
  };
  writeFileSync(join(dir, "empty.html"), page("", module(EMPTY)));
  writeFileSync(join(dir, "parse.html"), page("", module(PARSE)));
  const there: Peer[] = [];
  if (existsSync(join(packages, "vis-timeline"))) {
    copy("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js", join(dir, "vis"));
    copy("vis-timeline/styles/vis-timeline-graph2d.min.css", join(dir, "vis"));
    writePeer("vis-bare", VIS_HEAD, module(vis("all")));
    writePeer("vis-hundredth", VIS_HEAD, module(vis("hundredth")));
    writePeer("vis-clustered", VIS_HEAD, module(vis("clusters")));
    there.push("vis-bare", "vis-hundredth", "vis-clustered");
  }
  if (existsSync(join(packages, "@knight-lab/timelinejs"))) {
    for (const part of ["js", "css"]) copy(`@knight-lab/timelinejs/dist/${part}`, join(dir, "timelinejs"));
    writePeer("timelinejs", TIMELINEJS_HEAD, module(TIMELINEJS));
    there.push("timelinejs");
  }
  if (existsSync(join(packages, "react-chrono"))) {
    await bundle("chrono", CHRONO, join(dir, "chrono"));
    const head =
      '<link rel="stylesheet" href="chrono/style.css"><script type="module" src="chrono/chrono.js"></script>';
    writePeer("react-chrono", head, "");
    there.push("react-chrono");
  }
  return there;
}

/** react-chrono comes as a library, so its page is bundled as an app's would be, with the React that the site has. */
async function bundle(name: string, source: string, outDir: string): Promise<void> {
  const entry = join(root, ".cache", `${name}-app.js`);
  writeFileSync(entry, source);
  const shipped = (library: string) => ({
    find: new RegExp(`^${library}($|/)`),
    replacement: `${join(root, "node_modules", library)}$1`,
  });
  await build({
    root: here,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: {
      alias: [
        shipped("react"),
        shipped("react-dom"),
        {
          find: /^react-chrono\/dist\/style\.css$/,
          replacement: join(packages, "react-chrono/dist/style.css"),
        },
        { find: /^react-chrono$/, replacement: join(packages, "react-chrono/dist/index.esm.js") },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: {
        input: entry,
        output: { entryFileNames: `${name}.js`, assetFileNames: "style[extname]" },
      },
    },
  });
}

function copy(from: string, into: string): void {
  mkdirSync(into, { recursive: true });
  cpSync(join(packages, from), join(into, from.slice(from.lastIndexOf("/") + 1)), { recursive: true });
}
