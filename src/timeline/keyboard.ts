/**
 * The keys of the timeline. State knows earlier and later; this file alone maps arrow keys by the way time runs.
 */
import type { Direction } from "../locale/language.ts";

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
