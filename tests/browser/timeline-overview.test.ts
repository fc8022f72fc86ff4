// The overview strip, in both languages: all events over the whole span, and on it the window, to drag, widen and move
// by keyboard.
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/time/edtf.ts";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, middleOf, type Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import { until } from "../support/limit.ts";
import type { Point, Reader } from "../support/reader.ts";
import { recordFile } from "../support/record-file.ts";
import { WHOLE, windowAfter, windowQuery } from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const STRIP = '[data-view="overview"]';
const WINDOW = ".overview-window";
/** What one takes hold of to move it. */
const GRIP = ".overview-grip-window";
const YEARS = spanOfDays({ from: "1990-01-01", to: "2009-12-31" });
const LAPTOP = { width: 1440, height: 900 };

/** The point of the strip that stands for an instant. */
async function stripPoint(reader: Reader, at: number, { direction }: Spoken): Promise<Point> {
  const { x, y, width, height } = await reader.box(STRIP);
  const share = (at - WHOLE.start) / durationMs(WHOLE);
  return { x: x + width * (direction === "ltr" ? share : 1 - share), y: y + height * 0.3 };
}

/** A pixel of the strip in milliseconds, and some for the border: as close as a pointer can aim. */
async function aimMs(reader: Reader): Promise<number> {
  return (3 / (await reader.box(STRIP)).width) * durationMs(WHOLE) + MS_PER_DAY;
}

describe.each(BOTH)("the overview in $language", (spoken) => {
  const { language, direction, t } = spoken;
  const inYears = (run: (reader: Reader) => Promise<void>) =>
    visit({ language, to: `?view=timeline&${windowQuery(YEARS)}`, viewport: LAPTOP }, run);

  it("shows the window where it is among all events, whichever way time runs", () =>
    inYears(async (reader) => {
      const aim = ((await aimMs(reader)) / durationMs(WHOLE)) * (await reader.box(STRIP)).width;
      const { x, width } = await reader.box(WINDOW);
      const [start, end] = [
        await stripPoint(reader, YEARS.start, spoken),
        await stripPoint(reader, YEARS.end, spoken),
      ];
      const edges = direction === "ltr" ? [x, x + width] : [x + width, x];
      expect(Math.abs((edges[0] ?? 0) - start.x)).toBeLessThanOrEqual(aim);
      expect(Math.abs((edges[1] ?? 0) - end.x)).toBeLessThanOrEqual(aim);
    }));

  it("is dragged by its window", () =>
    inYears(async (reader) => {
      const from = await stripPoint(reader, middleOf(YEARS), spoken);
      const to = await stripPoint(reader, spanOfDays({ from: "2016-01-01", to: "2016-01-01" }).start, spoken);
      await reader.drag(from, to);
      const moved = await windowAfter(reader, YEARS);
      expect(Math.abs(durationMs(moved) - durationMs(YEARS))).toBeLessThanOrEqual(MS_PER_DAY);
      expect(Math.abs(middleOf(moved) - Date.UTC(2016, 0, 1))).toBeLessThanOrEqual(await aimMs(reader));
      await expectSum(reader);
    }));

  const HANDLES = [
    ["start", Date.UTC(1970, 0, 1)],
    ["end", Date.UTC(2020, 0, 1)],
  ] as const;
  it.each(HANDLES)("is widened by the handle at its %s, and the other end stays", (end, at) =>
    inYears(async (reader) => {
      const from = await stripPoint(reader, YEARS[end], spoken);
      await reader.drag(from, await stripPoint(reader, at, spoken));
      const wider = await windowAfter(reader, YEARS);
      expect(Math.abs(wider[end] - at)).toBeLessThanOrEqual(await aimMs(reader));
      const other = end === "start" ? "end" : "start";
      expect(wider[other]).toBe(YEARS[other]);
      await expectSum(reader);
    }),
  );

  it("brings the window to a bare place that is pressed", () =>
    inYears(async (reader) => {
      const at = await stripPoint(reader, Date.UTC(1975, 0, 1), spoken);
      await reader.drag(at, at, 1);
      const moved = await windowAfter(reader, YEARS);
      expect(Math.abs(middleOf(moved) - Date.UTC(1975, 0, 1))).toBeLessThanOrEqual(await aimMs(reader));
    }));

  it("is moved and widened by keys, earlier and later along time", () =>
    inYears(async (reader) => {
      const [later, earlier] =
        direction === "ltr" ? (["ArrowRight", "ArrowLeft"] as const) : (["ArrowLeft", "ArrowRight"] as const);
      const quarter = durationMs(YEARS) / 4;
      const near = (one: number, other: number) =>
        expect(Math.abs(one - other)).toBeLessThanOrEqual(MS_PER_DAY);

      await reader.focus({ selector: GRIP });
      expect(await reader.focused()).toMatchObject({ role: "slider" });
      await reader.press(later);
      const moved = await windowAfter(reader, YEARS);
      near(moved.start, YEARS.start + quarter);
      near(durationMs(moved), durationMs(YEARS));

      await reader.focus({ role: "slider", name: t("timeline.overviewStart") });
      await reader.press(earlier);
      const wider = await windowAfter(reader, moved);
      near(wider.start, moved.start - quarter);
      expect(wider.end).toBe(moved.end);

      await reader.focus({ role: "slider", name: t("timeline.overviewEnd") });
      await reader.press(earlier);
      const shorter: Span = await windowAfter(reader, wider);
      expect(shorter.start).toBe(wider.start);
      expect(shorter.end).toBeLessThan(wider.end);
      expect(await reader.focused()).toMatchObject({ role: "slider", name: t("timeline.overviewEnd") });
      await expectSum(reader);
    }));

  it("says for the ear which time it shows", () =>
    inYears(async (reader) => {
      const range = spoken.words.spokenRange(YEARS);
      expect(await reader.attribute(GRIP, "aria-label")).toBe(t("timeline.overviewWindow", { range }));
      expect(await reader.attribute(GRIP, "aria-valuetext")).toBe(range);
      const day = (iso: string) => {
        const parsed = parseEdtf(iso);
        return parsed.ok ? spoken.words.inWords(parsed.value) : "";
      };
      const ends = ["start", "end"].map((end) => reader.attribute(`.overview-grip-${end}`, "aria-valuetext"));
      expect(await Promise.all(ends)).toEqual([day("1990-01-01"), day("2009-12-31")]);
    }));

  it("has three sliders side by side, none of them inside another", () =>
    inYears(async (reader) => {
      expect(await reader.count(`${STRIP} [role=slider]`)).toBe(3);
      expect(await reader.count("[role=slider] *")).toBe(0);
      expect(await reader.count(":is(button, a, [role=img], [role=option]) [role=slider]")).toBe(0);
    }));

  it("has a colour for each type, and greys what a filter leaves out", () =>
    inYears(async (reader) => {
      const colours = `${STRIP} .overview-bars path[fill]`;
      expect(new Set(await reader.attributes(colours, "fill")).size).toBe(recordFile.types.length);
      expect(await reader.attribute(`${STRIP} .overview-left-out`, "d")).toBe("");
      await reader.click({ selector: 'button[data-type="defence"]' });
      await until("one colour is left", async () => (await reader.count(colours)) === 1);
      expect((await reader.attribute(`${STRIP} .overview-left-out`, "d"))?.length).toBeGreaterThan(100);
      await expectSum(reader);
    }));
});
