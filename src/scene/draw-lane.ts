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

function labelledMark(input: SceneInput, lane: PlacedLane, { place, words, box, row, hasDate }: Label): Mark {
  const { label, date } = words.text;
  return markOf(input, lane, place, {
    row,
    heightPx: input.metrics.rowHeightPx,
    boxStartPx: box.startPx,
    boxPx: box.endPx - box.startPx,
    boxSide: box.side,
    hasLabel: true,
    hasDate,
    label,
    date,
  });
}

function bareMark(input: SceneInput, lane: PlacedLane, item: StripMark): Mark {
  return markOf(input, lane, item.place, {
    row: lane.rows,
    heightPx: input.metrics.foldedLaneHeightPx,
    boxStartPx: item.startPx,
    boxPx: item.endPx - item.startPx,
    boxSide: item.side,
    hasLabel: false,
    hasDate: false,
    label: "",
    date: "",
  });
}

type MarkBox = Pick<
  Mark,
  "row" | "heightPx" | "boxStartPx" | "boxPx" | "boxSide" | "hasLabel" | "hasDate" | "label" | "date"
>;

/** Field by field, since spreading costs more than all the rest: hundreds of marks are made a frame. */
function markOf(
  input: SceneInput,
  lane: PlacedLane,
  { n, zone, startPx, endPx }: MarkPlace,
  box: MarkBox,
): Mark {
  const { record, selected, related, metrics } = input;
  const { shape, certainty } = markDateOf(record.dateOf(n));
  return {
    key: `e:${record.idOf(n)}`,
    n,
    zone,
    lane: lane.type,
    row: box.row,
    topPx: lane.topPx + box.row * metrics.rowHeightPx,
    heightPx: box.heightPx,
    startPx,
    extentPx: endPx - startPx,
    boxStartPx: box.boxStartPx,
    boxPx: box.boxPx,
    boxSide: box.boxSide,
    hasLabel: box.hasLabel,
    hasDate: box.hasDate,
    label: box.label,
    date: box.date,
    shape,
    certainty,
    isDisputed: record.disputesOf(n) > 0,
    emphasis: n === selected ? "open" : related.has(n) ? "related" : "none",
    importance: record.columns.importance[n] ?? 1,
  };
}

function clusterOf(input: SceneInput, lane: PlacedLane, item: StripCluster): Cluster {
  return {
    key: `c:${lane.type}:${item.cell.key}`,
    zone: item.zone,
    lane: lane.type,
    row: lane.rows,
    topPx: lane.topPx + lane.rows * input.metrics.rowHeightPx,
    heightPx: input.metrics.foldedLaneHeightPx,
    startPx: item.startPx,
    widthPx: item.endPx - item.startPx,
    count: item.count,
    stretch: item.stretch,
  };
}
