// How dates, digits, time and colours are shown: remembered on the device where that is allowed, and the address wins.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { openDetails } from "../support/open-details.ts";
import { openReader, type Reader, until } from "../support/reader.ts";
import { expectQuiet, visit } from "../support/visit.ts";

const EVENT = "2020-12-22-joint-declaration";

/** The date of an event in the list, as it is written. */
const dateOf = (reader: Reader) => reader.text(`[data-view="list"] [data-event-id="${EVENT}"] time`);
const isDark = async (reader: Reader) =>
  (await reader.evaluate(() => getComputedStyle(document.documentElement).colorScheme)) === "dark";

const KEPT = { months: "ar-MA", digits: "arab", theme: "dark" } as const;
const STORED = { "sanad:display": JSON.stringify(KEPT) };

describe.each(BOTH)("what a reader chose in $language", ({ language, t }) => {
  const own = language === "ar" ? "٢٢ دجنبر ٢٠٢٠" : "22 December 2020";
  const plain = language === "ar" ? "22 ديسمبر 2020" : "22 December 2020";

  it("is shown again at an address that is silent, without a jump or a complaint", () =>
    visit({ language, to: "?view=list", storage: STORED }, async (reader) => {
      expect(await dateOf(reader)).toBe(own);
      expect(await isDark(reader)).toBe(true);
      expect(await reader.layoutShift()).toBeLessThanOrEqual(0.01);
    }));

  it("gives way to an address that says otherwise, and stays so after a step", () =>
    visit(
      { language, to: "?view=list&months=ar&digits=latn&theme=light", storage: STORED },
      async (reader) => {
        expect(await dateOf(reader)).toBe(plain);
        expect(await isDark(reader)).toBe(false);
        await reader.click({ selector: 'button[data-type="diplomacy"]' });
        await reader.reload();
        await reader.waitReady();
        expect(await dateOf(reader)).toBe(plain);
        expect(await isDark(reader)).toBe(false);
      },
    ));

  it("is in the address that is copied, which opens the same on another device", () =>
    visit({ language, to: "?view=list", storage: STORED }, async (reader) => {
      await reader.click({ selector: 'button[data-type="diplomacy"]' });
      const { search } = new URL(reader.url());
      const other = await openReader({ language });
      await other.open(`${language}/${search}`);
      await other.waitReady();
      expect(await dateOf(other)).toBe(own);
      expect(await isDark(other)).toBe(true);
      expectQuiet(other);
      await other.close();
    }));

  it("is kept when it is chosen, and forgotten when it is what everybody sees", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      const kept = () => reader.evaluate(() => localStorage.getItem("sanad:display"));
      const choose = async (key: string) => {
        await reader.focus({ role: "combobox", name: t("settings.theme") });
        await reader.press(key);
      };
      expect(await kept()).toBe(null);
      await reader.click({ text: t("settings.label"), exact: true });
      await choose("End");
      await until("it is kept", async () => (await kept()) === '{"theme":"dark"}');
      expect(await isDark(reader)).toBe(true);
      await choose("Home");
      await until("it is forgotten", async () => (await kept()) === null);
    }));

  it("is neither asked nor kept in a partner's page", () =>
    visit({ language, to: "?embed=1&view=list", storage: STORED }, async (reader) => {
      expect(await dateOf(reader)).toBe(plain);
      expect(await isDark(reader)).toBe(false);
    }));

  it("does no harm where storage is denied", () =>
    visit({ language, to: "?view=list", storage: "denied" }, async (reader) => {
      expect(await dateOf(reader)).toBe(plain);
    }));
});

describe.each(BOTH)("the other calendars in $language", ({ language, t }) => {
  it("say the Hijri and the Hebrew date under that of an event, with their caveats", () =>
    visit({ language, to: `event/${EVENT}/?view=list` }, async (reader) => {
      await openDetails(reader, EVENT);
      const said = () => reader.texts("[data-calendar]");
      await until("both are there", async () => (await said()).every((text) => /\d/.test(text)));
      expect(await said()).toEqual(
        language === "ar"
          ? ["7 جمادى الأولى 1442 هـ", "7 طيفت 5781"]
          : ["7 Jumada I 1442 AH", "7 Tevet 5781"],
      );
      const details = await reader.text(".other-dates");
      expect(details).toContain(t("details.hijriCaveat"));
      expect(details).toContain(t("details.hebrewCaveat"));
      expect(await reader.layoutShift()).toBeLessThanOrEqual(0.01);
    }));

  it("are no more exact than the date", () =>
    visit({ language, to: "?view=list&event=1976-rabin-secret-visit" }, async (reader) => {
      await openDetails(reader, "1976-rabin-secret-visit");
      await until("both are there", async () =>
        (await reader.texts("[data-calendar]")).every((text) => /\d/.test(text)),
      );
      const said = await reader.texts("[data-calendar]");
      expect(said.map((text) => text.replace(/\D+/g, " ").trim())).toEqual(["1395 1397", "5736 5737"]);
      expect(await reader.text(".other-dates")).not.toContain(t("details.hebrewCaveat"));
    }));
});
