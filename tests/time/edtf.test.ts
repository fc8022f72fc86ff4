// Our own EDTF parser: one table of all that it reads, with precision, extent and spelling; and lists of what it
// refuses, by reason, each with the part of the text that it quotes.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEdtf,
  type EdtfDate,
  type EdtfProblem,
  formatEdtf,
  isApproximate,
  isUncertain,
  parseEdtf,
  precisionOf,
  spanOfEdtf,
} from "../../src/time/edtf.ts";
import { SEEDED } from "./seeded.ts";

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.kind}`);
  return result.value;
}

const problemOf = (text: string): EdtfProblem | null => {
  const result = parseEdtf(text);
  return result.ok ? null : result.error;
};

const iso = (ms: number): string => new Date(ms).toISOString().replace("T00:00:00.000Z", "");

/** [what, EDTF, precision, first day, day after the last]. */
const DATES = [
  ["a day", "2022-03-24", "day", "2022-03-24", "2022-03-25"],
  ["a leap day", "2020-02-29", "day", "2020-02-29", "2020-03-01"],
  ["a month", "2022-03", "month", "2022-03-01", "2022-04-01"],
  ["a December", "2021-12", "month", "2021-12-01", "2022-01-01"],
  ["a year", "2022", "year", "2022-01-01", "2023-01-01"],
  ["a decade", "199X", "decade", "1990-01-01", "2000-01-01"],
  ["a century", "19XX", "century", "1900-01-01", "2000-01-01"],
  ["a year before our era", "-0043", "year", "-000043-01-01", "-000042-01-01"],
  ["a decade before our era", "-004X", "decade", "-000049-01-01", "-000039-01-01"],
  ["a century before our era", "-00XX", "century", "-000099-01-01", "0001-01-01"],
  ["the year 0", "0000", "year", "0000-01-01", "0001-01-01"],
  ["a spring", "2022-21", "season", "2022-03-01", "2022-06-01"],
  ["a summer", "2022-22", "season", "2022-06-01", "2022-09-01"],
  ["an autumn", "2022-23", "season", "2022-09-01", "2022-12-01"],
  ["a winter, which begins in its December", "2022-24", "season", "2022-12-01", "2023-03-01"],
  ["some month of a year", "2022-XX", "year", "2022-01-01", "2023-01-01"],
  ["some day of a month", "2022-02-XX", "month", "2022-02-01", "2022-03-01"],
  ["some day of a year", "2022-XX-XX", "year", "2022-01-01", "2023-01-01"],
  ["a long year", "Y17000", "year", "+017000-01-01", "+017001-01-01"],
  ["a long year before our era", "Y-17000", "year", "-017000-01-01", "-016999-01-01"],
  ["a range of days", "2022-03-22/2022-03-24", "day", "2022-03-22", "2022-03-25"],
  ["a range of one day", "2022-03-24/2022-03-24", "day", "2022-03-24", "2022-03-25"],
  ["a range of months", "2021-12/2022-03", "month", "2021-12-01", "2022-04-01"],
  ["a range of two precisions", "2021-12/2022", "year", "2021-12-01", "2023-01-01"],
  ["a range that ends in its own year", "2022-03/2022", "year", "2022-03-01", "2023-01-01"],
  ["a range without an end", "2022-03/..", "month", "2022-03-01", "2022-04-01"],
  ["a range without a start", "../2022-03", "month", "2022-03-01", "2022-04-01"],
  ["a range with an unknown end", "2022-03/", "month", "2022-03-01", "2022-04-01"],
  ["a range with an unknown start", "/2022-03", "month", "2022-03-01", "2022-04-01"],
  [
    "a second in UTC",
    "2022-03-24T10:30:15Z",
    "second",
    "2022-03-24T10:30:15.000Z",
    "2022-03-24T10:30:16.000Z",
  ],
  [
    "a second east of UTC",
    "2022-03-24T00:30:00+01:00",
    "second",
    "2022-03-23T23:30:00.000Z",
    "2022-03-23T23:30:01.000Z",
  ],
  [
    "a minute west of UTC",
    "2022-03-24T23:30-05:00",
    "minute",
    "2022-03-25T04:30:00.000Z",
    "2022-03-25T04:31:00.000Z",
  ],
  [
    "a second without an offset, read as UTC",
    "2022-03-24T10:30:15",
    "second",
    "2022-03-24T10:30:15.000Z",
    "2022-03-24T10:30:16.000Z",
  ],
] as const;

describe("parseEdtf", () => {
  it.each(DATES)("reads %s, %s, at its precision", (_, text, precision) => {
    expect(precisionOf(read(text))).toBe(precision);
  });

  it.each([
    ["2022-03-24", false, false],
    ["2022-03-24?", true, false],
    ["1995-03~", false, true],
    ["1995%", true, true],
    ["2022-03-22?/2022-03-24", true, false],
    ["2022-03-22/2022-03-24~", false, true],
  ])("reads the doubts of %s", (text, uncertain, approximate) => {
    expect(isUncertain(read(text))).toBe(uncertain);
    expect(isApproximate(read(text))).toBe(approximate);
  });

  it("keeps a day as it is written, whatever its offset", () => {
    const date = read("2022-03-24T23:30:00-05:00");
    expect(date).toMatchObject({
      point: { year: 2022, month: 3, day: 24, time: { hour: 23, offsetMinutes: -300 } },
    });
  });

  it.each([
    ["2021-02-29", "2021-02-29"],
    ["1900-02-29", "1900-02-29"],
    ["2022-04-31", "2022-04-31"],
    ["2022-13", "2022-13"],
    ["2022-00", "2022-00"],
    ["2022-03-00", "2022-03-00"],
    ["2022-21-05", "2022-21-05"],
    ["-0000", "-0000"],
    ["2022-03-24T25:00:00Z", "2022-03-24T25:00:00Z"],
    ["2022-03-24T10:61Z", "2022-03-24T10:61Z"],
    ["2022-03-24T10:30:00+15:00", "2022-03-24T10:30:00+15:00"],
    ["2022-03-24T10:30:00-00:00", "2022-03-24T10:30:00-00:00"],
    ["2022-02-30T10:30:00Z", "2022-02-30"],
    ["2022-02-28/2022-02-30", "2022-02-30"],
  ])("calls %s impossible", (text, at) => {
    expect(problemOf(text)).toEqual({ kind: "impossible-date", at });
  });

  it.each([
    "2022-03-24/2022-03-23",
    "2022/2021",
    "2022-06/2022-05",
    "2022-03-24/2021",
    "2022-01-01T10:00Z/2022-01-01T09:00Z",
  ])("calls %s reversed", (text) => {
    expect(problemOf(text)).toEqual({ kind: "reversed", at: text });
  });

  it.each([
    ["", ""],
    [" 2022", " 2022"],
    ["2022 ", "2022 "],
    ["24/03/2022", "24/03/2022"],
    ["March 2022", "March 2022"],
    ["2022-3-24", "2022-3-24"],
    ["20220324", "20220324"],
    ["2022-W12", "2022-W12"],
    ["2022–2023", "2022–2023"],
    ["٢٠٢٢", "٢٠٢٢"],
    ["Y2022", "Y2022"],
    ["/", "/"],
    ["2022-03-24/yesterday", "yesterday"],
    ["2022-03-24T10", "2022-03-24T10"],
    ["2022-03-24?~", "2022-03-24?~"],
  ])("calls %j no EDTF", (text, at) => {
    expect(problemOf(text)).toEqual({ kind: "not-edtf", at });
  });

  it.each([
    ["[2022,2023]", "[2022,2023]"],
    ["{2022..2024}", "{2022..2024}"],
    ["?2022-03", "?2022-03"],
    ["2022?-03", "2022?-03"],
    ["2022-XX-24", "2022-XX-24"],
    ["1X99", "1X99"],
    ["201X-05", "201X-05"],
    ["199X~", "199X~"],
    ["2022-21?", "2022-21?"],
    ["2022-33", "2022-33"],
    ["20", "20"],
    ["199", "199"],
    ["Y17E7", "Y17E7"],
    ["1950S2", "1950S2"],
    ["Y999999", "Y999999"],
    ["XXXX", "XXXX"],
    ["2022-03-24T24:00:00", "2022-03-24T24:00:00"],
    ["2022-03-24T10:30:00.5Z", "2022-03-24T10:30:00.5Z"],
    ["2022-21/2022-22", "2022-21"],
    ["199X/2005", "199X"],
    ["2000/Y17000", "Y17000"],
    ["../..", "../.."],
    ["../", "../"],
  ])("calls %s unsupported", (text, at) => {
    expect(problemOf(text)).toEqual({ kind: "unsupported", at });
  });

  it("refuses a text of a million characters at once, quoting its beginning", () => {
    const started = performance.now();
    expect(problemOf("2022-".repeat(200_000))).toEqual({ kind: "not-edtf", at: "2022-".repeat(20) });
    expect(performance.now() - started).toBeLessThan(50);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(typeof parseEdtf(text).ok).toBe("boolean");
      }),
      SEEDED,
    );
  });

  it("reads a plain day in at most 2 µs", () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `20${10 + (i % 90)}-0${1 + (i % 9)}-1${i % 10}`);
    const runs = Array.from({ length: 8 }, () => {
      const started = performance.now();
      for (const text of texts) parseEdtf(text);
      return ((performance.now() - started) * 1_000) / texts.length;
    });
    expect(Math.min(...runs)).toBeLessThan(2);
  });
});

describe("spanOfEdtf", () => {
  it.each(DATES)("of %s, %s (%s), is [%s, %s)", (_, text, _precision, start, end) => {
    const span = spanOfEdtf(read(text));
    expect([iso(span.start), iso(span.end)]).toEqual([start, end]);
  });
});

describe("formatEdtf", () => {
  it.each(DATES)("writes %s back as %s", (_, text) => {
    expect(formatEdtf(read(text))).toBe(text);
  });

  it.each([
    ["2022-03-24T10:30:00+00:00", "2022-03-24T10:30:00Z"],
    ["2022-03-24T10:30:00+01", "2022-03-24T10:30:00+01:00"],
    ["2022-03-24T10:30:00+0130", "2022-03-24T10:30:00+01:30"],
  ])("normalises the offset of %s", (text, normalised) => {
    expect(formatEdtf(read(text))).toBe(normalised);
  });
});

describe("compareEdtf", () => {
  it("orders by start, then by end", () => {
    const inOrder = [
      "199X",
      "2020",
      "2022-03-01",
      "2022-03-01/2022-03-03",
      "2022-03",
      "2022-21",
      "2022-03-24",
    ];
    const shuffled = [...inOrder].reverse().map(read);
    expect(shuffled.sort(compareEdtf).map(formatEdtf)).toEqual(inOrder);
  });
});
