// Dates of the record in words: every form that EDTF level 0–1 has, in both languages, in full and on marks.
// The tables are the specification: a new kind of date is a new row with both columns.

import { describe, expect, it } from "vitest";
import { createDateWords } from "../../src/locale/date-words.ts";
import { MONTH_STYLES } from "../../src/locale/months.ts";
import { spanOf } from "../../src/time/span.ts";
import { dayAt, inBothLanguages, styleOf } from "./in-both-languages.ts";
import { dateOf } from "./read-date.ts";

describe("a date in words", () => {
  inBothLanguages(
    [
      // every precision
      ["2022-03-24", "24 March 2022", "24 مارس 2022"],
      ["2022-03", "March 2022", "مارس 2022"],
      ["2022", "2022", "2022"],
      ["2022-21", "spring 2022", "ربيع 2022"],
      ["2022-22", "summer 2022", "صيف 2022"],
      ["2022-23", "autumn 2022", "خريف 2022"],
      ["2022-24", "winter 2022", "شتاء 2022"],
      ["199X", "1990s", "تسعينيات القرن العشرين"],
      ["200X", "2000s", "العقد الأول من القرن الحادي والعشرين"],
      ["201X", "2010s", "العقد الثاني من القرن الحادي والعشرين"],
      ["202X", "2020s", "عشرينيات القرن الحادي والعشرين"],
      ["126X", "1260s", "1260–1269"],
      ["19XX", "20th century", "القرن العشرون"],
      ["20XX", "21st century", "القرن الحادي والعشرون"],
      ["18XX", "19th century", "القرن التاسع عشر"],
      ["11XX", "12th century", "1100–1199"],
      ["12XX", "13th century", "1200–1299"],
      ["2022-XX", "2022", "2022"],
      ["2022-03-XX", "March 2022", "مارس 2022"],
      ["2022-03-24T10:30:00Z", "24 March 2022, 10:30:00 UTC", "24 مارس 2022، 10:30:00 بتوقيت غرينتش"],
      ["2022-03-24T23:30+01:00", "24 March 2022, 23:30 UTC+1", "24 مارس 2022، 23:30 بتوقيت غرينتش+1"],
      ["2022-03-24T10:30-03:30", "24 March 2022, 10:30 UTC-3:30", "24 مارس 2022، 10:30 بتوقيت غرينتش-3:30"],
      ["2022-03-24T10:30", "24 March 2022, 10:30", "24 مارس 2022، 10:30"],
      ["-0043", "44 BC", "44 ق.م"],
      ["-0043-03-15", "15 March 44 BC", "15 مارس 44 ق.م"],
      ["-004X", "50–41 BC", "50–41 ق.م"],
      ["-00XX", "100–1 BC", "100–1 ق.م"],
      ["00XX", "1 BC – 99", "1 ق.م – 99"],
      ["Y17000", "17000", "17000"],
      // ranges say once what their ends share
      ["2022-03-22/2022-03-24", "22–24 March 2022", "22–24 مارس 2022"],
      ["2022-02-27/2022-03-02", "27 February – 2 March 2022", "27 فبراير – 2 مارس 2022"],
      ["2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022", "30 ديسمبر 2021 – 2 يناير 2022"],
      ["2021-03-24/2022-03-24", "24 March 2021 – 24 March 2022", "24 مارس 2021 – 24 مارس 2022"],
      ["2022-03/2022-05", "March–May 2022", "مارس–مايو 2022"],
      ["2021-12/2022-05", "December 2021 – May 2022", "ديسمبر 2021 – مايو 2022"],
      ["2020/2022", "2020–2022", "2020–2022"],
      ["2022-03-24/2022-03-24", "24 March 2022", "24 مارس 2022"],
      [
        "2022-03-24T10:30Z/2022-03-24T12:00Z",
        "24 March 2022, 10:30–12:00 UTC",
        "24 مارس 2022، 10:30–12:00 بتوقيت غرينتش",
      ],
      [
        "2022-03-24T10:30Z/2022-03-25T12:00Z",
        "24 March 2022, 10:30 UTC – 25 March 2022, 12:00 UTC",
        "24 مارس 2022، 10:30 بتوقيت غرينتش – 25 مارس 2022، 12:00 بتوقيت غرينتش",
      ],
      // ends of two precisions share nothing
      ["2021-12/2022", "December 2021 – 2022", "ديسمبر 2021 – 2022"],
      ["2022-03-24/2022-04", "24 March 2022 – April 2022", "24 مارس 2022 – أبريل 2022"],
      ["2022-03/2022", "March 2022 – later in 2022", "مارس 2022 – وقت لاحق من 2022"],
      ["2022-03-24/2022-03", "24 March 2022 – later in March 2022", "24 مارس 2022 – وقت لاحق من مارس 2022"],
      ["2022/2022-03", "earlier in 2022 – March 2022", "وقت سابق من 2022 – مارس 2022"],
      // open and unknown ends
      ["2022-03/..", "from March 2022", "بدءًا من مارس 2022"],
      ["../2022-03", "until March 2022", "حتى مارس 2022"],
      ["2022-03-24/", "from 24 March 2022 (end unknown)", "بدءًا من 24 مارس 2022 (تاريخ النهاية غير معروف)"],
      ["/2022-03-24", "until 24 March 2022 (start unknown)", "حتى 24 مارس 2022 (تاريخ البداية غير معروف)"],
      // doubts
      ["2021-08-18?", "18 August 2021 (uncertain)", "18 أغسطس 2021 (تاريخ غير مؤكد)"],
      ["1995-03~", "about March 1995", "نحو مارس 1995"],
      ["1995~", "about 1995", "نحو عام 1995"],
      ["1995-03-02%", "about 2 March 1995 (uncertain)", "نحو 2 مارس 1995 (تاريخ غير مؤكد)"],
      ["2022-03-22?/2022-03-24?", "22–24 March 2022 (uncertain)", "22–24 مارس 2022 (تاريخ غير مؤكد)"],
      ["1994~/1996~", "about 1994–1996", "نحو 1994–1996"],
      [
        "2022-03-22?/2022-03-24",
        "22 March 2022 (uncertain) – 24 March 2022",
        "22 مارس 2022 (تاريخ غير مؤكد) – 24 مارس 2022",
      ],
      ["1995-03~/..", "from about March 1995", "بدءًا من نحو مارس 1995"],
    ],
    (say, edtf) => say.inWords(dateOf(edtf)),
  );
});

describe("a date with its weekday", () => {
  inBothLanguages(
    [
      ["2022-03-24", "Thursday 24 March 2022", "الخميس 24 مارس 2022"],
      ["2022-03-22/2022-03-24", "Tuesday 22 – Thursday 24 March 2022", "الثلاثاء 22 – الخميس 24 مارس 2022"],
      ["2022-03", "March 2022", "مارس 2022"],
      ["0044-03-15", "Tuesday 15 March 44", "الثلاثاء 15 مارس 44"],
    ],
    (say, edtf) => say.withWeekday(dateOf(edtf)),
  );
});

describe("a date on a mark", () => {
  inBothLanguages(
    [
      ["2022-03-24", "24 Mar", "24 مارس"],
      ["2022-03-22/2022-03-24", "22–24 Mar", "22–24 مارس"],
      ["2022-02-27/2022-03-02", "27 Feb – 2 Mar", "27 فبراير – 2 مارس"],
      ["2021-12-30/2022-01-02", "30 Dec 2021 – 2 Jan 2022", "30 ديسمبر 2021 – 2 يناير 2022"],
      ["2022-03", "Mar 2022", "مارس 2022"],
      ["2022-03/2022-05", "Mar–May 2022", "مارس–مايو 2022"],
      ["2022", "2022", "2022"],
      ["2022-22", "summer 2022", "صيف 2022"],
      ["199X", "1990s", "1990–1999"],
      ["19XX", "1900–1999", "1900–1999"],
      ["2022-03-24T10:30:00Z", "24 Mar", "24 مارس"],
      ["2021-08-18?", "18 Aug?", "18 أغسطس؟"],
      ["1995-03~", "c. Mar 1995", "نحو مارس 1995"],
      ["2022-03-24/..", "from 24 Mar", "بدءًا من 24 مارس"],
      ["/2022-03", "until Mar 2022", "حتى مارس 2022"],
    ],
    (say, edtf) => say.compact(dateOf(edtf)),
  );
});

describe("the month styles of Arabic", () => {
  const STYLES = [
    ["ar", "30 ديسمبر 2021", "1–24 ديسمبر 2021", "يوليو–أغسطس 2022", "24 ديسمبر"],
    ["ar-MA", "30 دجنبر 2021", "1–24 دجنبر 2021", "يوليوز–غشت 2022", "24 دجنبر"],
    ["ar-LB", "30 كانون الأول 2021", "1–24 كانون الأول 2021", "تموز–آب 2022", "24 كانون الأول"],
    [
      "dual",
      "30 ديسمبر/كانون الأول 2021",
      "1–24 ديسمبر/كانون الأول 2021",
      "يوليو/تموز–أغسطس/آب 2022",
      "24 ديسمبر",
    ],
  ] as const;
  it.each(STYLES)(
    "%s are used in days, ranges, months and marks",
    (months, oneDay, days, twoMonths, mark) => {
      const say = createDateWords(styleOf("ar", { months }));
      expect(say.inWords(dateOf("2021-12-30"))).toBe(oneDay);
      expect(say.inWords(dateOf("2021-12-01/2021-12-24"))).toBe(days);
      expect(say.inWords(dateOf("2022-07/2022-08"))).toBe(twoMonths);
      expect(say.compact(dateOf("2021-12-24"))).toBe(mark);
    },
  );

  it("set the dash apart where a name has two words", () => {
    const say = createDateWords(styleOf("ar", { months: "ar-LB" }));
    expect(say.inWords(dateOf("2022-10/2022-11"))).toBe("تشرين الأول – تشرين الثاني 2022");
  });

  it("change nothing in English", () => {
    for (const months of MONTH_STYLES) {
      expect(createDateWords(styleOf("en", { months })).inWords(dateOf("2021-12-30"))).toBe(
        "30 December 2021",
      );
    }
  });
});

describe("Arabic-Indic digits", () => {
  const say = createDateWords(styleOf("ar", { digits: "arab" }));

  it("are in every number of an Arabic date", () => {
    const written = [
      say.inWords(dateOf("2022-03-22/2022-03-24")),
      say.inWords(dateOf("2022-03-24T10:30+01:00")),
      say.inWords(dateOf("-0043")),
      say.compact(dateOf("199X")),
      say.dayOfMonth(dateOf("2021-12-30/2022-01-02")).continues,
      say.spokenRange(spanOf(dayAt("2020-12-01"), dayAt("2026-07-01"))),
      say.minorLabel(dayAt("2022-03-24"), "day", 1),
      say.majorLabel(dayAt("2022-03-24"), "decade"),
    ];
    expect(written).toEqual([
      "٢٢–٢٤ مارس ٢٠٢٢",
      "٢٤ مارس ٢٠٢٢، ١٠:٣٠ بتوقيت غرينتش+١",
      "٤٤ ق.م",
      "١٩٩٠–١٩٩٩",
      "– ٢ يناير ٢٠٢٢",
      "من ديسمبر ٢٠٢٠ إلى يونيو ٢٠٢٦",
      "٢٤",
      "٢٠٢٠–٢٠٢٩",
    ]);
  });

  it("are in no English date", () => {
    expect(createDateWords(styleOf("en", { digits: "arab" })).inWords(dateOf("199X"))).toBe("1990s");
    expect(createDateWords(styleOf("en", { digits: "arab" })).inWords(dateOf("2022-03-24"))).toBe(
      "24 March 2022",
    );
  });
});
