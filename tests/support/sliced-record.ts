// A record over the bytes of a file, made in one go.
import type { Record } from "../../src/events/record.ts";
import { indexWhole } from "../../src/events/sliced/index-dataset.ts";
import { recordOfSliced } from "../../src/events/sliced/record-of-sliced.ts";

/** The record over the bytes of a text that can be read. */
export function slicedRecord(text: string): Record {
  const index = indexWhole(new TextEncoder().encode(text));
  if (index === null) throw new Error("The text is no dataset.");
  return recordOfSliced(index.sliced);
}
