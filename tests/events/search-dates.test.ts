import { describe, expect, test } from "vitest";
import { dateTextOf, spellDates } from "../../src/events/search-dates.ts";
import { termsOf } from "../../src/events/search-words.ts";
import { parseEdtf } from "../../src/time/edtf.ts";

function termsOfDate(text: string): ReadonlySet<string> {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return new Set(termsOf(dateTextOf(date.value)));
}

describe("a date for search", () => {
  test.each([
    ["2020-12-22", "22 december 2020 ديسمبر دجنبر"],
    ["2021-11-24", "24 november 2021 نوفمبر نونبر تشرين ثاني"],
    ["2022-03-22/2022-03-24", "22 23 24 march 2022 مارس اذار"],
    ["2021-12-30/2022-01-02", "30 31 1 2 december january 2021 2022 دجنبر يناير كانون"],
    ["2021-08", "august 2021 اغسطس غشت اب"],
    ["1995", "1995"],
    ["2021-07-15T10:30:00Z", "15 july 2021 يوليوز تموز"],
  ])("%s is found under %s", (date, words) => {
    const terms = termsOfDate(date);
    expect(words.split(" ").filter((word) => !terms.has(word))).toEqual([]);
  });

  test.each([
    ["2022-03", "22"],
    ["1995", "march"],
    ["2022-03-22", "april"],
  ])("%s is not found under %s, which it does not say", (date, word) => {
    expect(termsOfDate(date).has(word)).toBe(false);
  });

  test("of many years has the words of its ends and no days", () => {
    const terms = termsOfDate("1961-01-10/1964-05-20");
    expect(terms.has("1962")).toBe(true);
    expect(terms.has("january")).toBe(true);
    expect(terms.has("15")).toBe(false);
  });
});

describe("a date in figures", () => {
  test.each([
    ["2022-03-24", "24 march 2022"],
    ["2022/3/24", "24 march 2022"],
    ["24/03/2022", "24 march 2022"],
    ["24.3.2022", "24 march 2022"],
    ["03/2022", "march 2022"],
    ["2022-03", "march 2022"],
    ["visit 24/3/2022 rabat", "visit 24 march 2022 rabat"],
    ["24th march", "24 march"],
    ["3rd", "3"],
  ])("%s is read as %s", (figures, words) => {
    expect(spellDates(figures)).toBe(words);
  });

  test.each(["22-24 march 2022", "2022", "24/13/2022", "40/3/2022", "c-130", "1 000-2 000"])(
    "%s is left as it is",
    (text) => {
      expect(spellDates(text)).toBe(text);
    },
  );
});
