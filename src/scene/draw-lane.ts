/**
 * The marks and clusters of a lane whose rows are settled: places become data, with words and looks added.
 */

import type { MarkPlace } from "./mark-box.ts";
import { markDateOf } from "./mark-date.ts";
import type { Label } from "./place-labels.ts";
import type { Cluster, Mark, PlacedLane, SceneInput } from "./scene.ts";
import type { StripCluster, StripItem, StripMark } from "./strip.ts";

/** A lane with all that stands in it, by row, then by time. */
export interface LaneDrawing {
  readonly lane: PlacedLane;
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
}

/** Draws the labels and the strip of a lane. */
export function drawLane(
  input: SceneInput,
  lane: PlacedLane,
  labels: readonly Label[],
  strip: readonly StripItem[],
): LaneDrawing {
  const inOrder = [...labels].sort((a, b) => a.row - b.row || a.place.n - b.place.n);
  const marks = inOrder.map((label) => labelledMark(input, lane, label));
  const clusters: Cluster[] = [];
  for (const item of strip) {
    if (item.kind === "mark") marks.push(bareMark(input, lane, item));
    else clusters.push(clusterOf(input, lane, item));
  }
  return { lane, marks, clusters };
}

function labelledMark(input: SceneInput, lane: PlacedLane, { place, box, row, hasDate }: Label): Mark {
  return {
    ...aboutEvent(input, lane, place),
    ...input.text(place.n),
    row,
    topPx: lane.topPx + row * input.metrics.rowHeightPx,
    heightPx: input.metrics.rowHeightPx,
    boxStartPx: box.startPx,
    boxPx: box.endPx - box.startPx,
    boxSide: box.side,
    hasLabel: true,
    hasDate,
  };
}

function bareMark(input: SceneInput, lane: PlacedLane, item: StripMark): Mark {
  return {
    ...aboutEvent(input, lane, item.place),
    ...inStrip(input, lane),
    boxStartPx: item.startPx,
    boxPx: item.endPx - item.startPx,
    boxSide: item.side,
    hasLabel: false,
    hasDate: false,
    label: "",
    date: "",
  };
}

function clusterOf(input: SceneInput, lane: PlacedLane, item: StripCluster): Cluster {
  return {
    key: `c:${lane.type}:${item.cell.key}`,
    zone: item.zone,
    lane: lane.type,
    ...inStrip(input, lane),
    startPx: item.startPx,
    widthPx: item.endPx - item.startPx,
    count: item.count,
    stretch: item.stretch,
  };
}

function inStrip({ metrics }: SceneInput, lane: PlacedLane) {
  return {
    row: lane.rows,
    topPx: lane.topPx + lane.rows * metrics.rowHeightPx,
    heightPx: metrics.foldedLaneHeightPx,
  };
}

function aboutEvent({ record, selected, related }: SceneInput, lane: PlacedLane, place: MarkPlace) {
  const { n, zone, startPx, endPx } = place;
  const emphasis = n === selected ? "open" : related.has(n) ? "related" : "none";
  return {
    key: `e:${record.idOf(n)}`,
    n,
    zone,
    lane: lane.type,
    startPx,
    extentPx: endPx - startPx,
    ...markDateOf(record.dateOf(n)),
    isDisputed: record.disputesOf(n) > 0,
    emphasis,
    importance: record.columns.importance[n] ?? 1,
  } as const;
}
