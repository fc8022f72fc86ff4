// What a page says to machines: no more than to readers, and no date more exactly than it is known.
import { describe, expect, it } from "vitest";
import { datasetNode, eventNode } from "../../src/events/structured-data.ts";
import { LANGUAGES } from "../../src/locale/language.ts";
import { datasetOf, eventOf } from "../support/tiny-dataset.ts";

const facts = { author: "Sanad", language: "en" } as const;

describe("an event in the words of schema.org", () => {
  it.each([
    ["2022-03-24", { startDate: "2022-03-24" }],
    ["2022-03-22/2022-03-24", { startDate: "2022-03-22", endDate: "2022-03-24" }],
    ["1995-03", { startDate: "1995-03" }],
    ["1976", { startDate: "1976" }],
    ["1976?", {}],
    ["2021-08-18~", {}],
    ["2022-21", {}],
    ["199X", {}],
    ["../2022-03-24", { endDate: "2022-03-24" }],
    ["2022-03-24/..", { startDate: "2022-03-24" }],
    ["2022-03-22?/2022-03-24", { endDate: "2022-03-24" }],
  ])("of %s has the dates that are sure", (date, expected) => {
    const event = eventOf("a", { date });
    const { mainEntity } = eventNode(datasetOf([event]), event, facts);
    const dates = Object.entries(mainEntity as object).filter(([name]) => name.endsWith("Date"));
    expect(Object.fromEntries(dates)).toEqual(expected);
  });

  it.each(LANGUAGES)("is in %s where the page is", (language) => {
    const event = eventOf("a");
    const node = eventNode(datasetOf([event]), event, { ...facts, language });
    expect([node.name, node.inLanguage]).toEqual([event.title[language], language]);
  });

  it("names its sources, each with what is known of it", () => {
    const event = eventOf("a", { claims: [{ id: "c", text: { en: "x" }, sources: ["s1", "s2"] }] });
    const sources = {
      s1: { url: "https://a.example/", title: "T", outlet: "O", language: "fr", published: "2022-03" },
      s2: { url: "https://b.example/", published: "2022?", title: "A page on it", described: true },
    };
    expect(eventNode(datasetOf([event], { sources }), event, facts).citation).toEqual([
      {
        "@type": "CreativeWork",
        url: "https://a.example/",
        name: "T",
        publisher: { "@type": "Organization", name: "O" },
        inLanguage: "fr",
        datePublished: "2022-03",
      },
      { "@type": "CreativeWork", url: "https://b.example/", description: "A page on it" },
    ]);
  });

  it("keeps the editors' coordinates to itself", () => {
    const event = eventOf("a", { place: "p" });
    const places = { p: { name: { en: "Rabat" }, lat: 34, lon: -7 } };
    const node = eventNode(datasetOf([event], { places }), event, facts);
    expect(JSON.stringify(node)).toContain('"location":{"@type":"Place","name":"Rabat"}');
    expect(JSON.stringify(node)).not.toContain("34");
  });
});

describe("a record in the words of schema.org", () => {
  const dataset = datasetOf([eventOf("a", { date: "1961" }), eventOf("b", { date: "2022-03" })], {
    edition: "2026-11",
    updated: "2026-11-24",
    licence: "CC-BY-4.0",
  });

  it("has its edition, its licence and the years it covers", () => {
    expect(datasetNode(dataset, facts)).toMatchObject({
      "@type": "Dataset",
      name: "Tiny record",
      version: "2026-11",
      dateModified: "2026-11-24",
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "1961/2022",
      inLanguage: ["ar", "en"],
    });
  });

  it("has addresses where the site's is known, and none otherwise", () => {
    expect(JSON.stringify(datasetNode({ ...dataset, licence: "x" }, facts))).not.toMatch(
      /https?:\/\/(?!schema\.org)/,
    );
    const node = datasetNode(dataset, { ...facts, siteUrl: "https://sanad.example/x/" });
    expect(node).toMatchObject({
      url: "https://sanad.example/x/en/",
      distribution: { contentUrl: "https://sanad.example/x/data/tiny.json" },
    });
  });
});
