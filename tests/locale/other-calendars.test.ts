// Hijri and Hebrew dates: computed by the engine, arranged by us, and no more exact than the date.

import { describe, expect, it } from "vitest";
import { hebrewInWords, hijriInWords, inOtherCalendar } from "../../src/locale/other-calendars.ts";
import { instantOfDay } from "../../src/time/instant.ts";
import { dateOf } from "./read-date.ts";

const DAY = instantOfDay(2022, 3, 24);

/** Engines spell the transliterated ayn of Shaʻban with different marks. */
const plain = (text: string): string => text.replace(/[ʻʿ’']/g, "");

describe("the Hijri date", () => {
  it("of a day, a month and a year", () => {
    expect(plain(hijriInWords(DAY, "en", "latn"))).toBe("21 Shaban 1443 AH");
    expect(hijriInWords(DAY, "ar", "latn")).toBe("21 شعبان 1443 هـ");
    expect(hijriInWords(DAY, "ar", "arab", "month")).toBe("شعبان ١٤٤٣ هـ");
    expect(hijriInWords(DAY, "ar", "latn", "year")).toBe("1443 هـ");
  });

  it.each([
    ["2022-03-24", "21 Shaban 1443 AH", "21 شعبان 1443 هـ"],
    ["2022-03-22/2022-03-24", "19–21 Shaban 1443 AH", "19–21 شعبان 1443 هـ"],
    ["2022-03", "Rajab–Shaban 1443 AH", "رجب–شعبان 1443 هـ"],
    ["2022", "1443–1444 AH", "1443–1444 هـ"],
  ])("of %s is no more exact than it is: %s, %s", (edtf, en, ar) => {
    expect(plain(inOtherCalendar("hijri", dateOf(edtf), "en", "latn"))).toBe(en);
    expect(inOtherCalendar("hijri", dateOf(edtf), "ar", "latn")).toBe(ar);
  });
});

describe("the Hebrew date", () => {
  it("of a day, a month and a year", () => {
    expect(hebrewInWords(DAY, "en", "latn")).toBe("21 Adar II 5782");
    expect(hebrewInWords(DAY, "ar", "latn")).toBe("21 آذار الثاني 5782");
    expect(hebrewInWords(DAY, "en", "latn", "month")).toBe("Adar II 5782");
  });

  it.each([
    ["2022-03-24", "21 Adar II 5782", "21 آذار الثاني 5782"],
    ["2022-03", "Adar I – Adar II 5782", "آذار الأول – آذار الثاني 5782"],
    ["2022", "5782–5783", "5782–5783"],
  ])("of %s is no more exact than it is: %s, %s", (edtf, en, ar) => {
    expect(inOtherCalendar("hebrew", dateOf(edtf), "en", "latn")).toBe(en);
    expect(inOtherCalendar("hebrew", dateOf(edtf), "ar", "latn")).toBe(ar);
  });
});
