/** Where the timeline opens, and windows of days as spans and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Record, Story } from "../../src/events/record.ts";
import { instant, isoDay, MS_PER_DAY } from "../../src/time/instant.ts";
import { daysOfSpan, openingSpan, spanOfDays, wholeSpan } from "../../src/view/opening-window.ts";
import { recordOf, spanOf } from "../support/builders.ts";
import { anyWindow } from "../support/views.ts";

const text = { en: "…", ar: "…" };
const told = (...events: string[]): Story => ({
  id: "story",
  title: text,
  steps: events.map((event) => ({ event, text })),
});

const EVENTS = recordOf([
  { id: "old", date: "1960-05-05" },
  { id: "turn", date: "2020-12-22" },
  { id: "long", date: "2021-01-01/2026-06-30" },
  { id: "last", date: "2025-01-01" },
]);
const withStory: Record = { ...EVENTS, stories: [told("turn", "last")] };

const day = (at: number) => isoDay(instant(at));

describe("the opening window", () => {
  it("begins with the month of the first step of the first story", () => {
    expect(day(openingSpan(withStory).start)).toBe("2020-12-01");
  });

  it("holds the end of what ends last, which need not be what begins last", () => {
    expect(openingSpan(withStory).end).toBeGreaterThanOrEqual(spanOf("2026-06-30").end);
    expect(openingSpan(withStory).end).toBeLessThan(spanOf("2026-12-31").end);
  });

  it("is the whole record where no story is told, or none that the record holds", () => {
    expect(openingSpan(EVENTS)).toEqual(wholeSpan(EVENTS));
    expect(openingSpan({ ...EVENTS, stories: [told("gone")] })).toEqual(wholeSpan(EVENTS));
    expect(openingSpan({ ...EVENTS, stories: [told()] })).toEqual(wholeSpan(EVENTS));
  });
});

describe("the whole span", () => {
  it("holds every event with air at both ends", () => {
    const { start, end } = wholeSpan(EVENTS);
    expect(start).toBeLessThan(spanOf("1960-05-05").start);
    expect(end).toBeGreaterThan(spanOf("2026-06-30").end);
  });

  it("begins and ends at midnight", () => {
    const { start, end } = wholeSpan(EVENTS);
    expect([start % MS_PER_DAY, end % MS_PER_DAY].map(Math.abs)).toEqual([0, 0]);
  });

  it("has some days around a single event", () => {
    const { start, end } = wholeSpan(recordOf([{ date: "2022-03-24" }]));
    expect([day(start), day(end)]).toEqual(["2022-03-21", "2022-03-29"]);
  });

  it("is a year for a record without events", () => {
    const { start, end } = wholeSpan(recordOf([]));
    expect([day(start), day(end)]).toEqual(["1970-01-01", "1971-01-01"]);
  });
});

describe("a window of days", () => {
  it("runs from its first midnight to the midnight after its last day", () => {
    const { start, end } = spanOfDays({ from: "2022-03-22", to: "2022-03-24" });
    expect([day(start), day(end)]).toEqual(["2022-03-22", "2022-03-25"]);
  });

  it("is given back by its span", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(daysOfSpan(spanOfDays(window))).toEqual(window);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it("has at least one day, however short the span", () => {
    const noon = instant(spanOf("2022-03-22").start + MS_PER_DAY / 4);
    expect(daysOfSpan({ start: noon, end: noon })).toEqual({ from: "2022-03-22", to: "2022-03-22" });
  });

  it("takes the midnights nearest to a span", () => {
    const { start } = spanOf("2022-03-22");
    const hours = (count: number) => instant(start + count * 3_600_000);
    // From 13:00 the next midnight is nearer; until 11:00 the last one.
    expect(daysOfSpan({ start: hours(13), end: hours(24 * 3 + 11) })).toEqual({
      from: "2022-03-23",
      to: "2022-03-24",
    });
  });
});
