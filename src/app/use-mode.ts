/** Which of the twins is shown: what the reader chose, else by the width of the page. */
import { useSyncExternalStore } from "react";
import type { Mode } from "../view/view.ts";
import { OPENS_ON_LIST } from "./width.ts";

/** The mode to show; "list" until the page has settled, since that is what the build wrote. */
export function useMode(chosen: Mode | null, isSettled: boolean): Mode {
  const isNarrow = useSyncExternalStore(watchWidth, readsNarrow, () => true);
  if (!isSettled) return "list";
  return chosen ?? (isNarrow ? "list" : "timeline");
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(OPENS_ON_LIST);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function readsNarrow(): boolean {
  return window.matchMedia(OPENS_ON_LIST).matches;
}
