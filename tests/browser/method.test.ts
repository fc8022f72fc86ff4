// The method page in both languages: complete without scripts, and every number on it counted again from the file.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageName } from "../../src/locale/language-names.ts";
import { methodSentences } from "../../src/locale/method-sentences.ts";
import { slowStatistics } from "../oracle/slow-statistics.ts";
import { BOTH } from "../support/both.ts";
import { readLinkedData, readMethod } from "../support/method-seen.ts";
import { openReader } from "../support/reader.ts";
import { fileEvent, recordFile, recordText } from "../support/record-file.ts";
import { readBibtex, readRis } from "../support/reference-readers.ts";
import { visit } from "../support/visit.ts";

const slow = slowStatistics(recordText);
const gaps = JSON.parse(
  readFileSync(new URL("../../docs/known-gaps.json", import.meta.url), "utf8"),
) as readonly { readonly topic: { readonly en: string; readonly ar: string } }[];
const ONE_ORIGIN = "2022-03-24-first-military-delegation";

/** What each figure within the sentences must be. */
const FIGURES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(slow).filter(([, value]) => typeof value === "number")),
  firstYear: slow.years.first,
  lastYear: slow.years.last,
  shown: Math.min(15, slow.outlets),
  quoteWords: 25,
  gaps: gaps.length,
};

describe.each(BOTH)("the method page in $language", ({ language, direction, t }) => {
  const page = { language, to: "method/", javaScript: false, state: "unread" } as const;
  const say = methodSentences(language);
  const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

  it("is written out in its language and direction, and its contents lead to every part", () =>
    visit(page, async (reader) => {
      expect(await reader.attribute("html", "lang")).toBe(language);
      expect(await reader.attribute("html", "dir")).toBe(direction);
      expect(await reader.text("h1")).toBe(say("heading"));
      const seen = await reader.evaluate(readMethod);
      expect(seen.deadContents).toEqual([]);
      expect(await reader.count(".contents a")).toBe(await reader.count(".method-section"));
    }));

  it("has in its sentences the numbers that a slow count of the file gives, and no others", () =>
    visit(page, async (reader) => {
      const { figures, others } = await reader.evaluate(readMethod);
      for (const { name, value, written } of figures) {
        expect([name, value]).toEqual([name, FIGURES[name]]);
        expect(written).toBe(/year/i.test(name) ? String(value) : grouped(value));
      }
      const told = new Set(figures.map(({ name }) => name));
      for (const name of ["events", "claims", "disputes", "sources", "outlets", "voices", "disputedEvents"]) {
        expect(told).toContain(name);
      }
      // Importance from 1 to 5, ISO 8601-2, CC-BY-4.0, SHA-256, and the years that the terms speak of.
      const known = ["1", "5", "1994", "2000", "2020", "2022", "8601-2", "4.0", "256"];
      expect(others.filter((number) => !known.includes(number))).toEqual([]);
    }));

  it("has in its charts what a slow count of the file gives, in its order and in words", () =>
    visit(page, async (reader) => {
      const { charts } = await reader.evaluate(readMethod);
      const seen = (chart: string) => (charts[chart] ?? []).map(({ key, value }) => ({ key, count: value }));
      const labels = (chart: string) => (charts[chart] ?? []).map(({ label }) => label);
      expect(seen("by-year")).toEqual(slow.byYear.map(({ key, count }) => ({ key: String(key), count })));
      expect(seen("by-type")).toEqual(slow.byType);
      expect(labels("by-type")).toEqual(recordFile.types.map(({ label }) => label[language]));
      expect(seen("by-status")).toEqual(slow.byStatus);
      expect(seen("by-language")).toEqual(slow.byLanguage);
      expect(labels("by-language")).toEqual(slow.byLanguage.map(({ key }) => languageName(key, language)));
      expect(seen("by-outlet")).toEqual(slow.byOutlet.slice(0, 15));
      for (const bar of Object.values(charts).flat()) expect(bar.written).toBe(grouped(bar.value));
    }));

  it("draws the longest bar of a chart longest, from the start edge", () =>
    visit(page, async (reader) => {
      const rows = slow.byType.map(({ key, count }) => ({ selector: `tr[data-key="${key}"] .bar`, count }));
      const boxes = await Promise.all(
        rows.map(async (row) => ({ ...row, box: await reader.box(row.selector) })),
      );
      boxes.sort((a, b) => b.count - a.count);
      const widths = boxes.map(({ box }) => box.width);
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      const starts = boxes.map(({ box }) => Math.round(language === "ar" ? box.x + box.width : box.x));
      expect(new Set(starts).size).toBe(1);
    }));

  it("names every known gap", () =>
    visit(page, async (reader) => {
      expect(await reader.texts(".gaps h3")).toEqual(gaps.map(({ topic }) => topic[language]));
    }));

  it("says what counting cannot see, and leads to the event that shows it", () =>
    visit({ ...page, javaScript: true }, async (reader) => {
      expect(await reader.text("#sources")).toContain(say("sources.limitOrigin"));
      await reader.click({ role: "link", name: say("sources.limitOriginLink") });
      expect(new URL(reader.url()).pathname).toMatch(new RegExp(`/${language}/event/${ONE_ORIGIN}/$`));
      expect(await reader.text(".details-title")).toBe(fileEvent(ONE_ORIGIN).title[language]);
    }));

  it("lists the edition with its file, and the corrections or that there are none", () =>
    visit(page, async (reader) => {
      expect(await reader.attributes("tr[data-edition]", "data-edition")).toContain("2026-11");
      expect(await reader.attribute("tr[data-edition] a[download]", "href")).toMatch(
        /^\.\.\/\.\.\/data\/editions\/[^/]+\.json$/,
      );
      expect(await reader.text("#editions")).toContain(say("editions.noCorrections"));
    }));

  it("gives the citation of the record in both languages, and as files for reference managers", () =>
    visit(page, async (reader) => {
      const { title } = recordFile;
      const [own, other] = await reader.texts(".cite-text");
      expect(own).toContain(title[language]);
      expect(other).toContain(title[language === "ar" ? "en" : "ar"]);
      const bib = await reader.download({ role: "link", name: "BibTeX" });
      expect([bib.name, readBibtex(bib.text).fields.title]).toEqual(["sanad.bib", title[language]]);
      const ris = await reader.download({ role: "link", name: "RIS" });
      expect([ris.name, readRis(ris.text).TI]).toEqual(["sanad.ris", title[language]]);
    }));

  it("leads to the timeline and to its twin, and is reached from the foot of every page", () =>
    visit({ language }, async (reader) => {
      await reader.click({ role: "link", name: t("footer.method"), within: ".page-foot" });
      expect(new URL(reader.url()).pathname).toMatch(new RegExp(`/${language}/method/$`));
      const twin = language === "ar" ? "en" : "ar";
      await reader.click({ selector: `.masthead a[hreflang="${twin}"]` });
      expect(await reader.attribute("html", "lang")).toBe(twin);
      await reader.back();
      await reader.click({ role: "link", name: say("home"), within: ".masthead" });
      expect(new URL(reader.url()).pathname).toMatch(new RegExp(`/${language}/$`));
    }));

  it.each([320, 390, 768, 1440])("fits %i px without scrolling sideways", (width) =>
    visit({ ...page, viewport: { width, height: 800 } }, async (reader) => {
      const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }),
  );

  it.each(["light", "dark"] as const)("has no fault that axe finds, in %s", (colourScheme) =>
    visit({ ...page, javaScript: true, colourScheme }, async (reader) => {
      expect(await reader.axe()).toEqual([]);
    }),
  );

  it("takes the theme of its address", () =>
    visit({ ...page, javaScript: true, to: "method/?theme=dark" }, async (reader) => {
      expect(await reader.attribute("html", "data-theme")).toBe("dark");
      expect(await reader.isVisible({ role: "heading", name: say("scope.title") })).toBe(true);
    }));
});

describe.each(BOTH)("what pages in $language say to machines", ({ language }) => {
  it("is the record, on the first page", () =>
    visit({ language }, async (reader) => {
      expect(await reader.evaluate(readLinkedData)).toEqual([
        expect.objectContaining({ "@type": "Dataset", name: recordFile.title[language] }),
      ]);
      expect(await reader.attribute('meta[property="og:title"]', "content")).toBe(recordFile.title[language]);
    }));

  it("is the event with its sources, on an event's own page", () =>
    visit({ language, to: `event/${ONE_ORIGIN}/` }, async (reader) => {
      const [node] = (await reader.evaluate(readLinkedData)) as { citation: unknown[]; mainEntity: object }[];
      expect(node?.mainEntity).toMatchObject({
        "@type": "Event",
        name: fileEvent(ONE_ORIGIN).title[language],
        startDate: "2022-03-22",
        endDate: "2022-03-24",
      });
      expect(node?.citation).toHaveLength(await reader.count(".details .source"));
    }));
});

describe("an address that does not exist", () => {
  it.each(BOTH)("leads back to the timeline in $language, and says so in both languages", async (spoken) => {
    const reader = await openReader({ language: spoken.language });
    expect(await reader.open("en/event/no-such-event/")).toBe(404);
    for (const { language, direction, t } of BOTH) {
      const part = `section[lang="${language}"]`;
      expect(await reader.attribute(part, "dir")).toBe(direction);
      expect(await reader.text(`${part} h1`)).toBe(t("notFound.title"));
    }
    await reader.click({ role: "link", name: spoken.t("notFound.back") });
    expect(new URL(reader.url()).pathname).toBe(`/${spoken.language}/`);
    await reader.close();
  });
});

describe("robots.txt", () => {
  it("lets everybody in, and names no host where the build was given none", async () => {
    const reader = await openReader();
    expect(await reader.open("robots.txt")).toBe(200);
    expect(await reader.text("body")).toMatch(/^User-agent: \*\s+Allow: \/\s*$/);
    await reader.close();
  });
});
