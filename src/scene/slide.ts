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
  const slidePx = ((scene.window.start - window.start) / durationMs(scene.window)) * Math.max(1, widthPx);
  if (!isSameLength(scene, window) || Math.abs(slidePx) > marginPx * MARGIN_SHARE) return null;
  return slidePx;
}

/** Whether a window is as long as the one of a scene, as far as can be seen: whether it only moved. */
export function isSameLength({ window: before, widthPx }: Scene, window: Span): boolean {
  const grown = durationMs(window) / durationMs(before) - 1;
  return Math.abs(grown) * Math.max(1, widthPx) <= SAME_LENGTH_PX;
}
