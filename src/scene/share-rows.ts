/**
 * Shares the height out between the lanes: a row each while there is room, then row by row to the lane whose next row
 * names the most important events. The lanes that get no row show their events in a strip.
 * Must stay true: the sum never exceeds the height, if the height holds a row (or strip) a lane.
 */
import type { SceneMetrics } from "./scene.ts";

/** What a lane would do with rows. */
export interface LaneNeed {
  /** Worth of the labels in each row that it could fill; empty for a lane that is folded or empty. */
  readonly worth: readonly number[];
  /** Whether a strip is needed under `rows` rows. */
  readonly needsStrip: (rows: number) => boolean;
  /** Rows that it gets whatever the height: one where the open event must show. */
  readonly minRows: number;
  /** Rows that hold what was labelled before; given before any lane grows. */
  readonly heldRows: number;
}

function laneHeightPx(need: LaneNeed, rows: number, metrics: SceneMetrics): number {
  const strip = rows === 0 || need.needsStrip(rows) ? metrics.foldedLaneHeightPx : 0;
  return rows * metrics.rowHeightPx + strip;
}

/** What lanes take with so many rows each, including the gaps. */
export function sharedHeightPx(
  needs: readonly LaneNeed[],
  rows: readonly number[],
  metrics: SceneMetrics,
): number {
  const ofLanes = needs.map((need, i) => laneHeightPx(need, rows[i] ?? 0, metrics) + metrics.laneGapPx);
  return metrics.laneGapPx + ofLanes.reduce((sum, height) => sum + height, 0);
}

/** The rows of each lane, within `heightPx` including the gaps. */
export function shareRows(needs: readonly LaneNeed[], heightPx: number, metrics: SceneMetrics): number[] {
  const rows = needs.map((need) => Math.min(need.minRows, metrics.maxRowsPerLane));
  const heightOf = (i: number) => laneHeightPx(needs[i] as LaneNeed, rows[i] as number, metrics);
  let used = sharedHeightPx(needs, rows, metrics);

  /** Gives a lane more rows if they fit. */
  const give = (i: number, wanted: number): boolean => {
    const before = heightOf(i);
    const had = rows[i] as number;
    rows[i] = wanted;
    const grown = used + heightOf(i) - before;
    if (grown > heightPx) {
      rows[i] = had;
      return false;
    }
    used = grown;
    return true;
  };

  const order = byWorth(needs);
  for (const i of order) if (rows[i] === 0) give(i, 1);
  for (const i of order) {
    const held = Math.min((needs[i] as LaneNeed).heldRows, metrics.maxRowsPerLane);
    while ((rows[i] as number) < held && give(i, (rows[i] as number) + 1));
  }
  growByWorth(needs, rows, give);
  return rows;
}

/** Row by row to the lane that gains most from it, until nobody gains or nothing fits. */
function growByWorth(
  needs: readonly LaneNeed[],
  rows: readonly number[],
  give: (i: number, wanted: number) => boolean,
): void {
  const isFull = needs.map(() => false);
  for (;;) {
    let best = -1;
    let bestGain = { worth: 0, rows: 0 };
    needs.forEach((need, i) => {
      const gain = isFull[i] ? { worth: 0, rows: 0 } : gainOf(need, rows[i] as number);
      if (gain.worth > bestGain.worth) {
        best = i;
        bestGain = gain;
      }
    });
    if (best < 0) return;
    if (!give(best, (rows[best] as number) + bestGain.rows)) isFull[best] = true;
  }
}

/** The most that a lane gains a row, and how many rows it must grow for it: a held label may stand above a gap. */
function gainOf(need: LaneNeed, rows: number): { worth: number; rows: number } {
  let best = { worth: 0, rows: 0 };
  let sum = 0;
  for (let row = rows; row < need.worth.length; row += 1) {
    sum += need.worth[row] as number;
    const added = row - rows + 1;
    if (sum / added > best.worth) best = { worth: sum / added, rows: added };
  }
  return best;
}

/** The lanes that can use a row, the one with the worthiest row first, then from the top. */
function byWorth(needs: readonly LaneNeed[]): number[] {
  return needs
    .map((need, i) => ({ i, worth: Math.max(0, ...need.worth), heldRows: need.heldRows }))
    .filter(({ worth, heldRows }) => worth > 0 || heldRows > 0)
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .map(({ i }) => i);
}
