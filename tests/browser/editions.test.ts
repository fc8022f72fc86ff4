// Editions by their address: the present one is the page as it is, a past one is shown as it was published and says
// what has changed since, an unknown one is told and the record of today shown.
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/app/site.ts";
import { parseEdtf } from "../../src/time/edtf.ts";
import { BOTH } from "../support/both.ts";
import { openDetails } from "../support/open-details.ts";
import { PAST, PAST_TITLES, publishPast } from "../support/past-edition.ts";
import { fileEvent, recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const NOTICE = ".edition-notice";
const total = recordFile.events.length;
const present = recordFile.edition;

describe.each(BOTH)("an edition in $language", ({ language, t, words }) => {
  const visitPast = (to: string, run: Parameters<typeof visit>[1], trouble = {}, provokes?: RegExp) =>
    visit(
      {
        language,
        to,
        prepare: (reader) => publishPast(reader, trouble),
        ...(provokes === undefined ? {} : { provokes }),
      },
      run,
    );

  it("that is the present one shows the page as it is, unless the record was changed since", () =>
    visit({ language, to: `?edition=${present}&view=list` }, async (reader) => {
      expect((await expectSum(reader)).total).toBe(total);
      const site = await reader.evaluate(() => document.getElementById("sanad-site")?.textContent ?? "");
      const { editions } = JSON.parse(site) as Site;
      const isAsToday = editions.find(({ edition }) => edition === present)?.changes === undefined;
      expect(await reader.count(".notice")).toBe(isAsToday ? 0 : 1);
    }));

  it("that nobody published is told, and the record of today shown", () =>
    visit({ language, to: "?edition=1999-01&view=list" }, async (reader) => {
      expect((await expectSum(reader)).total).toBe(total);
      const told = await reader.text('[role="alert"]');
      expect(told).toContain("1999-01");
      expect(await reader.count(NOTICE)).toBe(0);
    }));

  it("that is past is shown as it was, with its name, its day and the way to today", () =>
    visitPast(`?edition=${PAST.edition}&view=list`, async (reader) => {
      expect((await expectSum(reader)).total).toBe(total); // one less, one more
      const listed = (await reader.marks("list")).events;
      expect(listed).toContain(PAST.removed);
      expect(listed).not.toContain(PAST.added);
      const day = parseEdtf(PAST.date);
      if (!day.ok) throw new Error("no day");
      const notice = await reader.text(`${NOTICE} p`);
      expect(notice).toContain(PAST.edition);
      expect(notice).toContain(words.inWords(day.value));
      expect(await reader.text(".page-foot")).toContain(PAST.edition);
      expect(await reader.attribute(".page-foot a[download]", "href")).toMatch(/editions\/2026-03\.json$/);

      await reader.click({ role: "link", name: t("edition.toCurrent") });
      expect(await reader.waitReady()).toBe("ready");
      expect(await reader.count(NOTICE)).toBe(0);
      expect((await reader.marks("list")).events).toContain(PAST.added);
    }));

  it("that is past is still the Sanad record", () =>
    visitPast(`?edition=${PAST.edition}&view=list`, async (reader) => {
      expect(await reader.text("main")).not.toContain(t("notices.otherRecord"));
    }));

  it("that is past says what was added, changed and removed since, each with its way there", () =>
    visitPast(`?edition=${PAST.edition}&view=list`, async (reader) => {
      await reader.click({ selector: `${NOTICE} summary` });
      const summary = await reader.text(`${NOTICE} summary`);
      for (const kind of ["added", "removed"] as const)
        expect(summary).toContain(t(`edition.${kind}`, { count: 1 }));
      const idsOf = (kind: string) => reader.attributes(`[data-change="${kind}"]`, "data-changed-event");
      expect(await idsOf("added")).toEqual([PAST.added]);
      expect(await idsOf("removed")).toEqual([PAST.removed]);
      // Events that named the added one as related have changed as well.
      expect(await idsOf("changed")).toContain(PAST.changed);
      const changed = `[data-changed-event="${PAST.changed}"]`;
      expect(await reader.text(changed)).toContain(t("edition.part.title"));
      expect(await reader.text(`${changed} a`)).toBe(fileEvent(PAST.changed).title[language]);

      await reader.click({ selector: `[data-changed-event="${PAST.removed}"] a` });
      expect(await reader.waitReady()).toBe("ready");
      expect((await openDetails(reader, PAST.removed)).title).toBe(PAST_TITLES.removed[language]);
      await reader.click({ selector: `${NOTICE} summary` });
      await reader.click({ selector: `[data-changed-event="${PAST.added}"] a` });
      expect(await reader.waitReady()).toBe("ready");
      expect((await openDetails(reader, PAST.added)).title).toBe(fileEvent(PAST.added).title[language]);
      expect(await reader.count(NOTICE)).toBe(0);
    }));

  it("that is past opens an event as it was, also from the event's own page, and stays in its addresses", () =>
    visitPast(`event/${PAST.changed}/?edition=${PAST.edition}&view=list`, async (reader) => {
      expect((await openDetails(reader, PAST.changed)).title).toBe(PAST_TITLES.changed[language]);
      await reader.press("Escape");
      const row = `[data-view="list"] [data-event-id="${PAST.removed}"] a`;
      expect(await reader.attribute(row, "href")).toContain(`edition=${PAST.edition}`);
      await reader.click({ selector: row });
      await openDetails(reader, PAST.removed);
      expect(new URL(reader.url()).searchParams.get("edition")).toBe(PAST.edition);
      await reader.reload();
      expect(await reader.waitReady()).toBe("ready");
      await openDetails(reader, PAST.removed);
    }));

  it("whose changes cannot be had is shown all the same, and says so", () =>
    visitPast(
      `?edition=${PAST.edition}&view=list`,
      async (reader) => {
        expect(await reader.text(NOTICE)).toContain(t("edition.unknownChanges"));
        await expectSum(reader);
      },
      { changes: "missing" },
      /since-test\.json/,
    ));

  it("whose file is gone gives a message and a way on", () =>
    visit(
      {
        language,
        to: `?edition=${PAST.edition}`,
        state: "error",
        prepare: (reader) => publishPast(reader, { file: "missing" }),
        provokes: new RegExp(`${PAST.edition}\\.json`),
      },
      async (reader) => {
        expect(await reader.text('[role="alert"]')).toContain(PAST.edition);
        expect(await reader.isVisible({ role: "link", name: t("notices.toRecord") })).toBe(true);
      },
    ));
});
