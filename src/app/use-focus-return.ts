/** When the details close, focus goes back to what opened them, or to what stands for their event now. */
import { useRef } from "react";
import { useBeforePaint } from "./use-view.ts";

/** `event` is the open event's id; nothing is focused before the page has settled. */
export function useFocusReturn(event: string | null, isSettled: boolean): void {
  const before = useRef<{ event: string | null; opener: Element | null }>({ event: null, opener: null });
  useBeforePaint(() => {
    const last = before.current;
    if (!isSettled || last.event === event) return;
    if (last.event === null) {
      before.current = { event, opener: document.activeElement };
      return;
    }
    before.current = { event, opener: event === null ? null : last.opener };
    if (event === null) returnFocus(last.event, last.opener);
  }, [event, isSettled]);
}

function returnFocus(event: string, opener: Element | null): void {
  // In a partner's page the focus may be the host's, which may have closed the details itself.
  if (document.documentElement.dataset.embed !== undefined && !document.hasFocus()) return;
  const isUsable = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
  const closest = isUsable ? opener : standInFor(event);
  closest?.focus({ preventScroll: isUsable });
}

/** The link or mark that stands for an event in the view that is shown. */
function standInFor(event: string): HTMLElement | null {
  const holder = document.querySelector<HTMLElement>(
    `[data-view="timeline"] [data-event-id="${CSS.escape(event)}"], [data-view="list"] [data-event-id="${CSS.escape(event)}"]`,
  );
  return holder?.querySelector<HTMLElement>("a, button") ?? holder;
}
