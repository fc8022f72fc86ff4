// What stands in the lanes while the view moves, in both languages: pixels in place of elements, in the same lanes, and
// elements again, with the focus, as soon as it rests.
import { describe, expect, it } from "vitest";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { drawnTimeline, markOf, pointAt, windowAfter, windowQuery } from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const YEAR = spanOfDays({ from: "2022-01-01", to: "2022-12-31" });
const LAPTOP = { width: 1440, height: 900 };
const SUMMIT = "2022-03-27-negev-summit";

interface Moving {
  /** Whether elements of the lanes can be seen. */
  readonly showsItems: boolean;
  /** The lanes, by their order from the top, on which something is painted. */
  readonly painted: readonly number[];
  /** How much of what is painted is dark. */
  readonly darkShare: number;
}

declare global {
  interface Window {
    /** What the lanes looked like when they first moved; of this test alone. */
    firstMoved?: Promise<Moving>;
  }
}

/** Remembers what the lanes look like at the first frame that is painted whole. Runs in the page. */
function watchMotion(): void {
  const lanes = document.querySelector<HTMLElement>(".timeline-lanes");
  const canvas = document.querySelector<HTMLCanvasElement>(".moving-canvas");
  if (lanes === null || canvas === null) throw new Error("There is no timeline.");
  window.firstMoved = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!lanes.classList.contains("timeline-drawn")) return;
      observer.disconnect();
      const item = lanes.querySelector(".vis-item");
      const { width, height } = canvas;
      // Chromium says of a canvas that is read twice how it would be read sooner.
      const eye = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
      eye?.drawImage(canvas, 0, 0);
      const { data } = eye?.getImageData(0, 0, width, height) ?? {};
      const area = canvas.getBoundingClientRect();
      const scale = width / area.width;
      const painted = [...lanes.querySelectorAll(".lane-label")].flatMap((label, lane) => {
        const box = label.getBoundingClientRect();
        const [from, to] = [box.top + 2, box.bottom - 2].map(
          (y) => Math.round((y - area.top) * scale) * width * 4,
        );
        return data?.subarray(from, to).some((value, i) => i % 4 === 3 && value > 0) ? [lane] : [];
      });
      let [opaque, dark] = [0, 0];
      for (let i = 0; data !== undefined && i < data.length; i += 4) {
        if ((data[i + 3] as number) < 255) continue;
        opaque += 1;
        if ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number) < 384) dark += 1;
      }
      const darkShare = dark / opaque;
      resolve({ darkShare, showsItems: item !== null && getComputedStyle(item).opacity !== "0", painted });
    });
    observer.observe(lanes, { attributes: true, attributeFilter: ["class"] });
  });
}

describe.each(BOTH)("a zoom in $language", ({ language }) => {
  it("is painted in the lanes where the elements were, and gives way to elements with the focus kept", () =>
    visit({ language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport: LAPTOP }, async (reader) => {
      await reader.evaluate(
        (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
        markOf(SUMMIT).selector,
      );
      const { entries } = await drawnTimeline(reader);
      const lanes = [...new Set(entries.map(({ lane }) => lane))].sort((one, other) => one - other);
      await reader.evaluate(watchMotion);
      await reader.wheel({ at: await pointAt(reader, 0.25), dy: -40, ctrl: true });
      const moving = await reader.evaluate(() => window.firstMoved);
      expect(moving?.showsItems).toBe(false);
      expect(moving?.painted).toEqual(lanes);
      await windowAfter(reader, YEAR);
      expect(
        await reader.evaluate(() => document.querySelector(".timeline-drawn, .timeline-sliding")),
      ).toBeNull();
      expect((await reader.focused())?.eventId).toBe(SUMMIT);
      await expectSum(reader);
    }));

  it("is painted in the colours that the page has by then", () =>
    visit({ language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport: LAPTOP }, async (reader) => {
      const darkShareOf = async (colours: "light" | "dark"): Promise<number> => {
        await reader.prefer(colours);
        await reader.evaluate(watchMotion);
        await reader.wheel({ at: await pointAt(reader, 0.25), dy: -40, ctrl: true });
        return (await reader.evaluate(() => window.firstMoved))?.darkShare ?? Number.NaN;
      };
      expect(await darkShareOf("light")).toBeLessThan(0.5);
      await windowAfter(reader, YEAR);
      expect(await darkShareOf("dark")).toBeGreaterThan(0.5);
    }));

  it("can be read where colours are forced", () =>
    visit(
      { language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport: LAPTOP, forcedColours: true },
      async (reader) => {
        await reader.evaluate(watchMotion);
        await reader.wheel({ at: await pointAt(reader, 0.25), dy: -40, ctrl: true });
        const moving = await reader.evaluate(() => window.firstMoved);
        // Letters, frames and pills, on a ground that is theirs; without the ground all would be dark.
        expect(moving?.darkShare).toBeGreaterThan(0.02);
        expect(moving?.darkShare).toBeLessThan(0.5);
      },
    ));
});
