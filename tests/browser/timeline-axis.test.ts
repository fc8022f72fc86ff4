// A mark stands where the axis says its date is, to the pixel: in every zone of the world, whichever way time runs and
// whatever the language. The places are worked out here from the file, the address and the width alone.
import { describe, expect, it } from "vitest";
import { startOfUnit } from "../../src/time/calendar.ts";
import { type Instant, instant, MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, type Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import { spanOf } from "../support/builders.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import {
  type DrawnEntry,
  type DrawnTimeline,
  drawnTimeline,
  OPENING,
  placePx,
  WHOLE,
  windowQuery,
} from "../support/timeline.ts";
import { visit } from "../support/visit.ts";

const days = (from: string, to: string): Span => spanOfDays({ from, to });
const PX = 1;

const WINDOWS: readonly Span[] = [
  WHOLE,
  OPENING,
  days("2022-01-01", "2022-12-31"),
  days("2022-03-20", "2022-04-02"),
  days("2022-03-22", "2022-03-28"),
];

const ZONES = ["Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"] as const;
const FLOWS = BOTH.flatMap((spoken) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language: spoken.language, spoken, flow })),
);

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
  const minor = labels.filter(({ isMajor, atPx }) => !isMajor && atPx >= 0 && atPx < widthPx);
  expect(minor.length).toBeGreaterThan(2);
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

/** Opens each window and judges everything drawn in it. */
async function expectPlaces(reader: Reader, spoken: Spoken, flow: "ltr" | "rtl"): Promise<void> {
  let judged = 0;
  for (const window of WINDOWS) {
    await reader.open(`${spoken.language}/?view=timeline&flow=${flow}&${windowQuery(window)}`);
    await reader.waitReady();
    await reader.rest();
    const drawn = await drawnTimeline(reader);
    expect(drawn.flow).toBe(flow);
    expectAxis(drawn, window, spoken);
    for (const entry of drawn.entries) {
      if (entry.eventId === null) continue;
      expectPlace(entry, window, drawn.widthPx);
      judged += 1;
    }
  }
  expect(judged).toBeGreaterThan(100);
}

describe.each(FLOWS)("in $language, with time running $flow", ({ language, spoken, flow }) => {
  it.each(ZONES)("every mark and every label of the axis stands on its date for a reader in %s", (timezone) =>
    visit({ language, to: "?view=timeline", timezone, viewport: { width: 1440, height: 900 } }, (reader) =>
      expectPlaces(reader, spoken, flow),
    ),
  );
});

describe.each(BOTH)("on a phone, in $language", (spoken) => {
  it("every mark and every label of the axis stands on its date", () =>
    visit(
      { language: spoken.language, to: "?view=timeline", touch: true, viewport: { width: 390, height: 844 } },
      (reader) => expectPlaces(reader, spoken, spoken.direction),
    ));
});
