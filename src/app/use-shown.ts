/** What of the record is shown: the mask of the filters, the list, and the numbers of the count line. */
import { useCallback, useMemo, useState } from "react";
import { countByType, type Filter, keepTypes, type Mask, matchFilter } from "../events/filter.ts";
import type { EventNumber, Record } from "../events/record.ts";
import type { Span } from "../time/span.ts";
import type { Counts } from "../view/counts.ts";
import { openingSpan, spanOfDays, wholeSpan } from "../view/opening-window.ts";
import type { Mode, View } from "../view/view.ts";
import { type SearchState, useSearch } from "./search/use-search.ts";

/** All that depends on filter and window. */
export interface Shown {
  readonly search: SearchState;
  readonly mask: Mask;
  /** Events that each type would show under the other filters, by type index. */
  readonly typeCounts: readonly number[];
  /** The window of the timeline. */
  readonly span: Span;
  /** The events of the list, in time order; none while the timeline is shown. */
  readonly listed: readonly EventNumber[];
  readonly counts: Counts;
  /** Whether the timeline still shows what the filters left before: it draws in its next frame. */
  readonly isBehind: boolean;
  /** The timeline tells what it has drawn; null withdraws it. */
  readonly onCounts: (counts: Counts | null) => void;
}

/** `mode` decides whose numbers are told; before the page has settled they are those of the whole list. */
export function useShown(record: Record, view: View, mode: Mode, isSettled: boolean): Shown {
  const { window } = view;
  const search = useSearch(record, view.filter.query);
  const { matches } = search;
  const filter = useDeciding(view.filter, matches);
  const { types } = view.filter;
  // Taken apart, so that another choice of types, the filter most used, walks over the events only once.
  const ofAnyType = useMemo(() => matchFilter(record, filter, matches), [record, filter, matches]);
  const typeCounts = useMemo(() => countByType(record, ofAnyType), [record, ofAnyType]);
  const mask = useMemo(() => keepTypes(record, ofAnyType, types), [record, ofAnyType, types]);
  const kept = record.types.reduce(
    (sum, { id }, type) => (types.length === 0 || types.includes(id) ? sum + (typeCounts[type] ?? 0) : sum),
    0,
  );
  const span = useMemo(() => (window === null ? openingSpan(record) : spanOfDays(window)), [record, window]);
  const [drawn, setDrawn] = useState<Counts | null>(null);
  const onCounts = useCallback((counts: Counts | null) => setDrawn(counts), []);

  const listSpan = window === null ? null : span;
  const isListed = mode === "list" || !isSettled;
  const listed = useMemo(
    () => (isListed ? eventsWithin(record, mask, listSpan) : []),
    [record, mask, listSpan, isListed],
  );
  const counts = useMemo<Counts>(() => {
    const total = record.size;
    const filtered = total - kept;
    if (mode === "timeline" && isSettled) {
      if (drawn !== null && drawn.total === total && drawn.filtered === filtered) return drawn;
      const whole = wholeSpan(record);
      const isWhole = span.start <= whole.start && span.end >= whole.end;
      const inWindow = isWhole ? kept : countWithin(record, mask, span);
      return { total, filtered, outside: kept - inWindow, clustered: 0, drawn: inWindow };
    }
    return { total, filtered, outside: kept - listed.length, clustered: 0, drawn: listed.length };
  }, [record, mask, kept, span, listed, mode, isSettled, drawn]);
  const isBehind = drawn !== null && counts.filtered !== drawn.filtered;
  return { search, mask, typeCounts, span, listed, counts, isBehind, onCounts };
}

const ANY_WORDS = "?";

/**
 * A filter beside its types, as far as it decides: whatever the words are, `matches` holds what they find, and words that
 * are still being searched for decide nothing, so that nothing is drawn for them.
 */
function useDeciding(filter: Filter, matches: Mask | undefined): Filter {
  const { person, organisation, place, disputedOnly } = filter;
  const query = matches === undefined ? "" : ANY_WORDS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these parts of it, and no others
  return useMemo(() => ({ ...filter, types: [], query }), [person, organisation, place, disputedOnly, query]);
}

/** How many kept events touch a span. */
function countWithin({ columns: { start, end } }: Record, mask: Mask, span: Span): number {
  let count = 0;
  // In time order: what begins after the span's end is of no more interest.
  for (let n = 0; n < mask.length && (start[n] as number) < span.end; n += 1) {
    if (mask[n] === 1 && (end[n] as number) > span.start) count += 1;
  }
  return count;
}

/** The kept events that touch a span, in time order; all kept events where the span is null. */
export function eventsWithin(record: Record, mask: Mask, span: Span | null): EventNumber[] {
  const { start, end } = record.columns;
  const within: EventNumber[] = [];
  for (let n = 0; n < record.size; n += 1) {
    if (mask[n] !== 1) continue;
    if (span !== null && ((start[n] ?? 0) >= span.end || (end[n] ?? 0) <= span.start)) continue;
    within.push(n);
  }
  return within;
}
