// Datasets that are not the record, made up for tests: a small good one, and what can be wrong with one.
import type { RouteAnswer } from "./routes.ts";

const both = (en: string, ar: string) => ({ en, ar });

/** Three good events in time order, with a source of each kind of address. */
export const TINY_DATASET = {
  format: 1,
  id: "tiny",
  title: both("Bridges of a small town", "جسور بلدة صغيرة"),
  types: [
    { id: "stone", label: both("Stone", "حجر") },
    { id: "iron", label: both("Iron", "حديد") },
  ],
  people: { builder: { name: both("The builder", "البنّاء") } },
  sources: {
    s1: { url: "https://example.org/bridge", title: "A bridge", outlet: "Example Gazette" },
    s2: { url: "http://example.net/ford", title: "A ford", outlet: "Example Post" },
  },
  events: [
    {
      id: "ford",
      date: "1850-05",
      type: "stone",
      title: both("A ford is paved", "رصف مخاضة"),
      claims: [{ id: "c1", text: both("It was paved.", "رُصفت."), sources: ["s2"] }],
    },
    {
      id: "bridge",
      date: "1901-02-03",
      type: "stone",
      title: both("A bridge is built", "بناء جسر"),
      people: [{ id: "builder", role: both("mason", "بنّاء") }],
      claims: [
        {
          id: "c1",
          text: both("It has three arches.", "له ثلاثة أقواس."),
          sources: ["s1", "s2"],
          status: "disputed",
        },
      ],
      disputes: [
        {
          about: both("How many arches it has", "عدد أقواسه"),
          claims: ["c1"],
          versions: [
            { value: both("three", "ثلاثة"), sources: ["s1"] },
            { value: both("four", "أربعة"), sources: ["s2"] },
          ],
        },
      ],
    },
    { id: "railway", date: "1930/1932", type: "iron", title: both("A railway bridge", "جسر للسكة الحديد") },
  ],
} as const;

/** A dataset as an answer of the server. */
export function answerOf(dataset: unknown): RouteAnswer {
  return { body: typeof dataset === "string" ? dataset : JSON.stringify(dataset) };
}

/** The tiny dataset with other events in place of its own. */
export function tinyWith(events: readonly unknown[]): unknown {
  return { ...TINY_DATASET, events };
}

/** One good event under another id. */
export function goodEvent(id: string, date: string) {
  return { id, date, type: "stone", title: both(`Event ${id}`, `حدث ${id}`) };
}
