// A record over the bytes of a file, made in one go.
import type { Record } from "../../src/events/record.ts";
import { type Indexed, indexDataset } from "../../src/events/sliced/index-dataset.ts";
import { sliceJson } from "../../src/events/sliced/json-slices.ts";
import { recordOfSliced } from "../../src/events/sliced/record-of-sliced.ts";

/** Indexes the bytes of a file; null where the ordinary parser must judge it. */
export function indexed(bytes: Uint8Array): Indexed | null {
  const slices = sliceJson(bytes);
  if (slices === null) return null;
  const steps = indexDataset(bytes, slices);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The record over the bytes of a text that can be read. */
export function slicedRecord(text: string): Record {
  const index = indexed(new TextEncoder().encode(text));
  if (index === null) throw new Error("The text is no dataset.");
  return recordOfSliced(index.sliced);
}
