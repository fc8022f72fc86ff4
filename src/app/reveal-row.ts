/** Brings the row of an event into sight in the list, once it is drawn; gently where motion is welcome. */

/** `id` is the event's; nothing happens where the list does not hold it. */
export function revealRow(id: string): void {
  // Two frames: the first draws what the action changed.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const row = document.querySelector(`[data-view="list"] [data-event-id="${CSS.escape(id)}"]`);
      const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      row?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" });
    }),
  );
}
