/**
 * A big dataset as it is kept: the bytes of its file, columns in time order that say where in the bytes each event
 * stands, and a small header. Nothing else is held, however many events there are; texts are parsed when they are asked
 * for (record-of-sliced.ts). Made of plain objects and flat arrays, so that a worker can make it and hand it over.
 */
import type { Opening } from "../opening.ts";
import type { EventColumns, FilterColumns, NumberLists } from "../record.ts";

/** Numbers by id: to be found by its hash (id-table.ts), or in the list of ids that are not written plainly. */
export interface IdNumbers {
  readonly slots: Int32Array;
  readonly odd: readonly (readonly [id: string, number: number])[];
}

/** A dataset over the bytes of its file. */
export interface Sliced {
  /** An opening without its events. */
  readonly header: Omit<Opening, "events">;
  readonly bytes: Uint8Array;
  readonly columns: EventColumns;
  readonly filterColumns: FilterColumns;
  /** Where event n begins in the bytes. */
  readonly at: Uint32Array;
  /** Independent voices, up to 65,535. */
  readonly voices: Uint16Array;
  /** Event numbers, in both directions, in time order. */
  readonly related: NumberLists;
  readonly ids: IdNumbers;
  /** Readable sources: places in `starts`, where the name of each begins in the bytes. */
  readonly sources: IdNumbers & { readonly starts: Uint32Array };
}

/** Every buffer of a sliced dataset, each once: the transfer list of `postMessage`. */
export function buffersOf(sliced: Sliced): ArrayBuffer[] {
  const { columns, filterColumns, related } = sliced;
  const arrays = [
    sliced.bytes,
    columns.start,
    columns.end,
    columns.type,
    columns.importance,
    sliced.at,
    sliced.voices,
    filterColumns.disputes,
    filterColumns.place,
    ...[filterColumns.people, filterColumns.organisations, related].flatMap(({ offsets, values }) => [
      offsets,
      values,
    ]),
    sliced.ids.slots,
    sliced.sources.slots,
    sliced.sources.starts,
  ];
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  return [...buffers];
}
