// How much a page may load before it can be used: the budgets of scripts/page-weight.ts, held against what a browser
// really asked the built site for.
import { describe, expect, it } from "vitest";
import { budgetOf, KIND_NAMES, WEIGHT_KINDS, weighRequests } from "../../scripts/page-weight.ts";
import { BOTH } from "../support/both.ts";
import { visit } from "../support/visit.ts";

describe.each(BOTH)("the weight of the opening page in $language", ({ language }) => {
  it("is within the budget of every kind", () =>
    visit({ language, viewport: { width: 1440, height: 900 } }, async (reader) => {
      const weight = await weighRequests(reader.requests());
      // A name that changed would weigh nothing and so pass.
      expect(weight.script).toBeGreaterThan(10_000);
      expect(weight.timeline).toBeGreaterThan(10_000);
      expect(weight.opening).toBeGreaterThan(1_000);
      const over = WEIGHT_KINDS.flatMap((kind) => {
        const limit = budgetOf(kind, language) ?? Number.POSITIVE_INFINITY;
        return weight[kind] > limit ? [`${KIND_NAMES[kind]}: ${weight[kind]} bytes, ${limit} allowed`] : [];
      });
      expect(over).toEqual([]);
    }));

  it("has React compiled while it comes, which else takes the page's own thread", () =>
    visit({ language }, async (reader) => {
      const react = reader.requests().filter((address) => /\/react-[^/]*\.js$/.test(address));
      expect(react).toHaveLength(1);
      const code = await fetch(react[0] as string).then((file) => file.text());
      expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    }));

  it("leaves the timeline's code out where the page opens on the list", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      expect((await weighRequests(reader.requests())).timeline).toBe(0);
    }));
});
