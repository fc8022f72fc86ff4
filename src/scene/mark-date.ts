/**
 * How a date looks: as a moment, a stretch or "some time within", and how sure it is. Read from the date as written,
 * since the columns only know from when to when: a month known by its name and a month of meetings have one extent.
 */
import { isApproximate, isUncertain, parseEdtf, precisionOf } from "../time/edtf.ts";
import type { MarkCertainty, MarkShape } from "./scene.ts";

/** The look of a date. */
export interface MarkDate {
  readonly shape: MarkShape;
  readonly certainty: MarkCertainty;
}

/** The look of an EDTF date; one that cannot be read looks like a plain day. Doubt is stronger than estimate. */
export function markDateOf(text: string): MarkDate {
  const result = parseEdtf(text);
  if (!result.ok) return { shape: "point", certainty: "exact" };
  const date = result.value;
  const certainty = isUncertain(date) ? "uncertain" : isApproximate(date) ? "approximate" : "exact";
  if (date.kind === "interval") return { shape: "range", certainty };
  const precision = precisionOf(date);
  const isDay = precision === "day" || precision === "minute" || precision === "second";
  return { shape: isDay ? "point" : "coarse", certainty };
}
