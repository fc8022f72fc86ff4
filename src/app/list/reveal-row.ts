/** Brings the row of an event into sight in the list, once it is drawn; gently where motion is welcome. */

/**
 * `id` is the event's. Where no list holds it, nothing happens, or with `orStage` the timeline is brought to the top,
 * which is free where something lies over the foot of the screen.
 */
export function revealRow(id: string, orStage = false): void {
  // Two frames: the first draws what the action changed.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const rows = document.querySelectorAll<HTMLElement>('[data-view="list"] [data-event-id]');
      const row = [...rows].find((each) => each.dataset.eventId === id) ?? null;
      const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      const behavior = isStill ? "auto" : "smooth";
      if (row !== null) row.scrollIntoView?.({ block: "nearest", behavior });
      else if (orStage) document.querySelector(".stage")?.scrollIntoView?.({ block: "start", behavior });
    }),
  );
}
