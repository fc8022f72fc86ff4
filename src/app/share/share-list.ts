/** The events of an embedded view as a static list, for the part of a tag that feeds and readers without scripts see. */
import { useMemo } from "react";
import { matchFilter } from "../../events/filter.ts";
import { createDateWords } from "../../locale/date-words.ts";
import { textIn } from "../../locale/text.ts";
import { parseEdtf } from "../../time/edtf.ts";
import { spanOfDays } from "../../view/opening-window.ts";
import { useSanad } from "../sanad-context.ts";
import { eventsWithin } from "../use-shown.ts";
import type { Embedded, ListedEvent } from "./embed-code.ts";

/** A list that is pasted into an article has an end. */
const MOST = 100;

/** The list, and how far it can be had. */
export interface Listed {
  readonly events: readonly ListedEvent[];
  /** A search is answered by the page alone, and another dataset's events have no pages: there is no list then. */
  readonly isPossible: boolean;
  readonly isShort: boolean;
}

/** The first hundred events of what is embedded. */
export function useListedEvents({ base, language, view }: Embedded): Listed {
  const { record, isSiteRecord, past } = useSanad();
  const { filter, window, months, digits } = view;
  return useMemo(() => {
    const isPossible = isSiteRecord && past === null && filter.query.trim() === "";
    if (!isPossible) return { events: [], isPossible, isShort: false };
    const span = window === null ? null : spanOfDays(window);
    const numbers = eventsWithin(record, matchFilter(record, filter), span);
    const words = createDateWords({ language, months, digits });
    const events = numbers.slice(0, MOST).map((n): ListedEvent => {
      const date = parseEdtf(record.dateOf(n));
      return {
        url: `${base}${language}/event/${encodeURIComponent(record.idOf(n))}/`,
        date: date.ok ? words.inWords(date.value) : record.dateOf(n),
        title: textIn(record.titleOf(n), language).text,
      };
    });
    return { events, isPossible, isShort: numbers.length > MOST };
  }, [record, isSiteRecord, past, base, language, filter, window, months, digits]);
}
