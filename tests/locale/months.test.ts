// Our names are data; Node's own, from CLDR, are the witness that they are the customary ones.

import { describe, expect, it } from "vitest";
import {
  ARABIC_MONTHS,
  ENGLISH_MONTHS,
  ENGLISH_MONTHS_SHORT,
  isMonthStyle,
  MONTH_STYLES,
  monthName,
  shortMonthName,
  WEEKDAYS,
  weekdayName,
} from "../../src/locale/months.ts";

const midMonth = (index: number): Date => new Date(Date.UTC(2022, index, 15));
const fromEngine = (tag: string, month: "long" | "short"): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" }).format(midMonth(index)),
  );

describe("month names", () => {
  it.each(["ar", "ar-MA", "ar-LB"] as const)("of the style %s are those of the engine", (style) => {
    expect(ARABIC_MONTHS[style]).toEqual(fromEngine(style, "long"));
  });

  it("of English are those of the engine, long and short", () => {
    expect(ENGLISH_MONTHS).toEqual(fromEngine("en", "long"));
    expect(ENGLISH_MONTHS_SHORT).toEqual(fromEngine("en", "short"));
  });

  it("of the dual style are the common name and the Levantine one", () => {
    expect(ARABIC_MONTHS.dual[0]).toBe("يناير/كانون الثاني");
    expect(ARABIC_MONTHS.dual[11]).toBe("ديسمبر/كانون الأول");
    for (const [index, name] of ARABIC_MONTHS.dual.entries()) {
      expect(name).toBe(`${ARABIC_MONTHS.ar[index]}/${ARABIC_MONTHS["ar-LB"][index]}`);
    }
  });

  it("are twelve in every style, without a doublet", () => {
    for (const style of MONTH_STYLES) expect(new Set(ARABIC_MONTHS[style]).size).toBe(12);
  });

  it("are chosen by language and style", () => {
    expect(monthName(8, "ar", "ar-MA")).toBe("غشت");
    expect(monthName(8, "en", "ar-MA")).toBe("August");
    expect(shortMonthName(8, "en", "ar")).toBe("Aug");
    expect(shortMonthName(8, "ar", "dual")).toBe("أغسطس");
  });

  it("have styles that an address can name", () => {
    expect(["ar", "ar-MA", "ar-LB", "dual", "ar-EG", "", null].map(isMonthStyle)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("weekday names", () => {
  it.each(["ar", "en"] as const)("of %s are those of the engine, from Sunday", (language) => {
    // 2022-05-01 was a Sunday.
    const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const names = Array.from({ length: 7 }, (_, index) =>
      format.format(new Date(Date.UTC(2022, 4, 1 + index))),
    );
    expect(WEEKDAYS[language]).toEqual(names);
    expect(weekdayName(4, language)).toBe(names[4]);
  });
});
