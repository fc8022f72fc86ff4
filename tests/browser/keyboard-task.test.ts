// A reader with a keyboard and nothing else, in both languages: finds the Negev summit, opens it, reads who attended,
// goes to another event of one of them, filters to defence, and returns. The number of keys is printed.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { idsWhere, partyName, typeName } from "../support/expected.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import type { Focused } from "../support/sight.ts";
import { visit } from "../support/visit.ts";

const NEGEV = "2022-03-27-negev-summit";
const PERSON = "nasser-bourita";
/** More keys than this and the way is no way. */
const AT_MOST = 150;

/** Presses keys and counts them. */
function counting(reader: Reader) {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await reader.press(key);
  };
  return {
    count: () => keys,
    press,
    async type(text: string): Promise<void> {
      keys += text.length;
      await reader.type(text);
    },
    /** Presses Tab, or Shift+Tab, until the focus is on what was meant. */
    async tabTo(what: string, isThere: (focus: Focused) => boolean, back = false) {
      for (let tries = 0; tries < 80; tries += 1) {
        await press(back ? "Shift+Tab" : "Tab");
        const focus = await reader.focused();
        if (focus !== null && isThere(focus)) return;
      }
      throw new Error(`${what} is not reached by Tab`);
    },
  };
}

describe.each(BOTH)("by keyboard alone in $language", ({ language, t }) => {
  it("one finds the Negev summit, reads who attended, follows one of them, filters to defence and returns", () =>
    visit({ language, viewport: { width: 1440, height: 900 } }, async (reader) => {
      const keys = counting(reader);

      await keys.tabTo("the search field", ({ role }) => role === "combobox");
      await keys.type(language === "ar" ? "قمة نق" : "negev su");
      await until("results are there", async () => (await reader.count('[role="option"]')) > 0);
      await keys.press("ArrowDown");
      await keys.press("Enter");
      const summit = await openDetails(reader, NEGEV);
      expect((await reader.focused())?.name).toBe(fileEvent(NEGEV).title[language]);

      const attended = summit.parts.find(({ heading }) => heading === t("details.people"));
      const names = (fileEvent(NEGEV).people ?? []).map(({ id }) => partyName("people", id, language));
      for (const name of names)
        expect(attended?.groups[0]?.items.map(({ text }) => text).join()).toContain(name);
      const person = partyName("people", PERSON, language);
      await keys.tabTo(person, ({ role, name }) => role === "link" && name === person);
      await keys.press("Enter");
      const isTheirs = ({ people = [] }: ReturnType<typeof fileEvent>) =>
        people.some(({ id }) => id === PERSON);
      await until("only their events are kept", async () => {
        const { total, filtered } = await reader.counts();
        return total - filtered === idsWhere(isTheirs).length;
      });

      // The keyboard is where the events are now; the next stop is the mark of the open event.
      await keys.press("Tab");
      await until("the mark has the focus", async () => (await reader.focused())?.eventId === NEGEV);
      await keys.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
      const other = (await reader.focused())?.eventId ?? "";
      expect(other).not.toBe(NEGEV);
      expect(idsWhere(isTheirs)).toContain(other);
      await keys.press("Enter");
      await openDetails(reader, other);

      await keys.press("Escape");
      await noDetails(reader);
      const defence = typeName("defence", language);
      // Its lane has a button of the same name, which folds it: the filter stands above the timeline.
      const isFilter = ({ role, name, view }: Focused) =>
        role === "button" && name.startsWith(defence) && view === null;
      await keys.tabTo(defence, isFilter, true);
      await keys.press("Space");
      const both = idsWhere((event) => isTheirs(event) && event.type === "defence").length;
      await until("only defence is kept", async () => {
        const { total, filtered } = await reader.counts();
        return total - filtered === both;
      });
      await keys.tabTo("the way back", ({ role, name }) => role === "button" && name === t("filters.clear"));
      await keys.press("Enter");
      await until("all events are back", async () => (await reader.counts()).filtered === 0);

      process.stdout.write(`Keys pressed in ${language}: ${keys.count()}\n`);
      expect(keys.count()).toBeLessThanOrEqual(AT_MOST);
    }));
});
