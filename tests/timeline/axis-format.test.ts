// Which ticks the axis has at each zoom, and what stands under them, in both languages and all styles of months and
// digits.
import { describe, expect, it } from "vitest";
import type { DateWords } from "../../src/locale/date-words.ts";
import { instantOfDay, MS_PER_DAY } from "../../src/time/instant.ts";
import { axisFor, axisFormat } from "../../src/timeline/axis-format.ts";
import { BOTH, wordsIn } from "../support/both.ts";

/** An area of 1200 px, as on a laptop. */
const msPerPxOf = (days: number) => (days * MS_PER_DAY) / 1200;
/** A moment as vis-timeline hands it over. */
const at = (year: number, month: number, day: number) => ({ valueOf: () => instantOfDay(year, month, day) });

/** Zooms from the closest: [name, days in 1200 px, scale, minor label and major label of 1 March 2022]. */
const ZOOMS = [
  ["a week", 7, "day", { en: ["Tue 1", "March 2022"], ar: ["الثلاثاء 1", "مارس 2022"] }],
  ["two weeks", 14, "day", { en: ["1", "March 2022"], ar: ["1", "مارس 2022"] }],
  ["two months", 60, "day", { en: ["1", "March 2022"], ar: ["1", "مارس 2022"] }],
  ["a year", 365, "month", { en: ["Mar", "2022"], ar: ["مارس", "2022"] }],
  ["five years", 1826, "month", { en: ["Mar", "2022"], ar: ["مارس", "2022"] }],
  ["thirty years", 10_957, "year", { en: ["2022", ""], ar: ["2022", ""] }],
  ["two centuries", 73_049, "year", { en: ["2022", ""], ar: ["2022", ""] }],
] as const;

describe.each(BOTH)("the axis in $language", ({ language, words }) => {
  it.each(ZOOMS)("over %s", (_, days, scale, labels) => {
    const axis = axisFor(msPerPxOf(days), words);
    expect(axis.scale.scale).toBe(scale);
    const format = axisFormat(words, () => axis);
    const [minor, major] = labels[language];
    expect(format.minorLabels(at(2022, 3, 1))).toBe(minor);
    expect(format.majorLabels(at(2022, 3, 1))).toBe(major);
  });

  it("begins no label that the end of the window would cut", () => {
    const axis = axisFor(msPerPxOf(365), words);
    const format = axisFormat(
      words,
      () => axis,
      () => at(2022, 3, 1).valueOf(),
    );
    const written = [at(2022, 3, 1), at(2022, 4, 1)].map((date) => [
      format.minorLabels(date) !== "",
      format.majorLabels(date) !== "",
    ]);
    expect(written).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("names no unit that vis-timeline's steps cannot draw", () => {
    for (let days = 7; days < 200_000; days *= 1.05) {
      const { scale, units } = axisFor(msPerPxOf(days), words);
      const { unit, step } = units.minor;
      const inScale = {
        day: ["day", step],
        month: ["month", step],
        quarter: ["month", 3 * step],
        year: ["year", step],
        decade: ["year", 10 * step],
        century: ["year", 100 * step],
      }[unit as string];
      expect([scale.scale, scale.step], `${days} days`).toEqual(inScale);
    }
  });

  it("never stands closer than its labels, and grows coarser with the window", () => {
    const daysOf = { day: 1, month: 30.4, year: 365.2 };
    let before = 0;
    for (let days = 7; days < 200_000; days *= 1.05) {
      const { scale } = axisFor(msPerPxOf(days), words);
      const stepDays = daysOf[scale.scale] * scale.step;
      // 44 px in English, more in Arabic, whose months have longer names.
      expect((stepDays / days) * 1200, `${days} days`).toBeGreaterThanOrEqual(language === "en" ? 43 : 57);
      expect(stepDays).toBeGreaterThanOrEqual(before);
      before = stepDays;
    }
  });
});

describe("the axis in the reader's own style", () => {
  const label = (words: DateWords, days: number) =>
    axisFormat(words, () => axisFor(msPerPxOf(days), words)).minorLabels(at(2022, 8, 12));
  const STYLES = [
    ["months of the Maghreb", wordsIn("ar", { months: "ar-MA" }), 365, "غشت"],
    ["months of the Levant", wordsIn("ar", { months: "ar-LB" }), 365, "آب"],
    ["Arabic-Indic digits, by day", wordsIn("ar", { digits: "arab" }), 60, "١٢"],
    ["Arabic-Indic digits, by year", wordsIn("ar", { digits: "arab" }), 10_957, "٢٠٢٢"],
    ["English, whatever the months of Arabic", wordsIn("en", { months: "ar-MA" }), 365, "Aug"],
  ] as const;
  it.each(STYLES)("has %s", (_, words, days, expected) => {
    expect(label(words, days)).toBe(expected);
  });

  it("leaves more room for the longer names of the Levant", () => {
    const [plain, levant] = [wordsIn("ar"), wordsIn("ar", { months: "ar-LB" })];
    const stepsOf = (words: DateWords) => axisFor(msPerPxOf(500), words).scale;
    expect(stepsOf(plain)).toEqual({ scale: "month", step: 1 });
    expect(stepsOf(levant)).toEqual({ scale: "month", step: 3 });
  });
});
