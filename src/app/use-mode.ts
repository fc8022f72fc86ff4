/** Which of the twins is shown: what the reader chose, else by the width of the page. */
import type { Mode } from "../view/view.ts";
import { useMedia } from "./use-media.ts";
import { OPENS_ON_LIST } from "./width.ts";

/** The mode to show; "list" until the page has settled, since that is what the build wrote. */
export function useMode(chosen: Mode | null, isSettled: boolean): Mode {
  const isNarrow = useMedia(OPENS_ON_LIST);
  if (!isSettled) return "list";
  return chosen ?? (isNarrow ? "list" : "timeline");
}
