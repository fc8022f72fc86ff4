// The same sixty events in TimelineJS, in bare vis-timeline and in Sanad, in Arabic and in English: pictures into
// pictures/side-by-side/, and what can be counted, as JSON, on standard output. docs/side-by-side.md says what it means.
//
//   npm ci --prefix tests/bench
//   npx tsx tests/bench/side-by-side.ts
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withBuiltSite } from "../../scripts/built-site.ts";
import { startServer } from "../../scripts/serve.ts";
import { root } from "../../scripts/steps.ts";
import { LANGUAGES, type Language } from "../../src/locale/language.ts";
import { spanOf } from "../support/builders.ts";
import { EVENTS, sourceIdsOf } from "../support/expected.ts";
import { openReader, type Reader, until } from "../support/reader.ts";
import { type FileEvent, recordFile } from "../support/record-file.ts";
import { PEERS, type Peer, writePeerPages } from "./peer-pages.ts";

const FROM = spanOf("2020-12-01").start;
const SIXTY: readonly FileEvent[] = EVENTS.filter(({ date }) => spanOf(date).start >= FROM).slice(0, 60);
const [FIRST, LAST] = [SIXTY[0] as FileEvent, SIXTY.at(-1) as FileEvent];

/** The sixty as a dataset of their own: nothing in it refers to an event or names a source that is left out. */
const SIXTY_AS_DATASET = {
  ...recordFile,
  events: SIXTY.map(({ related = [], ...event }) => ({
    ...event,
    related: related.filter((id) => SIXTY.some((other) => other.id === id)),
  })),
  sources: Object.fromEntries(
    [...new Set(SIXTY.flatMap(sourceIdsOf))].map((id) => [id, recordFile.sources[id]]),
  ),
  stories: [],
  corrections: [],
};

const SCREEN = { width: 1280, height: 800 };

/** What a drawn event is in each page, and how its id is found. */
const MARKS: Readonly<Record<Peer, string>> = {
  timelinejs: ".tl-timemarker-content-container",
  "vis-timeline": ".vis-item:is(.vis-box, .vis-range)",
};

/** What is counted on a page. */
interface Counted {
  readonly page: string;
  readonly language: Language;
  /** Where time begins: the side on which the earlier of two events stands. */
  readonly earlierStandsOn: "left" | "right" | "unknown";
  /** Events whose mark, or at least its middle, is seen on the first screen. */
  readonly onFirstScreen: number;
  /** Of those, the ones whose title or label can be read to its end. */
  readonly readable: number;
  /** The height that the timeline takes, in CSS pixels. */
  readonly heightPx: number;
  /** What the page itself says of events that are not shown; null where it says nothing. */
  readonly saysOfTheRest: string | null;
  /** Words of dates as printed, a few. */
  readonly dates: readonly string[];
  /** Elements in the tab order. */
  readonly tabStops: number;
  /** Events that the accessibility tree gives with a role of their own: a heading, a button, a link. */
  readonly eventsByRole: number;
  /** Links to sources that can be reached from the open first event. */
  readonly sourceLinks: number;
  readonly foreignRequests: readonly string[];
}

/** Runs in the page: where all marks are, whether anything hides them, and whether their text is whole. */
function readMarks({ mark, text }: { mark: string; text: string }) {
  const found = [...document.querySelectorAll<HTMLElement>(mark)].map((element) => {
    const label = element.querySelector<HTMLElement>(text) ?? element;
    const box = label.getBoundingClientRect();
    const isThere = (x: number) => {
      const at = document.elementFromPoint(x, box.y + box.height / 2);
      return at !== null && element.contains(at);
    };
    const middle = isThere(box.x + box.width / 2);
    const isWhole =
      label.scrollWidth <= label.clientWidth + 1 && !/(…|\.\.\.)$/.test(label.textContent.trim());
    return {
      id: element.dataset.eventId ?? "",
      words: `${element.closest(".tl-timemarker")?.textContent ?? ""}${element.textContent}`,
      x: element.getBoundingClientRect().x,
      isSeen: middle,
      isReadable:
        middle && isThere(box.left + 2) && isThere(box.right - 2) && isWhole && label.textContent !== "",
    };
  });
  const stops = [...document.querySelectorAll<HTMLElement>("a[href],button,input,select,[tabindex]")];
  const tabStops = stops.filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && element.closest("[inert]") === null,
  ).length;
  return { found, tabStops };
}

/** How many of the sixty titles the accessibility tree gives with a role of their own, not as a run of text. */
function eventsIn(tree: string, language: Language): number {
  const lines = tree
    .split("\n")
    .filter((line) => /^\s*- '?(button|link|heading|option|tab|menuitem|row)/.test(line));
  return SIXTY.filter(({ title }) => lines.some((line) => line.includes(title[language].slice(0, 25))))
    .length;
}

async function datesOf(reader: Reader, selectors: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(selectors.map((selector) => reader.texts(selector)));
  return texts.flatMap((found) =>
    found
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter(Boolean)
      .slice(0, 6),
  );
}

/** Waits until no mark has moved for two seconds: a peer may draw first and find its window afterwards. */
async function untilStill(reader: Reader, mark: string): Promise<void> {
  let [last, times] = ["", 0];
  await until(
    "the marks stand still",
    async () => {
      const now = await reader.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .map((each) => each.getBoundingClientRect())
            .map(({ x, y }) => `${x} ${y}`)
            .join(),
        mark,
      );
      times = now === last ? times + 1 : 0;
      last = now;
      return times >= 40;
    },
    30_000,
  );
}

async function countPeer(peer: Peer, language: Language, site: string): Promise<Counted> {
  const reader = await openReader({ site, language, viewport: SCREEN, reducedMotion: true });
  await reader.open(`${peer}.${language}.html`);
  await until(`${peer} has drawn`, async () => (await reader.count(MARKS[peer])) >= 30, 30_000);
  await untilStill(reader, MARKS[peer]);
  await reader.picture(`side-by-side/${peer}.${language}`);
  const text = peer === "timelinejs" ? ".tl-headline" : ".vis-item-content";
  const { found, tabStops } = await reader.evaluate(readMarks, { mark: MARKS[peer], text });
  const wordsOf = ({ title, label }: FileEvent) => (peer === "timelinejs" ? title : label)[language];
  const xOf = (event: FileEvent) =>
    found.find(({ words }) => words.includes(wordsOf(event).slice(0, 20)))?.x ?? Number.NaN;
  const dates = await datesOf(
    reader,
    peer === "timelinejs"
      ? [".tl-headline-date", ".tl-timeaxis-tick-text"]
      : [".vis-text.vis-major:not(.vis-measure)", ".vis-text.vis-minor:not(.vis-measure)"],
  );
  const counted: Counted = {
    page: peer,
    language,
    earlierStandsOn: sideOf(xOf(FIRST), xOf(LAST)),
    onFirstScreen: found.filter(({ isSeen }) => isSeen).length,
    readable: found.filter(({ isReadable }) => isReadable).length,
    heightPx: Math.round((await reader.box("#timeline")).height),
    saysOfTheRest: null,
    dates,
    tabStops,
    eventsByRole: eventsIn(await reader.aria(), language),
    sourceLinks: await reader.count("a[href^='http']:not([href*='knightlab'])"),
    foreignRequests: [...new Set(reader.foreignRequests().map((address) => new URL(address).host))],
  };
  await reader.close();
  return counted;
}

function sideOf(earlier: number, later: number): Counted["earlierStandsOn"] {
  if (Number.isNaN(earlier) || Number.isNaN(later) || earlier === later) return "unknown";
  return earlier < later ? "left" : "right";
}

async function countSanad(language: Language, site: string): Promise<Counted> {
  const reader = await openReader({ site, language, viewport: SCREEN, reducedMotion: true });
  const body = JSON.stringify(SIXTY_AS_DATASET);
  await reader.route(/^[^?]*\/data\/sixty\.json$/, { body });
  await reader.open(`${language}/?view=timeline&data=/data/sixty.json`);
  await reader.waitReady();
  await reader.rest();
  await reader.picture(`side-by-side/sanad.${language}`);
  const mark = '[data-view="timeline"] [data-event-id]';
  const { found, tabStops } = await reader.evaluate(readMarks, { mark, text: ".mark-label" });
  const labelled = found.filter(({ words }) => words !== "");
  const xOf = (event: FileEvent) => found.find(({ id }) => id === event.id)?.x ?? Number.NaN;
  const { drawn, clustered, outside, total } = await reader.counts();
  const onScreen = found.map(({ id }) => id);
  const [early, late] = [
    SIXTY.find(({ id }) => onScreen.includes(id)),
    SIXTY.findLast(({ id }) => onScreen.includes(id)),
  ];
  const counted = {
    page: "sanad",
    language,
    earlierStandsOn: early && late ? sideOf(xOf(early), xOf(late)) : ("unknown" as const),
    onFirstScreen: found.filter(({ isSeen }) => isSeen).length,
    readable: labelled.filter(({ isReadable }) => isReadable).length,
    heightPx: Math.round((await reader.box('[data-view="timeline"]')).height),
    saysOfTheRest: `${drawn} + ${clustered} in clusters + ${outside} outside = ${total}: ${await reader.text("output[data-total]")}`,
    dates: await datesOf(reader, [
      ".mark-date",
      ".vis-text.vis-major:not(.vis-measure)",
      ".vis-text.vis-minor:not(.vis-measure)",
    ]),
    tabStops,
    eventsByRole: eventsIn(await reader.aria(), language),
    foreignRequests: [...new Set(reader.foreignRequests().map((address) => new URL(address).host))],
  };
  await reader.open(`${language}/?view=list&data=/data/sixty.json&event=${FIRST.id}`);
  await reader.waitReady();
  await until("the details are there", async () => (await reader.count(".sources a")) > 0);
  const sourceLinks = await reader.count(".sources a[href^='http']");
  const listed = eventsIn(await reader.aria(), language);
  await reader.close();
  return { ...counted, sourceLinks, eventsByRole: Math.max(counted.eventsByRole, listed) };
}

const dir = join(root, ".cache/side-by-side");
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
writePeerPages(dir, SIXTY, LANGUAGES);
await withBuiltSite(async ({ url }) => {
  const peers = await startServer({ dir, port: 0 });
  const all: Counted[] = [];
  try {
    for (const language of LANGUAGES) {
      for (const peer of PEERS) all.push(await countPeer(peer, language, peers.url));
      all.push(await countSanad(language, url));
    }
  } finally {
    await peers.close();
  }
  process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
});
