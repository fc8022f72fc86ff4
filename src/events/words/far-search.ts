/**
 * The search of a record whose words are indexed elsewhere, in a worker: it answers later, and in a mask. Why an event
 * was found is told here, from the event's own texts.
 */
import type { EventNumber, Record, SearchTexts } from "../record.ts";
import type { Search } from "../search.ts";
import { explainFound } from "../search-context.ts";
import { type Alternative, meets, type QueryWord } from "../search-query.ts";
import type { Found } from "./word-index.ts";

/** A search that answers later. */
export interface FarSearch {
  /**
   * What a query finds; rejects where the index is gone. A later query does not wait for an earlier one, and the last one
   * is asked once, however often it is wanted.
   */
  find(query: string): Promise<Found>;
  /** Why an event was found, for a query that was answered. */
  readonly explain: Search["explain"];
}

/** How many answered queries can be explained: those that are still on show. */
const EXPLAINED = 8;

/** Makes the search of a record. `ask` asks the index; `textsOf` gives the search texts of one event, at its number. */
export function createFarSearch(
  record: Record,
  textsOf: (n: EventNumber) => SearchTexts,
  ask: (query: string) => Promise<Found>,
): FarSearch {
  const plans = new Map<string, readonly QueryWord[]>();
  let last: { readonly query: string; readonly found: Promise<Found> } | null = null;
  return {
    find: (query) => {
      if (last?.query !== query) last = { query, found: find(query) };
      return last.found;
    },
    explain: (n, query, language) => explainFound(record, textsOf(n), n, plans.get(query) ?? [], language),
  };

  async function find(query: string): Promise<Found> {
    const found = await ask(query);
    plans.delete(query);
    plans.set(query, found.plan.map(wordOf));
    const [oldest] = plans.keys();
    if (plans.size > EXPLAINED && oldest !== undefined) plans.delete(oldest);
    return found;
  }
}

function wordOf(alternatives: readonly Alternative[]): QueryWord {
  return { alternatives, accepts: (form) => alternatives.some((each) => meets(each, form)) };
}
