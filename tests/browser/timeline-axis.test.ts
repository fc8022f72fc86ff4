// A mark stands where the axis says its date is, to the pixel: in every zone of the world, whichever way time runs and
// whatever the language. The places are worked out from the file, the address and the width alone.
import { describe, expect, it } from "vitest";
import { ticksIn } from "../../src/time/calendar.ts";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import { until } from "../support/limit.ts";
import type { Reader } from "../support/reader.ts";
import {
  drawnTimeline,
  LANES,
  OPENING,
  placePx,
  pointAt,
  WHOLE,
  windowAfter,
  windowQuery,
} from "../support/timeline.ts";
import { expectFeet, expectPlaces } from "../support/timeline-places.ts";
import { visit } from "../support/visit.ts";

const days = (from: string, to: string): Span => spanOfDays({ from, to });

const WINDOWS: readonly Span[] = [
  WHOLE,
  OPENING,
  days("2021-01-01", "2021-12-31"),
  days("2022-01-01", "2022-12-31"),
  days("2023-01-01", "2023-12-31"),
  days("2022-03-20", "2022-04-02"),
  days("2022-03-22", "2022-03-28"),
];

const ZONES = ["Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"] as const;
const FLOWS = BOTH.flatMap((spoken) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language: spoken.language, spoken, flow })),
);

/** Opens each window and judges everything drawn in it. */
async function expectEveryWindow(reader: Reader, spoken: Spoken, flow: "ltr" | "rtl"): Promise<void> {
  let judged = 0;
  for (const window of WINDOWS) {
    await reader.open(`${spoken.language}/?view=timeline&flow=${flow}&${windowQuery(window)}`);
    await reader.waitReady();
    await reader.rest();
    const drawn = await drawnTimeline(reader);
    expect(drawn.flow).toBe(flow);
    judged += expectPlaces(drawn, window, spoken);
  }
  expect(judged).toBeGreaterThan(50);
}

describe.each(FLOWS)("in $language, with time running $flow", ({ language, spoken, flow }) => {
  it.each(ZONES)("every mark and every label of the axis stands on its date for a reader in %s", (timezone) =>
    visit({ language, to: "?view=timeline", timezone, viewport: { width: 1440, height: 900 } }, (reader) =>
      expectEveryWindow(reader, spoken, flow),
    ),
  );
});

/** Whether anything is drawn on the canvas where the window did not reach. Runs in the page. */
function isMarginPainted(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(".moving-canvas");
  const isEarlierFirst = document.querySelector<HTMLElement>(".timeline")?.dir !== "rtl";
  const marginPx = Math.floor((canvas?.width ?? 0) / 4);
  const from = isEarlierFirst ? 0 : (canvas?.width ?? 0) - marginPx;
  const pixels = canvas?.getContext("2d")?.getImageData(from, 0, marginPx, canvas.height).data ?? [];
  return pixels.some((value, i) => i % 4 === 3 && value > 0);
}

/**
 * What is painted of the axis in motion, in px along time: its lines, and which stretches of its two rows have ink. The
 * lines alone reach the topmost pixel. Runs in the page.
 */
function paintedAxis(): { linesPx: number[]; smallInkPx: number[]; largeInkPx: number[] } {
  const canvas = document.querySelector<HTMLCanvasElement>(".moving-axis");
  const isEarlierFirst = document.querySelector<HTMLElement>(".timeline")?.dir !== "rtl";
  const { width, height } = canvas ?? { width: 0, height: 0 };
  const data = canvas?.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
  const inkIn = (fromPx: number, toPx: number) => {
    const columns: number[] = [];
    for (let along = 0; along < width; along += 1) {
      const x = isEarlierFirst ? along : width - 1 - along;
      for (let y = fromPx; y < toPx; y += 1) {
        if ((data[(y * width + x) * 4 + 3] as number) === 0) continue;
        columns.push(along);
        break;
      }
    }
    return columns;
  };
  return { linesPx: inkIn(0, 1), smallInkPx: inkIn(5, 19), largeInkPx: inkIn(26, height - 2) };
}

/** How far the elements slid, along the screen. Runs in the page. */
function itemsMovedPx(): number {
  return Number.parseFloat(document.querySelector<HTMLElement>(".vis-itemset")?.style.translate || "0");
}

describe.each(FLOWS)(
  "held by the mouse in $language, with time running $flow",
  ({ language, spoken, flow }) => {
    const YEAR = days("2022-01-01", "2022-12-31");
    const DAYS = 100;

    it("the picture moves under the pointer, with its dates, its axis and what comes in from the margin", () =>
      visit(
        {
          language,
          to: `?view=timeline&flow=${flow}&${windowQuery(YEAR)}`,
          viewport: { width: 1440, height: 900 },
        },
        async (reader) => {
          const by = DAYS * MS_PER_DAY;
          const moved = { start: instant(YEAR.start - by), end: instant(YEAR.end - by) };
          await reader.hold(await pointAt(reader, 0.4), await pointAt(reader, 0.4 + DAYS / 365));
          const distancePx = ((await reader.box(LANES.selector)).width * DAYS) / 365;
          await until("the picture is where the pointer took it", async () => {
            const movedPx = Math.abs(await reader.evaluate(itemsMovedPx));
            return Math.abs(movedPx - distancePx) < 1 || reader.url().includes(windowQuery(moved));
          });
          // The window is a whole number of days away: whether it still moves or has come to rest, all stands there.
          const drawn = await drawnTimeline(reader);
          expect(expectFeet(drawn, moved)).toBeGreaterThan(5);
          expect(await reader.evaluate(isMarginPainted)).toBe(true);
          const { linesPx, smallInkPx, largeInkPx } = await reader.evaluate(paintedAxis);
          const months = ticksIn(moved, "month").map((at) => placePx(at, moved, drawn.widthPx));
          for (const monthPx of months) {
            expect(Math.min(...linesPx.map((linePx) => Math.abs(linePx - monthPx)))).toBeLessThanOrEqual(1);
            const isNamed = smallInkPx.some((px) => px > monthPx + 3 && px < monthPx + 30);
            expect(isNamed || monthPx > drawn.widthPx - 30).toBe(true);
          }
          expect(linesPx.length).toBeLessThanOrEqual(months.length + 1);
          // The year that the window begins in is named at its edge, and the next one where it begins.
          const newYearPx = placePx(instant(Date.UTC(2022, 0, 1)), moved, drawn.widthPx);
          expect(largeInkPx.some((px) => px > 3 && px < 30)).toBe(true);
          expect(largeInkPx.some((px) => px > newYearPx + 3 && px < newYearPx + 30)).toBe(true);
          expect(largeInkPx.some((px) => px > 60 && px < newYearPx - 3)).toBe(false);
          expect(await windowAfter(reader, YEAR)).toEqual(moved);
          expect(expectPlaces(await drawnTimeline(reader), moved, spoken)).toBeGreaterThan(5);
        },
      ));
  },
);

describe.each(BOTH)("on a phone, in $language", (spoken) => {
  it("every mark and every label of the axis stands on its date", () =>
    visit(
      { language: spoken.language, to: "?view=timeline", touch: true, viewport: { width: 390, height: 844 } },
      (reader) => expectEveryWindow(reader, spoken, spoken.direction),
    ));
});
