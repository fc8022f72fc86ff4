// The numbers of the method page. On a handful of events each is written out; on the Sanad record each is counted
// again from the file, in the slow and obvious way.
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/events/parse.ts";
import { statisticsOf } from "../../src/events/statistics.ts";
import { slowStatistics } from "../oracle/slow-statistics.ts";
import { recordText } from "../support/record-file.ts";
import { datasetOf, eventOf } from "../support/tiny-dataset.ts";

const both = (text: string) => ({ en: text, ar: text });

describe("the statistics of a dataset", () => {
  it("count an event in the year in which it begins, and leave out years without events", () => {
    const dates = ["2020-12-31/2021-01-02", "2020", "1976?", "2022-03~/2023", "/2024-05"];
    const { byYear } = statisticsOf(datasetOf(dates.map((date, n) => eventOf(`e${n}`, { date }))));
    expect(byYear).toEqual([
      { key: 1976, count: 1 },
      { key: 2020, count: 2 },
      { key: 2022, count: 1 },
      { key: 2024, count: 1 },
    ]);
  });

  it("count dates that are in doubt, or coarser than a day at either end, as not exact", () => {
    const dates = [
      "2022-03-24",
      "2022-03-24/2022-03-28",
      "2022-03-24?",
      "2022-03",
      "2022-03-24/2022-04",
      "2022~",
    ];
    const dataset = datasetOf(dates.map((date, n) => eventOf(`e${n}`, { date })));
    expect(statisticsOf(dataset).coarseEvents).toBe(4); // all but the first two
  });

  it("name every type in the order of the dataset, those without events too", () => {
    const dataset = datasetOf([eventOf("a", { type: "trade" }), eventOf("b", { type: "trade" })]);
    expect(statisticsOf(dataset).byType.map(({ id, count }) => [id, count])).toEqual([
      ["talks", 0],
      ["trade", 2],
    ]);
  });

  it("put the most frequent languages and outlets first, and equals in the order of their letters", () => {
    const from = (outlet: string | null, language: string | null) => ({
      url: "https://example.org/",
      ...(outlet === null ? {} : { outlet }),
      ...(language === null ? {} : { language }),
    });
    const { byLanguage, byOutlet, outlets } = statisticsOf(
      datasetOf([], {
        sources: {
          s1: from("Beta", "fr"),
          s2: from("Alpha", "ar-MA"),
          s3: from("الصباح", "AR"),
          s4: from("الصباح", null),
          s5: from(null, "en"),
        },
      }),
    );
    expect(byLanguage).toEqual([
      { key: "ar", count: 2 },
      { key: "en", count: 1 },
      { key: "fr", count: 1 },
      { key: "und", count: 1 },
    ]);
    expect(byOutlet).toEqual([
      { key: "الصباح", count: 2 },
      { key: "Alpha", count: 1 },
      { key: "Beta", count: 1 },
    ]);
    expect(outlets).toBe(3);
  });

  it("count papers that print one agency as one voice", () => {
    const url = "https://example.org/";
    const sources = {
      s1: { url, outlet: "Le Matin", agency: "AFP" },
      s2: { url, outlet: "L'Orient", agency: "Agence France-Presse" },
      s3: { url, outlet: "Le Monde" },
    };
    const { voices, outlets, agencySources } = statisticsOf(datasetOf([], { sources }));
    expect({ voices, outlets, agencySources }).toEqual({ voices: 2, outlets: 3, agencySources: 2 });
  });

  it("count claims by status and leave out those that have none", () => {
    const claims = [
      { id: "c1", text: both("a"), status: "agreed" as const },
      { id: "c2", text: both("b"), status: "single-source" as const },
      { id: "c3", text: both("c"), status: "agreed" as const },
      { id: "c4", text: both("d") },
    ];
    const statistics = statisticsOf(datasetOf([eventOf("a", { claims })]));
    expect(statistics.claims).toBe(4);
    expect(statistics.byStatus.map(({ count }) => count)).toEqual([2, 0, 1]);
  });

  it("are all nothing for an empty dataset", () => {
    const { events, sources, voices, byYear, byOutlet, years } = statisticsOf(datasetOf([]));
    expect({ events, sources, voices, byYear, byOutlet, years }).toEqual({
      events: 0,
      sources: 0,
      voices: 0,
      byYear: [],
      byOutlet: [],
      years: null,
    });
  });
});

describe("the statistics of the Sanad record", () => {
  const { dataset } = parseDataset(recordText);
  if (dataset === null) throw new Error("the record cannot be read");
  const { byType, ...numbers } = statisticsOf(dataset);

  it("are what a slow count of the file gives", () => {
    const { byType: slowTypes, ...slow } = slowStatistics(recordText);
    expect(numbers).toEqual(slow);
    expect(byType.map(({ id, count }) => ({ key: id, count }))).toEqual(slowTypes);
  });

  it("add up: every event has a year and a type, every source a language and an outlet, every claim a status", () => {
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((all, { count }) => all + count, 0);
    expect([sum(numbers.byYear), sum(byType)]).toEqual([numbers.events, numbers.events]);
    expect([sum(numbers.byLanguage), sum(numbers.byOutlet)]).toEqual([numbers.sources, numbers.sources]);
    expect(sum(numbers.byStatus)).toBe(numbers.claims);
  });
});
