/**
 * Work that nobody waits for gives way to whoever moves the page: on two cores it takes from a movement what the picture
 * needs, and on a slow processor that is seen.
 */

/** Hands that have moved nothing for so long are still, in milliseconds. */
const STILL_MS = 300;

/** Watches a window's wheel, fingers and drags; gives a function whose promise resolves once they are still. */
export function stillHands(page: Window): () => Promise<void> {
  let movedAt = Number.NEGATIVE_INFINITY;
  const onMove = (event: Event) => {
    // A pointer that only passes moves nothing.
    if (event instanceof MouseEvent && event.type === "pointermove" && event.buttons === 0) return;
    movedAt = performance.now();
  };
  for (const kind of ["wheel", "touchmove", "pointermove"]) {
    page.addEventListener(kind, onMove, { capture: true, passive: true });
  }
  return async () => {
    for (;;) {
      const leftMs = movedAt + STILL_MS - performance.now();
      if (leftMs <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, leftMs));
    }
  };
}
