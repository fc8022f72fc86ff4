// What the page promises to be observable from outside, read from its document: the count line, the views, the marks.
//
// These functions run inside the page: each must stand alone, using nothing from around it.

/** The count line: how many events are where. Drawn + clustered + outside + filtered is total. */
export interface Counts {
  readonly total: number;
  readonly filtered: number;
  readonly outside: number;
  readonly clustered: number;
  readonly drawn: number;
  /** Bad events, which are not in total. */
  readonly unreadable: number;
  /** The views on screen, in the order of the document: `timeline`, `list`, `overview`, `details`. */
  readonly views: readonly string[];
}

/** What stands inside a view for events. */
export interface Marks {
  /** The distinct ids of events that stand singly, in the order of the document. */
  readonly events: readonly string[];
  /** How many events each cluster stands for. */
  readonly clusters: readonly number[];
}

/** Reads the count line; null where there is none. A missing or broken number is NaN, which equals nothing. */
export function readCounts(): Counts | null {
  const line = document.querySelector<HTMLElement>("output[data-total]");
  if (line === null) return null;
  const [total, filtered, outside, clustered, drawn, unreadable] = [
    line.dataset.total,
    line.dataset.filtered,
    line.dataset.outside,
    line.dataset.clustered,
    line.dataset.drawn,
    line.dataset.unreadable,
  ].map((text) => (text ? Number(text) : Number.NaN)) as [number, number, number, number, number, number];
  const views = [...document.querySelectorAll<HTMLElement>("[data-view]")]
    .filter((element) => element.checkVisibility())
    .map((element) => element.dataset.view ?? "");
  return { total, filtered, outside, clustered, drawn, unreadable, views };
}

/** Reads what stands for events inside a view. */
export function readMarks(view: string): Marks {
  const inside = (attribute: string) =>
    document.querySelectorAll<HTMLElement>(`[data-view="${view}"] [${attribute}]`);
  return {
    events: [...new Set([...inside("data-event-id")].map((element) => element.dataset.eventId ?? ""))],
    clusters: [...inside("data-cluster-count")].map((element) => Number(element.dataset.clusterCount)),
  };
}

/** One short text that changes as long as anything on the page still moves. */
export function readMotion(): string {
  const line = document.querySelector<HTMLElement>("output[data-total]");
  const marks = [...document.querySelectorAll("[data-event-id], [data-cluster-count]")].slice(0, 300);
  const places = marks.map((mark) => {
    const { x, y, width } = mark.getBoundingClientRect();
    return [x, y, width].map((length) => length.toFixed(1)).join();
  });
  const moving = document
    .getAnimations()
    .filter(
      ({ playState, effect }) => playState === "running" && effect?.getTiming().iterations !== Infinity,
    );
  return JSON.stringify([location.href, scrollX, scrollY, { ...line?.dataset }, places, moving.length]);
}

/** What has the keyboard, where the role and name cannot tell: its event, its view, and what it points at. */
export interface FocusPlace {
  readonly eventId: string | null;
  readonly clusterCount: number | null;
  readonly view: string | null;
  readonly element: string;
  /** The id that `aria-activedescendant` names, where it is used. */
  readonly activeId: string | null;
}

/** Reads where the keyboard focus is; null where it is nowhere. */
export function readFocus(): FocusPlace | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null || focused === document.body) return null;
  const activeId = focused.getAttribute("aria-activedescendant");
  const active = (activeId ? document.getElementById(activeId) : null) ?? focused;
  const count = active.getAttribute("data-cluster-count");
  return {
    eventId: active.closest("[data-event-id]")?.getAttribute("data-event-id") ?? null,
    clusterCount: count === null ? null : Number(count),
    view: active.closest("[data-view]")?.getAttribute("data-view") ?? null,
    element: `${active.localName}${active.id ? `#${active.id}` : ""}`,
    activeId: active === focused ? null : activeId,
  };
}
