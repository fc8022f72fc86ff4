// What changed between two editions: an event is new, gone, or shows its reader another page.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, DatasetEvent } from "../../src/events/dataset.ts";
import { differenceOf, sizeOfDifference } from "../../src/events/edition-difference.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { recordText } from "../support/record-file.ts";
import { datasetOf, eventOf } from "../support/tiny-dataset.ts";

const both = (text: string) => ({ en: text, ar: text });
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

const claim = { id: "c1", text: both("They met."), sources: ["s1"], status: "single-source" as const };
const full: DatasetEvent = eventOf("full", {
  summary: both("A meeting."),
  label: both("Meeting"),
  importance: 4,
  people: [{ id: "p1", role: both("Minister") }],
  organisations: ["o1"],
  place: "rabat",
  claims: [claim],
  disputes: [
    {
      about: both("the day"),
      versions: [
        { value: both("Monday"), sources: ["s1"] },
        { value: both("Tuesday"), sources: ["s2"] },
      ],
    },
  ],
  related: ["other"],
});
const registries = {
  people: { p1: { name: both("Amal") } },
  organisations: { o1: { name: both("Ministry") } },
  places: { rabat: { name: both("Rabat"), lat: 34, lon: -7 } },
  sources: { s1: { url: "https://a.example/", title: "A" }, s2: { url: "https://b.example/" } },
};
const earlier: Dataset = datasetOf([full, eventOf("other")], registries);

/** The later edition, with the full event or the registries changed. */
function later(event: Partial<DatasetEvent>, more: Partial<Dataset> = {}): Dataset {
  return datasetOf([{ ...full, ...event }, eventOf("other")], { ...registries, ...more });
}

describe("the difference of two editions", () => {
  it("is nothing between an edition and itself", () => {
    expect(differenceOf(earlier, earlier)).toEqual({ added: [], changed: [], removed: [] });
  });

  it("names events that are new and events that are gone, in time order", () => {
    const a = eventOf("a", { date: "2021" });
    const b = eventOf("b", { date: "2020" });
    const c = eventOf("c", { date: "2019" });
    const { added, changed, removed } = differenceOf(datasetOf([c]), datasetOf([a, b]));
    expect([idsOf(added), idsOf(changed), idsOf(removed)]).toEqual([["b", "a"], [], ["c"]]);
    expect(removed[0]).toEqual({ id: "c", date: "2019", title: c.title });
  });

  it.each<[string, Dataset]>([
    ["date", later({ date: "2022-03-25" })],
    ["type", later({ type: "trade" })],
    ["title", later({ title: { ...full.title, ar: "عنوان آخر" } })],
    ["label", later({ label: both("Talks") })],
    ["importance", later({ importance: 5 })],
    ["place", later({ place: "sale" }, { places: { sale: { name: both("Salé") } } })],
    ["summary", later({ summary: both("Another meeting.") })],
    ["claims", later({ claims: [{ ...claim, text: both("They did not meet.") }] })],
    ["claims", later({ claims: [{ ...claim, sources: ["s2"] }] })],
    ["disputes", later({ disputes: [] })],
    ["people", later({ people: [{ id: "p1" }] })],
    ["people", later({}, { people: { p1: { name: both("Amal H.") } } })],
    ["organisations", later({ organisations: [] })],
    ["related", later({ related: [] })],
    [
      "sources",
      later({}, { sources: { ...registries.sources, s1: { url: "https://a.example/", title: "B" } } }),
    ],
  ])("says of a changed event that its %s is new", (part, dataset) => {
    const { added, changed, removed } = differenceOf(earlier, dataset);
    expect([added, removed]).toEqual([[], []]);
    expect(idsOf(changed)).toEqual(["full"]);
    expect(changed[0]?.parts).toContain(part);
  });

  it("does not mind new ids of sources and claims, the order of names, or what only editors use", () => {
    const renamed = later(
      {
        claims: [{ ...claim, id: "x", sources: ["n1"] }],
        disputes: full.disputes?.map((dispute) => ({
          ...dispute,
          versions: dispute.versions.map((version, n) => ({ ...version, sources: [`n${n + 1}`] })),
        })),
        "x-note": "seen twice",
      } as Partial<DatasetEvent>,
      {
        places: { rabat: { lon: -6.8, lat: 34, name: both("Rabat"), aliases: ["Rbat"] } },
        sources: { n1: { title: "A", url: "https://a.example/" }, n2: { url: "https://b.example/" } },
      },
    );
    expect(sizeOfDifference(differenceOf(earlier, renamed))).toBe(0);
  });

  it("of the Sanad record finds what was taken away, added and changed, whatever the order of the file", () => {
    const { dataset } = parseDataset(recordText);
    if (dataset === null) throw new Error("the record cannot be read");
    const size = dataset.events.length;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(size - 1), { minLength: 3, maxLength: 9 }), (places) => {
        const third = Math.floor(places.length / 3);
        const groups = [places.slice(0, third), places.slice(third, 2 * third), places.slice(2 * third)];
        const [gone = [], fresh = [], edited = []] = groups.map((group) =>
          group.map((n) => dataset.events[n]?.id),
        );
        const before = { ...dataset, events: dataset.events.filter(({ id }) => !fresh.includes(id)) };
        const after = {
          ...dataset,
          events: dataset.events
            .filter(({ id }) => !gone.includes(id))
            .map((event) => (edited.includes(event.id) ? { ...event, summary: both("New.") } : event))
            .reverse(),
        };
        const { added, changed, removed } = differenceOf(before, after);
        expect(idsOf(added).sort()).toEqual([...fresh].sort());
        expect(idsOf(removed).sort()).toEqual([...gone].sort());
        expect(idsOf(changed).sort()).toEqual([...edited].sort());
        expect(changed.every(({ parts }) => parts.join() === "summary")).toBe(true);
      }),
      { numRuns: 8, seed: 5 },
    );
  });
});
