/** What a reader does, on a view that holds something of everything. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../src/events/filter.ts";
import { type Action, act, historyOf } from "../../src/view/actions.ts";
import { OPENING_VIEW, type View } from "../../src/view/view.ts";
import { anyId, anyView } from "../support/views.ts";

const FULL: View = {
  window: { from: "2021-01-01", to: "2022-12-31" },
  filter: {
    types: ["defence", "economy"],
    person: "benny-gantz",
    organisation: "iai",
    place: "rabat",
    disputedOnly: true,
    query: "Negev",
  },
  event: "2022-03-27-negev-summit",
  mode: "list",
  story: { id: "anchors", step: 2 },
  months: "ar-MA",
  digits: "arab",
  flow: "rtl",
  theme: "dark",
  accent: "8a2be2",
  edition: "2026-11",
  data: "/data/other.json",
  embed: true,
};

const filtered = (changes: Partial<View["filter"]>): Partial<View> => ({
  filter: { ...FULL.filter, ...changes },
});
const { person: _person, ...withoutPerson } = FULL.filter;

/** An action, the parts of the full view that it changes, and its place in the history. */
const ACTIONS: readonly [action: Action, changes: Partial<View>, history: ReturnType<typeof historyOf>][] = [
  [{ kind: "show-window", window: null }, { window: null }, "movement"],
  [
    { kind: "show-window", window: { from: "2020-01-01", to: "2020-01-02" } },
    { window: { from: "2020-01-01", to: "2020-01-02" } },
    "movement",
  ],
  [
    { kind: "toggle-type", type: "transport" },
    filtered({ types: ["defence", "economy", "transport"] }),
    "step",
  ],
  [{ kind: "toggle-type", type: "defence" }, filtered({ types: ["economy"] }), "step"],
  [{ kind: "only-type", type: "economy" }, filtered({ types: ["economy"] }), "step"],
  [{ kind: "all-types" }, filtered({ types: [] }), "step"],
  [{ kind: "search", query: "Sde Boker" }, filtered({ query: "Sde Boker" }), "movement"],
  [{ kind: "keep-party", facet: "person", id: "bourita" }, filtered({ person: "bourita" }), "step"],
  [{ kind: "keep-party", facet: "person", id: null }, { filter: withoutPerson }, "step"],
  [
    { kind: "keep-party", facet: "place", id: "salé", alone: true, window: null, closes: true },
    { filter: { ...EVERYTHING, place: "salé" }, window: null, event: null, story: null },
    "step",
  ],
  [
    { kind: "open-event", event: "other", window: { from: "2021-01-01", to: "2021-12-31" } },
    { event: "other", window: { from: "2021-01-01", to: "2021-12-31" } },
    "step",
  ],
  [{ kind: "disputed-only", on: false }, filtered({ disputedOnly: false }), "step"],
  [{ kind: "clear-filters" }, { filter: EVERYTHING }, "step"],
  [{ kind: "open-event", event: "other" }, { event: "other" }, "step"],
  [{ kind: "close-event" }, { event: null, story: null }, "step"],
  [{ kind: "show-mode", mode: "timeline" }, { mode: "timeline" }, "step"],
  [{ kind: "tell-story", story: null }, { story: null }, "step"],
  [
    { kind: "tell-story", story: { id: "anchors", step: 3 }, event: "third" },
    { story: { id: "anchors", step: 3 }, event: "third" },
    "step",
  ],
  [
    { kind: "choose", choice: { theme: "light", digits: "latn" } },
    { theme: "light", digits: "latn" },
    "movement",
  ],
  [{ kind: "restore", view: OPENING_VIEW }, OPENING_VIEW, "none"],
];

describe("an action", () => {
  it.each(ACTIONS)("%j changes its part of the view and nothing else", (action, changes) => {
    expect(act(FULL, action)).toEqual({ ...FULL, ...changes });
  });

  it.each(ACTIONS)("%j done twice in a row changes nothing the second time, unless it toggles", (action) => {
    const once = act(FULL, action);
    if (action.kind === "toggle-type") expect(act(once, action)).not.toBe(once);
    else expect(act(once, action)).toBe(once);
  });

  it.each(ACTIONS)("%j leaves the view that it was given as it was", (action) => {
    const before = structuredClone(FULL);
    act(FULL, action);
    expect(FULL).toEqual(before);
  });

  it.each(ACTIONS)("%j is in the history a %3$s", (action, _changes, history) => {
    expect(historyOf(action)).toBe(history);
  });
});

describe("a type pressed twice", () => {
  it("is as before, but for the order in which types were pressed", () => {
    fc.assert(
      fc.property(anyView, anyId, (view, type) => {
        const twice = act(act(view, { kind: "toggle-type", type }), { kind: "toggle-type", type });
        expect(twice.filter.types.toSorted()).toEqual(view.filter.types.toSorted());
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("opening and closing an event", () => {
  it("gives the view back, without its story", () => {
    fc.assert(
      fc.property(anyView, anyId, (view, event) => {
        const after = act(act(view, { kind: "open-event", event }), { kind: "close-event" });
        expect(after).toEqual({ ...view, event: null, story: null });
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
