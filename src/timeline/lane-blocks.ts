/**
 * Where each lane stands as drawn. The scene leaves a gap between lanes and may leave height over; both are given to
 * the lanes here, so that vis-timeline's groups, the layer at rest and the canvas in motion agree to the pixel.
 */
import type { Scene } from "../scene/scene.ts";

/** Height that no lane needs goes to the lanes, at most this much to each, in px. */
const SPARE_PX = 14;

/** A lane as drawn, in px from the top of the first. */
export interface LaneBlock {
  readonly topPx: number;
  readonly heightPx: number;
  /** What to add to a scene's `topPx` to find the place as drawn. */
  readonly shiftPx: number;
}

/** The lanes of a scene as drawn in `availablePx`, by type. */
export function laneBlocks(scene: Scene, availablePx: number): ReadonlyMap<number, LaneBlock> {
  const { lanes } = scene;
  const open = lanes.filter((lane) => !lane.isEmpty && !lane.isFolded).length;
  const left = Math.max(0, availablePx - scene.heightPx - 2);
  const spare = Math.min(SPARE_PX, Math.floor(left / Math.max(1, open)));
  const blocks = new Map<number, LaneBlock>();
  let topPx = 0;
  for (const [index, lane] of lanes.entries()) {
    const next = lanes[index + 1];
    const before = lanes[index - 1];
    const above = before === undefined ? lane.topPx * 2 : lane.topPx - before.topPx - before.heightPx;
    const below = next === undefined ? 0 : next.topPx - lane.topPx - lane.heightPx;
    const extra = lane.isEmpty || lane.isFolded ? 0 : spare;
    const heightPx = Math.round(lane.heightPx + above / 2 + below / 2 + extra);
    const padPx = Math.round(above / 2 + extra / 2);
    blocks.set(lane.type, { topPx, heightPx, shiftPx: topPx + padPx - lane.topPx });
    topPx += heightPx;
  }
  return blocks;
}
