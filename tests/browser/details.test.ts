// Opening and leaving an event, in both languages: by keyboard, by pointer and by the history, with the focus going
// back to what opened it.
import { describe, expect, it } from "vitest";
import { BOTH, type Spoken } from "../support/both.ts";
import { copiedText, replaceClipboard } from "../support/clipboard.ts";
import { EVENTS } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const SUMMIT = "2022-03-27-negev-summit";
const VISIT = "2021-11-24-gantz-defence-mou";
const LIST = '[data-view="list"]';
const PHONE = { viewport: { width: 390, height: 844 }, touch: true };

const rowLink = (id: string, { language }: Spoken) =>
  ({ role: "link", name: fileEvent(id).title[language], exact: true, within: LIST }) as const;

/** Opens an event from the list by keyboard, as far as a reader's finger goes. */
async function openByEnter(reader: Reader, id: string, spoken: Spoken): Promise<void> {
  await reader.focus(rowLink(id, spoken));
  await reader.press("Enter");
  await openDetails(reader, id);
}

/** The keyboard is on the link of an event in the list. */
async function expectFocusOnRow(reader: Reader, id: string, { language }: Spoken): Promise<void> {
  await until(`the focus is on ${id}`, async () => (await reader.focused())?.eventId === id);
  expect(await reader.focused()).toMatchObject({
    role: "link",
    view: "list",
    eventId: id,
    name: fileEvent(id).title[language],
  });
}

const eventInAddress = (reader: Reader) => new URL(reader.url()).searchParams.get("event");

describe.each(BOTH)("an event opened from the list in $language", (spoken) => {
  const { language, t } = spoken;

  it("takes the focus, and gives it back to its row on Escape", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await openByEnter(reader, SUMMIT, spoken);
      expect(await reader.focused()).toMatchObject({
        role: "heading",
        name: fileEvent(SUMMIT).title[language],
      });
      expect(eventInAddress(reader)).toBe(SUMMIT);
      await reader.press("Escape");
      await noDetails(reader);
      await expectFocusOnRow(reader, SUMMIT, spoken);
      expect(eventInAddress(reader)).toBe(null);
      await expectSum(reader);
    }));

  it("closes by its button, with the focus back on its row", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await openByEnter(reader, SUMMIT, spoken);
      await reader.click({ role: "button", name: t("details.close"), exact: true });
      await noDetails(reader);
      await expectFocusOnRow(reader, SUMMIT, spoken);
    }));

  it("closes on Back with the focus on its row, and opens again on Forward", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await openByEnter(reader, SUMMIT, spoken);
      await reader.back();
      await noDetails(reader);
      await expectFocusOnRow(reader, SUMMIT, spoken);
      expect(eventInAddress(reader)).toBe(null);
      await reader.forward();
      await openDetails(reader, SUMMIT);
      expect(eventInAddress(reader)).toBe(SUMMIT);
      await expectSum(reader);
    }));

  it("leads to the earlier and the later event, and Back goes the same way", () =>
    visit({ language, to: `?view=list&event=${SUMMIT}` }, async (reader) => {
      const at = EVENTS.findIndex(({ id }) => id === SUMMIT);
      const [earlier, later] = [EVENTS[at - 1]?.id ?? "", EVENTS[at + 1]?.id ?? ""];
      await openDetails(reader, SUMMIT);
      await reader.click({ role: "link", name: t("details.later") });
      await openDetails(reader, later);
      await reader.click({ role: "link", name: t("details.earlier") });
      await openDetails(reader, SUMMIT);
      await reader.click({ role: "link", name: t("details.earlier") });
      await openDetails(reader, earlier);
      expect(eventInAddress(reader)).toBe(earlier);
      await reader.back();
      await openDetails(reader, SUMMIT);
      await reader.back();
      await openDetails(reader, later);
    }));

  it("gives the focus to where a way over several events ends", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await openByEnter(reader, SUMMIT, spoken);
      await reader.click({ role: "link", name: t("details.later") });
      const later = EVENTS[EVENTS.findIndex(({ id }) => id === SUMMIT) + 1]?.id ?? "";
      await openDetails(reader, later);
      expect((await reader.focused())?.role).toBe("heading");
      await reader.press("Escape");
      await noDetails(reader);
      // Back to what opened the details first.
      await expectFocusOnRow(reader, SUMMIT, spoken);
    }));

  it("has no earlier event at the beginning and no later one at the end", () =>
    visit({ language, to: `?view=list&event=${EVENTS[0]?.id}` }, async (reader) => {
      await openDetails(reader, EVENTS[0]?.id ?? "");
      expect(await reader.isVisible({ role: "link", name: t("details.earlier") })).toBe(false);
      await reader.open(`${language}/?view=list&event=${EVENTS.at(-1)?.id}`);
      await openDetails(reader, EVENTS.at(-1)?.id ?? "");
      expect(await reader.isVisible({ role: "link", name: t("details.later") })).toBe(false);
    }));

  it("is reached from a related event", () =>
    visit({ language, to: `?view=list&event=${VISIT}` }, async (reader) => {
      await openDetails(reader, VISIT);
      const related = "2022-03-24-first-military-delegation";
      const { title } = fileEvent(related);
      await reader.click({ role: "link", name: title[language], within: '[data-view="details"]' });
      expect((await openDetails(reader, related)).title).toBe(title[language]);
    }));

  it("gives an address to copy, which opens it with filters and window as they are", () =>
    visit({ language, to: `?type=defence,multilateral&event=${SUMMIT}&view=list` }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await replaceClipboard(reader);
      await reader.click({ role: "button", name: t("details.copy") });
      const copied = await copiedText(reader);
      expect(await reader.isVisible({ role: "button", name: t("share.copied"), nth: 0 })).toBe(true);
      await reader.open(copied);
      await openDetails(reader, SUMMIT);
      expect(await reader.attributes('button[data-type][aria-pressed="true"]', "data-type")).toEqual(
        expect.arrayContaining(["defence", "multilateral"]),
      );
    }));

  it("shows its address to copy by hand where the clipboard is denied", () =>
    visit({ language, to: `?view=list&event=${SUMMIT}` }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await replaceClipboard(reader, "denied");
      await reader.click({ role: "button", name: t("details.copy") });
      const field = { role: "textbox", name: t("share.copyByHand") } as const;
      expect(await reader.isVisible(field)).toBe(true);
      const chosen = await reader.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLInputElement)) return null;
        return focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0);
      });
      expect(new URL(chosen ?? "").searchParams.get("event")).toBe(SUMMIT);
      // Escape puts the field away, and only then the event.
      await reader.press("Escape");
      expect(await reader.isVisible(field)).toBe(false);
      await openDetails(reader, SUMMIT);
    }));

  it("stays closed in the address copied after a story's event was closed", () =>
    visit({ language, to: "?view=list&story=anchors&step=2" }, async (reader) => {
      await openDetails(reader, VISIT);
      await reader.press("Escape");
      await noDetails(reader);
      await reader.reload();
      await reader.waitReady();
      await noDetails(reader);
    }));

  it("takes no focus where the page was opened with it", () =>
    visit({ language, to: `?view=list&event=${SUMMIT}` }, async (reader) => {
      await openDetails(reader, SUMMIT);
      expect(await reader.focused()).toBe(null);
      await reader.press("Escape");
      await noDetails(reader);
      await expectFocusOnRow(reader, SUMMIT, spoken);
    }));

  it("keeps the focus in the details when folded sources are shown", () =>
    visit({ language, to: "?view=list&event=2022-03-24-first-military-delegation" }, async (reader) => {
      await openDetails(reader, "2022-03-24-first-military-delegation");
      const folded = '[data-view="details"] button[aria-expanded="false"]';
      const before = await reader.count(folded);
      expect(before).toBeGreaterThan(0);
      await reader.focus({ selector: folded, nth: 0 });
      await reader.press("Enter");
      await until("the sources are shown", async () => (await reader.count(folded)) === before - 1);
      expect((await reader.focused())?.view).toBe("details");
    }));
});

describe.each(BOTH)("an event on a phone in $language", (spoken) => {
  const { language, t } = spoken;

  it("is a sheet over the page that its button, Escape and Back close, with the focus back on its row", () =>
    visit({ language, ...PHONE }, async (reader) => {
      for (const leave of ["button", "Escape", "Back"] as const) {
        await reader.tap(rowLink(SUMMIT, spoken));
        await openDetails(reader, SUMMIT);
        const { x, width } = await reader.box('[data-view="details"]');
        expect({ x, width }).toEqual({ x: 0, width: 390 });
        if (leave === "button") await reader.tap({ role: "button", name: t("details.close"), exact: true });
        else if (leave === "Escape") await reader.press("Escape");
        else await reader.back();
        await noDetails(reader);
        await expectFocusOnRow(reader, SUMMIT, spoken);
      }
    }));

  it("keeps the keyboard inside the sheet as long as it covers the page", () =>
    visit({ language, ...PHONE }, async (reader) => {
      await reader.tap(rowLink(SUMMIT, spoken));
      await openDetails(reader, SUMMIT);
      const views = new Set<string | null>();
      for (let tab = 0; tab < 60; tab += 1) {
        await reader.press("Tab");
        const focused = await reader.focused();
        if (focused !== null) views.add(focused.view);
      }
      expect([...views]).toEqual(["details"]);
    }));
});

describe.each(BOTH)("the details in $language on a desktop", ({ language, direction }) => {
  it("stand at the end side, beside the list", () =>
    visit(
      { language, to: `?view=list&event=${SUMMIT}`, viewport: { width: 1440, height: 900 } },
      async (reader) => {
        await openDetails(reader, SUMMIT);
        const [list, panel] = [await reader.box(LIST), await reader.box('[data-view="details"]')];
        if (direction === "ltr") expect(panel.x).toBeGreaterThanOrEqual(list.x + list.width);
        else expect(panel.x + panel.width).toBeLessThanOrEqual(list.x);
      },
    ));
});
