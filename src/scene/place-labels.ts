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
  boxOptions,
  isReadable,
  type LabelBox,
  labelBox,
  type MarkPlace,
  placeOf,
  widthWithDate,
  withWidth,
} from "./mark-box.ts";
import { RowSpace } from "./row-space.ts";
import type { SceneInput } from "./scene.ts";

/** An event with a label, in a row. */
export interface Label {
  readonly place: MarkPlace;
  readonly words: LabelBox;
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
  { memory, rows }: { readonly memory: Memory; readonly rows: number },
): Label[] {
  const { metrics, isMoving } = input;
  const space = new RowSpace(frame, rows, metrics.markGapPx);
  const labels: Label[] = [];
  for (const n of candidates) {
    const place = placeOf(input, frame, n);
    if (!space.hasRoom(place, metrics.minMarkPx)) continue;
    const before = memory.labelled.get(n);
    const words = labelBox(input, frame, n);
    if (words === null) continue;
    const options = boxOptions(place, words.labelPx, frame, { before, isMoving });
    const found = placeInRows(space, place, options, before?.row ?? 0);
    if (found === null) continue;
    const isHeld = before?.row === found.row;
    labels.push({ place, words, row: found.row, box: found.box, hasDate: false, isHeld });
  }
  return labels;
}

/** Gives the labels that are left without a row by `rows` another chance in the rows that remain, then adds dates. */
export function fitIntoRows(
  input: SceneInput,
  frame: Frame,
  labels: readonly Label[],
  rows: number,
): Label[] {
  const space = new RowSpace(frame, rows, input.metrics.markGapPx);
  const fitting: Label[] = [];
  for (const label of labels) {
    if (label.row < rows && space.takeIfFree(label.row, label.place, label.box)) fitting.push({ ...label });
  }
  for (const label of labels) {
    if (label.row < rows) continue;
    const found = placeInRows(space, label.place, [label.box], 0);
    if (found !== null) fitting.push({ ...label, ...found, isHeld: false });
  }
  addDates(input, frame, fitting, space);
  return fitting;
}

/** Widens boxes by their dates, in order of placing, where the row has room and the box stays readable. */
function addDates(input: SceneInput, frame: Frame, labels: readonly Label[], space: RowSpace): void {
  for (const label of labels) {
    const { words, place, box, row } = label;
    if (box.side === "around") continue;
    const withDatePx = widthWithDate(input, words);
    if (withDatePx === null) continue;
    const wider = withWidth(box, withDatePx);
    if (!isReadable(wider, place.zone, frame.widthPx)) continue;
    space.release(row, place, box);
    label.hasDate = space.takeIfFree(row, place, wider);
    if (label.hasDate) label.box = wider;
    else space.takeIfFree(row, place, box);
  }
}

/** The first free place: in the preferred row on any side, else the best side in any row. Takes it. */
function placeInRows(
  space: RowSpace,
  place: MarkPlace,
  options: readonly BoxOption[],
  preferredRow: number,
): { row: number; box: BoxOption } | null {
  for (const box of options) {
    if (space.takeIfFree(preferredRow, place, box)) return { row: preferredRow, box };
  }
  for (const box of options) {
    for (let row = 0; row < space.rowCount; row += 1) {
      if (space.takeIfFree(row, place, box)) return { row, box };
    }
  }
  return null;
}
