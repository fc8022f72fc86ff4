/**
 * A link to an event: its own page where scripts do not run, the details in this page where they do. Clicks that
 * ask for a new tab or window are left to the browser.
 */
import type { MouseEvent, ReactNode } from "react";
import type { EventNumber } from "../events/record.ts";
import { viewToUrl } from "../view/codec.ts";
import { useSanad } from "./sanad-context.ts";
import { eventPage } from "./site.ts";

/** Whether a click means "here, now" and not a new tab, a download or a selection. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Opens the event's details; `n` is its number. */
export function EventLink({
  n,
  children,
  className,
  current,
}: {
  n: EventNumber;
  children: ReactNode;
  className?: string;
  current?: boolean;
}) {
  const { record, site, isSiteRecord, past, view, dispatch } = useSanad();
  const id = record.idOf(n);
  // Only the record of today has pages of its own.
  const href = isSiteRecord && past === null ? eventPage(site, id) : viewToUrl({ ...view, event: id });
  return (
    <a
      href={href}
      className={className}
      aria-current={current === true ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        dispatch({ kind: "open-event", event: id });
      }}
    >
      {children}
    </a>
  );
}
