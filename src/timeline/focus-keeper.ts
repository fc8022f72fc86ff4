/**
 * The focus of the lanes. It belongs to a key and its place in time, never to an element: elements come and go with
 * the window. One tab stop leads into the lanes, and whoever was in them stays in them.
 */
import { nearest, neighbour } from "../scene/neighbour.ts";
import type { Scene } from "../scene/scene.ts";
import { type Instant, instant } from "../time/instant.ts";

/** What keeping the focus needs of its surroundings. */
export interface FocusOptions {
  /** Holds the buttons, and the focus itself while nothing else can. */
  readonly container: HTMLElement;
  /** The button of a key as drawn now, or null. */
  readonly buttonOf: (key: string) => HTMLButtonElement | null;
}

/** A place in the lanes. */
interface FocusPlace {
  readonly key: string;
  readonly lane: number;
  readonly at: Instant;
}

/** Keeps the focus until `end`. */
export interface FocusKeeper {
  /** The key that has the focus, or had it last. */
  key(): string | null;
  /** Whether the focus is in the lanes. */
  isHere(): boolean;
  /** Puts the focus on a key, or on what is nearest to it. */
  take(key: string): void;
  /** Where the focus belongs once the window rests. */
  aim(place: FocusPlace): void;
  /** In motion: the focus does not fall out of the lanes when its element goes. */
  hold(): void;
  /** At rest: one tab stop, the key's own or the nearest; `preferred` where none has had the focus yet. */
  keep(scene: Scene, preferred: string | null): void;
  end(): void;
}

/** Begins to keep; the container becomes focusable by script. */
export function createFocusKeeper({ container, buttonOf }: FocusOptions): FocusKeeper {
  const listeners = new AbortController();
  const { signal } = listeners;
  let scene: Scene | null = null;
  let place: FocusPlace | null = null;
  let isHere = false;
  let isParking = false;
  container.tabIndex = -1;

  const placeOf = (key: string): FocusPlace | null => {
    const mark = scene?.marks.find((each) => each.key === key);
    if (mark !== undefined) {
      return { key, lane: mark.lane, at: instant(scene?.pyramid.columns.start[mark.n] ?? 0) };
    }
    const cluster = scene?.clusters.find((each) => each.key === key);
    return cluster === undefined ? null : { key, lane: cluster.lane, at: cluster.stretch.start };
  };
  const isInWindow = (key: string): boolean =>
    [...(scene?.marks ?? []), ...(scene?.clusters ?? [])].some(
      (each) => each.key === key && each.zone === "window",
    ) && buttonOf(key) !== null;

  /** What takes the focus now; null where the window is empty. */
  const stopOf = (preferred: string | null): string | null => {
    if (scene === null) return null;
    if (place !== null && isInWindow(place.key)) return place.key;
    if (place !== null && isHere) return nearest(scene, place.lane, place.at);
    return preferred !== null && isInWindow(preferred) ? preferred : neighbour(scene, null, "first");
  };
  const setTabStop = (button: HTMLButtonElement | null) => {
    for (const each of container.querySelectorAll<HTMLButtonElement>('[data-key][tabindex="0"]')) {
      if (each !== button) each.tabIndex = -1;
    }
    if (button !== null) button.tabIndex = 0;
  };
  const park = () => {
    isParking = true;
    container.focus({ preventScroll: true });
    isParking = false;
  };
  const isLost = () => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body || activeElement === container;
  };

  container.addEventListener(
    "focusin",
    ({ target }) => {
      const key = target instanceof HTMLElement ? target.dataset.key : undefined;
      isHere = key !== undefined || (target === container && isParking);
      if (key !== undefined) place = placeOf(key) ?? place;
    },
    { signal },
  );
  container.addEventListener(
    "focusout",
    ({ relatedTarget }) => {
      // Without a next element it may be that the button went; whoever left by a press is met below.
      if (relatedTarget !== null) isHere = false;
    },
    { signal },
  );
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (target instanceof Node && !container.contains(target)) isHere = false;
    },
    { signal, capture: true },
  );

  return {
    key: () => place?.key ?? null,
    isHere: () => isHere,
    take(key) {
      place = placeOf(key) ?? place;
      isHere = true;
      const stop = stopOf(key);
      const button = stop === null ? null : buttonOf(stop);
      setTabStop(button);
      if (button === null) park();
      else button.focus({ preventScroll: true });
    },
    aim(next) {
      place = next;
    },
    hold() {
      if (isHere && isLost() && document.activeElement !== container) park();
    },
    keep(next, preferred) {
      scene = next;
      const stop = stopOf(preferred);
      const button = stop === null ? null : buttonOf(stop);
      setTabStop(button);
      if (!isHere || !isLost()) return;
      if (button === null) park();
      else button.focus({ preventScroll: true });
    },
    end: () => listeners.abort(),
  };
}
