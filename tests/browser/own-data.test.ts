// The site's own data not coming: the record stays readable as the build wrote it, the reader is told and can try
// again.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { openDetails } from "../support/open-details.ts";
import { answerOf, TINY_DATASET } from "../support/other-datasets.ts";
import { openReader, type Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { announced, expectSum, visit } from "../support/visit.ts";

const SUMMIT = "2022-03-27-negev-summit";
const ALERT = "[role=alert]";
const BROKEN = [
  { kind: "is cut off", answer: "abort", sentence: "notices.unreachable" },
  { kind: "is missing", answer: { status: 404, body: "" }, sentence: "notices.missingOwn" },
  { kind: "is refused for now", answer: { status: 503, body: "" }, sentence: "notices.answered" },
  { kind: "is no JSON", answer: { body: "<html>" }, sentence: "notices.garbled" },
] as const;

/** The rows of the list that can be seen. */
function seenRows(reader: Reader): Promise<number> {
  return reader.evaluate(
    () =>
      [...document.querySelectorAll('[data-view="list"] li[data-event-id]')].filter((row) =>
        row.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
}

describe.each(BOTH)("the site's own data in $language", ({ language, t }) => {
  it.each(BROKEN)("that $kind is told above the list that the build wrote, and a second try helps", (row) => {
    const data = { isBroken: true };
    return visit(
      {
        language,
        to: "?type=defence&view=list",
        state: "error",
        provokes: /opening-|ERR_/,
        prepare: (reader) =>
          reader.route(/\/assets\/opening-[^/]*\.json$/, () => (data.isBroken ? row.answer : "continue")),
      },
      async (reader) => {
        const sentence = t(row.sentence, { status: 503 });
        expect(await announced(reader)).toContain(sentence);
        expect(await seenRows(reader)).toBe(EVENTS.length);
        data.isBroken = false;
        await reader.click({ role: "button", name: t("notices.retry") });
        await until("the filter is applied", async () => (await seenRows(reader)) < EVENTS.length);
        expect(await reader.waitReady()).toBe("ready");
        await expectSum(reader);
        expect(await reader.count(`#alert ${ALERT}`)).toBe(0);
      },
    );
  });

  it("that has not come yet leaves a list whose titles lead to the events' own pages", () =>
    visit(
      {
        language,
        to: "?view=list",
        state: "error",
        provokes: /opening-|ERR_/,
        prepare: (reader) => reader.route(/\/assets\/opening-[^/]*\.json$/, "abort"),
      },
      async (reader) => {
        await reader.click({ role: "link", name: fileEvent(SUMMIT).title[language], exact: true });
        await until("the event's page is open", () => new URL(reader.url()).pathname.includes(SUMMIT));
        expect(await reader.text("main")).toContain(fileEvent(SUMMIT).claims[0]?.text[language]);
      },
    ));

  it("of one event that do not come are told in its details, and a second try brings them", () => {
    const data = { isBroken: true };
    return visit(
      {
        language,
        to: `?view=list&event=${SUMMIT}`,
        provokes: /details-|ERR_/,
        prepare: (reader) =>
          reader.route(/\/assets\/details-[^/]*\/[^/]*\.json$/, () => (data.isBroken ? "abort" : "continue")),
      },
      async (reader) => {
        const alert = `[data-view="details"] ${ALERT}`;
        expect(await reader.text(alert)).toContain(t("details.failed"));
        expect(await reader.text('[data-view="details"] h2')).toBe(fileEvent(SUMMIT).title[language]);
        data.isBroken = false;
        await reader.click({ role: "button", name: t("details.retry"), within: alert });
        await openDetails(reader, SUMMIT);
        expect(await reader.count(alert)).toBe(0);
      },
    );
  });

  it("for search that do not come leave the search over titles and names", () =>
    visit(
      {
        language,
        to: `?q=${encodeURIComponent(fileEvent(SUMMIT).title[language])}&view=list`,
        provokes: /search-|ERR_/,
        prepare: (reader) => reader.route(/\/assets\/search-[^/]*\.json$/, "abort"),
      },
      async (reader) => {
        expect((await reader.marks("list")).events).toEqual([SUMMIT]);
        await expectSum(reader);
      },
    ));

  it("and what opens another dataset, where their code does not come, is told at once, and can be tried again", async () => {
    const reader = await openReader({ language });
    const code = { isMissing: true };
    await reader.route(/\/open-other-[^/]*\.js$/, () => (code.isMissing ? "abort" : "continue"));
    await reader.route(/^[^?]*\/data\/tiny\.json$/, answerOf(TINY_DATASET));
    await reader.open(`${language}/?data=/data/tiny.json`);
    await until("it is told", async () => (await reader.count(`#alert ${ALERT}`)) > 0);
    const said = await reader.text(`#alert ${ALERT}`);
    expect(said).toContain(await reader.attribute("#alert", "data-failed-other"));
    expect(said).toContain(t("notices.retry"));
    expect(await reader.attribute("html", "data-sanad")).toBe("error");
    expect(await seenRows(reader)).toBe(EVENTS.length);
    code.isMissing = false;
    await reader.click({ role: "button", name: t("notices.retry") });
    await reader.waitReady();
    expect(await reader.count(`#alert ${ALERT}`)).toBe(0);
    await reader.close();
  });
});
