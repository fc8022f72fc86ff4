/**
 * How much of the page can be seen: a keyboard on the screen covers the page without making it smaller, and only the
 * visual viewport knows. Styles read it from the element as `--visible`, in pixels.
 */
import { type RefObject, useEffect } from "react";

/** Keeps `--visible` on an element as long as it is wanted: the room from its top to the edge of what is seen. */
export function useVisibleHeight(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const { current } = element;
    if (!isWanted || current === null || viewport === null) return;
    const measure = () => {
      const room = viewport.offsetTop + viewport.height - current.getBoundingClientRect().top;
      current.style.setProperty("--visible", `${Math.max(0, Math.floor(room))}px`);
    };
    measure();
    viewport.addEventListener("resize", measure);
    viewport.addEventListener("scroll", measure);
    return () => {
      viewport.removeEventListener("resize", measure);
      viewport.removeEventListener("scroll", measure);
    };
  }, [element, isWanted]);
}
