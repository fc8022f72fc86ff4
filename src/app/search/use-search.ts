/**
 * Search, brought when it is first needed: its code, the texts that it reads, and the index made of both. Until it is
 * here the words of the filter keep every event; whatever could not be brought is said.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Mask } from "../../events/filter.ts";
import type { EventNumber, Record } from "../../events/record.ts";
import type { Search } from "../../events/search.ts";
import type { Found } from "../../events/words/word-index.ts";
import { searchPart } from "../parts.ts";

/** The code of search and of its results, in one file of the built site. */
export type SearchCode = typeof import("./search-code.ts");

/** "partial": the texts did not come, titles, names and dates are searched. */
export type SearchStatus = "asleep" | "coming" | "here" | "partial" | "failed";

/** Tells why an event was found. */
export type Explainer = Pick<Search, "explain">;

/** Search as the page uses it. */
export interface SearchState {
  readonly status: SearchStatus;
  readonly code: SearchCode | null;
  readonly search: Explainer | null;
  /** The events that the words find, the best first; null without words, and until search is here. */
  readonly found: ArrayLike<EventNumber> | null;
  /** The words that found them. */
  readonly words: string;
  /** 1 where the words find an event; undefined without words, and until search is here. */
  readonly matches: Mask | undefined;
  /** Whether the words of the filter, if there are any, have been applied or cannot be. */
  readonly isAnswered: boolean;
  /** Search is about to be needed. */
  wake(): void;
  /**
   * Words are about to become those of the filter: `apply` makes them so, once, as soon as it is known what they find or
   * that takes longer than a moment. Words that come later take their place.
   */
  ahead(words: string, apply: () => void): void;
  /** Asks again for what did not come. */
  retry(): void;
}

interface Loaded {
  readonly record: Record;
  readonly code: SearchCode;
  /** Null where the record has a search of its own, which answers later. */
  readonly search: Search | null;
  readonly isPartial: boolean;
}

/** What the words of the filter find. */
interface Answer {
  readonly words: string;
  readonly found: ArrayLike<EventNumber>;
  readonly matches: Mask;
}

/** `query` are the words of the filter. */
export function useSearch(record: Record, query: string): SearchState {
  const [isAwake, setAwake] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState<Record | null>(null);
  const hasWords = query.trim() !== "";
  const isWanted = isAwake || hasWords;
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setFailed(null);
    bring(record, attempt > 0).then(
      (brought) => isCurrent && setLoaded(brought),
      () => isCurrent && setFailed(record),
    );
    return () => {
      isCurrent = false;
    };
  }, [record, isWanted, attempt]);

  const here = loaded?.record === record ? loaded : null;
  const near = useNearAnswer(here?.search ?? null, record.size, hasWords ? query : "");
  const far = useFarAnswer(record, hasWords ? query : "");
  const answer = near ?? far.answer;
  const { ahead } = far;
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
  const code = here?.code ?? null;
  const explainer = here === null ? null : (here.search ?? record.search ?? null);
  // A big record can be used long before its words are indexed.
  const isAnswered = !hasWords || answer !== null || hasFailed || record.search !== undefined;
  return useMemo(
    () => ({
      status,
      code,
      search: explainer,
      found: answer?.found ?? null,
      words: answer?.words ?? "",
      matches: answer?.matches,
      isAnswered,
      wake,
      ahead,
      retry,
    }),
    [status, code, explainer, answer, isAnswered, wake, ahead, retry],
  );
}

/** What a search in the page finds; null without words. */
function useNearAnswer(search: Search | null, size: number, words: string): Answer | null {
  return useMemo(() => {
    if (search === null || words === "") return null;
    const found = search.find(words);
    const matches = new Uint8Array(size);
    for (const n of found) matches[n] = 1;
    return { words, found, matches };
  }, [search, size, words]);
}

/** Words that are typed wait no longer than this for what they find, in milliseconds: three frames. */
const AHEAD_MS = 50;

/** What the record's own search has found; until it answers, what it found for the words before. */
function useFarAnswer(record: Record, words: string): { answer: Answer | null } & Pick<SearchState, "ahead"> {
  const [heard, setHeard] = useState<{ readonly record: Record; readonly answer: Answer } | null>(null);
  /** The words that wait, if any do. */
  const waiting = useRef<object | null>(null);
  const hear = useCallback(
    (words: string, { mask, best }: Found) =>
      setHeard((before) =>
        before?.answer.found === best ? before : { record, answer: { words, found: best, matches: mask } },
      ),
    [record],
  );

  useEffect(() => {
    if (record.search === undefined) return;
    if (words === "") {
      setHeard(null);
      return;
    }
    let isCurrent = true;
    record.search.find(words).then(
      (found) => isCurrent && hear(words, found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [record, words, hear]);

  const ahead = useCallback(
    (coming: string, apply: () => void) => {
      const turn = {};
      waiting.current = turn;
      const end = (found: Found | null) => {
        if (waiting.current !== turn) return;
        waiting.current = null;
        // Both at once, so that the page is drawn once.
        if (found !== null) hear(coming, found);
        apply();
      };
      if (record.search === undefined || coming.trim() === "") return end(null);
      setTimeout(end, AHEAD_MS, null);
      // Where there is no answer the moment passes all the same.
      record.search.find(coming).then(end, () => undefined);
    },
    [record, hear],
  );
  return { answer: words !== "" && heard?.record === record ? heard.answer : null, ahead };
}

async function bring(record: Record, isAgain: boolean): Promise<Loaded> {
  const coming = isAgain ? searchPart.again() : searchPart.bring();
  if (record.search !== undefined) return { record, code: await coming, search: null, isPartial: false };
  const [code, texts] = await Promise.all([coming, record.searchTexts().catch(() => null)]);
  return { record, code, search: await code.createSearch(record, texts), isPartial: texts === null };
}
