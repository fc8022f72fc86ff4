import { describe, expect, test } from "vitest";
import { facetValues, type PartyFacet, registryOf, valuesNamed } from "../../src/events/facets.ts";
import { EVERYTHING, type Filter } from "../../src/events/filter.ts";
import { type FileEvent, recordFile } from "../support/record-file.ts";
import { type Searched, searchedRecord } from "../support/searched.ts";

const { record }: Searched = await searchedRecord();

const idsOf = (event: FileEvent, facet: PartyFacet): readonly string[] => {
  if (facet === "person") return (event.people ?? []).map(({ id }) => id);
  return facet === "organisation"
    ? (event.organisations ?? [])
    : event.place === undefined
      ? []
      : [event.place];
};
const isKept = (event: FileEvent, filter: Filter, except: PartyFacet) =>
  (filter.types.length === 0 || filter.types.includes(event.type)) &&
  (!filter.disputedOnly || (event.disputes ?? []).length > 0) &&
  (["person", "organisation", "place"] as const).every((facet) => {
    const wanted = filter[facet];
    return facet === except || wanted === undefined || idsOf(event, facet).includes(wanted);
  });

const FILTERS: readonly [string, Filter][] = [
  ["no filter", EVERYTHING],
  ["a type", { ...EVERYTHING, types: ["defence"] }],
  ["a person", { ...EVERYTHING, person: "benny-gantz" }],
  ["a place and disputes", { ...EVERYTHING, place: "rabat", disputedOnly: true }],
  ["a person and an organisation", { ...EVERYTHING, person: "yair-lapid", organisation: "negev-forum" }],
];

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe.each(["person", "organisation", "place"] as const)("the facet %s", (facet) => {
  test.each(FILTERS)("counts what each value would leave under %s, counted event by event", (_, filter) => {
    for (const { party, count } of facetValues(record, filter, facet, undefined, byId)) {
      const wanted = recordFile.events.filter(
        (event) => isKept(event, filter, facet) && idsOf(event, facet).includes(party.id),
      );
      expect(count, party.id).toBe(wanted.length);
    }
  });

  test("has every value of the registry, also those that would leave nothing, most events first", () => {
    const values = facetValues(record, { ...EVERYTHING, types: ["transport"] }, facet, undefined, byId);
    expect(values).toHaveLength(registryOf(record, facet).size);
    expect(values.some(({ count }) => count === 0)).toBe(true);
    const counts = values.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test("of equals keeps the given order", () => {
    const values = facetValues(record, EVERYTHING, facet, undefined, byId);
    const once = values.filter(({ count }) => count === 1).map(({ party }) => party.id);
    expect(once).toEqual(once.toSorted());
  });

  test("counts under the words of the filter too", () => {
    const values = facetValues(
      record,
      { ...EVERYTHING, query: "x" },
      facet,
      new Uint8Array(record.size),
      byId,
    );
    expect(values.every(({ count }) => count === 0)).toBe(true);
  });
});

describe("the values of a name", () => {
  const people = facetValues(record, EVERYTHING, "person", undefined, byId);
  const named = (text: string) => valuesNamed(people, text).map(({ party }) => party.id);

  test.each([
    ["ben gan", "benny-gantz"],
    ["غانتز", "benny-gantz"],
    ["اخنوش", "aziz-akhannouch"],
    ["andre", "andre-azoulay"],
  ])("“%s” holds %s", (text, id) => {
    expect(named(text)).toContain(id);
  });

  test("without a text are all, and of nonsense none", () => {
    expect(named(" ")).toHaveLength(people.length);
    expect(named("qwxzy")).toEqual([]);
  });
});
