// Whether what is drawn stands where its date is: worked out from the file, the window and the width alone, and held
// against the marks, the labels of the axis and its lines.
import { expect } from "vitest";
import { startOfUnit } from "../../src/time/calendar.ts";
import { type Instant, instant, MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, type Span } from "../../src/time/span.ts";
import type { Spoken } from "./both.ts";
import { spanOf } from "./builders.ts";
import { fileEvent } from "./record-file.ts";
import { type DrawnEntry, type DrawnTimeline, placePx } from "./timeline.ts";

/** The widest label of the axis. */
const CUT_PX = 93;

/** As near as a mark must stand to its date. */
const PX = 1;

/** Every mark of the window stands on its date, and the axis says the same; gives the number of marks. */
export function expectPlaces(drawn: DrawnTimeline, window: Span, spoken: Spoken): number {
  expectAxis(drawn, window, spoken);
  const marks = drawn.entries.filter(({ eventId }) => eventId !== null);
  for (const mark of marks) expectPlace(mark, window, drawn.widthPx);
  return marks.length;
}

/** The marks of a picture that slides: labels and boxes stay as they were and move with their dates; gives their number. */
export function expectFeet(drawn: DrawnTimeline, window: Span): number {
  const marks = drawn.entries.filter(({ eventId }) => eventId !== null);
  for (const { eventId, footStartPx } of marks) {
    const start = placePx(spanOf(fileEvent(eventId ?? "").date).start, window, drawn.widthPx);
    if (start < 0) continue;
    expect(
      Math.abs(footStartPx - start),
      `${eventId} at ${footStartPx}; its start is at ${start}`,
    ).toBeLessThanOrEqual(PX);
  }
  return marks.length;
}

/** Where the foot of an event begins and ends, and on which side of it the label stands. */
function expectPlace(entry: DrawnEntry, window: Span, widthPx: number): void {
  const date = fileEvent(entry.eventId ?? "").date;
  const span = spanOf(date);
  const [start, end] = [placePx(span.start, window, widthPx), placePx(span.end, window, widthPx)];
  const what = `${entry.eventId} (${date}): ${JSON.stringify(entry)}; start ${start}, end ${end}`;
  // A range is followed a window far beyond either edge; what is further away cannot be seen.
  expect(Math.abs(entry.footStartPx - Math.max(start, -widthPx)), what).toBeLessThanOrEqual(PX);
  const footEnd = Math.min(end, 2 * widthPx);
  // Short dates have a foot of some pixels, so that they can be seen.
  if (footEnd - start > 6) expect(Math.abs(entry.footEndPx - footEnd), what).toBeLessThanOrEqual(PX);
  if (entry.isBare) {
    // A mark without a label is a pill at its date; how far the date reaches is told by the foot alone.
    expect(entry.boxStartPx, what).toBeLessThanOrEqual(Math.max(0, start) + PX);
    expect(entry.boxEndPx, what).toBeGreaterThanOrEqual(Math.min(widthPx, start) - PX);
  } else if (entry.side === "after") {
    expect(Math.abs(entry.boxStartPx - Math.max(0, start)), what).toBeLessThanOrEqual(PX);
  } else if (entry.side === "before") {
    expect(Math.abs(entry.boxEndPx - Math.min(widthPx, end)), what).toBeLessThanOrEqual(PX);
  } else {
    expect(entry.boxStartPx, what).toBeLessThanOrEqual(Math.max(0, start) + PX);
    expect(entry.boxEndPx, what).toBeGreaterThanOrEqual(Math.min(widthPx, start) - PX);
  }
}

/** The instant that a place on the axis stands for, at the nearest midnight. */
function midnightAt(atPx: number, window: Span, widthPx: number): Instant {
  const at = window.start + (atPx / widthPx) * durationMs(window);
  return instant(Math.round(at / MS_PER_DAY) * MS_PER_DAY + 0); // no −0
}

/** Every label stands at the beginning of the unit that it names, with a line of the axis there. */
function expectAxis(drawn: DrawnTimeline, window: Span, { words }: Spoken): void {
  const { labels, linesPx, widthPx, scale } = drawn;
  const ticks = labels.filter(({ isMajor, atPx }) => !isMajor && atPx >= 0 && atPx < widthPx);
  const minor = ticks.filter(({ text }) => text !== "");
  expect(ticks.length).toBeGreaterThan(2);
  // Only where its words would be cut by the end of the window has a tick none.
  for (const { text, atPx } of ticks) if (text === "") expect(atPx).toBeGreaterThan(widthPx - CUT_PX);
  for (const { text, atPx } of minor) {
    const at = midnightAt(atPx, window, widthPx);
    const what = `"${text}" at ${atPx} is ${new Date(at).toISOString()}`;
    expect(Math.abs(placePx(at, window, widthPx) - atPx), what).toBeLessThanOrEqual(PX);
    expect(Math.min(...linesPx.map((line) => Math.abs(line - atPx))), what).toBeLessThanOrEqual(PX);
    if (scale === "day") {
      expect([words.minorLabel(at, "day", 1), words.weekdayLabel(at)], what).toContain(text);
    } else if (scale === "month") {
      expect(startOfUnit(at, "month"), what).toBe(at);
      expect(text, what).toBe(words.minorLabel(at, "month", 1));
    } else {
      expect(startOfUnit(at, "year"), what).toBe(at);
      expect(text, what).toBe(words.minorLabel(at, "year", 1));
    }
  }
}
