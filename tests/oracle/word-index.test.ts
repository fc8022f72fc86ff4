/**
 * The index of a big record's words against the search of a small one: they must find the same events.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import { parseDataset } from "../../src/events/parse.ts";
import type { Record } from "../../src/events/record.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { createSearch, type Search } from "../../src/events/search.ts";
import { WordIndexBuilder } from "../../src/events/words/build-word-index.ts";
import { Postings } from "../../src/events/words/postings.ts";
import type { WordIndex } from "../../src/events/words/word-index.ts";
import { NOTHING, SEARCHES } from "../events/search-table.ts";
import { chance as chanceOf } from "../support/chance.ts";

const shipped = readFileSync(new URL("../../public/data/morocco-israel.json", import.meta.url), "utf8");
const generated = [...generatedText({ events: 700, seed: 3, shape: "spread" })].join("");

/** Both ways to search a text; the events are added to the index in the order of the file. */
async function bothWays(text: string): Promise<{ record: Record; search: Search; index: WordIndex }> {
  const { dataset, unreadable } = parseDataset(text);
  if (dataset === null) throw new Error("no dataset");
  const record = recordOfDataset(dataset, unreadable);
  const sources = Object.entries(dataset.sources ?? {});
  const builder = new WordIndexBuilder({
    registries: record,
    events: dataset.events.length,
    sources: sources.length,
    sourceOf: (id) => sources.findIndex(([other]) => other === id),
  });
  for (const [place, [, source]] of sources.entries()) builder.addSource(place, source);
  for (const event of dataset.events) builder.addEvent(event);
  const steps = builder.finish(dataset.events.map(({ id }) => record.numberOf(id) ?? -1));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { record, search: await createSearch(record, await record.searchTexts()), index: step.value };
}

const typed = [...SEARCHES.map(([query]) => query), ...NOTHING];

describe("the index of a big record finds what the search of a small one finds", () => {
  let both: Awaited<ReturnType<typeof bothWays>>;
  const expectSame = (query: string) => {
    const { mask, best } = both.index.find(query);
    const expected = both.search.find(query).toSorted((a, b) => a - b);
    expect([...mask].flatMap((bit, n) => (bit === 1 ? [n] : []))).toEqual(expected);
    expect([...best].sort((a, b) => a - b)).toEqual(expected);
  };

  describe("in the Sanad record", () => {
    beforeAll(async () => {
      both = await bothWays(shipped);
    });

    test.each(typed)("for “%s”", expectSame);

    test("for every beginning of a query", () => {
      for (const query of typed)
        for (let end = 1; end < query.length; end += 1) expectSame(query.slice(0, end));
    });

    test.each(SEARCHES)("for “%s” with one of what is wanted among the first ten", (query, ...wanted) => {
      const first = [...both.index.find(query).best.subarray(0, 10)].map((n) => both.record.idOf(n));
      expect(wanted.some((id) => first.includes(id))).toBe(true);
    });

    test("and says what met each word, so that a result can be explained", () => {
      const { plan } = both.index.find("gantz Rabat");
      expect(plan.map((alternatives) => alternatives.map(({ term }) => term))).toEqual([
        expect.arrayContaining(["gantz"]),
        ["rabat"],
      ]);
    });

    test("nothing for no words", () => {
      expect(both.index.find("  ").best).toHaveLength(0);
    });

    test("and the same after it has asked itself, one question a step", () => {
      let steps = 0;
      for (const _ of both.index.rehearse()) steps += 1;
      expect(steps).toBeGreaterThan(5);
      for (const query of typed) expectSame(query);
    });
  });

  describe("in a generated dataset", () => {
    beforeAll(async () => {
      both = await bothWays(generated);
    });

    test.each([
      "harbour",
      "7",
      "agreement 1",
      "الميناء",
      "2004",
      "march",
      "wire",
      "council 12",
      "clara",
      "zzz",
    ])("for “%s”", expectSame);
  });

  test("the best first: who has the words in a title, then what is more important, then what was earlier", async () => {
    const event = (id: string, date: string, title: string, summary: string, importance: number) => ({
      id,
      date,
      type: "a",
      title: { en: title },
      summary: { en: summary },
      importance,
      claims: [{ text: { en: "Said." }, sources: [] }],
    });
    // The order of the file is not that of time.
    const { index, record } = await bothWays(
      JSON.stringify({
        schemaVersion: 1,
        title: { en: "Harbours" },
        types: [{ id: "a", label: { en: "A" } }],
        sources: {},
        events: [
          event("late", "2022-03-01", "Harbour opens", "A fish market.", 3),
          event("told", "2020-01-01", "A visit", "To the harbour.", 5),
          event("other", "2020-02-01", "A garden", "With trees.", 5),
          event("early", "2021-03-01", "Harbour closes", "A fish market.", 3),
          event("great", "2022-05-01", "Harbour burns", "A market of fish.", 5),
        ],
      }),
    );
    const bestOf = (query: string) => [...index.find(query).best].map((n) => record.idOf(n));
    expect(bestOf("harbour")).toEqual(["great", "early", "late", "told"]);
    expect(bestOf("harbour market")).toEqual(["great", "early", "late"]);
    expect(bestOf("harbour garden")).toEqual([]);
  });

  test("however the events lie, the postings of a term are those that were added", () => {
    const chance = chanceOf(8);
    const postings = new Postings();
    const added: [number, number][][] = [];
    for (let term = 0; term < 60; term += 1) {
      postings.addTerm();
      added.push([]);
    }
    for (let event = 0; event < 200_000; event += 1 + Math.floor(chance.next() * chance.next() * 900)) {
      for (const [term, list] of added.entries()) {
        if (chance.next() > term / 60) continue;
        const weight = chance.whole(0, 16);
        postings.add(term, event, weight);
        list.push([event, weight]);
      }
    }
    postings.finish();
    for (const [term, list] of added.entries()) {
      const read: [number, number][] = [];
      postings.read(term, (event, weight) => read.push([event, weight]));
      expect(read).toEqual(list);
    }
  });
});
