// The search field as a combobox, in both languages: results ranked and marked in their own words, walked by the keys,
// opened on the timeline; and the same words at work in list and timeline.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const FIELD = { selector: "input[role=combobox]" } as const;
const NEGEV = "2022-03-27-negev-summit";
const GANTZ = "2021-11-24-gantz-defence-mou";

/** What is typed, by language: words of a title, a person by an alias, and a word that only a claim holds. */
const TYPED = {
  en: {
    title: "negev sum",
    marked: ["Negev", "Summit"],
    alias: "Abdeltif",
    claim: "three uniformed soldiers",
  },
  ar: { title: "قمة النقب", marked: ["قمة", "نقب"], alias: "لودي", claim: "جنود بزيهم العسكري قدموا" },
} as const;

/** Types words and waits for the results that they find. */
async function search(reader: Reader, words: string): Promise<void> {
  await reader.click(FIELD);
  await reader.type(words);
  await results(reader);
}

/** The results on screen: the event of each, and the pieces that are marked in it. */
async function results(reader: Reader): Promise<readonly { id: string; marked: string[]; text: string }[]> {
  await until("results are shown", async () => (await reader.count('[role="option"]')) > 0);
  return reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.results [role="option"]')].map((option) => ({
      id: option.dataset.eventId ?? "",
      marked: [...option.querySelectorAll("mark")].map((mark) => mark.textContent ?? ""),
      text: option.textContent ?? "",
    })),
  );
}

/** What the field tells a screen reader: whether its list is open, and which option is active. */
const told = (reader: Reader) =>
  reader.evaluate(() => {
    const field = document.querySelector("input[role=combobox]");
    const active = document.getElementById(field?.getAttribute("aria-activedescendant") ?? "");
    return {
      isExpanded: field?.getAttribute("aria-expanded") === "true",
      active: active?.dataset.eventId ?? null,
      isSelected: active?.getAttribute("aria-selected") === "true",
      hasFocus: document.activeElement === field,
    };
  });

describe.each(BOTH)("the search field in $language", ({ language, t, words }) => {
  const typed = TYPED[language];

  it("offers what is found, the best first, with the words marked, the date and the type", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      const [first] = await results(reader);
      expect(first?.id).toBe(NEGEV);
      expect(first?.marked).toEqual(typed.marked);
      const n = EVENTS.findIndex(({ id }) => id === NEGEV);
      expect(n).toBeGreaterThan(0);
      expect(first?.text).toContain(language === "ar" ? "27–28 مارس 2022" : "27–28 March 2022");
      expect(words.style.language).toBe(language);
    }));

  it("says in which text a word was found that the title does not hold", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.claim);
      const found = (await results(reader)).find(({ id }) => id === "2022-03-24-first-military-delegation");
      expect(found?.text).toContain(t("search.field.claim"));
      expect(found?.marked.length).toBeGreaterThan(1);
      await reader.press("Escape", 2);
      await reader.type(typed.alias);
      await until("the signing is found", async () => (await results(reader)).some(({ id }) => id === GANTZ));
      const person = (await results(reader)).find(({ text }) => text.includes(t("search.field.person")));
      expect(person?.marked.length).toBeGreaterThan(0);
    }));

  it("is walked by the arrow keys, which go round, while the keyboard stays in the field", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      const ids = (await results(reader)).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(await told(reader)).toEqual({
        isExpanded: true,
        active: null,
        isSelected: false,
        hasFocus: true,
      });
      for (const id of [...ids, ids[0]]) {
        await reader.press("ArrowDown");
        expect(await told(reader)).toEqual({
          isExpanded: true,
          active: id,
          isSelected: true,
          hasFocus: true,
        });
      }
      await reader.press("ArrowUp");
      expect((await told(reader)).active).toBe(ids.at(-1));
    }));

  it("opens with Enter, and the timeline goes there", () =>
    visit({ language, to: "?view=timeline&from=2024-01-01&to=2024-12-31" }, async (reader) => {
      await search(reader, typed.title);
      await reader.press("ArrowDown");
      await reader.press("Enter");
      expect((await openDetails(reader, NEGEV)).title).toBe(fileEvent(NEGEV).title[language]);
      await reader.rest();
      expect((await told(reader)).isExpanded).toBe(false);
      const { events } = await reader.marks("timeline");
      expect(events).toContain(NEGEV);
      const { searchParams } = new URL(reader.url());
      const [from, to] = [searchParams.get("from") ?? "", searchParams.get("to") ?? ""];
      // The event stands in the middle of a window of the length that it had before.
      const middle = (Date.parse(from) + Date.parse(to)) / 2;
      expect(Math.abs(middle - Date.parse("2022-03-28")) / 86_400_000).toBeLessThan(3);
      await expectSum(reader);
      await reader.press("Escape");
      await noDetails(reader);
    }));

  it("opens by a click, in the list", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      await reader.click({ selector: '[role="option"]', nth: 0 });
      await openDetails(reader, NEGEV);
    }));

  it("closes its results with the first Escape and clears its words with the second", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      await reader.press("Escape");
      expect((await told(reader)).isExpanded).toBe(false);
      expect(new URL(reader.url()).searchParams.get("q")).toBe(typed.title);
      await reader.press("Escape");
      await until("all events are listed", async () => (await reader.counts()).drawn === EVENTS.length);
      expect(new URL(reader.url()).searchParams.has("q")).toBe(false);
    }));

  it("keeps in the list what it offers, and says how many", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      const ids = (await results(reader)).map(({ id }) => id);
      expect((await reader.marks("list")).events.toSorted()).toEqual(ids.toSorted());
      const counts = await expectSum(reader);
      expect(counts.drawn).toBe(ids.length);
      const found = t("search.found", { found: ids.length, count: EVENTS.length });
      await until("the number is announced", async () =>
        (await reader.texts(".search [role=status]")).join().includes(found),
      );
    }));

  it("says what the other filters leave out of what is found", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await search(reader, typed.title);
      const left = t("search.leftOut", { count: (await results(reader)).length });
      await reader.press("Escape");
      await reader.click({ selector: 'button[data-type="transport"]' });
      await reader.click(FIELD);
      await until("it is said", async () => (await reader.text(".search-note")).includes(left));
      expect((await told(reader)).isExpanded).toBe(false);
    }));

  it("says that nothing is found, and finds nothing", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click(FIELD);
      await reader.type("qwxzy");
      await until("it is said", async () =>
        (await reader.text(".search-note")).includes(t("search.nothing")),
      );
      expect((await reader.counts()).drawn).toBe(0);
    }));

  it("opens from an address with its words applied and its results closed", () =>
    visit({ language, to: `?view=list&q=${encodeURIComponent(typed.title)}` }, async (reader) => {
      expect((await reader.marks("list")).events).toContain(NEGEV);
      expect((await told(reader)).isExpanded).toBe(false);
      await reader.focus(FIELD);
      await reader.press("ArrowDown");
      await results(reader);
      expect((await told(reader)).active).toBe(NEGEV);
    }));

  it("tells when its texts do not come, and still finds titles", () =>
    visit(
      {
        language,
        to: "?view=list",
        provokes: /search-|Failed to load|ERR_FAILED/,
        prepare: (reader) => reader.route(/\/assets\/search-[0-9a-f]+\.json$/, { status: 503, body: "" }),
      },
      async (reader) => {
        await search(reader, typed.title);
        expect((await results(reader))[0]?.id).toBe(NEGEV);
        expect(await reader.text(".search-note")).toContain(t("search.partial"));
      },
    ));
});

describe.each(BOTH)("the search field on a phone in $language", ({ language, t }) => {
  it.each([
    { what: "the whole screen", height: 640 },
    { what: "what a keyboard leaves of it", height: 330 },
  ])("takes $what for field and results, and gives it back", ({ height }) =>
    visit({ language, viewport: { width: 360, height: 640 }, touch: true }, async (reader) => {
      await reader.tap(FIELD);
      await reader.resize(360, height);
      await reader.type(TYPED[language].title);
      await results(reader);
      const box = await reader.box(".search-box");
      expect([box.x, box.y, box.width]).toEqual([0, 0, 360]);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const option = await reader.box('[role="option"]');
      expect(option.y + option.height).toBeLessThanOrEqual(height);
      const [{ id } = { id: "" }] = await reader.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[role="option"]')].map((each) => ({
          id: each.dataset.eventId ?? "",
        })),
      );
      await reader.tap({ selector: '[role="option"]', nth: 0 });
      await openDetails(reader, id);
    }),
  );

  it("has a button that shows what was found", () =>
    visit({ language, viewport: { width: 360, height: 640 }, touch: true }, async (reader) => {
      await reader.tap(FIELD);
      await reader.type(TYPED[language].title);
      const found = (await results(reader)).length;
      await reader.tap({ role: "button", name: t("search.show", { count: found }) });
      expect((await reader.counts()).drawn).toBe(found);
      expect(await reader.isVisible({ selector: ".search-popup" })).toBe(false);
    }));
});
