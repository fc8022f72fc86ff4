// The timeline's room on the page, in both languages: it fits the first screen of a laptop, follows its container from
// the narrowest phone to the widest wall, and its lanes fold.
import { describe, expect, it } from "vitest";
import { metricsFor } from "../../src/timeline/metrics.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { typeName } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { recordFile } from "../support/record-file.ts";
import { drawnTimeline, LANES, OPENING, pointAt, windowQuery } from "../support/timeline.ts";
import { expectPlaces } from "../support/timeline-places.ts";
import { expectSum, visit } from "../support/visit.ts";

const LAPTOP = { width: 1440, height: 900 };
const SUMMIT = "2022-03-27-negev-summit";
const EMPTY_YEAR = spanOfDays({ from: "2031-01-01", to: "2031-12-31" });
const CROWDED = [
  spanOfDays({ from: "2021-11-01", to: "2022-02-28" }),
  spanOfDays({ from: "2022-03-01", to: "2022-06-30" }),
];
const WIDTHS = [280, 320, 360, 390, 560, 719, 720, 768, 960, 1024, 1440, 1920, 2560] as const;

/** By how many pixels the page is wider than its window. */
const sideways = (reader: Reader) =>
  reader.evaluate(() => {
    // The page is wider than what it holds by the room that is kept for a scroll bar.
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

/** Lane by lane: its name's state and height, and whether it is open. */
const lanesOf = (reader: Reader) =>
  reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".lane-label")].map((label) => ({
      state: label.dataset.state,
      heightPx: label.getBoundingClientRect().height,
      isOpen: label.querySelector("button")?.getAttribute("aria-expanded") === "true",
    })),
  );

/** Labels whose words have less room than they need, with the width of all that such a mark holds. Runs in the page. */
function cutLabels(): readonly { readonly text: string; readonly wantedPx: number }[] {
  return [...document.querySelectorAll<HTMLElement>(".mark:not(.mark-bare)")].flatMap((mark) => {
    const label = mark.querySelector(".mark-label");
    if (label === null) return [];
    const words = document.createRange();
    words.selectNodeContents(label);
    const [needsPx, hasPx] = [words.getBoundingClientRect().width, label.getBoundingClientRect().width];
    if (needsPx <= hasPx + 0.1) return [];
    return [
      { text: label.textContent ?? "", wantedPx: mark.getBoundingClientRect().width + needsPx - hasPx },
    ];
  });
}

/** How high the axis is, and what it and the lanes leave of the timeline's height. Runs in the page. */
function panelsOfTimeline(): { readonly leftOverPx: number; readonly axisPx: number } {
  const heightOf = (selector: string) =>
    document.querySelector(`.timeline-lanes ${selector}`)?.getBoundingClientRect().height ?? 0;
  const axisPx = heightOf(".vis-panel.vis-bottom");
  return { leftOverPx: heightOf(".vis-timeline") - heightOf(".vis-panel.vis-center") - axisPx, axisPx };
}

/** What stands beside the lane of its own colour, or in a lane that is not as high as its name. Runs in the page. */
function misplaced(): readonly string[] {
  const hueOf = (element: Element, selector: string) =>
    element.closest<HTMLElement>(selector)?.style.getPropertyValue("--type") ?? "";
  const found: string[] = [];
  const lanes = new Map<string, DOMRect>();
  for (const name of document.querySelectorAll<HTMLElement>(".lane-label")) {
    const box = name.getBoundingClientRect();
    lanes.set(hueOf(name, ".lane-label"), box);
    const lane = name.closest(".vis-label")?.getBoundingClientRect();
    if (lane?.top !== box.top || lane.height !== box.height) found.push(`the name ${name.textContent}`);
  }
  for (const mark of document.querySelectorAll<HTMLElement>(".timeline-lanes [data-key]")) {
    const { top, bottom } = mark.getBoundingClientRect();
    const lane = lanes.get(hueOf(mark, ".entry, .still-strip"));
    const isIn = lane !== undefined && top >= lane.top - 1 && bottom <= lane.bottom + 1;
    if (!isIn) found.push(mark.dataset.key ?? "");
  }
  return found;
}

describe.each(BOTH)("the timeline in $language", (spoken) => {
  const { language, t } = spoken;

  it("fits the first screen of a laptop with lanes, axis and overview", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const axis = await reader.box(".timeline-lanes .vis-panel.vis-bottom");
      const overview = await reader.box('[data-view="overview"]');
      expect(await reader.scrollY()).toBe(0);
      expect(axis.y).toBeGreaterThan(300);
      expect(axis.y + axis.height).toBeLessThan(overview.y);
      expect(overview.y + overview.height).toBeLessThanOrEqual(900);
    }));

  it("shows every lane in the first screen, whatever is in the window", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      for (const query of ["", `?${windowQuery(EMPTY_YEAR)}`, "?from=2022-01-01&to=2022-12-31"]) {
        await reader.open(`${language}/${query}`);
        await reader.waitReady();
        await reader.rest();
        const axis = await reader.box(".timeline-lanes .vis-panel.vis-bottom");
        const last = await reader.evaluate(
          () =>
            [...document.querySelectorAll(".lane-label")].at(-1)?.getBoundingClientRect().bottom ?? Infinity,
        );
        expect(last, query).toBeLessThanOrEqual(axis.y + 1);
      }
    }));

  it("never makes the page scroll sideways, from 280 to 2,560 px, and its marks stay on their dates", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      for (const event of ["", `&event=${SUMMIT}`]) {
        await reader.open(`${language}/?view=timeline${event}`);
        await reader.waitReady();
        for (const width of WIDTHS) {
          await reader.resize(width, 900);
          await reader.rest();
          expect(await sideways(reader), `${width} px ${event}`).toBe(0);
          await expectSum(reader);
          const drawn = await drawnTimeline(reader);
          if (drawn.widthPx > 240) expectPlaces(drawn, OPENING, spoken);
        }
      }
    }));

  it("is filled by its lanes and its axis, as high as the axis is at every zoom", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const heights = new Set<number>();
      await reader.evaluate(() =>
        document.querySelector<HTMLElement>('.timeline-lanes [data-key][tabindex="0"]')?.focus(),
      );
      for (const key of ["0", "+", "+", "+", "+", "+", "+", "0"]) {
        await reader.press(key);
        await reader.rest();
        const { leftOverPx, axisPx } = await reader.evaluate(panelsOfTimeline);
        // The line between them is in both.
        expect(leftOverPx, key).toBeCloseTo(-1, 0);
        heights.add(axisPx);
      }
      // Else nothing was tried.
      expect(heights.size).toBeGreaterThan(1);
    }));

  it("follows its container when the details open beside it and close again", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const before = await reader.box(LANES.selector);
      await reader.click({ selector: `.anchors [data-event-id="${SUMMIT}"] a` });
      await openDetails(reader, SUMMIT);
      await reader.rest();
      const beside = await drawnTimeline(reader);
      expect(beside.widthPx).toBeLessThan(before.width - 200);
      expectPlaces(beside, OPENING, spoken);
      await expectSum(reader);
      await reader.press("Escape");
      await noDetails(reader);
      await until(
        "the lanes are wide again",
        async () => (await reader.box(LANES.selector)).width === before.width,
      );
      await reader.rest();
      expectPlaces(await drawnTimeline(reader), OPENING, spoken);
      await expectSum(reader);
    }));

  it.each([390, 1440])("cuts no label that is no wider than labels may be, on %i px", (width) =>
    visit({ language, to: "?view=timeline", viewport: { width, height: 900 } }, async (reader) => {
      const { maxMarkPx } = metricsFor(width);
      let seen = 0;
      for (const query of ["", ...CROWDED.map((window) => `&${windowQuery(window)}`)]) {
        await reader.open(`${language}/?view=timeline${query}`);
        await reader.waitReady();
        await reader.rest();
        seen += await reader.count(".mark:not(.mark-bare)");
        const cut = await reader.evaluate(cutLabels);
        expect(cut.filter(({ wantedPx }) => wantedPx <= maxMarkPx)).toEqual([]);
      }
      expect(seen).toBeGreaterThan(5);
    }),
  );

  it("fills the screen on request, and gives it back", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const before = await reader.box(LANES.selector);
      await reader.click({ role: "button", name: t("timeline.fullScreen") });
      await until(
        "the lanes are higher",
        async () => (await reader.box(LANES.selector)).height > before.height + 50,
      );
      await reader.rest();
      const overview = await reader.box('[data-view="overview"]');
      const screen = await reader.evaluate(() => window.innerHeight);
      expect(overview.y + overview.height).toBeLessThanOrEqual(screen);
      await expectSum(reader);
      await reader.click({ role: "button", name: t("timeline.leaveFullScreen") });
      await until(
        "the lanes are as before",
        async () => (await reader.box(LANES.selector)).height === before.height,
      );
    }));
});

describe.each(BOTH)("a lane in $language", ({ language, t }) => {
  const lane = (type: string) =>
    ({ role: "button", name: new RegExp(`^${typeName(type, language)}`), within: ".vis-labelset" }) as const;

  it("is named with its type and the number of its events, and there is one a type", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      const texts = await reader.texts(".lane-name");
      expect(texts.map((text) => text.split("\n")[0])).toEqual(
        recordFile.types.map(({ label }) => label[language]),
      );
    }));

  it("holds its own marks and is as high as its name, at every zoom and under every filter", () =>
    visit(
      { language, to: "?view=timeline&from=2022-01-01&to=2022-12-31", viewport: LAPTOP },
      async (reader) => {
        await reader.rest();
        expect(await reader.evaluate(misplaced)).toEqual([]);
        const heights = new Set<string>();
        const check = async (what: string) => {
          await reader.rest();
          expect(await reader.evaluate(misplaced), what).toEqual([]);
          heights.add(JSON.stringify((await lanesOf(reader)).map(({ heightPx }) => heightPx)));
        };
        const at = await pointAt(reader, 0.5);
        for (const dy of [-60, -60, -60, 60, 60, 60, 60]) {
          await reader.wheel({ at, dy, ctrl: true });
          await check(`turned by ${dy}`);
        }
        for (const type of ["diplomacy", "defence"]) {
          await reader.click({ selector: `.chip[data-type="${type}"]` });
          await check(`with a filter more: ${type}`);
        }
        // Else nothing was tried.
        expect(heights.size).toBeGreaterThan(3);
      },
    ));

  it.each(["pointer", "keyboard"] as const)(
    "folds to a line and opens again by %s, and no event is lost",
    (by) =>
      visit({ language, viewport: LAPTOP }, async (reader) => {
        await reader.rest();
        const [before] = await lanesOf(reader);
        const counts = await expectSum(reader);
        const press = async (does: "foldLane" | "openLane") => {
          const tip = t(`timeline.${does}`, { type: typeName("diplomacy", language) });
          expect(await reader.attribute(".vis-labelset .lane-name", "title")).toContain(tip);
          if (by === "pointer") return reader.click(lane("diplomacy"));
          await reader.focus(lane("diplomacy"));
          await reader.press("Enter");
        };
        await press("foldLane");
        await reader.rest();
        const [folded] = await lanesOf(reader);
        expect(folded).toMatchObject({ state: "folded", isOpen: false });
        expect(folded?.heightPx).toBeLessThan(28);
        const inFold = await expectSum(reader);
        expect(inFold.clustered).toBeGreaterThan(counts.clustered);
        expect(inFold.outside).toBe(counts.outside);
        if (by === "keyboard") expect((await reader.focused())?.name).toMatch(lane("diplomacy").name);
        await press("openLane");
        await reader.rest();
        expect((await lanesOf(reader))[0]).toMatchObject({ state: "open", isOpen: true });
        expect(Math.abs(((await lanesOf(reader))[0]?.heightPx ?? 0) - (before?.heightPx ?? 0))).toBeLessThan(
          30,
        );
        await expectSum(reader);
      }),
  );

  it("is a line where the window holds nothing of it", () =>
    visit({ language, to: `?${windowQuery(EMPTY_YEAR)}`, viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const lanes = await lanesOf(reader);
      expect(lanes).toHaveLength(recordFile.types.length);
      for (const { state, heightPx } of lanes) {
        expect(state).toBe("empty");
        expect(heightPx).toBeLessThan(28);
      }
    }));
});
