/**
 * The numbers under a record's title. They are counted from the dataset every time, never written down, so that
 * they cannot go stale.
 */
import type { Dataset } from "./dataset.ts";
import type { RecordFigures } from "./record.ts";
import { stretchOf } from "./time-order.ts";

/** Counts a dataset. */
export function figuresOf(dataset: Dataset): RecordFigures {
  const sources = Object.values(dataset.sources ?? {});
  const languages = sources.flatMap(({ language }) => language?.toLowerCase().split("-")[0] ?? []);
  return {
    sources: sources.length,
    sourceLanguages: new Set(languages).size,
    claims: dataset.events.reduce((sum, { claims }) => sum + (claims?.length ?? 0), 0),
    disputes: dataset.events.reduce((sum, { disputes }) => sum + (disputes?.length ?? 0), 0),
    years: yearsOf(dataset),
  };
}

function yearsOf({ events }: Dataset): RecordFigures["years"] {
  if (events.length === 0) return null;
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of events) {
    const { start, end } = stretchOf(date);
    if (start < first) first = start;
    if (end > last) last = end;
  }
  return { first: new Date(first).getUTCFullYear(), last: new Date(last - 1).getUTCFullYear() };
}
