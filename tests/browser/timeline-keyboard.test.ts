// The timeline by keyboard alone, in both languages and both ways of time: one tab stop leads in, arrows follow time
// and lanes, and the focus is never lost, whatever happens to the window under it.
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import {
  type DrawnEntry,
  drawnTimeline,
  markOf,
  WHOLE,
  windowAfter,
  windowAtRest,
  windowQuery,
} from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const YEAR = spanOfDays({ from: "2022-01-01", to: "2022-12-31" });
const SUMMIT = "2022-03-27-negev-summit";
const LAPTOP = { width: 1440, height: 900 };
const FLOWS = BOTH.flatMap((spoken) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language: spoken.language, spoken, flow })),
);

/** Runs in the page: the key of the focused mark or cluster, and whether its focus can be seen. */
function readFocusedEntry(): { key: string; isSeen: boolean; isMarked: boolean } | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.dataset.key === undefined) return null;
  const style = getComputedStyle(active);
  return {
    key: active.dataset.key,
    isSeen: active.checkVisibility({ opacityProperty: true }) && active.getBoundingClientRect().width > 0,
    isMarked: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
  };
}

/** The focused mark or cluster, which must be in the window, seen, and marked as focused. */
async function focusedEntry(reader: Reader): Promise<DrawnEntry> {
  await reader.rest();
  const focused = await reader.evaluate(readFocusedEntry);
  expect(focused, "the focus is on a mark or cluster").toMatchObject({ isSeen: true, isMarked: true });
  const { entries } = await drawnTimeline(reader);
  const entry = entries.find(({ key }) => key === focused?.key);
  expect(entry?.eventId ?? entry?.clusterCount, "what has the focus counts in the window").not.toBeNull();
  return entry as DrawnEntry;
}

/** Where an entry is met in time. */
const metAt = ({ boxStartPx, footStartPx, clusterCount }: DrawnEntry) =>
  Math.max(0, clusterCount === null ? footStartPx : boxStartPx);

/** Comes into the lanes as a reader does: with Tab from the button before them. */
async function enter(reader: Reader): Promise<DrawnEntry> {
  await reader.focus({ selector: '.timeline-controls [data-tool="full"]' });
  await reader.press("Tab");
  return focusedEntry(reader);
}

describe.each(FLOWS)("the keyboard in $language, with time running $flow", ({ language, flow }) => {
  const [LATER, EARLIER] =
    flow === "ltr" ? (["ArrowRight", "ArrowLeft"] as const) : (["ArrowLeft", "ArrowRight"] as const);
  const inYear = (run: (reader: Reader) => Promise<void>) =>
    visit(
      {
        language,
        to: `?view=timeline&flow=${flow}&${windowQuery(YEAR)}`,
        viewport: LAPTOP,
        reducedMotion: true,
      },
      run,
    );

  it("comes to the earliest event, goes on in the order of time, and back the same way", () =>
    inYear(async (reader) => {
      const first = await enter(reader);
      const { entries } = await drawnTimeline(reader);
      const inWindow = entries.filter(
        ({ eventId, clusterCount }) => eventId !== null || clusterCount !== null,
      );
      expect(metAt(first)).toBe(Math.min(...inWindow.map(metAt)));
      const visited = [first];
      for (let step = 0; step < 8; step += 1) {
        await reader.press(LATER);
        visited.push(await focusedEntry(reader));
      }
      const places = visited.map(metAt);
      // Within a pixel: two that begin together are met from the top.
      for (const [n, place] of places.slice(1).entries()) {
        expect(place).toBeGreaterThanOrEqual((places[n] ?? 0) - 1);
      }
      expect(new Set(visited.map(({ key }) => key)).size).toBe(visited.length);
      for (const { key } of visited.slice(0, -1).toReversed()) {
        await reader.press(EARLIER);
        expect((await focusedEntry(reader)).key).toBe(key);
      }
    }));

  it("goes up and down between lanes, and to the first and the last in the window", () =>
    inYear(async (reader) => {
      const start = await enter(reader);
      await reader.press("ArrowDown");
      const below = await focusedEntry(reader);
      expect(below.lane).toBeGreaterThan(start.lane);
      await reader.press("ArrowUp");
      expect((await focusedEntry(reader)).lane).toBeLessThan(below.lane);
      await reader.press("End");
      const last = await focusedEntry(reader);
      const { entries } = await drawnTimeline(reader);
      const inWindow = entries.filter(
        ({ eventId, clusterCount }) => eventId !== null || clusterCount !== null,
      );
      expect(metAt(last)).toBeCloseTo(Math.max(...inWindow.map(metAt)), 0);
      await reader.press("Home");
      expect((await focusedEntry(reader)).key).toBe(start.key);
    }));

  it("goes on over the edge of the window, which follows", () =>
    inYear(async (reader) => {
      await enter(reader);
      await reader.press("End");
      const last = await focusedEntry(reader);
      await reader.press(LATER);
      const later = await windowAfter(reader, YEAR);
      expect(later.start).toBeGreaterThan(YEAR.start);
      await focusedEntry(reader);
      await reader.press(LATER);
      expect((await focusedEntry(reader)).key).not.toBe(last.key);
    }));
});

describe.each(BOTH)("the keys in $language", ({ language, t }) => {
  const inYear = (run: (reader: Reader) => Promise<void>, reducedMotion = true) =>
    visit({ language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport: LAPTOP, reducedMotion }, run);

  it("find one tab stop in the lanes, and leave them with the next Tab", () =>
    inYear(async (reader) => {
      expect(await reader.count('.timeline-lanes [tabindex="0"][data-key]')).toBe(1);
      expect(await reader.count('.timeline-lanes [data-key]:not([tabindex="-1"], [tabindex="0"])')).toBe(0);
      await enter(reader);
      await reader.press("Tab");
      expect(await reader.evaluate(readFocusedEntry)).toBeNull();
      await reader.press("Shift+Tab");
      await focusedEntry(reader);
    }));

  it.each([true, false])(
    "page through time with the focus kept in the lanes, less motion: %s",
    (reducedMotion) =>
      inYear(async (reader) => {
        await enter(reader);
        await reader.press("PageDown");
        const later = await windowAfter(reader, YEAR);
        expect(Math.abs(later.start - YEAR.end)).toBeLessThanOrEqual(MS_PER_DAY);
        await focusedEntry(reader);
        await reader.press("PageUp");
        expect((await windowAfter(reader, later)).start - YEAR.start).toBeLessThanOrEqual(MS_PER_DAY);
        await focusedEntry(reader);
        await expectSum(reader);
      }, reducedMotion),
  );

  it.each([true, false])(
    "come closer around the focus, go wider, and show all, less motion: %s",
    (reducedMotion) =>
      inYear(async (reader) => {
        await reader.focus(markOf(SUMMIT));
        await reader.press("+");
        const closer = await windowAfter(reader, YEAR);
        expect(durationMs(closer) / durationMs(YEAR)).toBeCloseTo(0.6, 1);
        expect((await focusedEntry(reader)).eventId).toBe(SUMMIT);
        await reader.press("-");
        const wider = await windowAfter(reader, closer);
        expect(durationMs(wider)).toBeGreaterThan(durationMs(closer));
        await focusedEntry(reader);
        await reader.press("0");
        expect(await windowAfter(reader, wider)).toEqual(WHOLE);
        await focusedEntry(reader);
        await expectSum(reader);
      }, reducedMotion),
  );

  it("keep the focus on nothing but the lanes where the window is empty, and find the events again", () =>
    inYear(async (reader) => {
      await enter(reader);
      let window = YEAR;
      for (let page = 0; page < 6; page += 1) {
        await reader.press("PageDown");
        window = await windowAfter(reader, window);
      }
      expect((await reader.counts()).drawn).toBe(0);
      expect(await reader.focused()).toMatchObject({ name: t("timeline.label"), view: "timeline" });
      for (let page = 0; page < 3; page += 1) {
        await reader.press("PageUp");
        window = await windowAfter(reader, window);
      }
      await focusedEntry(reader);
    }));

  it("open an event with Enter, and Esc comes back to its mark", () =>
    inYear(async (reader) => {
      await reader.focus(markOf(SUMMIT));
      await reader.press("Enter");
      await openDetails(reader, SUMMIT);
      await reader.press("Escape");
      await noDetails(reader);
      await until("the focus is back", async () => (await reader.focused())?.eventId === SUMMIT);
      expect((await focusedEntry(reader)).eventId).toBe(SUMMIT);
    }));

  it.each([true, false])(
    "open a cluster with Enter, and the focus stays with its events, less motion: %s",
    (less) =>
      visit({ language, to: "?view=timeline", viewport: LAPTOP, reducedMotion: less }, async (reader) => {
        const { entries } = await drawnTimeline(reader);
        const [biggest] = entries.toSorted((a, b) => (b.clusterCount ?? 0) - (a.clusterCount ?? 0));
        await reader.focus({ selector: `.timeline-lanes [data-key="${biggest?.key}"]` });
        const before = await windowAtRest(reader);
        await reader.press("Enter");
        await windowAfter(reader, before);
        expect((await focusedEntry(reader)).lane).toBe(biggest?.lane);
        await expectSum(reader);
      }),
  );

  it("show what they do with ?, and Esc closes that alone", () =>
    inYear(async (reader) => {
      await reader.focus(markOf(SUMMIT));
      await reader.press("Enter");
      await openDetails(reader, SUMMIT);
      await reader.focus(markOf(SUMMIT));
      await reader.press("?");
      const help = { role: "dialog", name: t("timeline.keys.label") } as const;
      await until("the keys are shown", () => reader.isVisible(help));
      expect(await reader.text(".key-help")).toContain(t("timeline.keys.pages"));
      await reader.press("Escape");
      await until("the keys are hidden", async () => !(await reader.isVisible(help)));
      await openDetails(reader, SUMMIT);
      expect((await reader.focused())?.eventId).toBe(SUMMIT);
    }));

  it("keep the focus in the lanes when Back and Forward change what is filtered under it", () =>
    inYear(async (reader) => {
      await reader.click({ selector: 'button[data-type="defence"]' });
      await reader.rest();
      const [kept = ""] = (await reader.marks()).events;
      await reader.focus(markOf(kept));
      await reader.back();
      await until("all types are back", async () => (await reader.counts()).filtered === 0);
      expect((await focusedEntry(reader)).eventId).toBe(kept);
      await reader.press("ArrowUp");
      expect((await focusedEntry(reader)).lane).not.toBe(1);
      await reader.forward();
      await until("one type is left", async () => (await reader.counts()).filtered > 0);
      expect((await focusedEntry(reader)).lane).toBe(1);
    }));

  it("stay with the page where the focus is not in the lanes", () =>
    inYear(async (reader) => {
      const url = reader.url();
      await reader.focus({ selector: 'button[data-type="defence"]' });
      for (const key of ["ArrowRight", "+", "0", "?", "End"]) await reader.press(key);
      await reader.rest();
      expect(reader.url()).toBe(url);
      expect((await reader.focused())?.role).toBe("button");
    }));

  it("take no focus from a reader who is elsewhere while the window moves", () =>
    inYear(async (reader) => {
      await reader.focus(markOf(SUMMIT));
      await reader.focus({ selector: '.timeline-controls [data-tool="later"]' });
      await reader.press("Enter", 2);
      await windowAfter(reader, YEAR);
      expect(await reader.focused()).toMatchObject({ role: "button", name: t("timeline.later") });
      const [pressed = ""] = (await reader.marks()).events;
      await reader.click(markOf(pressed));
      await openDetails(reader, pressed);
      await reader.click({ selector: "h1" });
      await reader.wheel({ at: { selector: ".timeline-lanes" }, dx: 40 });
      await reader.rest();
      expect(await reader.evaluate(readFocusedEntry)).toBeNull();
    }));
});
