/**
 * Handing a pyramid from a worker to the page without copying it. After the hand-over the sender's arrays are empty,
 * so a sender that goes on working with its columns must send a copy of them.
 */
import type { Pyramid } from "./pyramid.ts";

/** Every buffer of a pyramid, each once: the transfer list of `postMessage`. */
export function transferablesOf(pyramid: Pyramid): ArrayBuffer[] {
  const { columns, byStart, byEnd, ranked } = pyramid;
  const arrays = [
    columns.start,
    columns.end,
    columns.type,
    columns.importance,
    pyramid.kept,
    byStart.numbers,
    byStart.groupAt,
    byEnd.numbers,
    byEnd.groupAt,
    ranked.numbers,
    ranked.groupAt,
    pyramid.ends,
    pyramid.keptByStart,
    pyramid.keptByEnd,
    pyramid.reach,
  ];
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  return [...buffers];
}
