// Pages of other timelines with the same events: written as their documentation tells a publisher to, in the page's
// language and direction, with no work beyond that. Nothing of them is part of the product; all is served locally.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { direction, type Language } from "../../src/locale/language.ts";
import { spanOf } from "../support/builders.ts";
import type { FileEvent } from "../support/record-file.ts";
import { recordFile } from "../support/record-file.ts";

/** The other timelines. */
export const PEERS = ["timelinejs", "vis-timeline"] as const;

/** One of them. */
export type Peer = (typeof PEERS)[number];

const packages = fileURLToPath(new URL("node_modules/", import.meta.url));

/** JSON as an expression inside a script element. */
const asScript = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

/** 2022-03 is {year: 2022, month: 3}; what EDTF says of doubt has no place there. */
function partsOf(date: string): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.replace(/[~?%]/g, "").split("-").map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function typeLabel(type: string, language: Language): string {
  return recordFile.types.find(({ id }) => id === type)?.label[language] ?? type;
}

/** The form that TimelineJS reads: a headline, a text and a group. It has no field for sources. */
function timelineJsData(events: readonly FileEvent[], language: Language): unknown {
  return {
    events: events.map((event) => {
      const [start = "", end] = event.date.split("/");
      return {
        unique_id: event.id,
        start_date: partsOf(start),
        ...(end === undefined ? {} : { end_date: partsOf(end) }),
        text: { headline: event.title[language], text: event.summary[language] },
        group: typeLabel(event.type, language),
      };
    }),
  };
}

/** The form that vis-timeline reads: an item a date, with the short label, and a group a type. */
function visData(events: readonly FileEvent[], language: Language): unknown {
  return {
    groups: recordFile.types.map(({ id }) => ({ id, content: typeLabel(id, language) })),
    items: events.map((event) => {
      const { start, end } = spanOf(event.date);
      const isDay = end - start <= 86_400_000;
      return {
        id: event.id,
        group: event.type,
        content: event.label[language],
        start,
        ...(isDay ? {} : { end }),
      };
    }),
  };
}

function pageOf(language: Language, head: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sixty events</title>
${head}</head>
<body style="margin:0;font-family:sans-serif">${body}</body></html>
`;
}

function timelineJsPage(events: readonly FileEvent[], language: Language): string {
  return pageOf(
    language,
    '<link rel="stylesheet" href="timelinejs/css/timeline.css"><script src="timelinejs/js/timeline.js"></script>',
    `<div id="timeline" style="inline-size:100%;block-size:100vh"></div><script>
window.timeline = new TL.Timeline("timeline", ${asScript(timelineJsData(events, language))},
  { language: "${language}", script_path: new URL("timelinejs/js/", location.href).href });
</script>`,
  );
}

function visPage(events: readonly FileEvent[], language: Language): string {
  const options = { rtl: direction(language) === "rtl", locale: language };
  return pageOf(
    language,
    '<link rel="stylesheet" href="vis/vis-timeline-graph2d.min.css"><script src="vis/vis-timeline-graph2d.min.js"></script>',
    `<div id="timeline"></div><script>
const data = ${asScript(visData(events, language))};
window.timeline = new vis.Timeline(document.getElementById("timeline"), data.items, data.groups, ${asScript(options)});
</script>`,
  );
}

/**
 * Writes a page for each peer and language into `dir`, PEER.LANGUAGE.html, with what they load beside them.
 * @throws where the peers are not installed.
 */
export function writePeerPages(
  dir: string,
  events: readonly FileEvent[],
  languages: readonly Language[],
): void {
  const timelineJs = join(packages, "@knight-lab/timelinejs/dist");
  const vis = join(packages, "vis-timeline");
  if (!existsSync(timelineJs) || !existsSync(vis)) {
    throw new Error("The other timelines are not installed: npm ci --prefix tests/bench");
  }
  mkdirSync(join(dir, "vis"), { recursive: true });
  for (const part of ["js", "css"])
    cpSync(join(timelineJs, part), join(dir, "timelinejs", part), { recursive: true });
  const files = ["standalone/umd/vis-timeline-graph2d.min.js", "styles/vis-timeline-graph2d.min.css"];
  for (const file of files) cpSync(join(vis, file), join(dir, "vis", file.slice(file.lastIndexOf("/") + 1)));
  for (const language of languages) {
    writeFileSync(join(dir, `timelinejs.${language}.html`), timelineJsPage(events, language));
    writeFileSync(join(dir, `vis-timeline.${language}.html`), visPage(events, language));
  }
}
