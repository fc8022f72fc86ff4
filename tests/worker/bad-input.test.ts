/**
 * Big files that are meant to hurt, and what comes of each: a record whose every event is drawn or in a cluster of the
 * opening window, or a plain word on why there is none. How that is said to a reader is in tests/app/bad-input.test.tsx.
 */
import { describe, expect, test } from "vitest";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import type { Record } from "../../src/events/record.ts";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { openingSpan } from "../../src/view/opening-window.ts";
import { soundDataset } from "../events/sound-dataset.ts";
import { sceneInput } from "../support/scene-input.ts";
import { openBig, readBig } from "./reading.ts";

/** A dataset of plain events; a date for each, and no more than what is required. */
function fileOf(dates: readonly string[]): string {
  const events = dates.map(
    (date, i) => `{"id":"e${i}","date":"${date}","type":"trade","title":{"en":"E ${i}","ar":"ح"}}`,
  );
  const header = { ...soundDataset(), stories: [], corrections: [], sources: {}, events: 0 };
  return JSON.stringify(header).replace('"events":0', `"events":[${events.join(",")}]`);
}

/** What the opening window of a record shows. */
function opened(record: Record) {
  const { counts } = layoutScene(sceneInput({ record, window: openingSpan(record) }));
  expect(counts.drawn + counts.clustered + counts.outside + counts.filtered).toBe(record.size);
  return counts;
}

describe("a million events on one instant", { timeout: 180_000 }, () => {
  test("are all in the opening window, in the order of their ids", async () => {
    const size = 1_000_000;
    const { record, opening } = await openBig(fileOf(Array.from({ length: size }, () => "2020-02-29")), {
      piece: 1 << 22,
    });
    opening.close();
    expect(record.size).toBe(size);
    const { outside, drawn, clustered } = opened(record);
    expect([outside, drawn + clustered]).toEqual([0, size]);
    // e0, e1, e10, e100, e1000, e10000, e100000, e100001, as strings are ordered.
    expect([0, 1, 2, 7].map((n) => record.idOf(n))).toEqual(["e0", "e1", "e10", "e100001"]);
    expect(record.numberOf("e999999")).toBe(size - 1);
  });
});

describe("one event of three thousand years", () => {
  test("is drawn in an opening window that holds all of it", async () => {
    const { record } = await openBig(fileOf(["-0999/2000"]));
    expect(record.figures.years).toEqual({ first: -999, last: 2000 });
    expect(opened(record)).toMatchObject({ drawn: 1, outside: 0 });
  });

  test("among events of a day hides none of them", async () => {
    const { record } = await openBig(fileOf(["2020-01-01", "-0999/2000", "2020-01-02"]));
    expect([0, 1, 2].map((n) => record.idOf(n))).toEqual(["e1", "e0", "e2"]);
    expect(opened(record).outside).toBe(0);
  });
});

describe("events that are all in one lane", () => {
  test("leave the other lanes empty and are all shown", async () => {
    const text = [...generatedText({ events: 3_000, seed: 2, shape: "one-lane" })].join("");
    const { record } = await openBig(text);
    expect(new Set(record.columns.type)).toEqual(new Set([0]));
    expect(opened(record).outside).toBe(0);
  });
});

describe("a range without length", () => {
  test.each([
    ["2020-01-01/2020-01-01", 86_400_000],
    ["2020-01-01T10:00Z/2020-01-01T10:00Z", 60_000],
    ["2020/2020", 366 * 86_400_000],
  ])("%s lasts as long as what it names", async (date, ms) => {
    const { record } = await openBig(fileOf([date]));
    expect((record.columns.end[0] ?? 0) - (record.columns.start[0] ?? 0)).toBe(ms);
    expect(opened(record).drawn).toBe(1);
  });
});

describe("dates out of order", () => {
  test("are put in order, whatever the order of the file", async () => {
    const dates = Array.from(
      { length: 5_000 },
      (_, i) => `${2000 + ((i * 7) % 25)}-0${1 + (i % 9)}-1${i % 9}`,
    );
    const { record } = await openBig(fileOf(dates));
    const { start } = record.columns;
    expect(start.every((ms, n) => n === 0 || ms >= (start[n - 1] ?? 0))).toBe(true);
    expect(record.dateOf(0)).toBe(dates.toSorted()[0]);
  });

  test("that end before they begin cost their events alone, and are told", async () => {
    const { record, report } = await openBig(fileOf(["2020-01-02/2020-01-01", "2020-01-03"]));
    expect([record.size, record.unreadable]).toEqual([1, 1]);
    expect((await report).problems[0]).toMatchObject({ rule: "reversed-date", path: "/events/0/date" });
  });
});

describe("a cut file", () => {
  const text = [...generatedText({ events: 300, seed: 6, shape: "spread" })].join("");

  test.each([0, 1, 100, 40_000, text.length - 3])(
    "after %i characters is told to be no JSON",
    async (length) => {
      const { opened: outcome } = await readBig(text.slice(0, length));
      if (outcome.ok) throw new Error("it can be shown");
      expect(outcome.problems.map(({ rule }) => rule)).toEqual(["not-json"]);
    },
  );
});
