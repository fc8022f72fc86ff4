/** The sizes of the scene, in CSS pixels, by the width of the timeline. marks.css draws boxes of these sizes. */
import type { SceneMetrics } from "../scene/scene.ts";

/** How wide a mark without a label is drawn at the side of its box where its date is. */
export const PILL_PX = 10;

/** The air above and below what is drawn in a strip. */
export const STRIP_AIR_PX = { pill: 6, cluster: 4 } as const;

/** Below this width, in px, names of lanes and labels of marks are smaller. */
export const NARROW_PX = 560;

const WIDE: SceneMetrics = {
  rowHeightPx: 26,
  laneGapPx: 2,
  // What one presses is at least 24 px each way; what is drawn in it may be smaller.
  foldedLaneHeightPx: 24,
  maxRowsPerLane: 4,
  markPaddingPx: 8,
  markGapPx: 4,
  disputeGlyphPx: 16,
  minMarkPx: 24,
  maxMarkPx: 250,
  clusterWidthPx: 30,
};

const NARROW: SceneMetrics = { ...WIDE, maxMarkPx: 190, markPaddingPx: 6 };

/** The sizes for a timeline of a width in px, names of lanes included. */
export function metricsFor(widthPx: number): SceneMetrics {
  return widthPx < NARROW_PX ? NARROW : WIDE;
}
