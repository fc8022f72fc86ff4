// The list of very many events: few of its rows exist, and none is missed by who scrolls, searches or prints.
import { describe, expect, it } from "vitest";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { answerOf } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const LONG = 1_200;
const ENDLESS = 5_200;

const listOf = (events: number) => ({
  to: "?view=list&data=/data/long.json",
  prepare: (reader: Reader) =>
    reader.route(
      /^[^?]*\/data\/long\.json$/,
      answerOf([...generatedText({ events, seed: 5, shape: "spread" })].join("")),
    ),
});

const rows = (reader: Reader) => reader.count(".event-list .row");

/** Prints the page, as far as the page is told of it. */
const tell = (reader: Reader, what: "beforeprint" | "afterprint") =>
  reader.evaluate((name) => {
    dispatchEvent(new Event(name));
  }, what);

describe.each(BOTH)("a list of many events in $language", ({ language, t }) => {
  it("holds few rows, each of which says its place among all", () =>
    visit({ ...listOf(LONG), language }, async (reader) => {
      await until("rows are there", async () => (await rows(reader)) > 0 && (await rows(reader)) < 60);
      const [first] = await reader.evaluate(() =>
        [...document.querySelectorAll(".virtual-row")].map((row) => [
          row.getAttribute("aria-posinset"),
          row.getAttribute("aria-setsize"),
        ]),
      );
      expect(first).toEqual(["1", String(LONG)]);
    }));

  it("ends, for who scrolls to its end, with its last event", () =>
    visit({ ...listOf(LONG), language }, async (reader) => {
      await until("rows are there", async () => (await rows(reader)) > 0);
      await until("the last row is there", () =>
        reader.evaluate((last) => {
          scrollTo(0, document.documentElement.scrollHeight);
          return document.querySelector(`[aria-posinset="${last}"]`) !== null;
        }, LONG),
      );
    }));

  it("holds what the page's own search finds, wherever it was", () =>
    visit({ ...listOf(LONG), language }, async (reader) => {
      await reader.click({ selector: "input[role=combobox]" });
      await reader.type(language === "ar" ? "الميناء" : "harbour");
      await until("some are filtered out", async () => (await reader.counts()).filtered > 0);
      const { filtered } = await reader.counts();
      expect(filtered).toBeLessThan(LONG);
      await until("the list is of what was found", () =>
        reader.evaluate((left) => {
          const size = document.querySelector(".virtual-row")?.getAttribute("aria-setsize");
          return size === null || size === undefined
            ? document.querySelectorAll(".event-list .row").length === left
            : Number(size) === left;
        }, LONG - filtered),
      );
    }));

  it("is written out for paper, and virtual again afterwards", () =>
    visit({ ...listOf(LONG), language }, async (reader) => {
      await until("rows are there", async () => (await rows(reader)) > 0);
      await tell(reader, "beforeprint");
      expect(await rows(reader)).toBe(LONG);
      await tell(reader, "afterprint");
      await until("few rows are there", async () => (await rows(reader)) < 60);
    }));

  it("says on paper how many events there are, where it is too long for it", () =>
    visit({ ...listOf(ENDLESS), language }, async (reader) => {
      await until("rows are there", async () => (await rows(reader)) > 0);
      await tell(reader, "beforeprint");
      expect(await rows(reader)).toBe(5_000);
      expect(await reader.text(".list-printed")).toBe(t("printed.first", { shown: 5_000, all: ENDLESS }));
      await reader.printing(true);
      await reader.picture(`long-list-printed.${language}`);
      await reader.printing(false);
      await tell(reader, "afterprint");
      await until("few rows are there", async () => (await rows(reader)) < 60);
      expect(await reader.count(".list-printed")).toBe(0);
    }));
});
