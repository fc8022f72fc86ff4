/**
 * From the bytes of a dataset file to a sliced dataset, in steps: every event and source is looked at once, none is kept.
 * Must stay true: the record over the result says what the record of the same file parsed whole says (record-of-sliced.ts).
 */
import { openingHeader } from "../opening-of.ts";
import { withUnnamedTypes } from "../read-dataset.ts";
import type { KnownIds } from "../reading.ts";
import type { RecordFigures } from "../record.ts";
import type { Begun } from "./arriving-index.ts";
import { assemble } from "./assemble.ts";
import { beginningOf, unlisted } from "./beginning.ts";
import type { CheckMaterial } from "./check-dataset.ts";
import { EventIndex, LEFT_OUT } from "./event-index.ts";
import { IdPrints } from "./id-prints.ts";
import { type Slices, sliceJson } from "./json-slices.ts";
import { rowOrder } from "./row-order.ts";
import type { Sliced } from "./sliced.ts";
import { SourceIndex } from "./source-index.ts";

/** Events or sources that are read in one step: some two milliseconds. */
const A_STEP = 1_000;

/** A dataset as it is kept, and what is needed to tell what is wrong with it. */
export interface Indexed {
  readonly sliced: Sliced;
  readonly material: CheckMaterial;
  /** The numbers of the events that were kept, in the order of the file. */
  readonly numbers: Uint32Array;
}

/**
 * Indexes a file. Yields the number of events read; null where the ordinary parser must judge the file. `begun` is what
 * was read from the same bytes while they arrived.
 */
export function* indexDataset(
  bytes: Uint8Array,
  slices: Slices,
  begun?: Begun,
): Generator<number, Indexed | null> {
  const sources = begun?.sources ?? new SourceIndex(bytes, slices.sources ?? new Uint32Array());
  while (!sources.readSome(A_STEP)) yield 0;
  const listed = slices.sources === null ? null : sources;
  const beginning = begun?.events?.beginning ?? beginningOf(slices.header, listed, sources);
  if (beginning === null) return null;
  const { value, state, reading, registries, lookups } = beginning;
  const { length } = slices.events;
  const events = begun?.events?.index ?? new EventIndex(bytes, slices.events, length, lookups, state);
  while (!events.readSome(A_STEP)) yield events.read;

  const isEvent: KnownIds = unlisted((id) => {
    const entry = events.ids.findText(id);
    return entry >= 0 && events.rowOf[entry] !== LEFT_OUT;
  });
  state.named.set("events", isEvent);
  const header = reading.readAfter();

  const material = materialOf(value, slices.events, listed, events);
  yield events.read;

  const order = yield* asSteps(rowOrder(events, bytes), events.read);
  const { columns, used, numbers } = yield* asSteps(assemble(events, bytes, lookups, order), events.read);
  const named = {
    people: namesAt(registries.people, used.people),
    organisations: namesAt(registries.organisations, used.organisations),
    places: namesAt(registries.places, used.places),
  };
  const allTypes = withUnnamedTypes(header.types, lookups.allTypes.texts());
  const sliced: Sliced = {
    header: {
      ...openingHeader({ ...header, types: allTypes }, named),
      figures: {
        ...sources.figures(),
        claims: events.rows.claimCount,
        disputes: events.rows.disputeCount,
        years: yearsOf(columns.columns),
      },
      unreadable: slices.events.length - events.rows.length,
    },
    bytes,
    ...columns,
  };
  return { sliced, material, numbers };
}

/** Indexes a file that is all there, in one go; null where the ordinary parser must judge it. */
export function indexWhole(bytes: Uint8Array): Indexed | null {
  const slices = sliceJson(bytes);
  if (slices === null) return null;
  const steps = indexDataset(bytes, slices);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** To be called while the ids of both tables are still those of entries. */
function materialOf(
  header: Readonly<Record<string, unknown>>,
  starts: Uint32Array,
  sources: SourceIndex | null,
  { ids, rowOf, repeated }: EventIndex,
): CheckMaterial {
  const eventIds = new IdPrints(ids);
  const isKept = (entry: number) => rowOf[entry] !== LEFT_OUT;
  const events = {
    starts,
    named: eventIds.idsOf(() => true, eventIds.first),
    kept: eventIds.idsOf(isKept, eventIds.first),
    repeated,
    isKept,
  };
  if (sources === null) return { header, sources, events };
  const sourceIds = new IdPrints(sources.table);
  // Names in the order in which an object has them, where some are whole numbers.
  const names = Object.keys(Object.fromEntries(sourceIds.first.map((id) => [id, true])));
  const isReadable = Uint8Array.from(sources.starts, (_, entry) => Number(sources.voiceOf(entry) >= 0));
  const { taken } = sources;
  return {
    header,
    events,
    sources: {
      starts: sources.starts,
      named: sourceIds.idsOf(() => true, names),
      kept: sourceIds.idsOf((entry) => isReadable[entry] === 1, names),
      find: (id) => sourceIds.find(id),
      isTaken: (entry) => taken.has(entry),
    },
  };
}

function* asSteps<Result>(steps: Generator<void, Result>, read: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield read;
  }
}

function namesAt(names: readonly string[], places: readonly number[]): Set<string> {
  return new Set(places.map((place) => names[place] as string));
}

function yearsOf({ start, end }: Sliced["columns"]): RecordFigures["years"] {
  if (start.length === 0) return null;
  let last = Number.NEGATIVE_INFINITY;
  for (const instant of end) if (instant > last) last = instant;
  return {
    first: new Date(start[0] as number).getUTCFullYear(),
    last: new Date(last - 1).getUTCFullYear(),
  };
}
