/**
 * Small whole datasets for tests of files: what a test does not speak of has a plain value. Unlike the records of
 * builders.ts these have claims, sources and registries, as a file does.
 */
import type { Dataset, DatasetEvent } from "../../src/events/dataset.ts";

/** An event with nothing but what is required, and what a test adds. */
export function eventOf(id: string, more: Partial<DatasetEvent> = {}): DatasetEvent {
  return { id, date: "2022-03-24", type: "talks", title: { en: `Event ${id}`, ar: `حدث ${id}` }, ...more };
}

/** A dataset of these events, and what a test adds. */
export function datasetOf(events: readonly DatasetEvent[], more: Partial<Dataset> = {}): Dataset {
  return {
    format: 1,
    id: "tiny",
    title: { en: "Tiny record", ar: "سجل صغير" },
    types: [
      { id: "talks", label: { en: "Talks", ar: "محادثات" } },
      { id: "trade", label: { en: "Trade", ar: "تجارة" } },
    ],
    ...more,
    events: [...events],
  };
}
