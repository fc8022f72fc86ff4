// The open event as a reader finds it: its parts under their headings, each with its words and links.
//
// The function that reads runs inside the page: it must stand alone, and it goes by the meaning of elements and never
// by their classes, so that the face may change under these tests.

/** A link as it stands in a part of the details. */
export interface LinkSeen {
  readonly text: string;
  readonly href: string;
  readonly rel: string | null;
  readonly target: string | null;
}

/** One thing in a part of the details: a claim, a version, a person, a source. */
export interface ItemSeen {
  readonly text: string;
  readonly links: readonly LinkSeen[];
  readonly quotes: readonly string[];
  /** `datetime` of each date in it. */
  readonly dates: readonly (string | null)[];
  /** Its edges in CSS pixels of the viewport, to tell what stands beside what. */
  readonly box: { readonly top: number; readonly start: number; readonly end: number };
}

/** A part of the details under its own heading; `groups` are the lists in it, with the caption that each has. */
export interface PartSeen {
  readonly heading: string;
  readonly groups: readonly { readonly caption: string | null; readonly items: readonly ItemSeen[] }[];
}

/** The open event. */
export interface DetailsSeen {
  readonly eventId: string | null;
  readonly title: string;
  readonly date: { readonly text: string; readonly datetime: string | null };
  readonly text: string;
  readonly parts: readonly PartSeen[];
}

/** Reads the open event; null where none is open. */
export function readDetails(): DetailsSeen | null {
  const panel = document.querySelector<HTMLElement>("[data-view=details]");
  const article = panel?.querySelector<HTMLElement>("[data-event-id]");
  if (panel === null || article === null || article === undefined || !panel.checkVisibility()) return null;
  const isRightToLeft = document.documentElement.dir === "rtl";
  // biome-ignore lint/performance/useDomNodeTextContent: the words that are seen, without those that are hidden
  const words = (element: Element | null) => (element as HTMLElement | null)?.innerText.trim() ?? "";
  const edges = (element: Element) => {
    const { top, left, right } = element.getBoundingClientRect();
    return isRightToLeft ? { top, start: -right, end: -left } : { top, start: left, end: right };
  };
  const item = (element: Element) => ({
    text: words(element),
    links: [...element.querySelectorAll("a")].map((link) => ({
      text: link.getAttribute("aria-label") ?? words(link),
      href: link.href,
      rel: link.getAttribute("rel"),
      target: link.getAttribute("target"),
    })),
    quotes: [...element.querySelectorAll("blockquote")].map(words),
    dates: [...element.querySelectorAll("time")].map((time) => time.getAttribute("datetime")),
    box: edges(element),
  });
  const parts = [...article.querySelectorAll("section")].map((section) => ({
    heading: words(section.querySelector("h3")),
    groups: [...section.querySelectorAll("ol, ul")].map((list) => {
      const caption = list.closest("figure")?.querySelector("figcaption") ?? null;
      return { caption: caption === null ? null : words(caption), items: [...list.children].map(item) };
    }),
  }));
  const time = article.querySelector("time");
  return {
    eventId: article.dataset.eventId ?? null,
    title: words(article.querySelector("h2")),
    date: { text: words(time), datetime: time?.getAttribute("datetime") ?? null },
    text: words(article),
    parts,
  };
}

/** The items of the part under a heading, over all its lists; none where there is no such part. */
export function itemsUnder(seen: DetailsSeen, heading: string): readonly ItemSeen[] {
  return seen.parts.find((part) => part.heading === heading)?.groups.flatMap((group) => group.items) ?? [];
}
