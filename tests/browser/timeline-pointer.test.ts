// Moving the timeline with mouse, wheel and buttons, in both languages: what belongs to the page stays with the page,
// and the address follows without flooding the history.
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, middleOf, type Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import {
  drawnTimeline,
  instantAt,
  LANES,
  markOf,
  OPENING,
  pointAt,
  WHOLE,
  windowAfter,
  windowAtRest,
  windowQuery,
} from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const YEAR = spanOfDays({ from: "2022-01-01", to: "2022-12-31" });
const EMPTY_YEAR = spanOfDays({ from: "2031-01-01", to: "2031-12-31" });
const AT = (window: Span) => `?view=timeline&${windowQuery(window)}`;
const LAPTOP = { width: 1440, height: 900 };
/** The window rests on whole days: an edge may be half a day off, and a middle too. */
const A_DAY = MS_PER_DAY;

const historyLength = (reader: Reader) => reader.evaluate(() => window.history.length);
const inDays = (ms: number) => ms / MS_PER_DAY;

describe.each(BOTH)("the wheel in $language", ({ language, direction, t }) => {
  it("alone scrolls the page, moves nothing, and tells how to zoom the first time only", () =>
    visit({ language, to: AT(YEAR), viewport: { width: 1440, height: 700 } }, async (reader) => {
      const url = reader.url();
      const hint = { text: t("timeline.wheelHint") } as const;
      expect(await reader.isVisible(hint)).toBe(false);
      await reader.wheel({ at: LANES, dy: 60 });
      await until("the page has scrolled", async () => (await reader.scrollY()) > 0);
      await until("the hint is shown", () => reader.isVisible(hint));
      await until("the hint goes", async () => !(await reader.isVisible(hint)));
      await reader.wheel({ at: LANES, dy: -60 });
      await reader.rest();
      expect(await reader.isVisible(hint)).toBe(false);
      expect(reader.url()).toBe(url);
    }));

  it("with Ctrl comes closer around the instant under the pointer, and goes back out the same way", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const scrolled = await reader.scrollY();
      const at = await pointAt(reader, 0.25);
      await reader.wheel({ at, dy: -240, ctrl: true });
      const closer = await windowAfter(reader, YEAR);
      // 240 px of the wheel halve the window.
      expect(inDays(durationMs(closer))).toBeCloseTo(inDays(durationMs(YEAR)) / 2, -1);
      expect(Math.abs(instantAt(closer, 0.25) - instantAt(YEAR, 0.25))).toBeLessThanOrEqual(A_DAY);
      await reader.wheel({ at, dy: 240, ctrl: true });
      const back = await windowAfter(reader, closer);
      expect(Math.abs(back.start - YEAR.start)).toBeLessThanOrEqual(2 * A_DAY);
      expect(Math.abs(back.end - YEAR.end)).toBeLessThanOrEqual(2 * A_DAY);
      expect(await reader.scrollY()).toBe(scrolled);
      await expectSum(reader);
    }));

  it("with Ctrl zooms over the axis and over the names of the lanes too, never the page", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const axis = { selector: ".timeline-lanes .vis-panel.vis-bottom" } as const;
      await reader.wheel({ at: axis, dy: -120, ctrl: true });
      const closer = await windowAfter(reader, YEAR);
      expect(durationMs(closer)).toBeLessThan(durationMs(YEAR));
      await reader.wheel({ at: { selector: ".lane-name", nth: 1 }, dy: -120, ctrl: true });
      const closest = await windowAfter(reader, closer);
      expect(durationMs(closest)).toBeLessThan(durationMs(closer));
      expect(Math.abs(closest.start - closer.start)).toBeLessThanOrEqual(A_DAY);
    }));

  it("never comes closer than a week nor goes far beyond all events", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const at = await pointAt(reader, 0.5);
      for (let turn = 0; turn < 3; turn += 1) await reader.wheel({ at, dy: -2000, ctrl: true });
      const closest = await windowAfter(reader, YEAR);
      expect(inDays(durationMs(closest))).toBe(7);
      for (let turn = 0; turn < 6; turn += 1) await reader.wheel({ at, dy: 2000, ctrl: true });
      const widest = await windowAfter(reader, closest);
      expect(durationMs(widest)).toBeLessThanOrEqual(2 * durationMs(WHOLE) + 2 * A_DAY);
      expect(durationMs(widest)).toBeGreaterThan(durationMs(WHOLE));
    }));

  it("turned sideways pans: to the end of the line is later", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const { widthPx } = await drawnTimeline(reader);
      await reader.wheel({ at: LANES, dx: direction === "ltr" ? 120 : -120 });
      const later = await windowAfter(reader, YEAR);
      const wanted = (120 / widthPx) * durationMs(YEAR);
      expect(Math.abs(later.start - YEAR.start - wanted)).toBeLessThanOrEqual(A_DAY);
      expect(durationMs(later)).toBe(durationMs(YEAR));
    }));
});

describe.each(BOTH)("the mouse in $language", ({ language }) => {
  it("drags the lanes with the time under it, and what is let go in movement goes on a little", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      await reader.drag(await pointAt(reader, 0.7), await pointAt(reader, 0.5));
      const later = await windowAfter(reader, YEAR);
      const moved = later.start - YEAR.start;
      expect(moved).toBeGreaterThan(0.19 * durationMs(YEAR));
      expect(moved).toBeLessThan(1.5 * durationMs(YEAR));
      await reader.drag(await pointAt(reader, 0.5), await pointAt(reader, 0.7));
      expect((await windowAfter(reader, later)).start).toBeLessThan(later.start);
      await expectSum(reader);
    }));

  it("drags by the axis too", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const { y, height } = await reader.box(".timeline-lanes .vis-panel.vis-bottom");
      const [from, to] = [await pointAt(reader, 0.7), await pointAt(reader, 0.5)];
      await reader.drag({ ...from, y: y + height / 2 }, { ...to, y: y + height / 2 });
      expect((await windowAfter(reader, YEAR)).start).toBeGreaterThan(YEAR.start);
    }));

  it("opens nothing where a drag began on a mark, and opens what is pressed after it", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const mark = markOf("2022-03-27-negev-summit");
      await reader.drag(mark, await pointAt(reader, 0.6));
      await windowAfter(reader, YEAR);
      await noDetails(reader);
      await reader.click(mark);
      await openDetails(reader, "2022-03-27-negev-summit");
    }));

  it("comes closer by a double click on a bare place", () =>
    visit({ language, to: AT(EMPTY_YEAR), viewport: LAPTOP }, async (reader) => {
      await reader.click(LANES, { count: 2 });
      const closer = await windowAfter(reader, EMPTY_YEAR);
      // Two fifths of the year, around its middle.
      expect(inDays(durationMs(closer))).toBeCloseTo(0.4 * 365, -1);
      expect(Math.abs(middleOf(closer) - middleOf(EMPTY_YEAR))).toBeLessThanOrEqual(A_DAY);
    }));
});

describe.each(BOTH)("the buttons in $language", ({ language, t }) => {
  const button = (key: "earlier" | "later" | "closer" | "wider" | "all" | "opening") =>
    ({ role: "button", name: t(`timeline.${key}`), exact: true }) as const;

  it("move the window by half of it and change its length around its middle", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const half = durationMs(YEAR) / 2;
      await reader.click(button("later"));
      const later = await windowAfter(reader, YEAR);
      expect(Math.abs(later.start - YEAR.start - half)).toBeLessThanOrEqual(A_DAY);
      await reader.click(button("earlier"));
      const back = await windowAfter(reader, later);
      expect(Math.abs(back.start - YEAR.start)).toBeLessThanOrEqual(A_DAY);
      await reader.click(button("closer"));
      const closer = await windowAfter(reader, back);
      expect(durationMs(closer) / durationMs(back)).toBeCloseTo(0.6, 1);
      expect(Math.abs(middleOf(closer) - middleOf(back))).toBeLessThanOrEqual(A_DAY);
      await reader.click(button("wider"));
      const wider = await windowAfter(reader, closer);
      expect(Math.abs(durationMs(wider) - durationMs(back))).toBeLessThanOrEqual(2 * A_DAY);
      await expectSum(reader);
    }));

  it("count each press of several in a row", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      await reader.evaluate((name) => {
        const closer = document.querySelector<HTMLElement>(`.timeline-controls [aria-label="${name}"]`);
        for (let press = 0; press < 3; press += 1) closer?.click();
      }, t("timeline.closer"));
      const closest = await windowAfter(reader, YEAR);
      expect(inDays(durationMs(closest))).toBeCloseTo(365 * 0.6 ** 3, -1);
    }));

  it("show all events, and the opening window, which an address need not name", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      await reader.click(button("all"));
      expect(await windowAfter(reader, YEAR)).toEqual(WHOLE);
      expect((await expectSum(reader)).outside).toBe(0);
      await reader.click(button("opening"));
      expect(await windowAfter(reader, WHOLE)).toEqual(OPENING);
      expect(new URL(reader.url()).search).toBe("?view=timeline");
    }));

  it("are there at once for a reader who asks for less motion", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP, reducedMotion: true }, async (reader) => {
      const after = await reader.evaluate((name) => {
        document.querySelector<HTMLElement>(`.timeline-controls [aria-label="${name}"]`)?.click();
        return window.location.search;
      }, t("timeline.all"));
      expect(after).toContain(windowQuery(WHOLE));
      expect(await windowAtRest(reader)).toEqual(WHOLE);
      await expectSum(reader);
    }));

  it("ease for everyone else", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const after = await reader.evaluate((name) => {
        document.querySelector<HTMLElement>(`.timeline-controls [aria-label="${name}"]`)?.click();
        return window.location.search;
      }, t("timeline.all"));
      expect(after).toContain(windowQuery(YEAR));
      expect(await windowAfter(reader, YEAR)).toEqual(WHOLE);
    }));
});

describe.each(BOTH)("the address in $language", ({ language }) => {
  it("follows the window without a step in the history, and opens the same window again", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      const steps = await historyLength(reader);
      let window = YEAR;
      for (const turn of [
        { dx: 90 },
        { dx: -150 },
        { dy: -160, ctrl: true },
        { dx: 40 },
        { dy: 90, ctrl: true },
      ]) {
        await reader.wheel({ at: LANES, ...turn });
        window = await windowAfter(reader, window);
      }
      expect(await historyLength(reader)).toBe(steps);
      const counts = await expectSum(reader);
      await reader.open(reader.url());
      await reader.waitReady();
      expect(await windowAtRest(reader)).toEqual(window);
      // What is labelled stays labelled while one moves, so a page that is opened anew may gather other events.
      const { outside, filtered } = await expectSum(reader);
      expect({ outside, filtered }).toEqual({ outside: counts.outside, filtered: counts.filtered });
    }));

  it("goes back over an opened event to the window before it, and forward to the window after", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      await reader.wheel({ at: LANES, dx: 60 });
      const before = await windowAfter(reader, YEAR);
      await reader.click(markOf("2022-03-27-negev-summit"));
      await openDetails(reader, "2022-03-27-negev-summit");
      await reader.wheel({ at: LANES, dy: -200, ctrl: true });
      const after = await windowAfter(reader, before);
      await reader.back();
      await noDetails(reader);
      expect(await windowAtRest(reader)).toEqual(before);
      await reader.forward();
      await openDetails(reader, "2022-03-27-negev-summit");
      expect(await windowAtRest(reader)).toEqual(after);
      await expectSum(reader);
    }));

  it("never pulls a reader back who has moved on by the time it is written", () =>
    visit({ language, to: AT(YEAR), viewport: LAPTOP }, async (reader) => {
      // The moment the address is written, the reader turns the wheel again: by a whole window, in one go.
      await reader.evaluate((selector) => {
        const write = history.replaceState.bind(history);
        history.replaceState = (...given) => {
          write(...given);
          history.replaceState = write;
          const area = document.querySelector<HTMLElement>(selector);
          const later = getComputedStyle(area ?? document.body).direction === "rtl" ? -1 : 1;
          const deltaX = later * (area?.clientWidth ?? 0);
          area?.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaX }));
        };
      }, LANES.selector);
      await reader.wheel({ at: LANES, dx: language === "ar" ? -100 : 100 });
      const window = await windowAfter(reader, YEAR);
      expect(inDays(window.start - YEAR.start)).toBeGreaterThan(365);
    }));
});
