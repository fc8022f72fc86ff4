/**
 * Below a width the details are a sheet over the page (see details.css). What the sheet covers is then out of reach
 * for the keyboard and unspoken, as it is out of sight.
 */
import type { RefObject } from "react";
import { useBeforePaint } from "../use-view.ts";
import { SHEET } from "../width.ts";

/** Makes all of the page but the panel inert while the panel is open as a sheet. */
export function useSheet(panel: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useBeforePaint(() => {
    if (!isOpen || panel.current === null) return;
    const covered = coveredBy(panel.current);
    const query = window.matchMedia(SHEET);
    const follow = () => {
      for (const element of covered) element.inert = query.matches;
    };
    follow();
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
      for (const element of covered) element.inert = false;
    };
  }, [panel, isOpen]);
}

/** Everything beside the panel and beside what holds it. */
function coveredBy(panel: HTMLElement): HTMLElement[] {
  const covered: HTMLElement[] = [];
  for (
    let at: HTMLElement = panel;
    at.parentElement !== null && at.parentElement !== document.body;
    at = at.parentElement
  ) {
    for (const sibling of at.parentElement.children) {
      if (sibling !== at && sibling instanceof HTMLElement) covered.push(sibling);
    }
  }
  return covered;
}
