// The timeline under hostile conditions, in both languages: a host's style sheet, odd screens, no height, and being
// taken away and brought back many times.
import { describe, expect, it } from "vitest";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import type { Reader } from "../support/reader.ts";
import { drawnTimeline, LANES, OPENING, windowQuery } from "../support/timeline.ts";
import { expectPlaces } from "../support/timeline-places.ts";
import { expectSum, visit } from "../support/visit.ts";

const LAPTOP = { width: 1440, height: 900 };
const MONTH = spanOfDays({ from: "2022-03-01", to: "2022-03-31" });

/** Adds rules as a host's own style sheet has them, after all of ours. */
async function addStyles(reader: Reader, rules: readonly string[]): Promise<void> {
  await reader.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}

/** How often anything in the lanes changes over some seventy frames, at rest. */
const changesAtRest = (reader: Reader) =>
  reader.evaluate(
    () =>
      new Promise<number>((told) => {
        const lanes = document.querySelector(".timeline");
        let changes = 0;
        const observer = new MutationObserver((records) => {
          changes += records.length;
        });
        if (lanes !== null) {
          observer.observe(lanes, { subtree: true, childList: true, attributes: true, characterData: true });
        }
        let frames = 0;
        const next = () => {
          frames += 1;
          if (frames < 70) requestAnimationFrame(next);
          else {
            observer.disconnect();
            told(changes);
          }
        };
        requestAnimationFrame(next);
      }),
  );

const setHeight = (reader: Reader, height: string) =>
  reader.evaluate((height) => {
    document
      .querySelector<HTMLElement>('[data-view="timeline"]')
      ?.style.setProperty("--timeline-block-size", height);
  }, height);

describe.each(BOTH)("a host's styles around the timeline in $language", (spoken) => {
  const { language } = spoken;
  const HOSTILE = [
    ["body { text-align: left }"],
    ["body { text-align: right }"],
    ["* { text-align: center }"],
    ["* { box-sizing: content-box }"],
    ["* { direction: ltr }"],
    ["* { direction: rtl }"],
    ["* { direction: ltr }", "body { text-align: left }", "* { box-sizing: content-box }"],
  ] as const;

  it("move no mark, no label of the axis and no line", () =>
    visit({ language, to: `?view=timeline&${windowQuery(MONTH)}`, viewport: LAPTOP }, async (reader) => {
      for (const rules of HOSTILE) {
        for (const flow of ["ltr", "rtl"] as const) {
          await reader.open(`${language}/?view=timeline&flow=${flow}&${windowQuery(MONTH)}`);
          await reader.waitReady();
          await reader.rest();
          await addStyles(reader, rules);
          await reader.rest();
          const still = await drawnTimeline(reader);
          expect(expectPlaces(still, MONTH, spoken), rules.join(" ")).toBeGreaterThan(5);
          // And what is drawn anew under them stands as well.
          await reader.resize(1400, 900);
          await reader.rest();
          expectPlaces(await drawnTimeline(reader), MONTH, spoken);
          await reader.resize(LAPTOP.width, LAPTOP.height);
        }
      }
    }));
});

describe.each(BOTH)("the timeline at rest in $language", (spoken) => {
  const { language } = spoken;

  it.each([0.8, 1, 1.25, 2, 3])(
    "is still at a device pixel ratio of %s, and its marks are on their dates",
    (ratio) =>
      visit(
        { language, to: "?view=timeline", viewport: LAPTOP, deviceScaleFactor: ratio },
        async (reader) => {
          await reader.rest();
          expect(await changesAtRest(reader)).toBe(0);
          expectPlaces(await drawnTimeline(reader), OPENING, spoken);
          await expectSum(reader);
        },
      ),
  );

  it("is still without any height, and is as it was when it has its height again", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const before = await drawnTimeline(reader);
      for (const height of ["0px", "1px", "40px"]) {
        await setHeight(reader, height);
        await reader.rest();
        expect(await changesAtRest(reader), height).toBe(0);
        await expectSum(reader);
      }
      await setHeight(reader, "");
      await until("it is as high as before", async () => {
        const { entries } = await drawnTimeline(reader);
        return entries.length >= before.entries.length * 0.8;
      });
      await reader.rest();
      expectPlaces(await drawnTimeline(reader), OPENING, spoken);
      await expectSum(reader);
    }));

  it("is drawn when it was opened without a height and gets one later", () =>
    visit({ language, to: "?view=list", viewport: LAPTOP }, async (reader) => {
      await addStyles(reader, [".timeline-view { block-size: 0 !important }"]);
      await reader.click({ selector: '[data-twin="timeline"]' });
      await until("the timeline is there", async () => (await reader.count(LANES.selector)) === 1);
      await reader.rest();
      await expectSum(reader);
      await reader.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
      await until("marks are drawn", async () => (await reader.marks()).events.length > 10);
      await reader.rest();
      expectPlaces(await drawnTimeline(reader), OPENING, spoken);
      await expectSum(reader);
    }));
});

describe.each(BOTH)("fifty switches between timeline and list in $language", ({ language }) => {
  it("leave no node and no listener behind", { timeout: 240_000 }, () =>
    visit({ language, to: "?view=list", viewport: LAPTOP, reducedMotion: true }, async (reader) => {
      const twice = async () => {
        await reader.click({ selector: '[data-twin="timeline"]' });
        await until("marks are drawn", async () => (await reader.marks()).events.length > 10);
        await reader.click({ selector: '[data-twin="list"]' });
        await until("the list is there", async () => (await reader.count(LANES.selector)) === 0);
      };
      // The first few fill caches that stay for good reason: fonts, texts, code.
      for (let time = 0; time < 4; time += 1) await twice();
      const before = await reader.weight();
      for (let time = 0; time < 50; time += 1) await twice();
      const after = await reader.weight();
      expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
      // One timeline is some 2,000 nodes.
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + 100);
    }),
  );
});
