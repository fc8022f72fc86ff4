// Citations and reports from the page: the sentence in both languages, entries that reference managers can read, and a
// report of a mistake that is a dead end nowhere. All of it under the site's Content-Security-Policy.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { copiedText, replaceClipboard } from "../support/clipboard.ts";
import { openDetails } from "../support/open-details.ts";
import { PAST, publishPast } from "../support/past-edition.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent, recordFile } from "../support/record-file.ts";
import { readBibtex, readRis } from "../support/reference-readers.ts";
import { visit } from "../support/visit.ts";

const SUMMIT = "2022-03-27-negev-summit";
const IN_DETAILS = '[data-view="details"]';
const IN_FOOT = ".page-foot";
const other = { ar: "en", en: "ar" } as const;

const openCite = (reader: Reader, within: string) => reader.click({ selector: `${within} .cite > summary` });

describe.each(BOTH)("the citation of an event in $language", ({ language, t }) => {
  const event = fileEvent(SUMMIT);
  const to = `?view=list&event=${SUMMIT}`;

  it("is a sentence in both languages, that of the page first, with title, record, edition and address", () =>
    visit({ language, to }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await openCite(reader, IN_DETAILS);
      const texts = await reader.texts(`${IN_DETAILS} .cite-text`);
      expect(texts).toHaveLength(2);
      for (const [place, spoken] of [language, other[language]].entries()) {
        const text = texts[place]?.replace(/[\u2066-\u2069]/g, "");
        expect(text).toContain(event.title[spoken]);
        expect(text).toContain(recordFile.title[spoken]);
        expect(text).toContain(`${reader.site}${spoken}/?event=${SUMMIT}`);
        expect(await reader.attributes(`${IN_DETAILS} .cite-text`, "lang")).toEqual([
          language,
          other[language],
        ]);
      }
    }));

  it("has an address that opens what is cited", () =>
    visit({ language, to }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await openCite(reader, IN_DETAILS);
      const address = /https?:\S+/.exec((await reader.texts(`${IN_DETAILS} .cite-text`))[0] ?? "")?.[0];
      await reader.open(address ?? "");
      expect(await reader.waitReady()).toBe("ready");
      await reader.waitReady();
      expect((await openDetails(reader, SUMMIT)).title).toBe(event.title[language]);
    }));

  it("is saved as a BibTeX and as a RIS file that reference managers can read", () =>
    visit({ language, to }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await openCite(reader, IN_DETAILS);
      const bib = await reader.download({ selector: `${IN_DETAILS} a[download$=".bib"]` });
      expect(bib.name).toBe(`sanad-${SUMMIT}.bib`);
      const { type, fields } = readBibtex(bib.text);
      expect([type, fields.title, fields.booktitle]).toEqual([
        "incollection",
        event.title[language],
        recordFile.title[language],
      ]);
      const ris = await reader.download({ selector: `${IN_DETAILS} a[download$=".ris"]` });
      expect(ris.name).toBe(`sanad-${SUMMIT}.ris`);
      const { TI, T2, UR, LA } = readRis(ris.text);
      expect([TI, T2, UR, LA]).toEqual([
        event.title[language],
        recordFile.title[language],
        fields.url,
        language,
      ]);
    }));

  it("is copied whole, as a sentence and as an entry", () =>
    visit({ language, to }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await openCite(reader, IN_DETAILS);
      await replaceClipboard(reader);
      await reader.click({
        role: "button",
        name: t("cite.copyAs", { format: "BibTeX" }),
        within: IN_DETAILS,
      });
      expect(readBibtex(await copiedText(reader)).fields.title).toBe(event.title[language]);
      expect(await reader.text(`${IN_DETAILS} .cite-format button`)).toBe(t("cite.copied"));
    }));

  it("is shown in several lines to copy by hand where the clipboard is denied", () =>
    visit({ language, to }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await openCite(reader, IN_DETAILS);
      await replaceClipboard(reader, "denied");
      await reader.click({
        role: "button",
        name: t("cite.copyAs", { format: "BibTeX" }),
        within: IN_DETAILS,
      });
      expect(await reader.isVisible({ role: "textbox", name: t("cite.byHand") })).toBe(true);
      const chosen = await reader.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : "";
      });
      expect(readBibtex(chosen).fields.title).toBe(event.title[language]);
    }));

  it("can be read on the event's own page without scripts", () =>
    visit(
      { language, to: `event/${SUMMIT}/`, javaScript: false, state: "unread", provokes: /csp:/ },
      async (reader) => {
        await openCite(reader, IN_DETAILS);
        expect((await reader.texts(`${IN_DETAILS} .cite-text`))[0]).toContain(event.title[language]);
        expect(
          await reader.isVisible({ role: "button", name: t("cite.copy"), within: IN_DETAILS, nth: 0 }),
        ).toBe(false);
      },
    ));
});

describe.each(BOTH)("the citation of the record in $language", ({ language }) => {
  it("stands at the foot of the page and names no event", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await openCite(reader, IN_FOOT);
      const bib = await reader.download({ selector: `${IN_FOOT} a[download$=".bib"]` });
      const { type, fields } = readBibtex(bib.text);
      expect([type, fields.title, fields.booktitle]).toEqual(["misc", recordFile.title[language], undefined]);
    }));

  it("of a past edition names that edition, and its address opens it", () =>
    visit({ language, to: `?edition=${PAST.edition}&view=list`, prepare: publishPast }, async (reader) => {
      await openCite(reader, IN_FOOT);
      const ris = readRis((await reader.download({ selector: `${IN_FOOT} a[download$=".ris"]` })).text);
      expect([ris.ET, ris.DA]).toEqual([PAST.edition, "2026/03/31/"]);
      expect(ris.UR).toBe(`${reader.site}${language}/?edition=${PAST.edition}`);
    }));
});

describe.each(BOTH)(
  "a mistake in $language, on a site that names no address for reports,",
  ({ language, t }) => {
    const to = `?view=list&event=${SUMMIT}`;

    it("is reported by a text to fill in, which names event, edition and page", () =>
      visit({ language, to }, async (reader) => {
        await openDetails(reader, SUMMIT);
        await replaceClipboard(reader);
        await reader.click({ role: "button", name: t("report.copy") });
        const report = await copiedText(reader);
        expect(report).toContain(fileEvent(SUMMIT).title[language]);
        expect(report).toContain(SUMMIT);
        expect(report).toContain(`${reader.site}${language}/event/${SUMMIT}/`);
      }));

    it("leads to what the method page says of reports", () =>
      visit({ language, to }, async (reader) => {
        await openDetails(reader, SUMMIT);
        await reader.click({ role: "link", name: t("report.how") });
        expect(reader.url()).toBe(`${reader.site}${language}/method/#report`);
        expect(await reader.count("#report")).toBe(1);
      }));
  },
);

describe.each(BOTH)(
  "a mistake in $language, on a site that names an address for reports,",
  ({ language, t }) => {
    it("is reported by a mail already begun", () =>
      visit({ language, to: `?view=list&event=${SUMMIT}`, prepare: nameContact }, async (reader) => {
        await openDetails(reader, SUMMIT);
        const address = (await reader.attribute(".report a", "href")) ?? "";
        expect(address).toMatch(/^mailto:editors@example\.org\?subject=/);
        const body = decodeURIComponent(/body=(.*)/.exec(address)?.[1] ?? "");
        expect(body).toContain(`${reader.site}${language}/event/${SUMMIT}/`);
        expect(body).toContain(SUMMIT);
        expect(await reader.text(".report a")).toBe(t("report.link"));
      }));
  },
);

/** Gives the pages of this reader an address for reports, as a build with CONTACT does. */
async function nameContact(reader: Reader): Promise<void> {
  await reader.route(/\/(ar|en)\/(\?.*)?$/, async ({ url }) => ({
    contentType: "text/html; charset=utf-8",
    body: (await (await fetch(url)).text()).replace(
      '"editions":',
      '"contact":"mailto:editors@example.org","editions":',
    ),
  }));
}

describe.each(BOTH)("the citation of the record in $language whose code does not come", ({ language, t }) => {
  it("is read as the build wrote it, without buttons that would do nothing", () =>
    visit(
      {
        language,
        to: "?view=list",
        provokes: /Cite-|ERR_/,
        prepare: (reader) => reader.route(/\/Cite-[^/]*\.js$/, "abort"),
      },
      async (reader) => {
        await openCite(reader, IN_FOOT);
        expect((await reader.texts(`${IN_FOOT} .cite-text`))[0]).toContain(recordFile.title[language]);
        const inSight = await reader.evaluate(() =>
          ["text", "format"].map(
            (part) =>
              [...document.querySelectorAll(`.page-foot .cite-${part}`)].filter((each) =>
                each.checkVisibility(),
              ).length,
          ),
        );
        expect(inSight).toEqual([2, 0]);
        expect(await reader.isVisible({ role: "button", name: t("cite.copy"), within: IN_FOOT })).toBe(false);
      },
    ));
});
