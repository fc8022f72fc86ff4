/**
 * Puts the labels of one lane into rows: in the order of the candidates, each into the first row with room for it.
 * So the first rows hold the most important events, and a lane that gets fewer rows than were tried loses the least.
 * What was labelled before is first offered the row it had. Dates come last, where there is still room.
 */
import type { EventNumber } from "../events/record.ts";
import type { Memory } from "./candidates.ts";
import type { Frame } from "./frame.ts";
import {
  type BoxOption,
  type BoxWidths,
  boxOptions,
  boxWidths,
  isReadable,
  type MarkPlace,
  placeOf,
  withWidth,
} from "./mark-box.ts";
import { RowSpace } from "./row-space.ts";
import type { SceneInput } from "./scene.ts";

/** An event with a label, in a row. */
export interface Label {
  readonly place: MarkPlace;
  readonly widths: BoxWidths;
  row: number;
  box: BoxOption;
  hasDate: boolean;
  /** It is in the row that it had. */
  isHeld: boolean;
}

/** Tries to place every candidate in `rows` rows; those without room are left out. */
export function placeLabels(
  input: SceneInput,
  frame: Frame,
  candidates: readonly EventNumber[],
  memory: Memory,
  rows: number,
): Label[] {
  const { metrics, isMoving } = input;
  const space = new RowSpace(rows, metrics.markGapPx);
  const labels: Label[] = [];
  for (const n of candidates) {
    const place = placeOf(input, frame, n);
    if (!hasRoom(space, place, metrics.minMarkPx)) continue;
    const before = memory.labelled.get(n);
    const widths = boxWidths(input, frame, n);
    const options = boxOptions(place, widths.labelPx, frame, before, isMoving);
    const found = placeInRows(space, frame, place, options, before?.row ?? 0);
    if (found === null) continue;
    const isHeld = before?.row === found.row;
    labels.push({ place, widths, row: found.row, box: found.box, hasDate: false, isHeld });
  }
  return labels;
}

/** Gives the labels that are left without a row by `rows` another chance in the rows that remain. */
export function fitIntoRows(
  input: SceneInput,
  frame: Frame,
  labels: readonly Label[],
  rows: number,
): Label[] {
  const fitting = labels.filter((label) => label.row < rows);
  const space = new RowSpace(rows, input.metrics.markGapPx);
  for (const label of fitting) take(space, frame, label.place, label.row, label.box);
  for (const label of labels) {
    if (label.row < rows) continue;
    const found = placeInRows(space, frame, label.place, [label.box], 0);
    if (found !== null) fitting.push({ ...label, ...found, isHeld: false });
  }
  addDates(frame, fitting, space);
  return fitting;
}

/** Widens boxes by their dates, in order of placing, where the row has room and the box stays readable. */
function addDates(frame: Frame, labels: readonly Label[], space: RowSpace): void {
  for (const label of labels) {
    const { widths, place, box } = label;
    if (widths.withDatePx === null || box.side === "around") continue;
    const wider = withWidth(box, widths.withDatePx);
    if (!isReadable(wider, place.zone, frame.widthPx)) continue;
    const [oldStart, oldEnd] = outline(frame, place, box);
    const [start, end] = outline(frame, place, wider);
    space.release(label.row, oldStart, oldEnd);
    if (space.isFree(label.row, start, end)) {
      label.box = wider;
      label.hasDate = true;
    }
    take(space, frame, place, label.row, label.box);
  }
}

/** The first free place: in the preferred row on any side, else the best side in any row. Takes it. */
function placeInRows(
  space: RowSpace,
  frame: Frame,
  place: MarkPlace,
  options: readonly BoxOption[],
  preferredRow: number,
): { row: number; box: BoxOption } | null {
  for (const box of options)
    if (takeIfFree(space, frame, place, preferredRow, box)) return { row: preferredRow, box };
  for (const box of options) {
    for (let row = 0; row < space.rowCount; row += 1) {
      if (takeIfFree(space, frame, place, row, box)) return { row, box };
    }
  }
  return null;
}

function takeIfFree(space: RowSpace, frame: Frame, place: MarkPlace, row: number, box: BoxOption): boolean {
  const [start, end] = outline(frame, place, box);
  if (!space.isFree(row, start, end)) return false;
  space.take(row, start, end);
  return true;
}

/** Asked before anything is measured: could even the smallest box begin at the date? */
function hasRoom(space: RowSpace, place: MarkPlace, minPx: number): boolean {
  const at = place.zone === "window" ? Math.max(0, place.startPx) : place.startPx;
  return space.isFreeAnywhere(at, at) || space.isFreeAnywhere(place.endPx - minPx, place.endPx);
}

function take(space: RowSpace, frame: Frame, place: MarkPlace, row: number, box: BoxOption): void {
  const [start, end] = outline(frame, place, box);
  space.take(row, start, end);
}

/** What a mark takes of its row: its box and its date, as far as the frame reaches; no other mark may cross either. */
function outline(frame: Frame, place: MarkPlace, box: BoxOption): [number, number] {
  const first = frame.scale.instantToPx(frame.layout.start);
  const last = frame.scale.instantToPx(frame.layout.end);
  return [
    Math.min(box.startPx, Math.max(first, place.startPx)),
    Math.max(box.endPx, Math.min(last, place.endPx)),
  ];
}
