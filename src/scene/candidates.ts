/**
 * Which events of a lane may get a label, and in which order they are asked.
 * Only the most important few of each cell are taken, some more than a lane has rows: others could not begin there.
 * So the cost is that of the cells. The open event, related ones and those that are labelled now always come along.
 */
import type { EventNumber } from "../events/record.ts";
import { topIn, topStartingIn } from "../pyramid/top.ts";
import { type Cell, cellOf, type Frame, zoneOf } from "./frame.ts";
import { isReadable, type MarkPlace, placeOf } from "./mark-box.ts";
import type { Mark, SceneInput } from "./scene.ts";

/** What the last scene says about the next. */
export interface Memory {
  /** Marks that have a label now, by event number. */
  readonly labelled: ReadonlyMap<EventNumber, Mark>;
  /** The window only moved, over the same kept events: what is labelled then goes before what is important. */
  readonly isPan: boolean;
}

/** A lane, how many events each of its cells counts, and how many rows it may fill with labels. */
export interface LaneCells {
  readonly type: number;
  readonly cellCounts: Uint32Array;
  readonly rows: number;
}

/**
 * The candidates of a lane, first the one that is placed first: the open event, related ones, in a pan
 * those that are labelled; then by importance, then what is labelled, then what is disputed, then by time.
 */
export function candidatesOf(
  input: SceneInput,
  frame: Frame,
  lane: LaneCells,
  memory: Memory,
): EventNumber[] {
  const named = namedCandidates(input, frame, lane.type, memory);
  const numbers = [...named];
  addTopOfCells(input, frame, lane, (n) => {
    if (!named.has(n)) numbers.push(n);
  });
  // One number a candidate, rank before event number, sorts many times faster than objects.
  const scores = new Float64Array(numbers.length);
  for (let i = 0; i < scores.length; i += 1) {
    const n = numbers[i] as EventNumber;
    scores[i] = rankOf(input, frame, memory, n) * SCORE_STEP + n;
  }
  scores.sort();
  for (let i = 0; i < scores.length; i += 1) numbers[i] = (scores[i] as number) % SCORE_STEP;
  return numbers;
}

const SCORE_STEP = 2 ** 32;

/** Cells are asked for some more than there are rows, so that among equals a disputed event is not missed. */
const SPARE = 3;

function rankOf(input: SceneInput, frame: Frame, memory: Memory, n: EventNumber): number {
  const isLabelled = memory.labelled.has(n);
  const importance = input.pyramid.columns.importance[n] ?? 1;
  const isDisputed = input.record.disputesOf(n) > 0;
  const precedence = precedenceOf(input, frame, memory, n);
  return precedence * 64 + (5 - importance) * 4 + (isLabelled ? 0 : 2) + (isDisputed ? 0 : 1);
}

/** In a pan, what only has to move along goes before what must change its place, and both before what is new. */
function precedenceOf(input: SceneInput, frame: Frame, memory: Memory, n: EventNumber): number {
  const before = memory.labelled.get(n);
  if (input.selected === n) return 0;
  if (input.related.has(n)) return 1;
  if (!memory.isPan || before === undefined) return 4;
  return movesAlong(before, placeOf(input, frame, n), frame) ? 2 : 3;
}

/** Whether a label's box, moved by as much as its date, is still in its zone, and not stuck to the window's edge. */
function movesAlong(before: Mark, place: MarkPlace, frame: Frame): boolean {
  const shiftPx = place.startPx - before.startPx;
  const startPx = before.boxStartPx + shiftPx;
  const wasStuck = before.boxSide === "after" && before.boxStartPx > before.startPx;
  if (wasStuck || place.zone !== before.zone) return false;
  return isReadable(
    { side: before.boxSide, startPx, endPx: startPx + before.boxPx },
    place.zone,
    frame.widthPx,
  );
}

/** Those that are candidates by name; kept, of the lane's type, and within the frame. */
function namedCandidates(
  { pyramid, related, selected }: SceneInput,
  frame: Frame,
  type: number,
  { labelled }: Memory,
): Set<EventNumber> {
  const { kept, columns } = pyramid;
  const named = new Set<EventNumber>();
  const name = (n: EventNumber) => {
    if (columns.type[n] !== type || kept[n] !== 1) return;
    if (cellOf(frame, columns.start[n] as number, columns.end[n] as number) >= 0) named.add(n);
  };
  if (selected !== null) name(selected);
  for (const n of related) name(n);
  for (const n of labelled.keys()) name(n);
  return named;
}

function addTopOfCells(
  { pyramid }: SceneInput,
  frame: Frame,
  { type, cellCounts, rows }: LaneCells,
  add: (n: EventNumber) => void,
): void {
  const { start, end } = pyramid.columns;
  for (let i = 0; i < frame.cells.length; i += 1) {
    if (cellCounts[i] === 0) continue;
    const { zone, stretch } = frame.cells[i] as Cell;
    const gathersEarlier = i === 0 || i === frame.firstOfWindow;
    const top = (gathersEarlier ? topIn : topStartingIn)(pyramid, type, stretch, rows + SPARE);
    for (const n of top) if (zoneOf(frame, start[n] as number, end[n] as number) === zone) add(n);
  }
}
