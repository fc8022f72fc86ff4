// Instants and days: UTC throughout, over all years, with impossible days refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  daysInMonth,
  EARLIEST_INSTANT,
  instant,
  instantOfDay,
  isoDay,
  isoYear,
  LATEST_INSTANT,
  MS_PER_DAY,
  parseIsoDay,
} from "../../src/time/instant.ts";
import { SEEDED } from "./seeded.ts";

describe("instantOfDay", () => {
  it("counts milliseconds from the first moment of 1970 in UTC", () => {
    expect(instantOfDay(1970, 1, 1)).toBe(0);
    expect(instantOfDay(1970, 1, 2)).toBe(MS_PER_DAY);
    expect(instantOfDay(1969, 12, 31)).toBe(-MS_PER_DAY);
  });

  it("takes the years 0 to 99 as they are, not as 1900 to 1999", () => {
    expect(new Date(instantOfDay(44, 3, 15)).toISOString()).toBe("0044-03-15T00:00:00.000Z");
    expect(new Date(instantOfDay(0, 2, 29)).toISOString()).toBe("0000-02-29T00:00:00.000Z");
    expect(new Date(instantOfDay(-43, 3, 15)).toISOString()).toBe("-000043-03-15T00:00:00.000Z");
  });

  it("carries months over the year, also at the edges of the first century", () => {
    expect(isoDay(instantOfDay(2022, 13, 1))).toBe("2023-01-01");
    expect(isoDay(instantOfDay(99, 13, 1))).toBe("0100-01-01");
    expect(isoDay(instantOfDay(0, 0, 1))).toBe("-0001-12-01");
  });

  it("is undone by dayOf over four thousand years", () => {
    // 1,461,000 days are 4,000 years; a step of 97 meets every day of the year.
    const first = instantOfDay(-1000, 1, 1);
    for (let days = 0; days < 1_461_000; days += 97) {
      const at = instant(first + days * MS_PER_DAY);
      const { year, month, day } = dayOf(at);
      expect(instantOfDay(year, month, day)).toBe(at);
    }
  });

  it("reaches the furthest instants that a computer's date can hold", () => {
    expect(dayOf(LATEST_INSTANT)).toEqual({ year: 275_760, month: 9, day: 13 });
    expect(dayOf(EARLIEST_INSTANT)).toEqual({ year: -271_821, month: 4, day: 20 });
  });
});

describe("daysInMonth", () => {
  it("agrees with the calendar of the engine in every month of 1,200 years", () => {
    for (let year = 1000; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});

describe("parseIsoDay", () => {
  it("reads a day as addresses carry it", () => {
    expect(parseIsoDay("2022-03-24")).toBe(instantOfDay(2022, 3, 24));
    expect(parseIsoDay("2020-02-29")).toBe(instantOfDay(2020, 2, 29));
  });

  it.each([
    "",
    "2022",
    "2022-03",
    "2022-3-24",
    "22-03-24",
    " 2022-03-24",
    "2022-03-24 ",
    "2022-03-24\n",
    "2022-03-24T00:00:00Z",
    "24/03/2022",
    "-2022-03-24",
    "٢٠٢٢-٠٣-٢٤",
  ])("refuses %j, which has another form", (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it.each(["2021-02-29", "1900-02-29", "2022-02-30", "2022-04-31", "2022-13-01", "2022-00-10", "2022-03-00"])(
    "refuses %s, which no calendar has",
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  it("is undone by isoDay", () => {
    const day = fc.integer({
      min: instantOfDay(0, 1, 1) / MS_PER_DAY,
      max: instantOfDay(9999, 12, 31) / MS_PER_DAY,
    });
    fc.assert(
      fc.property(day, (days) => {
        const at = instant(days * MS_PER_DAY);
        expect(parseIsoDay(isoDay(at))).toBe(at);
      }),
      SEEDED,
    );
  });
});

describe("isoYear", () => {
  it("has at least four digits, and a minus before the year 0", () => {
    expect([2022, 44, 0, -43, 12_345].map(isoYear)).toEqual(["2022", "0044", "0000", "-0043", "12345"]);
  });
});
