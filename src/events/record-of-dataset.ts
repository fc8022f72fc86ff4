/**
 * Makes a record of a whole dataset in memory: the same opening as a prerendered page has, with its details and
 * search texts at hand.
 */
import type { Language } from "../locale/language.ts";
import type { Dataset } from "./dataset.ts";
import { detailsOfEvent, searchTextsOf } from "./details-of.ts";
import { openingOf } from "./opening-of.ts";
import type { Record } from "./record.ts";
import { recordOfOpening } from "./record-of-opening.ts";

/** The record of a dataset as read; `language` reduces the texts of its first view to those shown in it. */
export function recordOfDataset(dataset: Dataset, unreadable: number, language?: Language): Record {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  return recordOfOpening(openingOf(dataset, { unreadable, language }), {
    details: async (id) => {
      const event = events.get(id);
      if (event === undefined) throw new RangeError(`no event has the id ${id}`);
      return detailsOfEvent(dataset, event);
    },
    searchTexts: async () => searchTextsOf(dataset),
  });
}
