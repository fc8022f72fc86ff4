// Dates for the tests of words: EDTF in, a date out; a text that is none is a mistake of the test.

import { type EdtfDate, parseEdtf } from "../../src/time/edtf.ts";

/** The date of an EDTF text. */
export function dateOf(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.kind}`);
  return result.value;
}
