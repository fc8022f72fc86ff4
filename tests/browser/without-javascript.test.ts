// The pages as the build wrote them, read without scripts, in both languages: the whole list, and a page for each event.
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/time/edtf.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import { readDetails } from "../support/details.ts";
import { ANCHORS, EVENTS, isDisputed, typeName, voiceCountOf } from "../support/expected.ts";
import { expectSources, expectStatuses } from "../support/open-details.ts";
import { type FileEvent, fileEvent, recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const LIST = '[data-view="list"]';

/** The date of an event as the file has it, read. */
function dateOf(event: FileEvent) {
  const parsed = parseEdtf(event.date);
  if (!parsed.ok) throw new Error(`${event.id} has no date`);
  return parsed.value;
}

/** What a row of the list must say, in this order. */
function rowOf(event: FileEvent, { language, t, words }: Spoken): string[] {
  return [
    event.title[language],
    words.inWords(dateOf(event)),
    typeName(event.type, language),
    t("list.voices", { count: voiceCountOf(event) }),
    ...(isDisputed(event) ? [t("list.disputed")] : []),
  ];
}

describe.each(BOTH)("the page in $language without JavaScript", (spoken) => {
  const { language, direction, t, words } = spoken;
  const plain = { language, javaScript: false, state: "unread" } as const;

  it("says its language and direction, its title and its figures", () =>
    visit(plain, async (reader) => {
      expect(await reader.attribute("html", "lang")).toBe(language);
      expect(await reader.attribute("html", "dir")).toBe(direction);
      expect(await reader.text("h1")).toBe(recordFile.title[language]);
      const page = await reader.text("main");
      const sources = Object.values(recordFile.sources);
      const languages = new Set(sources.flatMap((source) => source.language?.split("-")[0] ?? []));
      const disputes = EVENTS.flatMap((event) => event.disputes ?? []);
      for (const figure of [
        t("figures.eventsWithYears", {
          count: EVENTS.length,
          years: `${EVENTS[0]?.date.slice(0, 4)}–${EVENTS.at(-1)?.date.slice(0, 4)}`,
        }),
        t("figures.sources", { count: sources.length }),
        t("figures.languages", { count: languages.size }),
        t("figures.disputes", { count: disputes.length }),
      ]) {
        expect(page).toContain(figure);
      }
      expect(await expectSum(reader)).toMatchObject({
        total: EVENTS.length,
        drawn: EVENTS.length,
        views: ["list"],
      });
    }));

  it("lists every event by month with title, date, type and voices, and says where sources differ", () =>
    visit(plain, async (reader) => {
      const rows = await reader.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-view="list"] [data-event-id]')].map((row) => ({
          id: row.dataset.eventId ?? "",
          heading: row.closest("section")?.querySelector("h2")?.textContent ?? "",
          texts: [...row.querySelectorAll("h3, p")].map((part) => part.textContent ?? "").join(" · "),
          href: row.querySelector("a")?.getAttribute("href") ?? "",
          hasSign: row.querySelector("p svg") !== null,
          isSeen: row.checkVisibility(),
        })),
      );
      expect(rows.map(({ id }) => id)).toEqual(EVENTS.map(({ id }) => id));
      rows.forEach((row, n) => {
        const event = EVENTS[n] as FileEvent;
        expect(row.isSeen).toBe(true);
        expect(row.heading).toBe(words.monthHeading(dateOf(event)));
        expect(row.texts.split(" · ").map((text) => text.trim())).toEqual(rowOf(event, spoken));
        expect(row.hasSign).toBe(isDisputed(event));
        expect(row.href).toBe(`../${language}/event/${event.id}/`);
      });
    }));

  it("offers no control that would need scripts, and says so", () =>
    visit(plain, async (reader) => {
      expect(await reader.text("main")).toContain(t("app.noScript"));
      expect(await reader.isVisible({ role: "combobox" })).toBe(false);
      const controls = await reader.evaluate(() => {
        // What unfolds by itself works without scripts; what is in it must too.
        for (const folded of document.querySelectorAll("details")) folded.open = true;
        return [...document.querySelectorAll<HTMLElement>("button, input, select")]
          .filter((control) => control.checkVisibility())
          .map((control) => control.getAttribute("aria-label") ?? control.textContent);
      });
      expect(controls).toEqual([]);
    }));

  it("leads from each title to the event's own page, which shows claims, disagreements and sources", () =>
    visit(plain, async (reader) => {
      for (const { id } of ANCHORS) {
        await reader.open(`${language}/`);
        await reader.click({ role: "link", name: fileEvent(id).title[language], within: LIST });
        expect(new URL(reader.url()).pathname).toBe(`/${language}/event/${id}/`);
        const seen = await reader.evaluate(readDetails);
        if (seen === null) throw new Error(`the page of ${id} shows no event`);
        expect(seen.title).toBe(fileEvent(id).title[language]);
        expectStatuses(seen, id, spoken);
        expectSources(seen, id, spoken);
      }
    }));

  it("has a page of its own for every event", () =>
    visit(plain, async (reader) => {
      const titles = await reader.evaluate(
        async (ids) => {
          const pages = ids.map(async (id) => (await fetch(`event/${id}/`)).text());
          return (await Promise.all(pages)).map((page) => /<title>(.*?)<\/title>/.exec(page)?.[1] ?? "");
        },
        EVENTS.map(({ id }) => id),
      );
      const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
      titles.forEach((title, n) => {
        expect(title.startsWith(escaped(EVENTS[n]?.title[language] ?? "?"))).toBe(true);
      });
    }));
});
