/**
 * The event that an address opens, before the app is there: its details are asked for as soon as the page is read, and
 * their beginning stands in its place until the app takes over. No React here.
 */
import type { EventDetails } from "../../events/record.ts";
import { fetchOwnJson } from "../../load/own-files.ts";

/** Details that were asked for before the app came. */
export interface EarlyDetails {
  readonly id: string;
  /** Null where they do not come; the app then asks itself, and tells. */
  readonly coming: Promise<EventDetails | null>;
  /** Null until they are here. */
  arrived: EventDetails | null;
}

declare global {
  interface Window {
    sanadEarly?: EarlyDetails;
  }
}

/** Class of the element that the app leaves for it. */
const PLACE = "panel-early";

/**
 * Brings the details of an event from `folder` once the page is parsed, and shows how they begin. An event that is not
 * among the rows of the page is none of this record, and is left to the app, which says so.
 */
export function bringEarly(page: Document, id: string, folder: string): void {
  page.addEventListener("readystatechange", () => {
    const row = page.querySelector(`.row[data-event-id="${CSS.escape(id)}"]`);
    if (page.readyState !== "interactive" || row === null) return;
    const coming = fetchOwnJson<EventDetails>(`${folder}${encodeURIComponent(id)}.json`);
    const early: EarlyDetails = { id, coming, arrived: null };
    window.sanadEarly = early;
    coming.then((details) => {
      early.arrived = details;
      if (details === null || page.documentElement.dataset.sanad !== undefined) return;
      page.querySelector(`.${PLACE}`)?.append(beginningOf(page, row, details));
    });
  });
}

/** Takes away what was shown, where the app does not come. */
export function clearEarly(page: Document): void {
  page.querySelector(`.${PLACE}`)?.replaceChildren();
}

/** What the details begin with; all but the summary is in the event's row already. */
function beginningOf(page: Document, row: Element, { summary }: EventDetails): HTMLElement {
  const article = page.createElement("article");
  article.className = "details";
  article.style.cssText = (row as HTMLElement).style.cssText;
  const add = (tag: string, className: string, from: Node | null | undefined) => {
    const element = page.createElement(tag);
    element.className = className;
    if (from) element.append(from.cloneNode(true));
    article.append(element);
    return element;
  };
  const time = row.querySelector("time");
  add("p", "details-bar details-type", row.querySelector(".row-type")?.firstChild);
  add("h2", "details-title", row.querySelector(".row-title a")?.firstChild);
  add("p", "details-when details-date", time);
  // Room for the other calendars, which tell of an exact day that it may be off by one.
  const lines = /^\d{4}-\d\d-\d\d/.test(time?.dateTime ?? "") ? 4 : 2;
  add("p", "other-dates", page.createTextNode("\u00a0\n".repeat(lines)));
  // A summary in another language than the page's is left to the app, which knows how it is written.
  const { lang, dir } = page.documentElement;
  const text = summary?.[lang];
  if (text) Object.assign(add("p", "details-summary", page.createTextNode(text)), { lang, dir });
  return article;
}
