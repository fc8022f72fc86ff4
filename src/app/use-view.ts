/**
 * Holds the view and keeps it and the address the same. Where the build wrote the page, the first render shows that; the
 * state of the address is applied right after it, in portions; what it does not ask for is unseen from the start (boot.ts).
 */
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Record } from "../events/record.ts";
import { type Action, act, historyOf } from "../view/actions.ts";
import { choicesOf, withKeptChoices } from "../view/choices.ts";
import { type Notice, urlToView, viewToUrl } from "../view/codec.ts";
import { settleView } from "../view/settle.ts";
import { OPENING_VIEW, type View } from "../view/view.ts";
import { saveChoices, savedChoices } from "./saved-choices.ts";
import { homePage, type Site } from "./site.ts";

/** Does an action; the address and the page follow. */
export type Dispatch = (action: Action) => void;

/** useLayoutEffect where there is a browser; prerendering runs no effects and need not be warned of it. */
export const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** What an address asks of a record. */
interface Asked {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * The view, the notices of the address it came from, and whether the address has been applied. `isWritten` says whether
 * the page shows what the build wrote.
 */
export function useView(
  record: Record,
  site: Site,
  isWritten: boolean,
): { view: View; notices: readonly Notice[]; isSettled: boolean; dispatch: Dispatch } {
  const [first] = useState<Asked>(() =>
    isWritten ? { view: openingOf(site), notices: [] } : askedOf(record),
  );
  const [view, setView] = useState<View>(first.view);
  const [notices, setNotices] = useState(first.notices);
  const [isSettled, setSettled] = useState(!isWritten);
  const latest = useRef(view);

  const show = useCallback((next: View) => {
    latest.current = next;
    setView(next);
  }, []);

  useBeforePaint(() => {
    const follow = () => {
      const asked = askedOf(record);
      show(asked.view);
      setNotices(asked.notices);
      setSettled(true);
    };
    // What the address does not ask for is kept unseen until then (boot.ts), so it may be applied in small portions.
    if (isWritten) startTransition(follow);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [record, show, isWritten]);

  const dispatch = useCallback<Dispatch>(
    (action) => {
      const before = latest.current;
      const next = act(before, action);
      if (next === before) return;
      show(next);
      if (action.kind === "choose" && !next.embed) {
        saveChoices({ ...choicesOf(OPENING_VIEW), ...savedChoices(), ...action.choice });
      }
      // A guest leaves no steps in its host's history.
      const history = next.embed && historyOf(action) === "step" ? "movement" : historyOf(action);
      const kept = next.embed ? {} : savedChoices();
      if (history !== "none") writeAddress(viewToUrl(next, kept), site, history);
    },
    [show, site],
  );
  return { view, notices, isSettled, dispatch };
}

/** What the build writes. */
function openingOf({ event }: Site): View {
  return event === undefined ? OPENING_VIEW : { ...OPENING_VIEW, event };
}

function askedOf(record: Record): Asked {
  const read = urlToView(window.location.search);
  // In a partner's page nothing is read from the device, and nothing kept on it.
  const kept = read.view.embed ? {} : savedChoices();
  const asked = withKeptChoices(read.view, window.location.search, kept);
  const onEventPage = asked.event === null ? eventOfPath(window.location.pathname) : null;
  const settled = settleView(onEventPage === null ? asked : { ...asked, event: onEventPage }, record);
  return { view: settled.view, notices: [...read.notices, ...settled.notices] };
}

/** The event whose own page a path is, or null. */
function eventOfPath(path: string): string | null {
  const match = /\/event\/([^/]+)\/?$/.exec(path);
  try {
    return match?.[1] === undefined ? null : decodeURIComponent(match[1]);
  } catch {
    return null;
  }
}

/** A sandboxed frame may not write its address; the page then works all the same, without a history. */
function writeAddress(query: string, site: Site, history: "step" | "movement"): void {
  const url = new URL(homePage(site) + query, initialAddress());
  try {
    if (history === "step") window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  } catch {
    // Opaque origins refuse; there is nothing to keep in step with.
  }
}

let firstAddress: string | null = null;

/** The address of the page as it was loaded, to which the site's relative base belongs. */
function initialAddress(): string {
  firstAddress ??= window.location.href;
  return firstAddress;
}

/** The absolute address of the site's base, for links that are to be copied. */
export function absoluteBase(site: Site): string {
  return new URL(site.base, initialAddress()).href;
}
