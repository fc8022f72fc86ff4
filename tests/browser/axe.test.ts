// axe-core finds nothing wrong in any state that stands without the timeline, in both languages, light and dark.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { openDetails } from "../support/open-details.ts";
import { answerOf, TINY_DATASET } from "../support/other-datasets.ts";
import { openReader, type Reader } from "../support/reader.ts";
import { expectQuiet, visit } from "../support/visit.ts";

const LONGEST = "2022-03-24-first-military-delegation";

const STATES = [
  { state: "the list", to: "?view=list" },
  { state: "filters and chips", to: "?view=list&type=defence,economy&person=benny-gantz&disputed=1" },
  { state: "the details", to: `?view=list&event=${LONGEST}`, opens: LONGEST },
  { state: "an event's own page", to: `event/${LONGEST}/?view=list`, opens: LONGEST },
  { state: "nothing found", to: "?view=list&q=qwxzy" },
  { state: "notices", to: "?view=list&type=no-such-type&from=never" },
  { state: "another dataset", to: "?view=list&data=/data/tiny.json&event=bridge", opens: "bridge" },
  { state: "an error", to: "?data=/data/none.json" },
  { state: "an empty dataset", to: "?view=list&data=/data/empty.json" },
];

async function prepare(reader: Reader): Promise<void> {
  await reader.route(/^[^?]*\/data\/tiny\.json$/, answerOf(TINY_DATASET));
  await reader.route(/^[^?]*\/data\/empty\.json$/, answerOf({ ...TINY_DATASET, events: [] }));
  await reader.route(/^[^?]*\/data\/none\.json$/, { status: 404, body: "" });
}

describe.each(BOTH)("axe in $language", ({ language, t }) => {
  it.each(["light", "dark"] as const)(
    "finds nothing in any state, in %s",
    { timeout: 120_000 },
    (colourScheme) =>
      visit({ language, to: "?view=list", colourScheme, prepare, provokes: /none\.json/ }, async (reader) => {
        for (const { state, to, opens } of STATES) {
          await reader.open(`${language}/${to}`);
          await reader.waitReady();
          if (opens !== undefined) await openDetails(reader, opens);
          expect(await reader.axe(), state).toEqual([]);
        }
        await reader.open(`${language}/?view=list`);
        await reader.waitReady();
        await reader.click({ text: t("settings.label"), exact: true });
        expect(await reader.axe(), "settings open").toEqual([]);
      }),
  );

  it("finds nothing on a phone, in the list and with an event over it", () =>
    visit({ language, viewport: { width: 390, height: 844 }, touch: true }, async (reader) => {
      expect(await reader.axe()).toEqual([]);
      await reader.tap({ selector: `[data-view="list"] [data-event-id="${LONGEST}"] a` });
      await openDetails(reader, LONGEST);
      expect(await reader.axe()).toEqual([]);
    }));
});

describe("axe at a page that is not the app", () => {
  it.each([
    ["the root", "/"],
    ["a page that does not exist", "/en/no-such-page/"],
  ])("finds nothing: %s", async (_what, address) => {
    const reader = await openReader();
    // The root would go on to a language by itself.
    await reader.route(/\/assets\/root-[^/]*\.js$/, { body: "", contentType: "text/javascript" });
    await reader.open(address);
    expect(await reader.axe()).toEqual([]);
    expectQuiet(reader, /404/);
    await reader.close();
  });
});
