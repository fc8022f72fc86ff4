/**
 * Which events of a lane may get a label, and in which order they are asked.
 * Only the most important few of each cell are taken, as many as a lane has rows: more could not begin there anyway.
 * So the cost is that of the cells. The open event, related ones and those that are labelled now always come along.
 */
import type { EventNumber } from "../events/record.ts";
import { topIn, topStartingIn } from "../pyramid/top.ts";
import { cellOf, type Frame, zoneOf } from "./frame.ts";
import type { Mark, SceneInput } from "./scene.ts";

/** What the last scene says about the next. */
export interface Memory {
  /** Marks that have a label now, by event number. */
  readonly labelled: ReadonlyMap<EventNumber, Mark>;
  /** The window only moved, over the same kept events: what is labelled then goes before what is important. */
  readonly isPan: boolean;
}

/**
 * The candidates of a lane, first the one that is placed first: the open event, related ones, in a pan those that are
 * labelled; then by importance, then what is labelled, then what is disputed, then by time.
 */
export function candidatesOf(
  input: SceneInput,
  frame: Frame,
  type: number,
  cellCounts: Uint32Array,
  memory: Memory,
): EventNumber[] {
  const { columns } = input.pyramid;
  const numbers = new Set<EventNumber>();
  for (const n of namedCandidates(input, frame, memory)) if (columns.type[n] === type) numbers.add(n);
  addTopOfCells(input, frame, type, cellCounts, numbers);
  // One number a candidate, rank before event number, sorts many times faster than objects.
  const scores = Float64Array.from(numbers, (n) => rankOf(input, memory, n) * SCORE_STEP + n);
  return Array.from(scores.sort(), (score) => score % SCORE_STEP);
}

const SCORE_STEP = 2 ** 32;

function rankOf(input: SceneInput, memory: Memory, n: EventNumber): number {
  const isLabelled = memory.labelled.has(n);
  const precedence = input.selected === n ? 0 : input.related.has(n) ? 1 : memory.isPan && isLabelled ? 2 : 3;
  const importance = input.pyramid.columns.importance[n] ?? 1;
  const isDisputed = input.record.disputesOf(n) > 0;
  return precedence * 64 + (5 - importance) * 4 + (isLabelled ? 0 : 2) + (isDisputed ? 0 : 1);
}

/** Those that are candidates by name, of any lane; kept, and within the frame. */
function namedCandidates(input: SceneInput, frame: Frame, memory: Memory): EventNumber[] {
  const { kept, columns } = input.pyramid;
  const named = [...input.related, ...memory.labelled.keys()];
  if (input.selected !== null) named.push(input.selected);
  return named.filter((n) => {
    return kept[n] === 1 && cellOf(frame, columns.start[n] as number, columns.end[n] as number) >= 0;
  });
}

function addTopOfCells(
  { pyramid, metrics }: SceneInput,
  frame: Frame,
  type: number,
  cellCounts: Uint32Array,
  numbers: Set<EventNumber>,
): void {
  const { start, end } = pyramid.columns;
  frame.cells.forEach(({ zone, stretch }, i) => {
    if (cellCounts[i] === 0) return;
    const gathersEarlier = i === 0 || i === frame.firstOfWindow;
    const top = (gathersEarlier ? topIn : topStartingIn)(pyramid, type, stretch, metrics.maxRowsPerLane);
    for (const n of top) if (zoneOf(frame, start[n] as number, end[n] as number) === zone) numbers.add(n);
  });
}
