/**
 * The slow, obvious answers to the questions of src/pyramid: one loop over all events each. Nothing clever goes here.
 */
import type { Mask } from "../../src/events/filter.ts";
import type { EventColumns, EventNumber } from "../../src/events/record.ts";
import type { Span } from "../../src/time/span.ts";

/** A record's columns under a mask, asked event by event. */
export interface Plain {
  readonly columns: EventColumns;
  readonly mask: Mask;
}

/** The kept events of a type for which `holds` is true, in time order. */
export function plainEvents(
  plain: Plain,
  type: number,
  holds: (start: number, end: number) => boolean,
): EventNumber[] {
  const { columns, mask } = plain;
  const found: EventNumber[] = [];
  for (let n = 0; n < mask.length; n += 1) {
    if (mask[n] !== 1 || columns.type[n] !== type) continue;
    if (holds(columns.start[n] as number, columns.end[n] as number)) found.push(n);
  }
  return found;
}

/** Those that overlap a span. */
export function plainIn(plain: Plain, type: number, span: Span): EventNumber[] {
  return plainEvents(plain, type, (start, end) => start < span.end && end > span.start);
}

/** Those that start in a span. */
export function plainStartingIn(plain: Plain, type: number, span: Span): EventNumber[] {
  return plainEvents(plain, type, (start) => start >= span.start && start < span.end);
}

/** The k most important of some events, the earlier-numbered first among equals. */
export function plainTop(plain: Plain, events: readonly EventNumber[], k: number): EventNumber[] {
  const importance = (n: EventNumber) => plain.columns.importance[n] as number;
  return [...events].sort((a, b) => importance(b) - importance(a) || a - b).slice(0, k);
}
