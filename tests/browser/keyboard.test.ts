// Every event by keyboard alone, through the list, in both languages.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { fileEvent } from "../support/record-file.ts";
import { visit } from "../support/visit.ts";

describe.each(BOTH)("the keyboard in $language", ({ language, t }) => {
  it("comes from the skip link straight to the events", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.press("Tab");
      expect(await reader.focused()).toMatchObject({ role: "link", name: t("app.skip") });
      await reader.press("Enter");
      await reader.press("Tab");
      expect(await reader.focused()).toMatchObject({ role: "link", view: "list", eventId: EVENTS[0]?.id });
    }));

  it("reaches every event of the list with Tab, in order of time, and opens each with Enter", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.press("Tab");
      await reader.press("Enter");
      // Opening every one by its key would take minutes; each tenth is opened, and all are proved to be links.
      const reached: (string | null)[] = [];
      for (const { id } of EVENTS) {
        await reader.press("Tab");
        const place = await reader.evaluate(() => {
          const focused = document.activeElement;
          const isLink = focused instanceof HTMLAnchorElement && focused.href !== "";
          return isLink ? (focused.closest("[data-event-id]")?.getAttribute("data-event-id") ?? null) : null;
        });
        reached.push(place);
        if (reached.length % 10 !== 0) continue;
        await reader.press("Enter");
        expect((await openDetails(reader, id)).title).toBe(fileEvent(id).title[language]);
        await reader.press("Escape");
        await noDetails(reader);
      }
      expect(reached).toEqual(EVENTS.map(({ id }) => id));
    }));

  it("turns filters on and off", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.focus({ selector: 'button[data-type="defence"]' });
      await reader.press("Space");
      expect((await reader.counts()).drawn).toBeLessThan(EVENTS.length);
      expect(await reader.attribute('button[data-type="defence"]', "aria-pressed")).toBe("true");
      await reader.press("Enter");
      expect((await reader.counts()).drawn).toBe(EVENTS.length);
    }));
});
