/**
 * Lays a scene out: lanes, rows, labels, strips and counts, from the record's pyramid and the window.
 * The order of decisions: cells count → candidates are asked for labels → rows are shared out by what they would name
 * → what has no label goes to the strip. The cost is that of lanes × cells × log n; no step walks over all events.
 * Must stay true: drawn + clustered + outside + filtered = total.
 */
import type { EventNumber } from "../events/record.ts";
import { countAfter, countBefore, countIn, countOfType } from "../pyramid/counts.ts";
import { buildPyramid } from "../pyramid/pyramid.ts";
import { candidatesOf, type Memory } from "./candidates.ts";
import { countCells } from "./cell-events.ts";
import { drawLane, type LaneDrawing } from "./draw-lane.ts";
import { type Frame, frameOf, zoneOf } from "./frame.ts";
import { fitIntoRows, type Label, placeLabels } from "./place-labels.ts";
import type { Cluster, LaneChoice, Mark, PlacedLane, Scene, SceneCounts, SceneInput } from "./scene.ts";
import { type LaneNeed, sharedHeightPx, shareRows } from "./share-rows.ts";
import { leftOver, stripOf } from "./strip.ts";

/** The scene of an input: equal input, equal scene. Total for any window, width and height, zero included. */
export function layoutScene(given: SceneInput): Scene {
  const laying = layingOut(given);
  for (;;) {
    const { done, value } = laying.next();
    if (done === true) return value;
  }
}

/** The lanes of an input without their events: what can be drawn before anything is looked up. */
export function layoutBareLanes(given: SceneInput): Scene {
  return layoutScene({ ...given, pyramid: WITHOUT_EVENTS, previous: null });
}

const WITHOUT_EVENTS = buildPyramid({
  start: new Float64Array(),
  end: new Float64Array(),
  type: new Uint16Array(),
  importance: new Uint8Array(),
});

/** `layoutScene` lane by lane, so that whoever lays out for the first time, when texts are made and measured, can pause. */
export function* layingOut(given: SceneInput): Generator<void, Scene> {
  const input = { ...given, previous: previousOf(given) };
  const frame = frameOf(input);
  const memory = memoryOf(input, frame);
  const lanes: Survey[] = [];
  for (const choice of everyLane(input)) {
    lanes.push(surveyLane(input, frame, memory, choice));
    yield;
  }
  const isHeld = input.isMoving && input.previous !== null;
  let rows = isHeld ? lanes.map(rowsInMotion) : rowsAtRest(input, lanes);
  if (!isHeld && hasRoomForMore(input, frame, lanes, rows)) {
    for (const [i, { choice }] of lanes.entries()) {
      lanes[i] = surveyLane(input, frame, memory, choice, input.metrics.maxRowsPerLane);
      yield;
    }
    rows = rowsAtRest(input, lanes);
  }

  const placed: PlacedLane[] = [];
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  let topPx = input.metrics.laneGapPx;
  lanes.forEach((lane, i) => {
    const drawing = finishLane(input, frame, lane, rows[i] as number, topPx);
    placed.push(drawing.lane);
    marks.push(...drawing.marks);
    clusters.push(...drawing.clusters);
    topPx += drawing.lane.heightPx + input.metrics.laneGapPx;
  });
  return {
    window: frame.window,
    widthPx: frame.widthPx,
    marginPx: frame.widthPx * Math.max(0, input.marginRatio),
    heightPx: topPx,
    lanes: placed,
    marks,
    clusters,
    counts: countScene(input, frame, placed, marks, clusters),
    pyramid: input.pyramid,
  };
}

/** What is known of a lane before it knows its rows. */
interface Survey {
  readonly choice: LaneChoice;
  /** So many rows were tried with labels. */
  readonly triedRows: number;
  readonly count: number;
  readonly cellCounts: Uint32Array;
  /** With a label, were there as many rows as were tried. */
  readonly labels: readonly Label[];
  /** Its place on screen, which it keeps in motion. */
  readonly held: PlacedLane | null;
  readonly need: LaneNeed;
}

function rowsAtRest({ heightPx, metrics }: SceneInput, lanes: readonly Survey[]): number[] {
  return shareRows(
    lanes.map((lane) => lane.need),
    heightPx,
    metrics,
  );
}

/** Whether a lane that uses all rows that were tried could get another. */
function hasRoomForMore(
  { heightPx, metrics }: SceneInput,
  frame: Frame,
  lanes: readonly Survey[],
  rows: readonly number[],
): boolean {
  const needs = lanes.map(({ need }) => need);
  const leftPx = heightPx - sharedHeightPx(needs, rows, metrics);
  const layoutPx = frame.scale.instantToPx(frame.layout.end) - frame.scale.instantToPx(frame.layout.start);
  const mostInRow = layoutPx / (metrics.minMarkPx + metrics.markGapPx) + 1;
  return lanes.some(({ choice, triedRows, cellCounts, labels }, i) => {
    const rest = totalOf(cellCounts) - labels.length;
    const more = metrics.maxRowsPerLane - triedRows;
    if (choice.isFolded || rest === 0 || more <= 0 || (rows[i] as number) < triedRows) return false;
    // What would be the last rows take the place of the strip.
    const stripPx = rest <= more * mostInRow ? metrics.foldedLaneHeightPx : 0;
    return metrics.rowHeightPx - stripPx <= leftPx;
  });
}

function totalOf(cellCounts: Uint32Array): number {
  return cellCounts.reduce((sum, cell) => sum + cell, 0);
}

/** In motion a lane has the rows that it had; the last of them gives way where a strip is needed that was not there. */
function rowsInMotion({ held, need }: Survey): number {
  const had = held?.rows ?? 0;
  const rows = held !== null && !hasStrip(held) && need.needsStrip(had) ? had - 1 : had;
  return Math.max(0, rows, need.minRows);
}

function hasStrip(lane: PlacedLane | null): boolean {
  return lane !== null && lane.stripTopPx !== null;
}

/**
 * Tries to label what is in a lane. Without `wantedRows` in as many rows as it had, one at least, so that labels keep their
 * rows: every row more has texts read and measured, most of them for nothing where the lanes share little height.
 */
function surveyLane(
  input: SceneInput,
  frame: Frame,
  memory: Memory,
  choice: LaneChoice,
  wantedRows?: number,
): Survey {
  const { pyramid, selected, metrics } = input;
  const count = countIn(pyramid, choice.type, frame.window);
  const cellCounts = countCells(pyramid, choice.type, frame);
  const before = input.previous?.lanes.find((lane) => lane.type === choice.type);
  const held = input.isMoving && before?.isFolded === choice.isFolded ? before : null;
  const rows = Math.min(metrics.maxRowsPerLane, wantedRows ?? Math.max(1, before?.rows ?? 0));
  const candidates =
    choice.isFolded || count === 0
      ? openEventOnly(input, frame, choice.type)
      : candidatesOf(input, frame, { type: choice.type, cellCounts, rows }, memory);
  const labels = rows > 0 ? placeLabels(input, frame, candidates, { memory, rows }) : [];
  const total = totalOf(cellCounts);
  const need: LaneNeed = {
    worth: worthOf(input, labels),
    needsStrip: (rows) => hasStrip(held) || labels.filter((label) => label.row < rows).length < total,
    minRows: labels.some(({ place }) => place.n === selected && place.zone === "window") ? 1 : 0,
    heldRows: memory.isPan ? rowsHeld(labels) : 0,
  };
  return { choice, triedRows: rows, count, cellCounts, labels, held, need };
}

function finishLane(input: SceneInput, frame: Frame, lane: Survey, rows: number, topPx: number): LaneDrawing {
  const { choice, cellCounts, count } = lane;
  const { rowHeightPx, foldedLaneHeightPx } = input.metrics;
  const labels = rows > 0 ? fitIntoRows(input, frame, lane.labels, rows) : [];
  const labelled = new Set(labels.map((label) => label.place.n));
  const left = leftOver(input, frame, cellCounts, labelled);
  const strip = stripOf(input, frame, choice.type, left, labelled);
  const { held } = lane;
  const showsStrip = rows === 0 || hasStrip(held) || strip.length > 0;
  const heightPx = rows * rowHeightPx + (showsStrip ? foldedLaneHeightPx : 0);
  const placed: PlacedLane = {
    type: choice.type,
    topPx,
    heightPx: Math.max(heightPx, held?.heightPx ?? 0),
    rows,
    stripTopPx: showsStrip ? topPx + rows * rowHeightPx : null,
    count,
    countKept: countOfType(input.pyramid, choice.type),
    isFolded: choice.isFolded,
    isEmpty: count === 0,
  };
  return drawLane(input, placed, labels, strip);
}

/** The open event shows its label even in a lane that is folded. */
function openEventOnly({ pyramid, selected }: SceneInput, frame: Frame, type: number): EventNumber[] {
  if (selected === null || pyramid.kept[selected] !== 1 || pyramid.columns.type[selected] !== type) return [];
  const start = pyramid.columns.start[selected] as number;
  const end = pyramid.columns.end[selected] as number;
  return zoneOf(frame, start, end) === "window" ? [selected] : [];
}

/** A scene of another record has nothing to say: its event numbers mean other events. */
function previousOf({ previous, pyramid }: SceneInput): Scene | null {
  return previous?.pyramid.columns === pyramid.columns ? previous : null;
}

function memoryOf({ previous, pyramid }: SceneInput, frame: Frame): Memory {
  if (previous === null) return { labelled: new Map(), isPan: false };
  const labelled = new Map(previous.marks.filter((mark) => mark.hasLabel).map((mark) => [mark.n, mark]));
  const lengthBefore = previous.window.end - previous.window.start;
  const length = frame.window.end - frame.window.start;
  const isSameLength = Math.abs(length - lengthBefore) <= SAME_LENGTH * lengthBefore;
  const isPan = isSameLength && previous.widthPx === frame.widthPx && previous.pyramid === pyramid;
  return { labelled, isPan };
}

/** Windows whose lengths differ by less only moved: a drag gives lengths that are rounded to the millisecond. */
const SAME_LENGTH = 0.001;

/** A label of importance 5 is worth sixteen of importance 1; the open and related events more than any. */
function worthOf({ pyramid, selected, related }: SceneInput, labels: readonly Label[]): number[] {
  const worth: number[] = [];
  for (const { place, row } of labels) {
    const importance = pyramid.columns.importance[place.n] ?? 1;
    const isNamed = place.n === selected || related.has(place.n);
    while (worth.length <= row) worth.push(0);
    worth[row] = (worth[row] as number) + (isNamed ? 32 : 2 ** (importance - 1));
  }
  return worth;
}

function rowsHeld(labels: readonly Label[]): number {
  return labels.reduce((rows, label) => (label.isHeld ? Math.max(rows, label.row + 1) : rows), 0);
}

function everyLane({ lanes, record }: SceneInput): LaneChoice[] {
  const named = new Set(lanes.map((lane) => lane.type));
  const rest = record.types.map((_, type) => type).filter((type) => !named.has(type));
  return [...lanes, ...rest.map((type) => ({ type, isFolded: false }))];
}

function countScene(
  { record, pyramid }: SceneInput,
  frame: Frame,
  lanes: readonly PlacedLane[],
  marks: readonly Mark[],
  clusters: readonly Cluster[],
): SceneCounts {
  const sum = (count: typeof countIn) =>
    lanes.reduce((total, lane) => total + count(pyramid, lane.type, frame.window), 0);
  const outsideEarlier = sum(countBefore);
  const outsideLater = sum(countAfter);
  return {
    total: record.size,
    filtered: record.size - pyramid.keptTotal,
    outside: outsideEarlier + outsideLater,
    outsideEarlier,
    outsideLater,
    drawn: marks.filter((mark) => mark.zone === "window").length,
    clustered: clusters.reduce((total, c) => (c.zone === "window" ? total + c.count : total), 0),
  };
}
