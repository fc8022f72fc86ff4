/**
 * Where the focus goes from a mark or cluster: earlier and later through all lanes in the order of time, up and down to
 * what is nearest in time in the next lane that holds anything. Speaks of keys, not of elements, so that the focus
 * outlives them. Only what counts is visited: the margins are out of sight.
 */
import type { Instant } from "../time/instant.ts";
import { durationMs } from "../time/span.ts";
import type { Cluster, Mark, Scene } from "./scene.ts";

/** The ways to go. */
export type Neighbour = "earlier" | "later" | "previous-lane" | "next-lane" | "first" | "last";

interface Stop {
  readonly key: string;
  /** Index of its lane from the top. */
  readonly lane: number;
  readonly row: number;
  /** Where it is met in time, in pixels from the start edge. */
  readonly atPx: number;
}

/**
 * The key of the neighbour; null where there is none in that direction, or nothing at all. From a key that is not in
 * the scene, and from null, "later" and the lanes lead to the first stop, "earlier" to the last.
 */
export function neighbour(scene: Scene, key: string | null, direction: Neighbour): string | null {
  const stops = stopsOf(scene);
  const at = stops.findIndex((stop) => stop.key === key);
  const here = stops[at];
  if (direction === "first" || (here === undefined && direction !== "earlier" && direction !== "last")) {
    return stops[0]?.key ?? null;
  }
  if (direction === "last" || here === undefined) return stops.at(-1)?.key ?? null;
  if (direction === "later") return stops[at + 1]?.key ?? null;
  if (direction === "earlier") return stops[at - 1]?.key ?? null;
  return acrossLanes(stops, here, direction === "next-lane" ? 1 : -1)?.key ?? null;
}

/**
 * The key of what is nearest to an instant, in the lane if anything is, else in any; null in an empty window. It is
 * where the focus goes when what had it is gone.
 */
export function nearest(scene: Scene, lane: number, at: Instant): string | null {
  const stops = stopsOf(scene);
  const laneAt = scene.lanes.findIndex(({ type }) => type === lane);
  const inLane = stops.filter((stop) => stop.lane === laneAt);
  const atPx = ((at - scene.window.start) / durationMs(scene.window)) * scene.widthPx;
  const [first, ...rest] = inLane.length > 0 ? inLane : stops;
  if (first === undefined) return null;
  return rest.reduce(
    (best, stop) => (Math.abs(stop.atPx - atPx) < Math.abs(best.atPx - atPx) ? stop : best),
    first,
  ).key;
}

/** The nearest stop in time in the nearest lane below (1) or above (−1) that has one. */
function acrossLanes(stops: readonly Stop[], here: Stop, step: 1 | -1): Stop | undefined {
  let best: Stop | undefined;
  for (const stop of stops) {
    const lanesAway = (stop.lane - here.lane) * step;
    if (lanesAway <= 0) continue;
    const bestAway = best === undefined ? Number.POSITIVE_INFINITY : (best.lane - here.lane) * step;
    const isNearer = best === undefined || distance(stop, here) < distance(best, here);
    if (lanesAway < bestAway || (lanesAway === bestAway && isNearer)) best = stop;
  }
  return best;
}

function distance(a: Stop, b: Stop): number {
  return Math.abs(a.atPx - b.atPx);
}

/** All stops in the order of time; what begins together from the top. */
function stopsOf(scene: Scene): Stop[] {
  const laneAt = new Map(scene.lanes.map((lane, i) => [lane.type, i]));
  const stops = [...scene.marks, ...scene.clusters]
    .filter((item) => item.zone === "window")
    .map((item: Mark | Cluster): Stop => {
      return {
        key: item.key,
        lane: laneAt.get(item.lane) ?? 0,
        row: item.row,
        // What began before the window is met at its edge.
        atPx: Math.max(0, item.startPx),
      };
    });
  return stops.sort(
    (a, b) => a.atPx - b.atPx || a.lane - b.lane || a.row - b.row || (a.key < b.key ? -1 : 1),
  );
}
