// Labels of the axis at every unit, and windows said aloud.

import { describe, expect, it } from "vitest";
import type { CalendarUnit } from "../../src/time/calendar.ts";
import { spanOf } from "../../src/time/span.ts";
import { dayAt, WORDS } from "./in-both-languages.ts";

describe("a window for the ear", () => {
  const WINDOWS = [
    [
      "years, by month",
      "2020-12-01",
      "2026-07-01",
      "December 2020 to June 2026",
      "من ديسمبر 2020 إلى يونيو 2026",
    ],
    ["months of one year", "2022-01-01", "2022-09-01", "January to August 2022", "من يناير إلى أغسطس 2022"],
    ["a month, by day", "2022-03-01", "2022-04-01", "1 to 31 March 2022", "من 1 إلى 31 مارس 2022"],
    ["some weeks", "2022-03-20", "2022-04-10", "20 March to 9 April 2022", "من 20 مارس إلى 9 أبريل 2022"],
    ["one day", "2022-03-24", "2022-03-25", "24 March 2022", "24 مارس 2022"],
    ["no time at all", "2022-03-24", "2022-03-24", "24 March 2022", "24 مارس 2022"],
    ["decades, by year", "1948-01-01", "2027-01-01", "1948 to 2026", "من 1948 إلى 2026"],
  ] as const;
  it.each(WINDOWS)('of %s, [%s, %s), is "%s" and "%s"', (_, start, end, en, ar) => {
    const span = spanOf(dayAt(start), dayAt(end));
    expect(WORDS.en.spokenRange(span)).toBe(en);
    expect(WORDS.ar.spokenRange(span)).toBe(ar);
  });
});

describe("labels of the axis", () => {
  const MINOR: readonly (readonly [CalendarUnit, string, string])[] = [
    ["day", "24", "24"],
    ["week", "24 Mar", "24 مارس"],
    ["month", "Mar", "مارس"],
    ["quarter", "Mar", "مارس"],
    ["year", "2022", "2022"],
    ["decade", "2022", "2022"],
    ["century", "2022", "2022"],
  ];
  it.each(MINOR)("at a tick of a %s are small: %s, %s", (unit, en, ar) => {
    expect(WORDS.en.minorLabel(dayAt("2022-03-24"), unit, 1)).toBe(en);
    expect(WORDS.ar.minorLabel(dayAt("2022-03-24"), unit, 1)).toBe(ar);
  });

  const MAJOR: readonly (readonly [CalendarUnit, string, string])[] = [
    ["day", "24 March 2022", "24 مارس 2022"],
    ["month", "March 2022", "مارس 2022"],
    ["year", "2022", "2022"],
    ["decade", "2020–2029", "2020–2029"],
    ["century", "2000–2099", "2000–2099"],
  ];
  it.each(MAJOR)("above the ticks of a %s are large: %s, %s", (unit, en, ar) => {
    expect(WORDS.en.majorLabel(dayAt("2022-03-24"), unit)).toBe(en);
    expect(WORDS.ar.majorLabel(dayAt("2022-03-24"), unit)).toBe(ar);
  });

  it("have a weekday where there is room", () => {
    expect(WORDS.en.weekdayLabel(dayAt("2022-03-24"))).toBe("Thu 24");
    expect(WORDS.ar.weekdayLabel(dayAt("2022-03-24"))).toBe("الخميس 24");
  });
});
