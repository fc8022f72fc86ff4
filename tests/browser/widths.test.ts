// No page scrolls sideways, from the narrowest phone to a desktop, in both languages.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { openDetails } from "../support/open-details.ts";
import { answerOf } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const WIDTHS = [320, 360, 390, 768, 1440];

/** The one with the most claims, disputes and sources. */
const LONGEST = "2022-03-24-first-military-delegation";

/** By how many pixels the page, or a part that scrolls on its own, is wider than it may be. */
function excess(reader: Reader): Promise<Record<string, number>> {
  return reader.evaluate(() => {
    const page = document.documentElement;
    const panel = document.querySelector('[data-view="details"]:not([hidden])');
    const list = document.querySelector('[data-view="list"]');
    const over = (element: Element | null) =>
      element === null ? 0 : Math.max(0, element.scrollWidth - element.clientWidth);
    return {
      page: Math.max(0, page.scrollWidth - window.innerWidth),
      list: over(list),
      details: over(panel),
    };
  });
}

const STATES = [
  { state: "the list", to: "?view=list" },
  { state: "the list in the longest month names", to: "?view=list&months=dual&digits=arab" },
  {
    state: "a filtered list with many chips",
    to: "?view=list&type=defence,economy&person=nasser-bourita&q=a",
  },
  { state: "the details", to: `?view=list&event=${LONGEST}` },
  { state: "an event's own page", to: `event/${LONGEST}/?view=list` },
  { state: "a notice", to: `?view=list&type=${"no-such-type-".repeat(8)}` },
];

describe.each(BOTH)("a page in $language", ({ language, t }) => {
  it.each(STATES)("does not scroll sideways with $state at any width", ({ to }) =>
    visit({ language, to }, async (reader) => {
      if (to.includes(LONGEST)) await openDetails(reader, LONGEST);
      for (const width of WIDTHS) {
        await reader.resize(width, 800);
        await reader.rest();
        expect(await excess(reader), `at ${width}`).toEqual({ page: 0, list: 0, details: 0 });
      }
    }),
  );

  it("does not scroll sideways with an error at any width", () =>
    visit(
      {
        language,
        to: `?data=/data/${"a-very-long-name-".repeat(8)}.json`,
        state: "error",
        provokes: /a-very-long-name/,
        prepare: (reader) => reader.route(/^[^?]*a-very-long-name/, { status: 404, body: "" }),
      },
      async (reader) => {
        expect(await reader.isVisible({ role: "button", name: t("notices.retry") })).toBe(true);
        for (const width of WIDTHS) {
          await reader.resize(width, 800);
          await reader.rest();
          expect((await excess(reader)).page, `at ${width}`).toBe(0);
        }
      },
    ));

  it("leaves the settings inside the page when they are open on a phone", () =>
    visit({ language, to: "?view=list", viewport: { width: 320, height: 640 } }, async (reader) => {
      await reader.click({ text: t("settings.label"), exact: true });
      const { x, width } = await reader.box("details[open] > :not(summary)");
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      expect((await excess(reader)).page).toBe(0);
    }));
});

describe("the widest dataset", () => {
  it.each(BOTH)("with words that cannot be broken stays within the page in $language", ({ language }) => {
    const word = "x".repeat(120);
    const text = { en: word, ar: "س".repeat(120) };
    const dataset = {
      format: 1,
      id: "wide",
      title: text,
      types: [{ id: "t", label: text }],
      sources: { s: { url: `https://example.org/${word}`, title: word, outlet: word, quote: word } },
      events: [
        { id: "e", date: "2020", type: "t", title: text, claims: [{ id: "c", text, sources: ["s"] }] },
      ],
    };
    return visit(
      {
        language,
        to: "?data=/data/wide.json&view=list&event=e",
        prepare: (reader) => reader.route(/^[^?]*\/data\/wide\.json$/, answerOf(dataset)),
      },
      async (reader) => {
        await openDetails(reader, "e");
        for (const width of WIDTHS) {
          await reader.resize(width, 800);
          await reader.rest();
          expect(await excess(reader), `at ${width}`).toEqual({ page: 0, list: 0, details: 0 });
        }
      },
    );
  });
});
