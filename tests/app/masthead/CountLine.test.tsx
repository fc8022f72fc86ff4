// @vitest-environment jsdom
// The count line: where every event is, in words and in numbers that add up, in both languages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CountLine } from "../../../src/app/masthead/CountLine.tsx";
import type { Counts } from "../../../src/view/counts.ts";
import { BOTH } from "../../support/both.ts";
import { type Given, renderIn, theRecord } from "../../support/render-in.tsx";

const NONE: Counts = { total: 0, filtered: 0, outside: 0, clustered: 0, drawn: 0 };

/** What is said of a situation: the counts, how events are shown, how many could not be read, and the words. */
const SAID = [
  {
    what: "a list of everything",
    mode: "list",
    counts: { ...NONE, total: 160, drawn: 160 },
    unreadable: 0,
    en: "160 of 160 events",
    ar: "160 من 160 حدثًا",
  },
  {
    what: "a filtered list",
    mode: "list",
    counts: { ...NONE, total: 160, drawn: 16, filtered: 144 },
    unreadable: 0,
    en: "16 of 160 events · 144 filtered out",
    ar: "16 من 160 حدثًا · استُبعد 144 حدثًا بالمرشّحات",
  },
  {
    what: "a list between two dates",
    mode: "list",
    counts: { ...NONE, total: 11, drawn: 2, outside: 9 },
    unreadable: 0,
    en: "2 of 11 events · 9 outside this window",
    ar: "2 من 11 حدثًا · 9 خارج هذه الفترة",
  },
  {
    what: "a timeline with clusters",
    mode: "timeline",
    counts: { total: 160, filtered: 3, outside: 2, clustered: 115, drawn: 40 },
    unreadable: 0,
    en: "40 drawn · 115 in clusters · 2 outside this window · 3 filtered out · 160 events in all",
    ar: "40 ظاهرًا · 115 في مجموعات · اثنان خارج هذه الفترة · استُبعدت 3 أحداث بالمرشّحات · المجموع 160 حدثًا",
  },
  {
    what: "a dataset with bad events",
    mode: "list",
    counts: { ...NONE, total: 5, drawn: 5 },
    unreadable: 2,
    en: "5 of 5 events · 2 events could not be read",
    ar: "5 من 5 أحداث · تعذّرت قراءة حدثين",
  },
] as const;

const shown = (language: "ar" | "en", counts: Counts, mode: "list" | "timeline", given: Given = {}) =>
  renderIn(language, <CountLine counts={counts} mode={mode} />, given).getByRole("status");

describe.each(BOTH)("the count line in $language", ({ language, t }) => {
  it.each(SAID)("says of $what what it is", ({ counts, mode, unreadable, ...words }) => {
    const line = shown(language, counts, mode, { record: { ...theRecord(), unreadable } });
    expect(line.textContent).toBe(words[language]);
    expect(line.dataset.unreadable).toBe(String(unreadable));
  });

  it("is an output with a name, so that a change is announced politely", () => {
    const line = shown(language, NONE, "list");
    expect(line.localName).toBe("output");
    expect(line.getAttribute("aria-label")).toBe(t("counts.label"));
  });

  it("writes its numbers in the reader's digits, and its data in plain ones", () => {
    const line = shown(language, { ...NONE, total: 160, drawn: 160 }, "list", { view: { digits: "arab" } });
    expect(line.textContent).toBe(language === "ar" ? "١٦٠ من ١٦٠ حدثًا" : "160 of 160 events");
    expect(line.dataset.total).toBe("160");
  });

  it("carries numbers that add up as they were given, whatever they are", () => {
    const count = fc.nat(2_000_000);
    fc.assert(
      fc.property(count, count, count, count, (filtered, outside, clustered, drawn) => {
        const total = filtered + outside + clustered + drawn;
        const { dataset } = shown(language, { total, filtered, outside, clustered, drawn }, "timeline");
        const parts = [dataset.filtered, dataset.outside, dataset.clustered, dataset.drawn].map(Number);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(dataset.total));
        expect(Number(dataset.total)).toBe(total);
      }),
      { seed: 5, numRuns: 25 },
    );
  });
});
