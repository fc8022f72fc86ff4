/** A picture with margins that slides under its window: where a pan only moves what is drawn, nothing is laid out. */
import { durationMs, type Span } from "../time/span.ts";
import type { Scene } from "./scene.ts";

/** How much of a margin may slide into the window before another picture is due. */
const MARGIN_SHARE = 0.9;
/** How far lengths of windows may differ that only moved, in CSS pixels over their whole width: less than is seen. */
const SAME_LENGTH_PX = 0.5;

/**
 * How far a scene slides to stand right in another window: CSS pixels towards later. Null where the window is longer or
 * shorter than the scene's, or shows more of its margins than there is.
 */
export function slideOf(scene: Scene, window: Span): number | null {
  const { widthPx, marginPx } = scene;
  const msPerPx = durationMs(scene.window) / Math.max(1, widthPx);
  const grownPx = (durationMs(window) - durationMs(scene.window)) / msPerPx;
  const slidePx = (scene.window.start - window.start) / msPerPx;
  if (Math.abs(grownPx) > SAME_LENGTH_PX || Math.abs(slidePx) > marginPx * MARGIN_SHARE) return null;
  return slidePx;
}
