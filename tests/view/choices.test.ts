/** Choices that a device remembers, and addresses, which win. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, parseChoices, withKeptChoices } from "../../src/view/choices.ts";
import { urlToView, viewToUrl } from "../../src/view/codec.ts";
import { OPENING_VIEW, type View } from "../../src/view/view.ts";
import { anyView } from "../support/views.ts";

const KEPT = { months: "ar-MA", digits: "arab", flow: "ltr", theme: "dark" } as const;
const SEED = { seed: 20221201, numRuns: 500 };

/** What a device that has kept choices shows at an address. */
const shownAt = (query: string, kept = {}): View => withKeptChoices(urlToView(query).view, query, kept);

describe("remembered choices", () => {
  it("are added where the address is silent", () => {
    expect(choicesOf(shownAt("?view=list", KEPT))).toEqual(KEPT);
    expect(choicesOf(shownAt("", { theme: "dark" }))).toEqual({ ...choicesOf(OPENING_VIEW), theme: "dark" });
  });

  it("give way to an address that says otherwise, also where it names what an address without it would show", () => {
    expect(choicesOf(shownAt("?months=ar&digits=latn&flow=auto&theme=light", KEPT))).toEqual({
      months: "ar",
      digits: "latn",
      flow: "auto",
      theme: "light",
    });
  });

  it("change nothing in a partner's page", () => {
    expect(choicesOf(shownAt("?embed=1", KEPT))).toEqual(choicesOf(OPENING_VIEW));
  });

  it("are part of a copied address, which then opens the same on any device", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const copied = viewToUrl({ ...view, ...KEPT });
        expect(choicesOf(urlToView(copied).view)).toEqual(KEPT);
      }),
      SEED,
    );
  });

  it("are contradicted aloud by the page's own address, so that reloading changes nothing", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const kept = view.embed ? {} : KEPT;
        expect(choicesOf(shownAt(viewToUrl(view, kept), kept))).toEqual(choicesOf(view));
      }),
      SEED,
    );
  });
});

describe("what a device holds", () => {
  it.each<[string, unknown, object]>([
    ["choices", KEPT, KEPT],
    ["a choice that is none", { months: "fr", digits: "arab" }, { digits: "arab" }],
    ["other things beside", { theme: "dark", embed: true, event: "x" }, { theme: "dark" }],
    ["another kind of value", { theme: 1, flow: null }, {}],
    ["a list", ["dark"], {}],
    ["a text", "dark", {}],
    ["nothing", null, {}],
  ])("as %s is read for what is possible in it", (_, value, choices) => {
    expect(parseChoices(value)).toEqual(choices);
  });
});
