/** The record of a big file whose words are indexed in the worker. */
import type { Record } from "../events/record.ts";
import { openSliced } from "../events/sliced/record-of-sliced.ts";
import type { Sliced } from "../events/sliced/sliced.ts";
import { createFarSearch } from "../events/words/far-search.ts";
import type { Found } from "../events/words/word-index.ts";

/** The record over a sliced dataset, with its search; `ask` asks the index of its words. */
export function searchedRecord(sliced: Sliced, ask: (query: string) => Promise<Found>): Record {
  const { record, textsOf } = openSliced(sliced);
  return { ...record, search: createFarSearch(record, textsOf, ask) };
}
