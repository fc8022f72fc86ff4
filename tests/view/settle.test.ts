/** An address may ask for what the record does not hold; the rest of it is still followed. */
import { describe, expect, it } from "vitest";
import type { Party, Record, Story } from "../../src/events/record.ts";
import type { ParamName } from "../../src/view/params.ts";
import { settleView } from "../../src/view/settle.ts";
import { OPENING_VIEW, type View } from "../../src/view/view.ts";
import { recordOf } from "../support/builders.ts";

const party = (id: string): Party => ({ id, name: { en: id, ar: id }, aliases: [] });
const registry = (id: string): ReadonlyMap<string, Party> => new Map([[id, party(id)]]);
const text = { en: "…", ar: "…" };
const story: Story = {
  id: "tale",
  title: text,
  steps: [
    { event: "first", text },
    { event: "second", text },
  ],
};

/** Two events of the types A and B, one entry in each registry, one story. */
const RECORD: Record = {
  ...recordOf([
    { id: "first", date: "2020-01-01" },
    { id: "second", date: "2021-01-01", type: 1 },
  ]),
  edition: "2026-11",
  people: registry("someone"),
  organisations: registry("some-firm"),
  places: registry("somewhere"),
  stories: [story],
};

const viewWith = (changes: Partial<View>): View => ({ ...OPENING_VIEW, ...changes });
const filterWith = (changes: Partial<View["filter"]>): View =>
  viewWith({ filter: { ...OPENING_VIEW.filter, ...changes } });

describe("a view of what the record holds", () => {
  it.each([
    ["a type", filterWith({ types: ["A", "B"] })],
    ["a person", filterWith({ person: "someone" })],
    ["an organisation", filterWith({ organisation: "some-firm" })],
    ["a place", filterWith({ place: "somewhere" })],
    ["an event", viewWith({ event: "second" })],
    ["its edition", viewWith({ edition: "2026-11" })],
    ["a window that no event touches", viewWith({ window: { from: "1500-01-01", to: "1500-12-31" } })],
    ["everything", OPENING_VIEW],
  ])("stays as it is: %s", (_what, view) => {
    expect(settleView(view, RECORD)).toEqual({ view, notices: [] });
  });
});

describe("an id that the record does not hold", () => {
  const UNKNOWN: readonly [param: ParamName, asked: View][] = [
    ["type", filterWith({ types: ["nothing"] })],
    ["person", filterWith({ person: "nothing" })],
    ["org", filterWith({ organisation: "nothing" })],
    ["place", filterWith({ place: "nothing" })],
    ["event", viewWith({ event: "nothing" })],
    ["story", viewWith({ story: { id: "nothing", step: 1 } })],
    ["edition", viewWith({ edition: "nothing" })],
  ];

  it.each(UNKNOWN)("of %s is told and dropped", (param, asked) => {
    expect(settleView(asked, RECORD)).toEqual({
      view: OPENING_VIEW,
      notices: [{ param, value: "nothing", reason: "unknown" }],
    });
  });

  it("does not take the good ones with it", () => {
    const { view, notices } = settleView(filterWith({ types: ["A", "nothing", "B"] }), RECORD);
    expect(view.filter.types).toEqual(["A", "B"]);
    expect(notices).toHaveLength(1);
  });

  it("is not found among the names that every object has", () => {
    const asked = filterWith({ person: "constructor", place: "__proto__" });
    expect(settleView(asked, RECORD).notices).toHaveLength(2);
  });
});

describe("a place in a story", () => {
  it("opens the event of its step", () => {
    const { view, notices } = settleView(viewWith({ story: { id: "tale", step: 2 } }), RECORD);
    expect(view).toEqual(viewWith({ story: { id: "tale", step: 2 }, event: "second" }));
    expect(notices).toEqual([]);
  });

  it("leaves another event open that the address asks for", () => {
    const { view } = settleView(viewWith({ story: { id: "tale", step: 2 }, event: "first" }), RECORD);
    expect(view.event).toBe("first");
  });

  it("beyond its last step is told, and the story begins", () => {
    const { view, notices } = settleView(viewWith({ story: { id: "tale", step: 3 } }), RECORD);
    expect(view.story).toEqual({ id: "tale", step: 1 });
    expect(notices).toEqual([{ param: "step", value: "3", reason: "unknown" }]);
  });
});
