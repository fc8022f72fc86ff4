// The pages that the bench compares: other timelines given the same JSON file, each as its documentation shows, and an
// empty page in motion, which is what the machine can do at best. Peers are installed apart and never shipped.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("node_modules/", import.meta.url));

/** What is compared with. */
export const PEERS = ["vis-bare", "vis-clustered", "timelinejs"] as const;

/** One of them. */
export type Peer = (typeof PEERS)[number];

/** Fetches the dataset, makes items of it, and marks the moment when the first picture is on screen. */
const COMMON = `
const file = new URLSearchParams(location.search).get("data");
const spanOf = (edtf) => {
  const ends = edtf.replace(/[~?%]/g, "").split("/");
  const first = ends[0] || ends[1], last = ends[1] && ends[1] !== ".." ? ends[1] : first;
  const parts = (text) => text.replace(/X/g, "0").split("-").map(Number);
  const [y, m = 1, d = 1] = parts(first), [ey, em, ed] = parts(last);
  return { start: Date.UTC(y, Math.min(m, 12) - 1, d), end: Date.UTC(ey, em ? Math.min(em, 12) - 1 : 11, (ed || (em ? 28 : 31)) + 1) };
};
const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("bench:ready")));
`;

const VIS = (cluster: boolean) => `
${COMMON}
const data = await (await fetch(file)).json();
const items = new vis.DataSet(data.events.map((event) => {
  const { start, end } = spanOf(event.date);
  return { id: event.id, group: event.type, content: event.title.en, start, ...(end - start > 864e5 ? { end } : {}) };
}));
const view = new vis.DataView(items);
const all = items.get();
const start = Math.min(...all.slice(0, 1e4).map((i) => i.start)), end = Math.max(...all.slice(0, 1e4).map((i) => i.start));
window.timeline = new vis.Timeline(document.getElementById("timeline"), view, data.types.map((type) => ({ id: type.id, content: type.label.en })),
  { start, end, height: 600${cluster ? ", cluster: { maxItems: 2 }" : ""} });
window.filterPaint = () => new Promise((done) => {
  const from = performance.now();
  view.setOptions?.({}); const type = data.types[0].id;
  const next = new vis.DataView(items, { filter: (item) => item.group === type });
  timeline.setItems(next);
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
});
drawn();
`;

const TIMELINEJS = `
${COMMON}
const data = await (await fetch(file)).json();
const date = (ms) => { const d = new Date(ms); return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }; };
window.timeline = new TL.Timeline("timeline", { events: data.events.map((event) => {
  const { start, end } = spanOf(event.date);
  return { unique_id: event.id, start_date: date(start), end_date: date(end - 1), text: { headline: event.title.en, text: "" }, group: event.type };
}) }, { script_path: new URL("timelinejs/js/", location.href).href });
const wait = () => document.querySelector(".tl-timemarker") ? drawn() : requestAnimationFrame(wait);
wait();
`;

const page = (
  head: string,
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>bench</title>${head}</head><body style="margin:0"><div id="timeline" style="block-size:600px"></div>
<script type="module">${script}</script></body></html>`;

const EMPTY = `let x = 0; const box = document.getElementById("timeline"); box.textContent = "·";
const step = () => { x = (x + 1) % 300; box.style.transform = \`translateX(\${x}px)\`; requestAnimationFrame(step); }; step();
performance.mark("bench:ready");`;

/** Writes the pages into `dir`; says which peers are not installed and leaves them out. */
export function writeBenchPages(dir: string): Peer[] {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "empty.html"), page("", EMPTY));
  const there: Peer[] = [];
  const vis = join(packages, "vis-timeline");
  if (existsSync(vis)) {
    mkdirSync(join(dir, "vis"), { recursive: true });
    for (const file of [
      "standalone/umd/vis-timeline-graph2d.min.js",
      "styles/vis-timeline-graph2d.min.css",
    ]) {
      cpSync(join(vis, file), join(dir, "vis", file.slice(file.lastIndexOf("/") + 1)));
    }
    const head =
      '<link rel="stylesheet" href="vis/vis-timeline-graph2d.min.css"><script src="vis/vis-timeline-graph2d.min.js"></script>';
    writeFileSync(join(dir, "vis-bare.html"), page(head, VIS(false)));
    writeFileSync(join(dir, "vis-clustered.html"), page(head, VIS(true)));
    there.push("vis-bare", "vis-clustered");
  }
  const timelineJs = join(packages, "@knight-lab/timelinejs/dist");
  if (existsSync(timelineJs)) {
    for (const part of ["js", "css"]) {
      cpSync(join(timelineJs, part), join(dir, "timelinejs", part), { recursive: true });
    }
    const head =
      '<link rel="stylesheet" href="timelinejs/css/timeline.css"><script src="timelinejs/js/timeline.js"></script>';
    writeFileSync(join(dir, "timelinejs.html"), page(head, TIMELINEJS));
    there.push("timelinejs");
  }
  return there;
}
