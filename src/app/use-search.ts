/**
 * Search, brought when it is first needed: its code, the texts that it reads, and the index made of both. Until it is
 * here the words of the filter keep every event; whatever could not be brought is said.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { QueryMatch } from "../events/filter.ts";
import type { EventNumber, Record } from "../events/record.ts";
import type { Search } from "../events/search.ts";

/** The code of search and of its results, in one file of the built site. */
export type SearchCode = typeof import("./search-code.ts");

/** "partial": the texts did not come, titles, names and dates are searched. */
export type SearchStatus = "asleep" | "coming" | "here" | "partial" | "failed";

/** Search as the page uses it. */
export interface SearchState {
  readonly status: SearchStatus;
  readonly code: SearchCode | null;
  readonly search: Search | null;
  /** The events that the words find, the best first; null without words, and until search is here. */
  readonly found: readonly EventNumber[] | null;
  readonly matches: QueryMatch | undefined;
  /** Whether the words of the filter, if there are any, have been applied or cannot be. */
  readonly isAnswered: boolean;
  /** Search is about to be needed. */
  wake(): void;
  /** Asks again for what did not come. */
  retry(): void;
}

interface Loaded {
  readonly record: Record;
  readonly code: SearchCode;
  readonly search: Search;
  readonly isPartial: boolean;
}

/** `query` are the words of the filter. */
export function useSearch(record: Record, query: string): SearchState {
  const [isAwake, setAwake] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState<Record | null>(null);
  const hasWords = query.trim() !== "";
  const isWanted = isAwake || hasWords;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask again
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setFailed(null);
    bring(record).then(
      (brought) => isCurrent && setLoaded(brought),
      () => isCurrent && setFailed(record),
    );
    return () => {
      isCurrent = false;
    };
  }, [record, isWanted, attempt]);

  const here = loaded?.record === record ? loaded : null;
  const search = here?.search ?? null;
  const found = useMemo(
    () => (search === null || !hasWords ? null : search.find(query)),
    [search, query, hasWords],
  );
  const matches = useMemo<QueryMatch | undefined>(() => {
    if (found === null) return undefined;
    const numbers = new Set(found);
    return (n) => numbers.has(n);
  }, [found]);
  const wake = useCallback(() => setAwake(true), []);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const hasFailed = here === null && failed === record;
  const status: SearchStatus =
    here !== null
      ? here.isPartial
        ? "partial"
        : "here"
      : hasFailed
        ? "failed"
        : isWanted
          ? "coming"
          : "asleep";
  return {
    status,
    code: here?.code ?? null,
    search,
    found,
    matches,
    isAnswered: !hasWords || here !== null || hasFailed,
    wake,
    retry,
  };
}

async function bring(record: Record): Promise<Loaded> {
  const [code, texts] = await Promise.all([
    import("./search-code.ts"),
    record.searchTexts().catch(() => null),
  ]);
  return { record, code, search: await code.createSearch(record, texts), isPartial: texts === null };
}
