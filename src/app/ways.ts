/**
 * Ways through the record that depend on what is shown: to an event that was looked for, to all events of a person,
 * into a story and along it. Each is one action, so that Back undoes it in one step, and each sees to it that what it
 * leads to is on the screen.
 */
import { createContext, useContext, useMemo } from "react";
import { matchFilter } from "../events/filter.ts";
import type { EventNumber, Record } from "../events/record.ts";
import { instant, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, overlaps, type Span } from "../time/span.ts";
import { act, type Facet } from "../view/actions.ts";
import type { DayWindow, Mode, View } from "../view/view.ts";
import { windowAround, windowHolding } from "../view/window-for.ts";
import { revealRow } from "./list/reveal-row.ts";
import type { Shown } from "./use-shown.ts";
import type { Dispatch } from "./use-view.ts";
import { SHEET } from "./width.ts";

/** The ways that the page offers. */
export interface Ways {
  /** Opens an event and brings it to the middle of the timeline, or into sight in the list. */
  toEvent(n: EventNumber): void;
  /**
   * Keeps the events of an entry, or of any (null). "all": all of its events, whatever else was filtered, and the window
   * then holds them all; "some": under the other filters, and the window moves only where none would be in it.
   */
  toParty(facet: Facet, id: string | null, extent: "all" | "some"): void;
  /** Tells a story from a step on, counted from 1; null ends it and closes its event. */
  toStory(id: string | null, step?: number): void;
}

export const WaysContext = createContext<Ways | null>(null);

/** The ways of the page; only inside it. */
export function useWays(): Ways {
  const ways = useContext(WaysContext);
  if (ways === null) throw new Error("useWays is called outside the page.");
  return ways;
}

/** A story is told from near: at most so much time is in the window. */
const STORY_MS = 400 * MS_PER_DAY;

/** Makes the ways of a page. */
export function useMakeWays(record: Record, view: View, shown: Shown, mode: Mode, dispatch: Dispatch): Ways {
  const { span } = shown;
  const { matches } = shown.search;
  return useMemo<Ways>(() => {
    const spanOf = (n: EventNumber): Span => ({
      start: instant(record.columns.start[n] ?? 0),
      end: instant(record.columns.end[n] ?? 1),
    });
    /** The window in which an event is seen. The list shows all dates, unless a window is set that would hide it. */
    const leadTo = (n: EventNumber, lengthMs: number): { readonly window?: DayWindow | null } => {
      if (mode === "timeline") return { window: windowAround(spanOf(n), lengthMs) };
      return view.window === null || overlaps(spanOf(n), span) ? {} : { window: null };
    };
    return {
      toEvent(n) {
        const event = record.idOf(n);
        dispatch({ kind: "open-event", event, ...leadTo(n, durationMs(span)) });
        if (mode === "list") revealRow(event);
      },
      toParty(facet, id, extent) {
        const action = { kind: "keep-party", facet, id, alone: extent === "all" } as const;
        const mask = matchFilter(record, act(view, action).filter, matches);
        const kept = Array.from(mask.keys(), spanOf).filter((_, n) => mask[n] === 1);
        const seen = kept.filter((each) => overlaps(each, span)).length;
        const isSeen =
          id === null || (extent === "all" ? seen === kept.length : seen > 0 || kept.length === 0);
        dispatch({
          ...action,
          ...(isSeen ? {} : { window: mode === "list" ? null : windowHolding(kept) }),
          closes: extent === "all" && window.matchMedia(SHEET).matches,
        });
      },
      toStory(id, step = 1) {
        if (id === null) return dispatch({ kind: "close-event" });
        const event = record.stories.find((story) => story.id === id)?.steps[step - 1]?.event;
        const n = event === undefined ? undefined : record.numberOf(event);
        if (event === undefined || n === undefined) return;
        const lead = leadTo(n, Math.min(durationMs(span), STORY_MS));
        dispatch({ kind: "tell-story", story: { id, step }, event, ...lead });
      },
    };
  }, [record, view, span, matches, mode, dispatch]);
}
