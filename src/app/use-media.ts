/** Whether a media query holds, now and as it changes. */
import { useCallback, useSyncExternalStore } from "react";

/**
 * For what is shown once the page has settled, not before: where the build wrote the page no query holds, and React
 * would draw a page that disagrees with it a second time, all at once.
 */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  const read = () => typeof window !== "undefined" && window.matchMedia(query).matches;
  return useSyncExternalStore(watch, read, read);
}
