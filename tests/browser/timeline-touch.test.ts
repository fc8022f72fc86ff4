// The timeline under fingers, on a phone, in both languages: one finger along time moves it, two change its length, and
// a finger along the page scrolls the page wherever it begins.
import { describe, expect, it } from "vitest";
import { durationMs } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { instantAt, LANES, pointAt, windowAfter, windowInAddress, windowQuery } from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const YEAR = spanOfDays({ from: "2022-01-01", to: "2022-12-31" });
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;
const DAY = 86_400_000;

/** Brings the lanes into the middle of the screen, as a reader would first. */
async function showLanes(reader: Reader): Promise<void> {
  await reader.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: "center" });
  }, LANES.selector);
  await reader.rest();
}

const pageScale = (reader: Reader) => reader.evaluate(() => window.visualViewport?.scale ?? 1);

describe.each(BOTH)("a finger on the timeline in $language", ({ language }) => {
  const onPhone = (viewport: (typeof PHONES)[number], run: (reader: Reader) => Promise<void>) =>
    visit({ language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport, touch: true }, async (reader) => {
      await showLanes(reader);
      await run(reader);
    });

  it.each(PHONES)("along time moves the window and not the page, at $width px", (viewport) =>
    onPhone(viewport, async (reader) => {
      const scrolled = await reader.scrollY();
      await reader.drag(await pointAt(reader, 0.8), await pointAt(reader, 0.3));
      const later = await windowAfter(reader, YEAR);
      expect(later.start - YEAR.start).toBeGreaterThan(0.4 * durationMs(YEAR));
      expect(await reader.scrollY()).toBe(scrolled);
      await noDetails(reader);
      await expectSum(reader);
    }),
  );

  it.each(PHONES)("along the page scrolls it and leaves the window alone, at $width px", (viewport) =>
    onPhone(viewport, async (reader) => {
      for (const selector of [
        LANES.selector,
        ".timeline-lanes .vis-labelset",
        ".timeline-lanes .vis-panel.vis-bottom",
      ]) {
        await showLanes(reader);
        const scrolled = await reader.scrollY();
        const { x, y, width, height } = await reader.box(selector);
        const from = { x: x + width / 2, y: y + height / 2 };
        await reader.drag(from, { ...from, y: from.y - 120 });
        await until(
          `the page has scrolled from ${selector}`,
          async () => (await reader.scrollY()) > scrolled + 40,
        );
        await reader.rest();
        expect(windowInAddress(reader.url()), selector).toEqual(YEAR);
      }
    }),
  );

  it("that touches a mark opens it", () =>
    onPhone(PHONES[0], async (reader) => {
      const { events } = await reader.marks();
      const [id = ""] = events;
      await reader.tap({ selector: `[data-view="timeline"] [data-event-id="${id}"]` });
      await openDetails(reader, id);
    }));
});

describe.each(BOTH)("two fingers on the timeline in $language", ({ language }) => {
  it.each(PHONES)(
    "that part come closer around their middle, and the page keeps its size, at $width px",
    (viewport) =>
      visit(
        { language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport, touch: true },
        async (reader) => {
          await showLanes(reader);
          await reader.pinch(await pointAt(reader, 0.5), 2);
          const closer = await windowAfter(reader, YEAR);
          expect(durationMs(closer) / durationMs(YEAR)).toBeGreaterThan(0.4);
          expect(durationMs(closer) / durationMs(YEAR)).toBeLessThan(0.62);
          expect(Math.abs(instantAt(closer, 0.5) - instantAt(YEAR, 0.5))).toBeLessThan(20 * DAY);
          expect(await pageScale(reader)).toBe(1);
          await reader.pinch(await pointAt(reader, 0.5), 0.5);
          expect(durationMs(await windowAfter(reader, closer))).toBeGreaterThan(1.5 * durationMs(closer));
          expect(await pageScale(reader)).toBe(1);
          await expectSum(reader);
        },
      ),
  );
});
