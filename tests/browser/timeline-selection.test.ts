// Selecting an event from anywhere brings it into view on the timeline and makes it stand out, in both languages; an
// address that names a window is obeyed to the day.
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { spanOf } from "../support/builders.ts";
import { ANCHORS, relatedTo } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { drawnTimeline, entryOf, markOf, windowAtRest, windowQuery } from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const LAPTOP = { width: 1440, height: 900 };
const NINETIES = spanOfDays({ from: "1990-01-01", to: "1999-12-31" });
const SUMMIT = "2022-03-27-negev-summit";
/** Long before the window that the timeline opens on. */
const PERES = "1986-07-21-peres-ifrane";

/** The event is open in full, its mark is in the window with its label, and no other mark is marked as open. */
async function expectInView(reader: Reader, id: string): Promise<void> {
  await openDetails(reader, id);
  const window = await windowAtRest(reader);
  expect(overlaps(spanOf(fileEvent(id).date), window)).toBe(true);
  const { entries, widthPx } = await drawnTimeline(reader);
  const open = entries.filter(({ emphasis }) => emphasis === "open");
  expect(open.map(({ eventId }) => eventId)).toEqual([id]);
  const [mark] = open;
  expect(mark?.isBare).toBe(false);
  expect(mark?.boxStartPx).toBeGreaterThanOrEqual(-1);
  expect(mark?.boxEndPx).toBeLessThanOrEqual(widthPx + 1);
  const related = relatedTo(id);
  for (const { eventId, emphasis } of entries) {
    if (eventId === null || eventId === id) continue;
    expect(emphasis, eventId).toBe(related.includes(eventId) ? "related" : "none");
  }
  await expectSum(reader);
}

describe.each(BOTH)("an event on the timeline in $language", ({ language, t }) => {
  const inNineties = `?view=timeline&${windowQuery(NINETIES)}`;

  it("comes into view from a turning point above, wherever the window was", () =>
    visit({ language, to: inNineties, viewport: LAPTOP }, async (reader) => {
      for (const { id } of [ANCHORS[3], ANCHORS[0]]) {
        await reader.click({ selector: `.anchors [data-event-id="${id}"] a` });
        await expectInView(reader, id);
      }
    }));

  it("comes into view from the neighbours and relations in the details", () =>
    visit({ language, to: `?view=timeline&event=${SUMMIT}`, viewport: LAPTOP }, async (reader) => {
      await expectInView(reader, SUMMIT);
      const [other = ""] = relatedTo(SUMMIT);
      await reader.click({ role: "link", name: fileEvent(other).title[language], within: ".related" });
      await expectInView(reader, other);
    }));

  it("comes into view when it was opened in the list", () =>
    visit({ language, to: "?view=list", viewport: LAPTOP }, async (reader) => {
      await reader.click({
        role: "link",
        name: fileEvent(PERES).title[language],
        exact: true,
        within: '[data-view="list"]',
      });
      await openDetails(reader, PERES);
      await reader.click({ role: "button", name: t("view.timeline"), exact: true });
      await reader.waitReady();
      await expectInView(reader, PERES);
    }));

  it("comes into view when it is found by search and pressed", () =>
    visit(
      { language, to: `?view=timeline&q=${language === "ar" ? "النقب" : "Negev"}`, viewport: LAPTOP },
      async (reader) => {
        await until("something is found", async () => (await reader.counts()).filtered > 0);
        await reader.rest();
        const found = await entryOf(reader, SUMMIT);
        expect(found).not.toBeNull();
        await reader.click(markOf(SUMMIT));
        await expectInView(reader, SUMMIT);
      },
    ));

  it("comes into view from an address that names it and no window, on its own page too", () =>
    visit({ language, to: `?view=timeline&event=${PERES}`, viewport: LAPTOP }, async (reader) => {
      await expectInView(reader, PERES);
      await reader.open(`${language}/event/${PERES}/`);
      await reader.waitReady();
      await expectInView(reader, PERES);
    }));

  it("does not move the window that an address names beside it", () =>
    visit({ language, to: `${inNineties}&event=${SUMMIT}`, viewport: LAPTOP }, async (reader) => {
      await openDetails(reader, SUMMIT);
      expect(await windowAtRest(reader)).toEqual(NINETIES);
      expect(await entryOf(reader, SUMMIT)).toBeNull();
      await expectSum(reader);
    }));

  it("stands out even in a lane that is folded, where it keeps its label", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      const { type } = fileEvent(SUMMIT);
      const name = reader.attributes(".lane-name", "aria-label");
      expect((await name).length).toBeGreaterThan(5);
      await reader.evaluate(
        (lane) => {
          for (const button of document.querySelectorAll<HTMLElement>(".lane-name")) {
            if (button.closest<HTMLElement>(".lane-label")?.style.getPropertyValue("--type") === lane)
              button.click();
          }
        },
        `var(--type-${await laneOf(reader, type)})`,
      );
      await reader.rest();
      await reader.click({ selector: `.anchors [data-event-id="${SUMMIT}"] a` });
      await expectInView(reader, SUMMIT);
    }));
});

/** The place of a type among the chips, which is that of its lane. */
async function laneOf(reader: Reader, type: string): Promise<number> {
  return (await reader.attributes("button[data-type]", "data-type")).indexOf(type);
}
