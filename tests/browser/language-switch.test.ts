// Going over to the other language keeps what the reader has before them.
import { describe, expect, it } from "vitest";
import { ENDONYMS, otherLanguage } from "../../src/locale/language.ts";
import { BOTH } from "../support/both.ts";
import { idsWhere } from "../support/expected.ts";
import { openDetails } from "../support/open-details.ts";
import { fileEvent } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const VISIT = "2021-11-24-gantz-defence-mou";

describe.each(BOTH)("the switch from $language", ({ language }) => {
  const other = otherLanguage(language);
  const toOther = { role: "link", name: ENDONYMS[other], exact: true } as const;

  it("keeps filters, window, mode, manner and the open event", () =>
    visit(
      {
        language,
        to: `?from=2021-01-01&to=2022-12-31&type=defence&disputed=1&event=${VISIT}&view=list&months=dual&theme=dark`,
      },
      async (reader) => {
        await openDetails(reader, VISIT);
        const before = { counts: await expectSum(reader), query: new URL(reader.url()).search };
        await reader.click(toOther);
        await reader.waitReady();
        const url = new URL(reader.url());
        expect(url.pathname.endsWith(`/${other}/`)).toBe(true);
        expect(url.search).toBe(before.query);
        expect(await reader.attribute("html", "lang")).toBe(other);
        expect((await openDetails(reader, VISIT)).title).toBe(fileEvent(VISIT).title[other]);
        expect(await expectSum(reader)).toEqual(before.counts);
      },
    ));

  it("follows what the reader has done since the page was opened", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click({ selector: 'button[data-type="transport"]' });
      await reader.click({ selector: "input[role=combobox]" });
      await reader.type("2020");
      await reader.press("Backspace", 4);
      await reader.click(toOther);
      await reader.waitReady();
      const { events } = await reader.marks("list");
      expect(events).toEqual(idsWhere(({ type }) => type === "transport"));
    }));

  it("leads from an event's own page to the same in the other language", () =>
    visit({ language, to: `event/${VISIT}/`, viewport: { width: 390, height: 844 } }, async (reader) => {
      await reader.press("Escape");
      await reader.open(`${language}/event/${VISIT}/`);
      await openDetails(reader, VISIT);
      const href = await reader.attribute(`a[hreflang="${other}"]`, "href");
      await reader.open(new URL(href ?? "", reader.url()).href);
      expect(new URL(reader.url()).pathname).toMatch(new RegExp(`/${other}/event/${VISIT}/$`));
      expect((await openDetails(reader, VISIT)).title).toBe(fileEvent(VISIT).title[other]);
    }));
});
