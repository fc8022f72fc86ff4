import { describe, expect, test, vi } from "vitest";
import { generatedText, type Shape } from "../../src/cli/generated-dataset.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { createSearch } from "../../src/events/search.ts";
import { WordIndex } from "../../src/events/words/word-index.ts";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { BROKEN } from "../events/broken-datasets.ts";
import { soundDataset } from "../events/sound-dataset.ts";
import { saidBy } from "../support/said-by.ts";
import { openBig, readBig } from "./reading.ts";

const generated = (events: number, shape: Shape = "spread") =>
  [...generatedText({ events, seed: 4, shape })].join("");

function wholly(text: string) {
  const { dataset, unreadable, ...report } = parseDataset(text);
  if (dataset === null) throw new Error("no dataset");
  return { record: recordOfDataset(dataset, unreadable), report };
}

const withoutSearch = async (record: Parameters<typeof saidBy>[0]) => {
  const { search: _, ...rest } = record;
  return saidBy(rest);
};

describe("a big file", () => {
  const text = generated(400);

  test.each([
    ["in one piece", { piece: 1 << 30 }],
    ["in small pieces", { piece: 777 }],
    ["without its length", { piece: 10_000, isLengthKnown: false }],
  ])("that comes %s gives the record that a small one gives", async (_, arrival) => {
    const { record } = await openBig(text, arrival);
    expect(await withoutSearch(record)).toEqual(await saidBy(wholly(text).record));
  });

  test.each([
    ["in a worker asks itself before it is asked", false],
    ["in the page asks itself nothing, which the page would wait for", true],
  ])("whose words are indexed %s", async (_, isInPage) => {
    const rehearse = vi.spyOn(WordIndex.prototype, "rehearse");
    const find = vi.spyOn(WordIndex.prototype, "find");
    const { record, report } = await openBig(text, { isInPage });
    await report;
    await record.search?.find("harbour");
    // Indexes of other files may still be at it.
    const index = find.mock.contexts[find.mock.calls.findIndex(([query]) => query === "harbour")];
    expect(index).toBeInstanceOf(WordIndex);
    expect(rehearse.mock.contexts.includes(index as WordIndex)).toBe(!isInPage);
    vi.restoreAllMocks();
  });

  test("brings the pyramid over its columns", async () => {
    const { record, pyramid } = await openBig(text);
    expect(pyramid?.columns).toBe(record.columns);
    expect(pyramid).toEqual(buildPyramid(record.columns));
  });

  test("is searched for the words that a small one is searched for, and says why", async () => {
    const { record } = await openBig(text);
    const small = wholly(text).record;
    const search = await createSearch(small, await small.searchTexts());
    for (const query of ["harbour", "المجلس", "2004", "council water", "nothing of that kind"]) {
      const found = await record.search?.find(query);
      const expected = search.find(query).toSorted((a, b) => a - b);
      expect([...(found?.best ?? [])].sort((a, b) => a - b)).toEqual(expected);
      for (const n of expected.slice(0, 5)) {
        expect(record.search?.explain(n, query, "en")).toEqual(search.explain(n, query, "en"));
      }
    }
  });

  test("answers only the last of several questions", async () => {
    const { record } = await openBig(text);
    const answered: string[] = [];
    for (const query of ["harbour", "council"]) {
      void record.search?.find(query).then(() => answered.push(query));
    }
    await record.search?.find("water");
    expect(answered).toEqual([]);
  });

  test("is on show before the page has time for what nobody waits for, and is checked once it has", async () => {
    let setFree: () => void = () => undefined;
    const free = new Promise<void>((resolve) => {
      setFree = resolve;
    });
    const told: string[] = [];
    const { record, report } = await openBig(text, {
      whenFree: () => {
        told.push("asked");
        return free;
      },
    });
    void report.then(() => told.push("checked"));
    const found = record.search?.find("harbour");
    expect(record.size).toBe(400);
    while (told.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(["asked"]);
    setFree();
    await report;
    expect((await found)?.best.length).toBeGreaterThan(0);
  });

  test("of fewer events than many is read without a word of progress", async () => {
    expect((await openBig(text)).progress).toEqual([]);
  });

  test("of many events tells how far it is, never backwards", async () => {
    const { progress } = await openBig(generated(60_000, "bursts"), { piece: 1 << 20 });
    expect(progress.length).toBeGreaterThan(0);
    const told = progress.map(({ bytes, events }) => bytes + events);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(progress.every(({ bytes, total }) => total !== null && bytes <= total)).toBe(true);
  });
});

describe("what is wrong in a big file", () => {
  test.each(Object.entries(BROKEN))("is told as for a small one: %s", async (_, { text }) => {
    const { dataset, unreadable, ...report } = parseDataset(text);
    const { opened } = await readBig(text, { piece: 300 });
    if (dataset === null) {
      expect(opened).toEqual({ ok: false, problems: report.problems });
      return;
    }
    if (!opened.ok) throw new Error("it could be shown");
    expect(opened.big.record.unreadable).toBe(unreadable);
    expect(await opened.big.report).toEqual(report);
  });

  test("comes after the record, of which the page needs nothing but the bytes to go on", async () => {
    const dataset = soundDataset();
    const { record, report } = await openBig(JSON.stringify({ ...dataset, places: {} }));
    expect(record.size).toBe(2);
    expect((await report).problems.map(({ rule }) => rule)).toEqual(["unknown-place"]);
  });

  test("is made only when the page has drawn, where it asks for that", async () => {
    const { report, checkAfter } = await openBig(JSON.stringify(soundDataset()));
    let draw: () => void = () => undefined;
    checkAfter(
      new Promise<void>((resolve) => {
        draw = resolve;
      }),
    );
    const order: string[] = [];
    const checked = report.then(() => order.push("checked"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push("drawn");
    draw();
    await checked;
    expect(order).toEqual(["drawn", "checked"]);
  });
});
