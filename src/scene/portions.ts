/** A scene by and by, so that whoever draws it can let others work in between. */
import type { Scene } from "./scene.ts";

/** So many marks and clusters come first: the slowest of processors draw them within a frame. */
const FIRST = 16;
/** What one portion should take to draw, ms. */
const PORTION_MS = 10;
/** However quickly the last portion was drawn, the next is no more than this many times as large. */
const GROWTH = 4;
/** A mark is several elements, which a browser styles at once; however quickly that goes, a portion has no more of them. */
const MOST_MARKS = 24;

/**
 * Parts of a scene, each with what the ones before it had, marks before clusters; the last one is the whole scene. At
 * least one. `tookMs` tells how long the part that was given last took to draw: a fast processor is given more at once.
 */
export function* portionsOf(scene: Scene, tookMs: () => number): Generator<Scene, void> {
  const { marks, clusters } = scene;
  const all = marks.length + clusters.length;
  let until = 0;
  let size = FIRST;
  do {
    until = Math.min(all, until + (until < marks.length ? Math.min(size, MOST_MARKS) : size));
    yield until === all
      ? scene
      : {
          ...scene,
          marks: marks.slice(0, until),
          clusters: clusters.slice(0, Math.max(0, until - marks.length)),
        };
    const share = PORTION_MS / Math.max(tookMs(), PORTION_MS / GROWTH);
    size = Math.max(FIRST, Math.floor(size * share));
  } while (until < all);
}
