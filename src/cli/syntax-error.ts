/**
 * Where a text stops being JSON. Engines tell this in words that differ from version to version; the parser that can
 * tell it in numbers is only loaded when it is needed.
 */
import type { ParseError } from "jsonc-parser";
import { placeOfOffset, type TextPlace } from "../events/json-text.ts";

/** The place of the first error in a text that is not JSON; undefined where it cannot be told. */
export async function placeOfSyntaxError(text: string): Promise<TextPlace | undefined> {
  const { parse } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return undefined; // nested too deep even to be looked at
  }
  const offset = errors[0]?.offset;
  return offset === undefined ? undefined : placeOfOffset(text, offset);
}
