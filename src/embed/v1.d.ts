/**
 * Types of `<sanad-timeline>`, the element that embed.js defines. This file is published as `/embed/v1.d.ts` and
 * stands alone; what it says is a promise for as long as there is a version 1.
 */

/** Parameters of the view that can change while an embedded page lives, as its address has them. */
export interface SanadParams {
  /** First and last day of the window, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Ids of event types, separated by commas. */
  readonly type?: string | undefined;
  readonly person?: string | undefined;
  readonly org?: string | undefined;
  readonly place?: string | undefined;
  /** `"1"`: only events on which sources differ. */
  readonly disputed?: string | undefined;
  /** Words to search for. */
  readonly q?: string | undefined;
  /** The id of the open event. */
  readonly event?: string | undefined;
  readonly view?: string | undefined;
  readonly story?: string | undefined;
  readonly step?: string | undefined;
  readonly months?: string | undefined;
  readonly digits?: string | undefined;
  readonly flow?: string | undefined;
  readonly theme?: string | undefined;
  readonly accent?: string | undefined;
}

/** The filter, as `filter` takes it. */
export type SanadFilter = Pick<SanadParams, "type" | "person" | "org" | "place" | "disputed" | "q">;

/** What the events of the element carry in `detail`. */
export interface SanadEventDetails {
  /** The page can be used. */
  "sanad-ready": { readonly lang: string };
  /** An event was opened, or closed: then both are null. */
  "sanad-select": { readonly event: string | null; readonly title: string | null };
  /** The reader moved, filtered or opened something; `url` shows the same on the site itself. */
  "sanad-viewchange": { readonly params: SanadParams; readonly url: string };
  /** The height that the element has now, in CSS pixels. */
  "sanad-height": { readonly height: number };
}

/** Attributes of the element. All are live. */
export interface SanadTimelineAttributes extends SanadParams {
  readonly lang?: "ar" | "en" | (string & {}) | undefined;
  readonly edition?: string | undefined;
  readonly data?: string | undefined;
  /** The height that is kept before the content is known, in CSS pixels: 640 where absent. */
  readonly height?: number | string | undefined;
  readonly "min-height"?: number | string | undefined;
  readonly "max-height"?: number | string | undefined;
  /** The radius of the corners, 0 to 32 CSS pixels. */
  readonly radius?: number | string | undefined;
  /** Keeps the state in the fragment of the host's address; a value is the key that stands for `sanad`. */
  readonly "share-fragment"?: boolean | string | undefined;
  /** Puts the frame in a sandbox; a value is the list of its permissions. */
  readonly sandbox?: boolean | string | undefined;
  /** The address of the site, where the script does not come from it. */
  readonly site?: string | undefined;
}

/** The element. */
export interface SanadTimelineElement extends HTMLElement {
  /** Opens an event; null closes what is open. */
  select(event: string | null): void;
  /** Goes to a window of days; without ends, to the one that the timeline opens on. */
  show(window: Pick<SanadParams, "from" | "to">): void;
  /** Replaces the whole filter; an empty one shows everything. */
  filter(filter: SanadFilter): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "sanad-timeline": SanadTimelineElement;
  }
  interface HTMLElementEventMap {
    "sanad-ready": CustomEvent<SanadEventDetails["sanad-ready"]>;
    "sanad-select": CustomEvent<SanadEventDetails["sanad-select"]>;
    "sanad-viewchange": CustomEvent<SanadEventDetails["sanad-viewchange"]>;
    "sanad-height": CustomEvent<SanadEventDetails["sanad-height"]>;
  }
}
