// What machines read in a time element: always valid HTML, and never more exact than the date.

import { describe, expect, it } from "vitest";
import { datetimeAttribute } from "../../src/locale/datetime-attribute.ts";
import { dateOf } from "./read-date.ts";

describe("the datetime attribute", () => {
  it.each([
    ["of a day is the day", "2022-03-24", "2022-03-24"],
    ["of a month is the month", "2022-03", "2022-03"],
    ["of a year is the year", "2022", "2022"],
    ["has four digits of an early year", "0044", "0044"],
    ["has no doubts", "2021-08-18?", "2021-08-18"],
    ["of a range is its start", "2022-03-22/2022-03-24", "2022-03-22"],
    ["of a range without an end is its start", "2022-03/..", "2022-03"],
    ["of a range without a start is its end", "../2022-03-24", "2022-03-24"],
    ["of some day of a month is the month", "2022-03-XX", "2022-03"],
    ["of a season is its year", "2022-21", "2022"],
    ["of a decade is its first year", "199X", "1990"],
    ["of a time has its offset", "2022-03-24T10:30:15+01:00", "2022-03-24T10:30:15+01:00"],
    ["of a time west of UTC has its offset", "2022-03-24T10:30-03:30", "2022-03-24T10:30-03:30"],
    ["of a time without an offset is in UTC", "2022-03-24T10:30", "2022-03-24T10:30Z"],
  ])("%s", (_, edtf, expected) => {
    expect(datetimeAttribute(dateOf(edtf))).toBe(expected);
  });

  it("is absent before the year 1, which HTML cannot write", () => {
    expect(datetimeAttribute(dateOf("-0043-03-15"))).toBeUndefined();
    expect(datetimeAttribute(dateOf("0000"))).toBeUndefined();
  });
});
