// A reader who hears the page, in both languages: finds, opens, reads a dispute, returns, filters, and moves through the
// timeline. Everything is asked of the accessibility tree, as it is spoken, and nothing of the page's markup.
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/time/edtf.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken as Language } from "../support/both.ts";
import { countOfType, isDisputed, typeName, voiceCountOf } from "../support/expected.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";
import { focusOf, liveTexts, type Spoken, within } from "../support/spoken.ts";
import { OPENING, windowAtRest, windowQuery } from "../support/timeline.ts";
import { visit } from "../support/visit.ts";

const NEGEV = "2022-03-27-negev-summit";
const DISPUTED = "2022-03-24-first-military-delegation";
const YEAR = spanOfDays({ from: "2022-01-01", to: "2022-12-31" });
const LAPTOP = { width: 1440, height: 900 };

/** What has the keyboard now, as it is announced. */
const heard = async (reader: Reader): Promise<Spoken | undefined> => focusOf(await reader.spoken());

/** Waits until the keyboard is on something with this role and name. */
const focusOn = (reader: Reader, role: string, name: string): Promise<Spoken> =>
  until(`the focus is on ${role} “${name}”`, async () => {
    const focus = await heard(reader);
    return focus?.role === role && focus.name === name ? focus : null;
  });

/** Waits until a live region says something that holds all the words. */
const announces = (reader: Reader, ...words: readonly string[]): Promise<string> =>
  until(`“${words.join("”, “")}” is announced`, async () =>
    liveTexts(await reader.spoken()).find((text) => words.every((word) => text.includes(word))),
  );

/** Presses Tab until there; a listener has no other way to go on. */
async function tabTo(reader: Reader, role: string, name: string, back = false): Promise<Spoken> {
  for (let tries = 0; tries < 60; tries += 1) {
    await reader.press(back ? "Shift+Tab" : "Tab");
    const focus = await heard(reader);
    if (focus?.role === role && focus.name === name) return focus;
  }
  throw new Error(`Tab does not lead to ${role} “${name}”`);
}

/** All that a mark must say: title, date in words, type, whether disputed, number of voices. */
function spokenMark(id: string, { language, t, words }: Language): string {
  const event = fileEvent(id);
  const date = parseEdtf(event.date);
  const parts = [
    event.title[language],
    date.ok ? words.inWords(date.value) : event.date,
    typeName(event.type, language),
    ...(isDisputed(event) ? [t("timeline.markDisputed")] : []),
    t("list.voices", { count: voiceCountOf(event) }),
  ];
  return parts.join(language === "ar" ? "، " : ", ");
}

describe.each(BOTH)("a reader who listens in $language", (spoken) => {
  const { language, t, words } = spoken;
  const summit = fileEvent(NEGEV).title[language];

  it("finds an event by its words, opens it, and returns to the field", () =>
    visit({ language, viewport: LAPTOP }, async (reader) => {
      const field = await tabTo(reader, "combobox", t("filters.search.label"));
      expect(field.states).toMatchObject({ expanded: "false", hasPopup: "listbox", autocomplete: "list" });
      await reader.type(language === "ar" ? "قمة النقب" : "negev summit");
      // How many, and how to go on, once the typing rests.
      await announces(reader, t("search.walk"));
      expect((await heard(reader))?.states.expanded).toBe("true");
      await reader.press("ArrowDown");
      const option = await until("an option is told of", async () => {
        const all = await reader.spoken();
        const active = focusOf(all)?.states.activedescendant ?? "";
        return all.find(({ role, name }) => role === "option" && name === active && active !== "");
      });
      expect(option.states.selected).toBe("true");
      expect(option.name).toContain(summit);
      expect(option.name).toContain(typeName(fileEvent(NEGEV).type, language));
      await reader.press("Enter");
      expect((await focusOn(reader, "heading", summit)).states.level).toBe("2");
      await reader.press("Escape");
      await noDetails(reader);
      await focusOn(reader, "combobox", t("filters.search.label"));
    }));

  it("reads a dispute: what it is about, each version, and who reports it", () =>
    visit({ language, to: `?view=list&event=${DISPUTED}`, viewport: LAPTOP }, async (reader) => {
      await openDetails(reader, DISPUTED);
      const details = within(await reader.spoken(), "complementary", t("details.label"));
      const headings = details.filter(({ role }) => role === "heading").map(({ name }) => name);
      expect(headings[0]).toBe(fileEvent(DISPUTED).title[language]);
      expect(headings).toContain(t("details.differ"));
      const disputes = fileEvent(DISPUTED).disputes ?? [];
      expect(disputes.length).toBeGreaterThan(1);
      for (const { about, versions } of disputes) {
        const figure = within(details, "figure", `${about[language]} — ${t("details.versions")}`);
        const items = figure.filter(({ role }) => role === "listitem");
        expect(items).toHaveLength(versions.length);
        for (const [n, { value, sources }] of versions.entries()) {
          expect(items[n]?.text).toContain(value[language]);
          expect(items[n]?.text).toContain(t("details.reportedBy"));
          expect(sources.length).toBeGreaterThan(0);
        }
        const links = figure.filter(({ role }) => role === "link");
        // A link to a source says that it is one, and whose.
        const [first = ""] = t("details.sourceNumber", { number: 1, name: "" }).split("1");
        expect(links.length).toBeGreaterThanOrEqual(versions.length);
        for (const { name } of links) expect(name.startsWith(first), name).toBe(true);
      }
    }));

  it("filters by a type, hears how many are left, and takes the filter back", () =>
    visit({ language, to: "?view=list", viewport: LAPTOP }, async (reader) => {
      const count = countOfType("defence");
      const name = `${typeName("defence", language)} ${count}`;
      const before = await tabTo(reader, "button", name);
      expect(before.states.pressed).toBe("false");
      await reader.press("Space");
      await announces(reader, t("counts.filtered", { count: (await reader.counts()).total - count }));
      expect((await focusOn(reader, "button", name)).states.pressed).toBe("true");
      const all = await reader.spoken();
      const list = within(all, "region", t("list.label"));
      const titles = list.filter(({ role }) => role === "link").map((link) => link.name);
      expect(titles).toHaveLength(count);
      await tabTo(reader, "button", t("filters.clear"));
      await reader.press("Enter");
      const { total } = await reader.counts();
      await announces(reader, t("counts.listed", { shown: total, count: total }));
    }));

  it("is told at the timeline what it holds, which time it shows and how to move", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const { drawn, clustered } = await reader.counts();
      const lanes = (await reader.spoken()).find(
        ({ role, name }) => role === "group" && name === t("timeline.label"),
      );
      const held = t("timeline.cluster", { count: drawn + clustered, range: words.spokenRange(OPENING) });
      expect(lanes?.description).toBe(`${held}. ${t("timeline.walk")}`);
      // Nobody has moved yet, so nothing is said of a place.
      expect(liveTexts(await reader.spoken())).not.toContain(words.spokenRange(OPENING));
    }));

  it("hears each mark whole, on the way through the timeline, into an event and back", () =>
    visit(
      {
        language,
        to: `?view=timeline&${windowQuery(YEAR)}`,
        viewport: LAPTOP,
        reducedMotion: true,
      },
      async (reader) => {
        await reader.rest();
        await reader.focus({ role: "button", name: t("timeline.fullScreen") });
        await reader.press("Tab");
        const later = language === "ar" ? "ArrowLeft" : "ArrowRight";
        const met: string[] = [];
        let marks = 0;
        for (let step = 0; step < 12; step += 1) {
          const [focus, place] = [await heard(reader), await reader.focused()];
          expect(focus?.role).toBe("button");
          if (place?.eventId) {
            marks += 1;
            expect(focus?.name.endsWith(spokenMark(place.eventId, spoken)), focus?.name).toBe(true);
          }
          met.push(focus?.name ?? "");
          await reader.press(later);
        }
        expect(new Set(met).size).toBe(12);
        expect(marks).toBeGreaterThan(3);
        const last = await until("an event has the focus", async () => {
          const { eventId = null } = (await reader.focused()) ?? {};
          if (eventId === null) await reader.press(later);
          return eventId;
        });
        await reader.press("Enter");
        await focusOn(reader, "heading", fileEvent(last).title[language]);
        await reader.press("Escape");
        await until("the focus is back on the mark", async () =>
          (await heard(reader))?.name.endsWith(spokenMark(last, spoken)),
        );
      },
    ));

  it("hears of a cluster how many events it gathers and over which time", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      await reader.rest();
      const { clustered } = await reader.counts();
      const group = within(await reader.spoken(), "group", t("timeline.label"));
      const names = group.filter(({ role }) => role === "button").map(({ name }) => name);
      const counted = names.flatMap((name) => {
        for (let count = 1; count <= clustered; count += 1) {
          const [before = "", after = ""] = t("timeline.cluster", { count, range: "\n" }).split("\n");
          if (name.startsWith(before) && name.endsWith(after) && /\d{4}/.test(name.slice(before.length))) {
            return [count];
          }
        }
        return [];
      });
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(clustered);
    }));

  it("hears where the timeline rests after it has moved, and how many events are there", () =>
    visit(
      { language, to: `?view=timeline&${windowQuery(YEAR)}`, viewport: LAPTOP, reducedMotion: true },
      async (reader) => {
        await reader.rest();
        await reader.focus({ role: "button", name: t("timeline.later"), exact: true });
        await reader.press("Enter");
        const window = await until("the window has moved", async () => {
          const now = await windowAtRest(reader);
          return now.start > YEAR.start ? now : null;
        });
        await announces(reader, words.spokenRange(window));
        const { drawn } = await reader.counts();
        await announces(reader, t("counts.drawn", { count: drawn }));
        await focusOn(reader, "button", t("timeline.later"));
      },
    ));
});
