// Units of the calendar and the ticks of the axis: right at every edge, and still while the window moves.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addUnits,
  CALENDAR_UNITS,
  type CalendarUnit,
  chooseTickUnits,
  startOfUnit,
  ticksIn,
} from "../../src/time/calendar.ts";
import {
  type Instant,
  instant,
  instantOfDay,
  isoDay,
  MS_PER_DAY,
  MS_PER_HOUR,
  parseIsoDay,
  weekday,
} from "../../src/time/instant.ts";
import { spanOf } from "../../src/time/span.ts";
import { SEEDED } from "./seeded.ts";

const day = (text: string): Instant => parseIsoDay(text) ?? instant(Number.NaN);
const daysBetween = (from: string, to: string, unit: CalendarUnit, step?: number): string[] =>
  ticksIn(spanOf(day(from), day(to)), unit, step).map(isoDay);

describe("weekday", () => {
  it("counts from Sunday", () => {
    expect(weekday(day("2022-03-24"))).toBe(4); // a Thursday
    expect(weekday(day("2022-03-27"))).toBe(0);
    expect(weekday(day("1969-12-31"))).toBe(3);
  });
});

describe("startOfUnit", () => {
  const thursday = instant(day("2022-03-24") + 10 * MS_PER_HOUR);
  it.each<[CalendarUnit, string]>([
    ["day", "2022-03-24"],
    ["week", "2022-03-21"], // the Monday
    ["month", "2022-03-01"],
    ["quarter", "2022-01-01"],
    ["year", "2022-01-01"],
    ["decade", "2020-01-01"],
    ["century", "2000-01-01"],
  ])("of a %s in 2022", (unit, expected) => {
    expect(isoDay(startOfUnit(thursday, unit))).toBe(expected);
  });

  it("rounds down before 1970 and before our era too", () => {
    const before = instantOfDay(-43, 3, 15);
    expect(isoDay(startOfUnit(instant(-1), "day"))).toBe("1969-12-31");
    expect(isoDay(startOfUnit(day("1969-12-31"), "week"))).toBe("1969-12-29");
    expect(isoDay(startOfUnit(before, "decade"))).toBe("-0050-01-01");
    expect(isoDay(startOfUnit(before, "century"))).toBe("-0100-01-01");
  });

  it("is at or before the instant, with the next start after it, in every unit", () => {
    const at = fc.integer({ min: -1e14, max: 1e14 }).map(instant);
    fc.assert(
      fc.property(at, fc.constantFrom(...CALENDAR_UNITS), (given, unit) => {
        const start = startOfUnit(given, unit);
        expect(start).toBeLessThanOrEqual(given);
        expect(addUnits(start, unit, 1)).toBeGreaterThan(given);
        expect(startOfUnit(start, unit)).toBe(start);
      }),
      SEEDED,
    );
  });
});

describe("addUnits", () => {
  it.each<[string, CalendarUnit, number, string]>([
    ["2022-03-24", "day", 8, "2022-04-01"],
    ["2022-03-24", "week", -1, "2022-03-17"],
    ["2022-01-31", "month", 1, "2022-02-28"],
    ["2020-02-29", "year", 1, "2021-02-28"],
    ["2020-02-29", "year", 4, "2024-02-29"],
    ["2022-01-15", "month", -1, "2021-12-15"],
    ["2022-11-30", "quarter", 1, "2023-02-28"],
    ["2022-03-24", "decade", 1, "2032-03-24"],
    ["2022-03-24", "century", -1, "1922-03-24"],
  ])("%s moved by %s × %i is %s", (from, unit, n, expected) => {
    expect(isoDay(addUnits(day(from), unit, n))).toBe(expected);
  });

  it("keeps the time of day", () => {
    const morning = instant(day("2022-01-31") + 9 * MS_PER_HOUR);
    expect(addUnits(morning, "month", 1) - day("2022-02-28")).toBe(9 * MS_PER_HOUR);
  });
});

describe("ticksIn", () => {
  it("holds a tick at its start and none at its end", () => {
    expect(daysBetween("2022-01-01", "2022-04-01", "month")).toEqual([
      "2022-01-01",
      "2022-02-01",
      "2022-03-01",
    ]);
  });

  it("counts steps of months from January and of years from round years", () => {
    expect(daysBetween("2021-11-15", "2022-12-01", "month", 6)).toEqual(["2022-01-01", "2022-07-01"]);
    expect(daysBetween("1998-06-01", "2011-01-01", "year", 5)).toEqual([
      "2000-01-01",
      "2005-01-01",
      "2010-01-01",
    ]);
  });

  it("leaves out a day that would crowd the next first of the month", () => {
    expect(daysBetween("2022-01-20", "2022-02-12", "day", 5)).toEqual([
      "2022-01-21",
      "2022-01-26",
      "2022-02-01",
      "2022-02-06",
      "2022-02-11",
    ]);
    expect(daysBetween("2022-01-01", "2022-03-01", "day", 10)).toEqual([
      "2022-01-01",
      "2022-01-11",
      "2022-01-21",
      "2022-02-01",
      "2022-02-11",
      "2022-02-21",
    ]);
  });

  it("keeps a day that comes short before the next first, and not at once", () => {
    expect(daysBetween("2022-01-28", "2022-02-05", "day", 2)).toEqual([
      "2022-01-29",
      "2022-01-31",
      "2022-02-01",
      "2022-02-03",
    ]);
  });

  it("puts weeks on Mondays", () => {
    expect(
      ticksIn(spanOf(day("2022-03-01"), day("2022-05-01")), "week").every((at) => weekday(at) === 1),
    ).toBe(true);
  });

  it("stays where it is while the window moves", () => {
    const units = fc.constantFrom<[CalendarUnit, number]>(
      ["day", 1],
      ["day", 2],
      ["day", 5],
      ["day", 10],
      ["week", 1],
      ["week", 3],
      ["month", 1],
      ["month", 6],
      ["quarter", 1],
      ["year", 2],
      ["decade", 5],
    );
    const days = fc.integer({ min: -300_000, max: 100_000 });
    fc.assert(
      fc.property(
        units,
        days,
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        ([unit, step], first, length, moved) => {
          const start = instant(first * MS_PER_DAY);
          const whole = spanOf(start, instant(start + (length + moved) * MS_PER_DAY));
          const part = spanOf(instant(start + moved * MS_PER_DAY), whole.end);
          expect(ticksIn(part, unit, step)).toEqual(
            ticksIn(whole, unit, step).filter((at) => at >= part.start),
          );
        },
      ),
      SEEDED,
    );
  });

  it("has no tick in an empty window", () => {
    expect(daysBetween("2022-01-01", "2022-01-01", "day")).toEqual([]);
  });
});

describe("chooseTickUnits", () => {
  const across = (windowDays: number) => chooseTickUnits((windowDays * MS_PER_DAY) / 1_000, 60);

  it.each<[string, number, CalendarUnit, number, CalendarUnit]>([
    ["a week", 7, "day", 1, "month"],
    ["a month", 30, "day", 2, "month"],
    ["three months", 91, "day", 10, "month"],
    ["a year", 365, "month", 1, "year"],
    ["six years", 2_190, "month", 6, "year"],
    ["fifteen years", 5_479, "year", 1, "decade"],
    ["seventy years", 25_567, "year", 5, "decade"],
    ["two centuries", 73_049, "decade", 2, "century"],
    ["three thousand years", 1_095_727, "century", 2, "century"],
  ])("shows %s over 1,000 px with 60 px labels", (_, windowDays, unit, step, major) => {
    expect(across(windowDays)).toEqual({ minor: { unit, step }, major: { unit: major } });
  });

  it("leaves each label its room, from an hour a screen to all that a date can hold", () => {
    for (let windowDays = 1; windowDays < 2e8; windowDays *= 1.3) {
      const { minor } = across(windowDays);
      const start = startOfUnit(day("2022-01-01"), "century");
      const [first = start, second = start] = ticksIn(
        spanOf(start, addUnits(start, minor.unit, minor.step * 2)),
        minor.unit,
        minor.step,
      );
      const roomPx = ((second - first) / MS_PER_DAY / windowDays) * 1_000;
      expect(roomPx === 0 ? 60 : roomPx).toBeGreaterThan(59);
    }
  });
});
