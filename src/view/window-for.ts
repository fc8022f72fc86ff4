/** Windows to which the reader is led: round an event, or over all of some events. On whole days, never too narrow. */
import { instant, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, middleOf, type Span } from "../time/span.ts";
import { daysOfSpan } from "./opening-window.ts";
import type { DayWindow } from "./view.ts";

/** An event that is longer than the window gets a tenth of its length as air at either side. */
const LONGER = 1.2;
/** Air around several events, as a share of their span in all. */
const AIR = 1.08;
const LEAST_MS = 30 * MS_PER_DAY;

/** A window of a length, in ms, with an event in its middle; longer where the event is. */
export function windowAround(event: Span, lengthMs: number): DayWindow {
  return daysOfSpan(centredOn(event, Math.max(lengthMs, durationMs(event) * LONGER)));
}

/** The window that holds all of some events (at least one), with air; at least a month. */
export function windowHolding(events: readonly Span[]): DayWindow {
  const whole = {
    start: instant(Math.min(...events.map(({ start }) => start))),
    end: instant(Math.max(...events.map(({ end }) => end))),
  };
  return daysOfSpan(centredOn(whole, Math.max(durationMs(whole) * AIR, LEAST_MS)));
}

function centredOn(span: Span, lengthMs: number): Span {
  const start = Math.round(middleOf(span) - lengthMs / 2);
  return { start: instant(start), end: instant(start + Math.round(lengthMs)) };
}
