// The timeline as the page promises it to everyone outside: through the count line, `data-event-id` and
// `data-cluster-count` alone, in both languages. What it looks like and how it moves is tested beside this.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { countOfType, EVENTS, typeName } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const TIMELINE = '[data-view="timeline"]';
const SUMMIT = "2022-03-27-negev-summit";
const LAPTOP = { width: 1440, height: 900 };
const mark = (id: string) => ({ selector: `${TIMELINE} [data-event-id="${id}"]` });

/** At rest, the numbers of the count line are what is in the timeline, and each event is in one place only. */
async function expectPromise(reader: Reader): Promise<void> {
  await reader.rest();
  const counts = await expectSum(reader);
  const { events, clusters } = await reader.marks();
  expect(events).toHaveLength(counts.drawn);
  expect(clusters.reduce((sum, count) => sum + count, 0)).toBe(counts.clustered);
  expect(clusters.every((count) => count > 1)).toBe(true);
}

describe.each(BOTH)("the timeline in $language", ({ language, t }) => {
  it("is what a wide page opens on, and the list what a phone does, with one switch between them", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      expect((await reader.counts()).views).toContain("timeline");
      await expectPromise(reader);
      await reader.click({ role: "button", name: t("view.list"), exact: true });
      expect((await reader.counts()).views).toEqual(["list"]);
      expect(await expectSum(reader)).toMatchObject({
        total: EVENTS.length,
        drawn: EVENTS.length,
        clustered: 0,
      });
      await reader.open(`${language}/`);
      await reader.resize(390, 844);
      await reader.reload();
      await reader.waitReady();
      expect((await reader.counts()).views).toEqual(["list"]);
    }));

  it("has a mark for the Negev summit, which opens it and has the focus back when it closes", () =>
    visit(
      { language, to: "?from=2020-12-01&to=2022-06-30&view=timeline", viewport: LAPTOP },
      async (reader) => {
        await expectPromise(reader);
        await reader.click(mark(SUMMIT));
        expect((await openDetails(reader, SUMMIT)).title).toBe(fileEvent(SUMMIT).title[language]);
        await expectPromise(reader);
        await reader.press("Escape");
        await noDetails(reader);
        // Which mark the lanes point at is a matter of their keys; that the keyboard is in them is promised here.
        expect((await reader.focused())?.view).toBe("timeline");
      },
    ));

  it("goes by the same filters as the list", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      await reader.click({ role: "button", name: typeName("defence", language), within: "search" });
      await until("one type is kept", async () => (await reader.counts()).filtered > 0);
      await expectPromise(reader);
      const { total, filtered } = await reader.counts();
      expect(total - filtered).toBe(countOfType("defence"));
      const defence = EVENTS.filter(({ type }) => type === "defence").map(({ id }) => id);
      expect((await reader.marks()).events.filter((id) => !defence.includes(id))).toEqual([]);
    }));

  it("moves and zooms by its buttons, always adding up, without filling the history", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      const steps = () => reader.evaluate(() => window.history.length);
      const before = await steps();
      for (const name of ["closer", "earlier", "later", "wider", "all", "opening"] as const) {
        await reader.click({ role: "button", name: t(`timeline.${name}`), exact: true });
        await expectPromise(reader);
      }
      expect(await steps()).toBe(before);
    }));

  it("keeps its window and open event on the way to the other language", () =>
    visit(
      { language, to: `?from=2022-03-01&to=2022-04-30&event=${SUMMIT}&view=timeline`, viewport: LAPTOP },
      async (reader) => {
        await openDetails(reader, SUMMIT);
        await reader.rest();
        const { total, outside, filtered } = await expectSum(reader);
        await reader.click({ selector: `a[hreflang="${language === "ar" ? "en" : "ar"}"]` });
        await reader.waitReady();
        await openDetails(reader, SUMMIT);
        await expectPromise(reader);
        expect(await expectSum(reader)).toMatchObject({ total, outside, filtered });
      },
    ));

  it("never scrolls the page sideways, at any width", () =>
    visit({ language, to: "?view=timeline" }, async (reader) => {
      for (const width of [320, 360, 390, 768, 1440]) {
        await reader.resize(width, 800);
        await expectPromise(reader);
        const excess = () => document.documentElement.scrollWidth - window.innerWidth;
        expect(await reader.evaluate(excess), `at ${width}`).toBeLessThanOrEqual(0);
      }
    }));
});
