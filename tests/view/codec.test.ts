/** View and address, an inverse pair over everything that a reader can bring about. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlToView, viewToUrl } from "../../src/view/codec.ts";
import { PARAM_NAMES, type ParamName } from "../../src/view/params.ts";
import { OPENING_VIEW, type View } from "../../src/view/view.ts";
import { anyView } from "../support/views.ts";

const SEED = { seed: 20221124, numRuns: 2000 };

/** The opening view with some parts changed. */
const viewWith = (changes: Partial<View>): View => ({ ...OPENING_VIEW, ...changes });
const filterWith = (changes: Partial<View["filter"]>): Partial<View> => ({
  filter: { ...OPENING_VIEW.filter, ...changes },
});

/** One row a parameter: the query, and the view that it is. */
const PAIRS: readonly [query: string, view: View][] = [
  ["", OPENING_VIEW],
  ["?from=2021-01-01&to=2022-12-31", viewWith({ window: { from: "2021-01-01", to: "2022-12-31" } })],
  ["?from=2021-01-01", viewWith({ window: { from: "2021-01-01", to: "9999-12-31" } })],
  ["?to=2022-12-31", viewWith({ window: { from: "0001-01-01", to: "2022-12-31" } })],
  ["?from=0001-01-01", viewWith({ window: { from: "0001-01-01", to: "9999-12-31" } })],
  ["?type=defence,economy", viewWith(filterWith({ types: ["defence", "economy"] }))],
  ["?person=benny-gantz", viewWith(filterWith({ person: "benny-gantz" }))],
  ["?org=iai", viewWith(filterWith({ organisation: "iai" }))],
  ["?place=rabat", viewWith(filterWith({ place: "rabat" }))],
  ["?disputed=1", viewWith(filterWith({ disputedOnly: true }))],
  ["?q=Sde%20Boker", viewWith(filterWith({ query: "Sde Boker" }))],
  ["?event=2022-03-27-negev-summit", viewWith({ event: "2022-03-27-negev-summit" })],
  ["?view=timeline", viewWith({ mode: "timeline" })],
  ["?view=list", viewWith({ mode: "list" })],
  ["?story=anchors&step=2", viewWith({ story: { id: "anchors", step: 2 } })],
  ["?months=ar-LB", viewWith({ months: "ar-LB" })],
  ["?digits=arab", viewWith({ digits: "arab" })],
  ["?flow=rtl", viewWith({ flow: "rtl" })],
  ["?theme=dark", viewWith({ theme: "dark" })],
  ["?accent=8a2be2", viewWith({ accent: "8a2be2" })],
  ["?edition=2026-11", viewWith({ edition: "2026-11" })],
  ["?data=/data/other.json", viewWith({ data: "/data/other.json" })],
  ["?embed=1", viewWith({ embed: true })],
];

describe("an address", () => {
  it.each(PAIRS)("%s opens its view without a notice, and is what that view writes", (query, view) => {
    expect(urlToView(query)).toEqual({ view, notices: [] });
    expect(viewToUrl(view)).toBe(query);
  });

  it("has a row for every parameter", () => {
    const tried = PAIRS.flatMap(([query]) => [...new URLSearchParams(query).keys()]);
    expect(PARAM_NAMES.filter((name) => !tried.includes(name))).toEqual([]);
  });

  it("says nothing of what is as it opens", () => {
    const query = "?disputed=0&flow=auto&theme=auto&months=ar&digits=latn&embed=0&q=&type=";
    expect(urlToView(query)).toEqual({ view: OPENING_VIEW, notices: [] });
  });

  it("takes a colour with its sign and in capitals", () => {
    expect(urlToView("?accent=%238A2BE2").view.accent).toBe("8a2be2");
  });

  it("takes a type twice as once", () => {
    expect(urlToView("?type=a,b,a").view.filter.types).toEqual(["a", "b"]);
  });
});

describe("a view", () => {
  it("is opened again by its address, whatever it holds", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(urlToView(viewToUrl(view))).toEqual({ view, notices: [] });
      }),
      SEED,
    );
  });

  it("writes an address that any page or mail carries unharmed", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = viewToUrl(view);
        expect(query).toMatch(/^(\?[\w!'()*,./:~%&=-]+)?$/);
        expect(new URL(`https://example.org/en/${query}`).search).toBe(query.replace(/'/g, "%27"));
      }),
      SEED,
    );
  });

  it("whose words are too long or cut within a character writes what fits", () => {
    const written = viewToUrl(viewWith(filterWith({ query: `${"x".repeat(199)}\u{1f54a}` })));
    expect(urlToView(written).view.filter.query).toBe("x".repeat(199));
    expect(urlToView(written).notices).toEqual([]);
  });
});

describe("any text as a query", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(fc.tuple(fc.constantFrom(...PARAM_NAMES), fc.string({ unit: "grapheme", maxLength: 12 })))
      .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")),
  );

  it("is read without an exception, and what is made of it is opened again by its own address", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { view } = urlToView(text);
        expect(urlToView(viewToUrl(view))).toEqual({ view, notices: [] });
      }),
      SEED,
    );
  });
});

/** Values that the form of a parameter does not allow. */
const BROKEN: readonly [param: ParamName, value: string][] = [
  ["from", "2022-02-30"],
  ["from", "2022"],
  ["from", "22-01-01"],
  ["to", "2022-13-01"],
  ["to", "tomorrow"],
  ["type", ","],
  ["type", "a,,b"],
  ["type", "-a"],
  ["person", "a b"],
  ["org", "<script>"],
  ["place", "x".repeat(161)],
  ["disputed", "2"],
  ["q", "x".repeat(201)],
  ["event", "../a"],
  ["view", "LIST"],
  ["story", "a/b"],
  ["step", "0"],
  ["step", "1.5"],
  ["step", "99999"],
  ["months", "en"],
  ["digits", "hebr"],
  ["flow", "ttb"],
  ["theme", "sepia"],
  ["accent", "fff"],
  ["accent", "red"],
  ["edition", "2026/11"],
  ["data", "x".repeat(2001)],
  ["embed", "yes"],
];

describe("a broken value", () => {
  it.each(BROKEN)("of %s, %s, is told and leaves its part as it opens", (param, value) => {
    const read = urlToView(`?${param}=${encodeURIComponent(value)}`);
    expect(read).toEqual({ view: OPENING_VIEW, notices: [{ param, value, reason: "broken" }] });
  });

  it("does not touch the good ones beside it", () => {
    const { view, notices } = urlToView("?theme=pink&type=defence&event=a");
    expect(view).toEqual(viewWith({ event: "a", ...filterWith({ types: ["defence"] }) }));
    expect(notices).toEqual([{ param: "theme", value: "pink", reason: "broken" }]);
  });

  it("is an end of the window that comes before its start", () => {
    expect(urlToView("?from=2022-05-02&to=2022-05-01")).toEqual({
      view: OPENING_VIEW,
      notices: [{ param: "to", value: "2022-05-01", reason: "broken" }],
    });
  });
});

describe("a parameter that is not ours", () => {
  it.each(["utm_source=letter", "fbclid=1", "Type=defence", "__proto__=1", "constructor=1", "toString=1"])(
    "is passed over in silence: %s",
    (query) => {
      expect(urlToView(`?${query}`)).toEqual({ view: OPENING_VIEW, notices: [] });
    },
  );
});
