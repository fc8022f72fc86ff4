/** The axis in both languages: labels by zoom level, none over another, units that keep their name in sight. */
import { describe, expect, test } from "vitest";
import { createDateWords } from "../../src/locale/date-words.ts";
import { type Axis, type AxisInput, axisOf } from "../../src/scene/axis.ts";
import { instant } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import { randomSpan, spanOf, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";

const WORDS = {
  en: createDateWords({ language: "en", months: "ar", digits: "latn" }),
  ar: createDateWords({ language: "ar", months: "ar", digits: "latn" }),
} as const;
const LANGUAGES = ["en", "ar"] as const;

function axisIn(language: "en" | "ar", window: Span, choice: Partial<AxisInput> = {}): Axis {
  const measureText = (text: string) => text.length * 7;
  return axisOf({
    window,
    widthPx: 1000,
    words: WORDS[language],
    minLabelPx: 40,
    measureText,
    today: null,
    ...choice,
  });
}

const labels = (axis: Axis) => axis.minor.map((tick) => tick.label).filter((label) => label !== "");
const names = (axis: Axis) => axis.major.map((unit) => unit.label).filter((label) => label !== "");

/** What stands on the axis of a window, by language: [title, window, unit, small labels among others, large labels among others]. */
const ZOOMS = [
  [
    "of a week, days with their weekday",
    windowOf("2022-03-21", "2022-03-27"),
    "day",
    { en: "Thu 24", ar: "الخميس 24" },
    { en: "March 2022", ar: "مارس 2022" },
  ],
  [
    "of two months, days",
    windowOf("2022-03-01", "2022-04-30"),
    "day",
    { en: "11", ar: "11" },
    { en: "April 2022", ar: "أبريل 2022" },
  ],
  [
    "of a year, months",
    windowOf("2022-01-01", "2022-12-31"),
    "month",
    { en: "Mar", ar: "مارس" },
    { en: "2022", ar: "2022" },
  ],
  [
    "of twenty years, years",
    windowOf("2003", "2022"),
    "year",
    { en: "2012", ar: "2012" },
    { en: "2010–2019", ar: "2010–2019" },
  ],
  [
    "of two centuries, decades",
    windowOf("1801", "2000"),
    "decade",
    { en: "1860", ar: "1860" },
    { en: "1900–1999", ar: "1900–1999" },
  ],
] as const;

describe.each(LANGUAGES)("the axis in %s", (language) => {
  test.each(ZOOMS)("shows %s", (_, window, unit, small, large) => {
    const axis = axisIn(language, window);
    expect(axis.minorUnit).toBe(unit);
    expect(labels(axis)).toContain(small[language]);
    expect(names(axis)).toContain(large[language]);
  });

  test("puts a tick where its unit begins", () => {
    const axis = axisIn(language, windowOf("2022-01-01", "2022-12-31"), { widthPx: 3650 });
    const first = axis.minor.find((tick) => tick.at === spanOf("2022-02-01").start);
    expect(first?.startPx).toBe(310); // 31 days of 10 px
  });

  test("lets no label overlap another, at any zoom and width", () => {
    const random = chance(41);
    for (let i = 0; i < 300; i += 1) {
      const widthPx = random.pick([60, 280, 700, 1300, 2560]);
      const axis = axisIn(language, randomSpan(random), { widthPx });
      axis.minor.forEach((tick, index) => {
        const next = axis.minor[index + 1];
        if (next !== undefined) expect(tick.startPx + tick.label.length * 7).toBeLessThan(next.startPx);
      });
      axis.major.forEach((unit, index) => {
        const next = axis.major[index + 1];
        if (unit.label !== "") expect(unit.label.length * 7).toBeLessThan(unit.widthPx);
        if (next !== undefined) expect(unit.startPx + unit.widthPx).toBeCloseTo(next.startPx);
      });
    }
  });

  test("keeps the name of a unit at the edge while the unit is in sight", () => {
    const [unit] = axisIn(language, windowOf("2022-03-15", "2022-04-20")).major;
    expect(unit).toMatchObject({ startPx: 0, label: language === "en" ? "March 2022" : "مارس 2022" });
  });

  test("leaves out the name of a unit of which too little is in sight", () => {
    const [unit] = axisIn(language, windowOf("2022-03-31", "2022-04-30")).major;
    expect(unit?.label).toBe("");
  });
});

describe("the axis", () => {
  test("shows today, if it is given and in the window", () => {
    const window = windowOf("2022-01-01", "2022-12-31");
    const today = spanOf("2022-07-02").start; // 182 of 365 days
    expect(axisIn("en", window, { widthPx: 365, today }).todayPx).toBe(182);
    expect(axisIn("en", window, { today: spanOf("2023-07-02").start }).todayPx).toBeNull();
    expect(axisIn("en", window).todayPx).toBeNull();
  });

  test.each([
    ["without width", { widthPx: 0 }],
    ["of an empty window", { window: windowOf("2022-01-01", "2021-12-31") }],
    ["of a window beyond all dates", { window: { start: instant(-9e15), end: instant(9e15) } }],
  ])("%s is drawn without failing", (_, choice) => {
    expect(() => axisIn("en", windowOf("2022", "2022"), choice)).not.toThrow();
  });
});
