/**
 * The keys of the timeline, and what each does. State knows earlier and later; this file alone maps arrow keys by the way
 * time runs.
 */
import type { Direction } from "../locale/language.ts";
import type { Neighbour } from "../scene/neighbour.ts";
import type { Instant } from "../time/instant.ts";
import { durationMs, type Span, scaleAround, translate } from "../time/span.ts";
import type { Motion } from "./motion.ts";

/** What a key asks for. */
export type KeyWish =
  | "earlier"
  | "later"
  | "previous-lane"
  | "next-lane"
  | "first"
  | "last"
  | "page-earlier"
  | "page-later"
  | "closer"
  | "wider"
  | "all"
  | "help";

/** The wish of a key press, or null where the key is not the timeline's. */
export function wishOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  flow: Direction,
): KeyWish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "ArrowLeft":
      return flow === "ltr" ? "earlier" : "later";
    case "ArrowRight":
      return flow === "ltr" ? "later" : "earlier";
    case "ArrowUp":
      return "previous-lane";
    case "ArrowDown":
      return "next-lane";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "PageUp":
      return "page-earlier";
    case "PageDown":
      return "page-later";
    case "+":
    case "=":
      return "closer";
    case "-":
    case "−":
      return "wider";
    case "0":
    case "٠":
      return "all";
    case "?":
    case "؟":
      return "help";
    default:
      return null;
  }
}

/** A page of the keyboard, and a step of the buttons, moves by this share of the window. */
export const STEP_SHARE = 0.5;
/** A step of zoom. */
export const ZOOM_STEP = 0.6;

/** What keys act on. */
export interface KeyOptions {
  /** Keys are heard while the focus is here or on one of its marks. */
  readonly container: HTMLElement;
  readonly flow: Direction;
  readonly motion: Motion;
  /** The window that shows everything. */
  readonly whole: Span;
  /** What stays where it is when a key comes closer or goes wider. */
  readonly centre: () => Instant;
  /** Puts the focus on a neighbour; false where there is none any more. */
  readonly onNeighbour: (wish: Neighbour) => boolean;
  readonly onHelp: () => void;
}

/** Listens until what it gives is called. */
export function listenToKeys(options: KeyOptions): () => void {
  const { container, flow, motion, whole, centre } = options;
  const pan = (windows: number) => {
    const from = motion.goal();
    motion.easeTo(translate(from, durationMs(from) * windows));
  };
  const move = (wish: Neighbour) => {
    if (options.onNeighbour(wish)) return;
    // At the edge of the window the window itself goes on.
    if (wish === "earlier") pan(-STEP_SHARE);
    else if (wish === "later") pan(STEP_SHARE);
  };
  const act = (wish: KeyWish) => {
    switch (wish) {
      case "page-earlier":
        return pan(-1);
      case "page-later":
        return pan(1);
      case "closer":
        return motion.easeTo(scaleAround(motion.goal(), ZOOM_STEP, centre()));
      case "wider":
        return motion.easeTo(scaleAround(motion.goal(), 1 / ZOOM_STEP, centre()));
      case "all":
        return motion.easeTo(whole);
      case "help":
        return options.onHelp();
      default:
        return move(wish);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    const isOurs =
      target === container || (target instanceof Element && target.closest("[data-key]") !== null);
    const wish = isOurs ? wishOf(event, flow) : null;
    if (wish === null) return;
    event.preventDefault();
    act(wish);
  };
  container.addEventListener("keydown", onKey);
  return () => container.removeEventListener("keydown", onKey);
}
