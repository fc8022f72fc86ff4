// No event is ever hidden in silence: at every window, filter and width, what is drawn, gathered, outside and left out
// adds up to the record, on screen and in the count line. What must be seen is worked out from the file.
import { describe, expect, it } from "vitest";
import { overlaps, type Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { spanOf } from "../support/builders.ts";
import { EVENTS, idsWhere, isDisputed } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import type { Reader } from "../support/reader.ts";
import type { FileEvent } from "../support/record-file.ts";
import { OPENING, WHOLE, windowQuery } from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const days = (from: string, to: string): Span => spanOfDays({ from, to });

/** From decades to a week, with windows that hold nothing at either end of time. */
const WINDOWS: readonly { readonly name: string; readonly window: Span; readonly query: string }[] = [
  { name: "the opening window", window: OPENING, query: "" },
  ...(
    [
      ["all events", WHOLE],
      ["decades of the last century", days("1955-01-01", "1999-12-31")],
      ["the years in which a range goes on", days("1962-06-01", "1963-05-31")],
      ["one year", days("2022-01-01", "2022-12-31")],
      ["a month", days("2022-03-01", "2022-03-31")],
      ["two weeks", days("2020-12-07", "2020-12-20")],
      ["a week", days("2022-03-22", "2022-03-28")],
      ["a time before all events", days("1950-01-01", "1955-12-31")],
      ["a time after all events", days("2030-01-01", "2035-12-31")],
    ] as const
  ).map(([name, window]) => ({ name, window, query: windowQuery(window) })),
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Everything that the page says of where the events are agrees with the file and with what is drawn. */
async function expectTruth(
  reader: Reader,
  window: Span,
  keeps: (event: FileEvent) => boolean,
  what: string,
): Promise<void> {
  await reader.rest();
  const counts = await expectSum(reader);
  const marks = await reader.marks();
  const shown = idsWhere((event) => keeps(event) && overlaps(spanOf(event.date), window));
  const kept = idsWhere(keeps).length;
  expect(counts, what).toMatchObject({
    total: EVENTS.length,
    filtered: EVENTS.length - kept,
    outside: kept - shown.length,
  });
  expect(counts.drawn + counts.clustered, what).toBe(shown.length);
  expect(marks.events.length, what).toBe(counts.drawn);
  expect(
    marks.clusters.reduce((sum, count) => sum + count, 0),
    what,
  ).toBe(counts.clustered);
  expect(marks.events.filter((id) => !shown.includes(id))).toEqual([]);
}

describe.each(BOTH)("the timeline in $language, at rest", ({ language }) => {
  it.each(WINDOWS)("accounts for every event in $name, on a laptop and on a phone", ({ window, query }) =>
    visit({ language, to: `?view=timeline&${query}`, viewport: SIZES[0] }, async (reader) => {
      for (const { width, height } of SIZES) {
        await reader.resize(width, height);
        await expectTruth(reader, window, () => true, `${width} px`);
      }
    }),
  );

  const FILTERS = [
    { name: "two types", query: "type=defence,economy", keeps: ofType("defence", "economy") },
    { name: "what sources dispute", query: "disputed=1", keeps: isDisputed },
    { name: "an event open", query: "event=2022-03-27-negev-summit", keeps: () => true },
    {
      name: "an event open that the filter leaves out",
      query: "type=economy&event=2022-03-27-negev-summit",
      keeps: ofType("economy"),
    },
    { name: "a search that finds nothing", query: "q=qwxzy", keeps: () => false },
  ];
  it.each(FILTERS)("accounts for every event under $name, wide and close", ({ query, keeps }) =>
    visit({ language, to: `?view=timeline&${query}`, viewport: SIZES[0] }, async (reader) => {
      for (const { name, window, query: at } of [WINDOWS[0], WINDOWS[1], WINDOWS[5]].flatMap(
        (w) => w ?? [],
      )) {
        await reader.open(`${language}/?view=timeline&${query}&${at}`);
        await reader.waitReady();
        await expectTruth(reader, window, keeps, name);
      }
    }),
  );

  it("accounts for every event under a search, once all texts are searched", () =>
    visit({ language, to: "?view=timeline&q=negev" }, async (reader) => {
      await reader.open(`${language}/?view=list&q=negev&${WINDOWS[1]?.query}`);
      await reader.waitReady();
      await until("summaries are searched", async () => (await reader.counts()).drawn > 3);
      await reader.rest();
      const { events: found } = await reader.marks("list");
      for (const { name, window, query } of [WINDOWS[0], WINDOWS[1], WINDOWS[5]].flatMap((w) => w ?? [])) {
        await reader.open(`${language}/?view=timeline&q=negev&${query}`);
        await reader.waitReady();
        await until(
          "all texts are searched",
          async () => (await reader.counts()).filtered === EVENTS.length - found.length,
        );
        await expectTruth(reader, window, ({ id }) => found.includes(id), name);
      }
    }));
});

/** What stood in the lanes, and what the count line said of it, when elements were there again. */
interface Rested {
  readonly said: number;
  readonly stood: number;
}

declare global {
  interface Window {
    /** Of this test alone. */
    rested?: Promise<Rested>;
  }
}

/** Looks as soon as the elements of a movement's end have come, before anything else happens. Runs in the page. */
function watchRest(): void {
  const line = document.querySelector<HTMLElement>("output[data-total]");
  const lanes = document.querySelector<HTMLElement>(".timeline-lanes");
  const layer = document.querySelector(".still-layer");
  if (line === null || lanes === null || layer === null) throw new Error("There is no timeline.");
  window.rested = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (layer.classList.contains("still-layer-unseen")) return;
      observer.disconnect();
      const clusters = [...lanes.querySelectorAll<HTMLElement>("[data-cluster-count]")];
      const events = new Set(
        [...lanes.querySelectorAll<HTMLElement>("[data-event-id]")].map(({ dataset }) => dataset.eventId),
      );
      const gathered = clusters.reduce((sum, { dataset }) => sum + Number(dataset.clusterCount), 0);
      resolve({
        said: Number(line.dataset.clustered) + Number(line.dataset.drawn),
        stood: gathered + events.size,
      });
    });
    observer.observe(layer, { attributes: true, attributeFilter: ["class"] });
  });
}

describe.each(BOTH)("the count line in $language, where a movement ends", ({ language }) => {
  it.each([
    ["a zoom of the wheel", (reader: Reader) => reader.wheel({ dy: -400, ctrl: true })],
    ["a press on closer", (reader: Reader) => reader.press("+")],
  ])("says what the lanes hold in the same frame: %s", (_, move) =>
    visit({ language, to: `?view=timeline&${windowQuery(WHOLE)}`, viewport: SIZES[0] }, async (reader) => {
      const before = await reader.counts();
      await reader.evaluate(() => document.querySelector<HTMLElement>(".timeline-lanes [data-key]")?.focus());
      await reader.evaluate(watchRest);
      await move(reader);
      const { said, stood } = (await reader.evaluate(() => window.rested)) as Rested;
      expect(said).toBe(stood);
      expect(said).not.toBe(before.drawn + before.clustered);
    }),
  );
});

function ofType(...types: readonly string[]): (event: FileEvent) => boolean {
  return ({ type }) => types.includes(type);
}
