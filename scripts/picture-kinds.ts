// What `npm run pictures` makes pictures of: one row a state of the page that a reader can meet.
//
// What must stay true: every row is a real address of the real record, or a real failure of its server; nothing is
// arranged inside the page except by what a reader can press.
import { type Reader, until } from "../tests/support/reader.ts";

/** One state of the page. */
export interface PictureKind {
  readonly name: string;
  /** The query, or a path below the language. */
  readonly to: string;
  /** What is arranged before the page opens. */
  readonly prepare?: (reader: Reader) => Promise<void>;
  /** What is waited for; the page is ready otherwise. */
  readonly settle?: (reader: Reader) => Promise<unknown>;
  /** What a reader then does. */
  readonly act?: (reader: Reader) => Promise<void>;
  /** The height of the viewport in CSS pixels, where it is not the device's. */
  readonly height?: number;
  /** The widths at which this state differs from the others; all otherwise. */
  readonly widths?: readonly number[];
}

/** The opening data of the site's own record. */
const OPENING_DATA = "**/assets/opening-*.json";
const DISPUTED_EVENT = "2022-03-24-first-military-delegation";

/** The page has its styles and fonts, whatever else it waits for. */
async function isPainted(reader: Reader): Promise<void> {
  await until("the page is painted", () =>
    reader.evaluate(() => document.fonts.ready.then(() => document.querySelector("#root > *") !== null)),
  );
}

/** Never answers: the page stays as it is while it waits. */
async function holdOpening(reader: Reader): Promise<void> {
  await reader.route(OPENING_DATA, () => new Promise<never>(() => undefined));
}

/** Scrolls the details, but not the page, to the first disagreement. */
async function scrollToDispute(reader: Reader): Promise<void> {
  await until("the details are there", async () => (await reader.count(".dispute")) > 0);
  await reader.evaluate(() => {
    const part = document.querySelector(".dispute")?.closest("section");
    // Below the bar that stays at the head of the details.
    part?.style.setProperty("scroll-margin-block-start", "3.5rem");
    part?.scrollIntoView({ block: "start" });
    window.scrollTo(0, 0);
  });
}

/** A made-up dataset with more events on one day than a lane can name: in the record, two at most share a day. */
const SAME_DAY = {
  format: 1,
  id: "same-day",
  title: { en: "Stalls of a market day", ar: "أكشاك يوم السوق" },
  types: [
    { id: "food", label: { en: "Food", ar: "طعام" } },
    { id: "craft", label: { en: "Crafts", ar: "حِرف" } },
  ],
  events: Array.from({ length: 48 }, (_, n) => ({
    id: `stall-${n + 1}`,
    date: n < 40 ? "2020-05-09" : `2020-05-${n - 28}`,
    type: n % 4 === 0 ? "craft" : "food",
    title: { en: `Stall ${n + 1} opens`, ar: `افتتاح الكشك ${n + 1}` },
  })),
};

/** Presses the largest cluster, which holds the events of one day and so opens as a list. */
async function openClusterList(reader: Reader): Promise<void> {
  const clusters = '[data-view="timeline"] [data-cluster-count]';
  const counts = (await reader.attributes(clusters, "data-cluster-count")).map(Number);
  await reader.focus({ selector: clusters, nth: counts.indexOf(Math.max(...counts)) });
  await reader.press("Enter");
  await until("the cluster is open as a list", async () => (await reader.count(".cluster-list")) > 0);
}

/** A page without the app is there when it is painted. */
async function isWritten(reader: Reader): Promise<void> {
  await until("the page is painted", () =>
    reader.evaluate(() => document.fonts.ready.then(() => document.querySelector("main") !== null)),
  );
}

/** Types a name as the record spells it in the language of the page. */
async function openSearch(reader: Reader): Promise<void> {
  const name = (await reader.attribute("html", "lang")) === "ar" ? "غانتز" : "Gantz";
  await reader.click({ selector: "input[role=combobox]" });
  await reader.type(name);
  await until("results are there", async () => (await reader.count(".search-popup [role=option]")) > 0);
}

async function openShare(reader: Reader): Promise<void> {
  await reader.click({ selector: ".share-button" });
  await until("the dialog is there", async () => (await reader.count("dialog[open]")) > 0);
}

async function openKeyHelp(reader: Reader): Promise<void> {
  await reader.focus({ selector: '[data-view="timeline"] [data-event-id]', nth: 0 });
  await reader.press("?");
  await until("the keys are told", async () => (await reader.count(".key-help")) > 0);
}

/** All states, in the order in which a reader might meet them. */
export const PICTURE_KINDS: readonly PictureKind[] = [
  { name: "opening", to: "" },
  { name: "timeline", to: "?view=timeline", widths: [360] },
  { name: "list", to: "?view=list", widths: [768, 1440] },
  { name: "month", to: "?view=timeline&from=2022-03-01&to=2022-03-31" },
  { name: "week", to: "?view=timeline&from=2022-03-21&to=2022-03-28" },
  { name: "day", to: "?view=timeline&from=2022-03-24&to=2022-03-24" },
  { name: "decades", to: "?view=timeline&from=1960-01-01&to=2026-12-31" },
  {
    name: "cluster-list",
    to: "?view=timeline&data=/data/same-day.json&from=2020-05-04&to=2020-05-22",
    prepare: (reader) => reader.route(/^[^?]*\/data\/same-day\.json$/, { body: JSON.stringify(SAME_DAY) }),
    act: openClusterList,
  },
  { name: "details", to: `?event=${DISPUTED_EVENT}` },
  { name: "disagreement", to: `?event=${DISPUTED_EVENT}`, act: scrollToDispute },
  { name: "details-tall", to: `?event=${DISPUTED_EVENT}`, height: 2600, widths: [360, 1440] },
  { name: "filtered", to: "?view=timeline&type=defence" },
  { name: "filtered-list", to: "?view=list&type=defence", widths: [360, 1440] },
  { name: "nothing", to: "?view=timeline&q=zzzz" },
  { name: "nothing-list", to: "?view=list&q=zzzz", widths: [360, 1440] },
  { name: "loading", to: "?view=timeline", prepare: holdOpening, settle: isPainted },
  {
    name: "error",
    to: "?view=timeline",
    prepare: (reader) => reader.route(OPENING_DATA, { status: 503 }),
  },
  { name: "error-dataset", to: "?data=/data/no-such-file.json" },
  { name: "broken-address", to: "?type=tourism&from=2022-02-31&event=no-such-event", widths: [360, 1440] },
  { name: "search", to: "?view=timeline", act: openSearch },
  { name: "facets", to: "?view=timeline", act: (reader) => reader.click({ selector: ".chip-more" }) },
  { name: "person", to: "?view=timeline&person=benny-gantz" },
  { name: "story", to: "?story=anchors&step=3" },
  { name: "story-versions", to: "?story=march-2022-versions&step=1", widths: [360, 1440] },
  { name: "display", to: "", act: (reader) => reader.click({ selector: ".settings > summary" }) },
  { name: "share", to: "?type=defence", act: openShare },
  { name: "keys", to: "?view=timeline", widths: [1440], act: openKeyHelp },
  { name: "edition", to: "?view=list&edition=2026-11", widths: [360, 1440] },
  { name: "embed", to: "?embed=1" },
  { name: "embed-details", to: `?embed=1&event=${DISPUTED_EVENT}`, widths: [360, 1440] },
  { name: "method", to: "method/", settle: isWritten, height: 2400 },
  { name: "partners", to: "embed/", settle: isWritten },
  { name: "event-page", to: `event/${DISPUTED_EVENT}/`, widths: [360, 1440] },
];
