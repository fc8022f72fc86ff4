import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/events/dataset.ts";
import { detailsOf, searchTextsOf } from "../../src/events/details-of.ts";
import { openingOf } from "../../src/events/opening-of.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { recordOfOpening } from "../../src/events/record-of-opening.ts";
import { LANGUAGES } from "../../src/locale/language.ts";
import { saidBy } from "../support/said-by.ts";
import { soundDataset } from "./sound-dataset.ts";

/** The dataset of a sound file with other events; a title for each. */
function datasetOf(events: readonly { id: string; date: string; related?: string[] }[]): Dataset {
  const complete = events.map((event) => ({ type: "trade", title: { en: event.id, ar: "حدث" }, ...event }));
  return read(JSON.stringify({ ...soundDataset(), stories: [], corrections: [], events: complete }));
}

function read(text: string): Dataset {
  const { dataset } = parseDataset(text);
  if (dataset === null) throw new Error("no dataset");
  return dataset;
}

const sound = read(JSON.stringify(soundDataset()));
const shipped = read(readFileSync(new URL("../../public/data/morocco-israel.json", import.meta.url), "utf8"));

describe("a record from an opening that travelled as JSON", () => {
  const datasets = { sound, shipped };
  const languages = [undefined, ...LANGUAGES];
  const table = Object.entries(datasets).flatMap(([name, dataset]) =>
    languages.map((language) => [name, language, dataset] as const),
  );

  test.each(table)("is the record of the dataset: %s, %s", async (_, language, dataset) => {
    const opening = JSON.parse(JSON.stringify(openingOf(dataset, { unreadable: 3, language })));
    const travelled = recordOfOpening(opening, {
      details: async (id) => {
        const details = detailsOf(dataset, id);
        if (details === undefined) throw new Error(id);
        return JSON.parse(JSON.stringify(details));
      },
      searchTexts: async () => JSON.parse(JSON.stringify(searchTextsOf(dataset))),
    });
    expect(await saidBy(travelled)).toEqual(await saidBy(recordOfDataset(dataset, 3, language)));
  });
});

describe("the order of events", () => {
  test("is by start, then end, then id, whatever the order of the file", () => {
    const record = recordOfDataset(
      datasetOf([
        { id: "d", date: "2022" },
        { id: "c", date: "2022-01" },
        { id: "z", date: "2022-01-01" },
        { id: "b", date: "2022-01-01" },
        { id: "a", date: "2021-12-31/2022-01-02" },
      ]),
      0,
    );
    expect([0, 1, 2, 3, 4].map((n) => record.idOf(n))).toEqual(["a", "b", "z", "c", "d"]);
  });

  test("is the order of the search texts", async () => {
    const record = recordOfDataset(
      datasetOf([
        { id: "late", date: "2022" },
        { id: "early", date: "2021" },
      ]),
      0,
    );
    const { events } = await record.searchTexts();
    expect(events.map(({ title }) => title.en)).toEqual(["early", "late"]);
  });
});

describe("relations", () => {
  test("are read in both directions, once each, in time order, without the event itself", () => {
    const record = recordOfDataset(
      datasetOf([
        { id: "a", date: "2020", related: ["c", "a", "b", "c"] },
        { id: "b", date: "2021", related: ["a"] },
        { id: "c", date: "2022", related: ["b"] },
      ]),
      0,
    );
    expect([0, 1, 2].map((n) => record.relatedOf(n))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });
});

describe("an event of a record", () => {
  const record = recordOfDataset(sound, 0);

  test("has what the file says, in columns and by number", () => {
    const day = 86_400_000;
    expect(record.columns.start[0]).toBe(Date.UTC(2022, 2, 22));
    expect(record.columns.end[0]).toBe(Date.UTC(2022, 2, 24) + day);
    expect(record.columns.importance).toEqual(Uint8Array.of(4, 3));
    expect(record.columns.type).toEqual(Uint16Array.of(0, 1));
    expect([record.placeOf(0), record.placeOf(1)]).toEqual(["rabat", undefined]);
    expect([record.voicesOf(0), record.voicesOf(1)]).toEqual([2, 0]);
    expect([record.disputesOf(0), record.disputesOf(1)]).toEqual([1, 0]);
    expect(record.labelOf(1)).toEqual(record.titleOf(1));
    expect(record.numberOf("2022-05-report")).toBe(1);
    expect(record.numberOf("constructor")).toBeUndefined();
  });

  test("has details with its sources resolved, in the order of their mention", async () => {
    const { claims, disputes, sources, people } = await record.details(0);
    expect(claims.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(disputes[0]?.versions).toHaveLength(2);
    expect(sources.map(({ id, outlet }) => [id, outlet])).toEqual([
      ["s1", "The Post"],
      ["s2", "الصحيفة"],
    ]);
    expect(people).toEqual([{ id: "sara", role: { en: "Minister", ar: "وزيرة" } }]);
  });

  test("is asked for by a number that exists", () => {
    expect(() => record.idOf(2)).toThrow(RangeError);
  });
});

describe("an opening in one language", () => {
  test.each([
    ["en", "Two ministers meet in Rabat", "Sara", ["سارة", "Sarah"]],
    ["ar", "وزيران يلتقيان في الرباط", "سارة", ["Sara", "Sarah"]],
  ] as const)(
    "%s has texts in it alone, and keeps the other names as aliases",
    (language, title, name, aliases) => {
      const { events, people } = openingOf(sound, { unreadable: 0, language });
      expect(events.title[0]).toEqual({ [language]: title });
      expect(people).toEqual([{ id: "sara", name: { [language]: name }, aliases }]);
    },
  );

  test("has a text in another language under its own tag where there is no translation", () => {
    const dataset = { ...sound, title: { fr: "Un titre" } };
    expect(openingOf(dataset, { unreadable: 0, language: "ar" }).title).toEqual({ fr: "Un titre" });
  });

  test("is smaller than the opening in all", () => {
    const sizes = ["ar" as const, undefined].map(
      (language) => JSON.stringify(openingOf(shipped, { unreadable: 0, language })).length,
    );
    expect(sizes[0]).toBeLessThan((sizes[1] ?? 0) * 0.8);
  });
});

describe("figures", () => {
  test("are counted from the dataset", () => {
    expect(recordOfDataset(sound, 0).figures).toEqual({
      sources: 2,
      sourceLanguages: 2,
      claims: 2,
      disputes: 1,
      years: { first: 2022, last: 2022 },
    });
  });

  test("have no years where there are no events", () => {
    expect(recordOfDataset({ ...sound, events: [] }, 0).figures.years).toBeNull();
  });
});

describe("search texts", () => {
  test("that could not be had are asked for again", async () => {
    let asked = 0;
    const texts = searchTextsOf(sound);
    const opening = openingOf(sound, { unreadable: 0 });
    const record = recordOfOpening(opening, {
      details: () => Promise.reject(new Error("unasked")),
      searchTexts: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(texts);
      },
    });
    await expect(record.searchTexts()).rejects.toThrow("offline");
    await expect(record.searchTexts()).resolves.toEqual(texts);
    await record.searchTexts();
    expect(asked).toBe(2);
  });
});
