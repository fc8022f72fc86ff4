// Facets, in both languages: persons, organisations and places with the number of events that each would leave, and the
// way from one of them to all its events on the timeline.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { EVENTS, idsWhere, partyName } from "../support/expected.ts";
import { openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { type FileEvent, recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const has = (id: string) => (event: FileEvent) => (event.people ?? []).some((person) => person.id === id);
const inDefence = (event: FileEvent) => event.type === "defence";

/** The values of a facet as they are shown: id, number, whether chosen, whether it would leave nothing. */
const valuesOf = (reader: Reader, heading: string) =>
  reader.evaluate((name) => {
    const list = [...document.querySelectorAll(".facet")].find(
      (facet) => facet.querySelector("h2")?.textContent === name,
    );
    return [...(list?.querySelectorAll<HTMLElement>("[data-value]") ?? [])].map((value) => ({
      id: value.dataset.value ?? "",
      count: Number(value.querySelector(".facet-count")?.textContent),
      isChosen: value.getAttribute("aria-selected") === "true",
      isEmpty: value.getAttribute("aria-disabled") === "true",
    }));
  }, heading);

describe.each(BOTH)("the facets in $language", ({ language, t }) => {
  const people = t("facets.person.heading");
  const open = async (reader: Reader) => {
    await reader.click({ role: "button", name: t("facets.open") });
    await until("the facets are there", async () => (await reader.count(".facet")) === 3);
  };

  it("count what each person, organisation and place would leave, most events first", () =>
    visit({ language, to: "?view=list&type=defence" }, async (reader) => {
      await open(reader);
      const values = await valuesOf(reader, people);
      expect(values).toHaveLength(Object.keys(recordFile.people).length);
      expect(values.map(({ id, count }) => [id, count])).toEqual(
        values.map(({ id }) => [id, EVENTS.filter((event) => inDefence(event) && has(id)(event)).length]),
      );
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const registry of ["organisation", "place"] as const) {
        expect((await valuesOf(reader, t(`facets.${registry}.heading`))).length).toBeGreaterThan(10);
      }
    }));

  it("keep the events of a value, as a chip and in the address, and let go of it", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await open(reader);
      await reader.click({ selector: '[data-value="benny-gantz"]' });
      await until("the list follows", async () => {
        const { events } = await reader.marks("list");
        return JSON.stringify(events) === JSON.stringify(idsWhere(has("benny-gantz")));
      });
      expect(new URL(reader.url()).searchParams.get("person")).toBe("benny-gantz");
      const name = partyName("people", "benny-gantz", language);
      const chip = t("filters.remove", { filter: t("filters.person", { name }) });
      expect(await reader.isVisible({ role: "button", name: chip })).toBe(true);
      expect((await valuesOf(reader, people)).filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(
        ["benny-gantz"],
      );
      await reader.click({ selector: '[data-value="benny-gantz"]' });
      await until("all are back", async () => (await reader.counts()).drawn === EVENTS.length);
    }));

  it("find a value by a part of its name in either script", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await open(reader);
      await reader.click({ role: "textbox", name: t("facets.person.find") });
      await reader.type("غانتز");
      await until("one is left", async () => (await valuesOf(reader, people)).length === 1);
      expect((await valuesOf(reader, people))[0]?.id).toBe("benny-gantz");
      await reader.press("ArrowDown");
      await reader.press("Enter");
      await until("the list follows", async () => (await reader.counts()).drawn < EVENTS.length);
    }));

  it("are one tab stop each, walked by the arrow keys; a value that would leave nothing is reached and not chosen", () =>
    visit({ language, to: "?view=list&type=transport" }, async (reader) => {
      await open(reader);
      const values = await valuesOf(reader, people);
      const empty = values.at(-1);
      expect(empty).toMatchObject({ count: 0, isEmpty: true });
      await reader.focus({ selector: '.facet [data-value][tabindex="0"]', nth: 0 });
      expect(await reader.count('.facet [data-value][tabindex="0"]')).toBe(3);
      await reader.press("End");
      const name = partyName("people", empty?.id ?? "", language);
      expect((await reader.focused())?.name).toBe(t("facets.value", { name, count: 0 }));
      const { drawn } = await reader.counts();
      await reader.press("Enter");
      expect((await reader.counts()).drawn).toBe(drawn);
      await reader.press("Home");
      await reader.press("Space");
      await until("the list follows", async () => (await reader.counts()).drawn === values[0]?.count);
    }));

  it("move the window where none of the kept events would be in it, and only then", () =>
    visit({ language, to: "?view=timeline&from=2024-01-01&to=2024-12-31" }, async (reader) => {
      await open(reader);
      await reader.click({ selector: '[data-value="mohammed-vi"]' });
      await until(
        "it is kept",
        async () => new URL(reader.url()).searchParams.get("person") === "mohammed-vi",
      );
      await reader.rest();
      const wanted = idsWhere(has("mohammed-vi"));
      const inYear = EVENTS.filter((event) => wanted.includes(event.id) && event.date.startsWith("2024"));
      const { searchParams } = new URL(reader.url());
      if (inYear.length > 0) expect(searchParams.get("from")).toBe("2024-01-01");
      await reader.click({ selector: '[data-value="benny-gantz"]' });
      await reader.rest();
      const counts = await expectSum(reader);
      expect(counts.drawn + counts.clustered).toBe(idsWhere(has("benny-gantz")).length);
      expect(counts.outside).toBe(0);
    }));
});

describe.each(BOTH)("a person in the details in $language", ({ language }) => {
  const EVENT = "2021-11-24-gantz-defence-mou";
  const name = partyName("people", "benny-gantz", language);
  const link = { role: "link", name, within: '[data-view="details"]', nth: 0 } as const;

  it("leads in one click to all events with them, on the timeline, beside the details", () =>
    visit({ language, to: `?view=timeline&from=2021-11-20&to=2021-11-30&event=${EVENT}` }, async (reader) => {
      await openDetails(reader, EVENT);
      await reader.click(link);
      await reader.rest();
      const counts = await expectSum(reader);
      expect(counts.outside).toBe(0);
      expect(counts.drawn + counts.clustered).toBe(idsWhere(has("benny-gantz")).length);
      await openDetails(reader, EVENT);
      await reader.back();
      await until("one step back, the window is as it was", () =>
        Promise.resolve(new URL(reader.url()).searchParams.get("from") === "2021-11-20"),
      );
      expect(new URL(reader.url()).searchParams.has("person")).toBe(false);
    }));

  it("on a phone makes the details give way to the events", () =>
    visit(
      { language, to: `?event=${EVENT}`, viewport: { width: 390, height: 844 }, touch: true },
      async (reader) => {
        await openDetails(reader, EVENT);
        await reader.tap(link);
        await until("the list is free", async () => !(await reader.isVisible({ selector: ".details" })));
        expect((await reader.marks("list")).events).toEqual(idsWhere(has("benny-gantz")));
      },
    ));
});
