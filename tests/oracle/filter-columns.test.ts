import { describe, expect, test } from "vitest";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import { facetValues } from "../../src/events/facets.ts";
import { EVERYTHING, type Filter, matchFilter } from "../../src/events/filter.ts";
import type { Record } from "../../src/events/record.ts";
import { slicedRecord } from "../support/sliced-record.ts";

const text = [...generatedText({ events: 900, seed: 12, shape: "spread" })].join("");
const withColumns = slicedRecord(text);
const { filterColumns: _, ...withoutColumns }: Record = withColumns;

const parts: readonly (readonly [string, Partial<Filter>])[] = [
  ["no part", {}],
  ["types", { types: ["trade", "sport"] }],
  ["a type that is not there", { types: ["never"] }],
  ["a person", { person: "p2" }],
  ["a person that is not there", { person: "never" }],
  ["an organisation", { organisation: "o1" }],
  ["a place", { place: "l3" }],
  ["a place that is not there", { place: "never" }],
  ["disputes", { disputedOnly: true }],
  ["words", { query: "x" }],
];
const pairs = parts.flatMap(([a, first]) =>
  parts.map(([b, second]) => [`${a} and ${b}`, { ...EVERYTHING, ...first, ...second }] as const),
);
const matches = Uint8Array.from({ length: withColumns.size }, (_, n) => Number(n % 3 === 0));
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe("a filter over columns keeps what a filter event by event keeps", () => {
  test.each(pairs)("%s", (_, filter) => {
    for (const except of [undefined, "types", "person", "organisation", "place", "disputedOnly"] as const) {
      expect(matchFilter(withColumns, filter, matches, except)).toEqual(
        matchFilter(withoutColumns, filter, matches, except),
      );
    }
    for (const facet of ["person", "organisation", "place"] as const) {
      expect(facetValues(withColumns, filter, facet, matches, byId)).toEqual(
        facetValues(withoutColumns, filter, facet, matches, byId),
      );
    }
  });
});
