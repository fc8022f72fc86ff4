// Filtering, in both languages: what each filter leaves is computed from the file, and after every step each event is
// in exactly one of the places that the count line names.
import { describe, expect, it } from "vitest";
import { BOTH, sentencesIn } from "../support/both.ts";
import { countOfType, EVENTS, idsWhere, isDisputed, partyName, typeName } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import type { Reader } from "../support/reader.ts";
import { type FileEvent, recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const LIST = '[data-view="list"]';
const TOTAL = EVENTS.length;

/** Waits until the list holds exactly the events that a condition leaves, and the count line says so. */
async function expectList(reader: Reader, keeps: (event: FileEvent) => boolean): Promise<void> {
  const wanted = idsWhere(keeps);
  await until(`the list holds ${wanted.length} events`, async () => {
    const { events } = await reader.marks("list");
    return JSON.stringify(events) === JSON.stringify(wanted);
  });
  const counts = await expectSum(reader);
  expect(counts).toMatchObject({
    total: TOTAL,
    drawn: wanted.length,
    filtered: TOTAL - wanted.length,
    outside: 0,
    clustered: 0,
  });
}

/** The types with the number that each chip shows, in the order of the page. */
async function shownTypeCounts(reader: Reader): Promise<(readonly [string, number])[]> {
  const ids = await reader.attributes("button[data-type]", "data-type");
  const texts = await reader.texts("button[data-type]");
  return texts.map((text, n) => [ids[n] ?? "", Number(/\d+$/.exec(text.trim())?.[0])] as const);
}

describe.each(BOTH)("the type filter in $language", ({ language, t }) => {
  const chip = (type: string) =>
    ({ role: "button", name: typeName(type, language), within: "search" }) as const;

  it("shows each type by name with the number of events that the file has of it", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      expect(await shownTypeCounts(reader)).toEqual(
        recordFile.types.map(({ id }) => [id, countOfType(id)] as const),
      );
      const names = await reader.texts("button[data-type]");
      recordFile.types.forEach(({ label }, n) => {
        expect(names[n]).toContain(label[language]);
      });
      await expectList(reader, () => true);
    }));

  it("gives every type a colour of its own", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      const colours = await reader.evaluate(() =>
        [...document.querySelectorAll("button[data-type] [aria-hidden]")].map(
          (swatch) => getComputedStyle(swatch).backgroundColor,
        ),
      );
      expect(new Set(colours).size).toBe(recordFile.types.length);
    }));

  it("keeps one type, several, only one of several, and all again", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click(chip("defence"));
      await expectList(reader, ({ type }) => type === "defence");
      await reader.click(chip("economy"));
      await expectList(reader, ({ type }) => type === "defence" || type === "economy");
      await reader.click(chip("transport"));
      await expectList(reader, ({ type }) => ["defence", "economy", "transport"].includes(type));
      await reader.click({
        role: "button",
        name: t("filters.type.onlyHint", { type: typeName("economy", language) }),
      });
      await expectList(reader, ({ type }) => type === "economy");
      await reader.click({ role: "button", name: t("filters.type.all") });
      await expectList(reader, () => true);
    }));

  it("lets go of a type that is pressed again", () =>
    visit({ language, to: "?view=list&type=defence,economy" }, async (reader) => {
      await reader.click({ selector: 'button[data-type="defence"]' });
      await expectList(reader, ({ type }) => type === "economy");
      await reader.click({ selector: 'button[data-type="economy"]' });
      await expectList(reader, () => true);
    }));

  it("counts what each type would hold under the other filters", () =>
    visit({ language, to: "?view=list&disputed=1&type=defence" }, async (reader) => {
      expect(await shownTypeCounts(reader)).toEqual(
        recordFile.types.map(
          ({ id }) => [id, idsWhere((event) => event.type === id && isDisputed(event)).length] as const,
        ),
      );
      await expectList(reader, (event) => event.type === "defence" && isDisputed(event));
    }));
});

const FIELD = { selector: "input[role=combobox]" } as const;

describe.each(BOTH)("the search in $language", ({ language, t }) => {
  const saysOf = (event: FileEvent, word: string): boolean => {
    const { people, organisations, places } = recordFile;
    const parties = [
      ...(event.people ?? []).map(({ id }) => people[id]),
      ...(event.organisations ?? []).map((id) => organisations[id]),
      event.place === undefined ? undefined : places[event.place],
    ];
    const texts = [event.title, event.summary, ...parties.map((party) => party?.name)];
    return texts.some((text) => text?.[language].toLowerCase().includes(word.toLowerCase()));
  };
  const [inTitle, inSummary, person] =
    language === "ar" ? ["قمة النقب", "بحضور الملك", "غانتس"] : ["Negev summit", "king's presence", "Gantz"];

  it("narrows the list as one types, and Escape or the chip gives everything back", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click(FIELD);
      await reader.type(person);
      await until("fewer events are listed", async () => (await reader.counts()).drawn < TOTAL);
      await until("summaries are searched too", async () => {
        const found = (await reader.marks("list")).events;
        return idsWhere((event) => saysOf(event, person)).every((id) => found.includes(id));
      });
      await expectSum(reader);
      // The first Escape closes the results, the second clears the words.
      await reader.press("Escape", 2);
      await expectList(reader, () => true);
      await reader.type(inTitle);
      await until("the Negev summit is found", async () =>
        (await reader.marks("list")).events.includes("2022-03-27-negev-summit"),
      );
      await reader.press("Escape");
      const query = t("filters.query", { query: inTitle });
      await reader.click({ role: "button", name: t("filters.remove", { filter: query }) });
      await expectList(reader, () => true);
    }));

  it("finds words of a summary", () =>
    visit({ language, to: `?view=list&q=${encodeURIComponent(inSummary)}` }, async (reader) => {
      await until("the declaration is found", async () =>
        (await reader.marks("list")).events.includes("2020-12-22-joint-declaration"),
      );
      expect((await expectSum(reader)).drawn).toBeLessThan(20);
    }));

  it("says that nothing matches, and clears on request", () =>
    visit({ language, to: "?view=list&q=qwxzy" }, async (reader) => {
      expect(await reader.text(LIST)).toContain(t("list.none"));
      expect(await expectSum(reader)).toMatchObject({ drawn: 0, filtered: TOTAL });
      await reader.click({ role: "button", name: t("filters.clear"), within: LIST });
      await expectList(reader, () => true);
    }));
});

describe.each(BOTH)("the other filters in $language", ({ language, t }) => {
  const gantz = partyName("people", "benny-gantz", language);
  const hasGantz = (event: FileEvent) => (event.people ?? []).some(({ id }) => id === "benny-gantz");

  it("keep only what sources dispute", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click({ role: "button", name: t("filters.disputed") });
      await expectList(reader, isDisputed);
      await reader.click({ role: "button", name: t("filters.disputed") });
      await expectList(reader, () => true);
    }));

  it("lead from a person in the details to all events with that person, joined with types by and", () =>
    visit({ language, to: "?view=list&event=2021-11-24-gantz-defence-mou" }, async (reader) => {
      await reader.click({ role: "link", name: gantz, within: '[data-view="details"]', nth: 0 });
      await expectList(reader, hasGantz);
      await reader.click({ selector: 'button[data-type="defence"]' });
      await expectList(reader, (event) => event.type === "defence" && hasGantz(event));
      await reader.click({
        role: "button",
        name: t("filters.remove", { filter: t("filters.person", { name: gantz }) }),
      });
      await expectList(reader, ({ type }) => type === "defence");
      await reader.click({ role: "button", name: t("filters.clear"), within: "search" });
      await expectList(reader, () => true);
    }));

  it("are told by the count line in words", () =>
    visit({ language, to: "?view=list&type=defence" }, async (reader) => {
      const kept = countOfType("defence");
      const say = sentencesIn(language);
      expect(await reader.text("output[data-total]")).toBe(
        `${say("counts.listed", { shown: kept, count: TOTAL })} · ${say("counts.filtered", { count: TOTAL - kept })}`,
      );
    }));
});
