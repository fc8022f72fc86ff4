// Every parameter of an address with a value, and what a reader sees of it: the table of the tests that open an
// address, and open again what the page wrote.
import { expect } from "vitest";
import { type Spoken, sentencesIn } from "./both.ts";
import { spanOf } from "./builders.ts";
import { ANCHORS, EVENTS, idsWhere, isDisputed, partyName } from "./expected.ts";
import { until } from "./limit.ts";
import { openDetails } from "./open-details.ts";
import { TINY_DATASET } from "./other-datasets.ts";
import type { Reader } from "./reader.ts";
import { type FileEvent, fileEvent, recordFile } from "./record-file.ts";
import { expectSum } from "./visit.ts";

/** A parameter with the rest of a query that it needs, and what must be seen. */
export interface AddressCase {
  readonly name: string;
  readonly query: string;
  readonly shows: (reader: Reader, spoken: Spoken) => Promise<void>;
}

/** The list holds what a condition leaves. */
async function lists(reader: Reader, keeps: (event: FileEvent) => boolean): Promise<void> {
  const wanted = idsWhere(keeps);
  await until("the list is right", async () => {
    const { events } = await reader.marks("list");
    return JSON.stringify(events) === JSON.stringify(wanted);
  });
  const { drawn, outside, filtered } = await expectSum(reader);
  expect(drawn).toBe(wanted.length);
  expect(outside + filtered).toBe(EVENTS.length - wanted.length);
}

/** Events of which at least an instant lies between the first moment of one day and the last of another. */
const touches = (from: string, to: string) => (event: FileEvent) =>
  spanOf(event.date).start < spanOf(to).end && spanOf(event.date).end > spanOf(from).start;

/** The chip of a filter is there, and takes it away when pressed. */
async function hasChip(reader: Reader, { t }: Spoken, filter: string): Promise<void> {
  expect(await reader.isVisible({ role: "button", name: t("filters.remove", { filter }) })).toBe(true);
}

const setting =
  (key: "months" | "digits" | "flow" | "theme", value: string) =>
  async (reader: Reader, { t }: Spoken): Promise<void> => {
    await reader.click({ text: t("settings.label"), exact: true });
    const chosen = await reader.evaluate(
      (label) =>
        [...document.querySelectorAll("label")]
          .find((each) => each.textContent?.startsWith(label))
          ?.querySelector("select")?.value ?? null,
      t(`settings.${key}`),
    );
    expect(chosen).toBe(value);
    await reader.press("Escape");
  };

/** Runs in the page: the words in the search field. */
const typedWords = () => document.querySelector<HTMLInputElement>("input[role=combobox]")?.value;

const [DECLARATION, GANTZ] = ANCHORS;

/** How the list writes the day of the declaration. */
async function writesDay(reader: Reader, expected: string): Promise<void> {
  expect(await reader.text(`[data-view="list"] [data-event-id="${DECLARATION.id}"] time`)).toBe(expected);
}

/** One row a parameter (several where its values differ in kind), in the order of an address. */
export const ADDRESS_CASES: readonly AddressCase[] = [
  {
    name: "from and to",
    query: "from=2022-03-20&to=2022-03-31&view=list",
    shows: async (reader, { language, t }) => {
      await lists(reader, touches("2022-03-20", "2022-03-31"));
      const range = language === "ar" ? "من 20 إلى 31 مارس 2022" : "20 to 31 March 2022";
      expect(await reader.text('[data-view="list"]')).toContain(t("list.window", { range }));
    },
  },
  {
    name: "from alone",
    query: "from=2025-01-01&view=list",
    shows: (reader) => lists(reader, touches("2025-01-01", "9999-12-31")),
  },
  {
    name: "to alone",
    query: "to=1999-12-31&view=list",
    shows: (reader) => lists(reader, touches("0001-01-01", "1999-12-31")),
  },
  {
    name: "type",
    query: "type=defence,economy&view=list",
    shows: async (reader) => {
      await lists(reader, ({ type }) => type === "defence" || type === "economy");
      const pressed = await reader.attributes('button[data-type][aria-pressed="true"]', "data-type");
      expect(pressed).toEqual(["defence", "economy"]);
    },
  },
  {
    name: "person",
    query: "person=nasser-bourita&view=list",
    shows: async (reader, spoken) => {
      await lists(reader, (event) => (event.people ?? []).some(({ id }) => id === "nasser-bourita"));
      const name = partyName("people", "nasser-bourita", spoken.language);
      await hasChip(reader, spoken, spoken.t("filters.person", { name }));
    },
  },
  {
    name: "org",
    query: "org=moroccan-royal-armed-forces&view=list",
    shows: async (reader, spoken) => {
      await lists(reader, (event) => (event.organisations ?? []).includes("moroccan-royal-armed-forces"));
      const name = partyName("organisations", "moroccan-royal-armed-forces", spoken.language);
      await hasChip(reader, spoken, spoken.t("filters.organisation", { name }));
    },
  },
  {
    name: "place",
    query: "place=tel-aviv&view=list",
    shows: async (reader, spoken) => {
      await lists(reader, (event) => event.place === "tel-aviv");
      const name = partyName("places", "tel-aviv", spoken.language);
      await hasChip(reader, spoken, spoken.t("filters.place", { name }));
    },
  },
  {
    name: "disputed",
    query: "disputed=1&view=list",
    shows: async (reader, { t }) => {
      await lists(reader, isDisputed);
      const pressed = await reader.attribute(
        `button[aria-pressed]:has-text("${t("filters.disputed")}")`,
        "aria-pressed",
      );
      expect(pressed).toBe("true");
    },
  },
  {
    name: "q",
    query: `q=${encodeURIComponent("Negev قمة")}&view=list`,
    shows: async (reader) => {
      expect(await reader.evaluate(typedWords)).toBe("Negev قمة");
      const { events } = await reader.marks("list");
      expect(events).toContain("2022-03-27-negev-summit");
      expect(events.length).toBeLessThan(20);
    },
  },
  {
    name: "q with signs that addresses use themselves",
    query: `q=${encodeURIComponent('100% & <b>"a+b"</b> #?=')}&view=list`,
    shows: async (reader) => {
      expect(await reader.evaluate(typedWords)).toBe('100% & <b>"a+b"</b> #?=');
      await lists(reader, () => false);
    },
  },
  {
    name: "event",
    query: "event=2022-03-27-negev-summit&view=list",
    shows: async (reader, { language }) => {
      const { title } = await openDetails(reader, "2022-03-27-negev-summit");
      expect(title).toBe(fileEvent("2022-03-27-negev-summit").title[language]);
    },
  },
  {
    name: "view, the list",
    query: "view=list",
    shows: async (reader) => {
      await lists(reader, () => true);
      expect((await reader.counts()).views).toEqual(["list"]);
    },
  },
  {
    name: "view, the timeline",
    query: "view=timeline",
    shows: async (reader) => {
      await until("the timeline is on screen", async () =>
        (await reader.counts()).views.includes("timeline"),
      );
      expect((await reader.counts()).views).not.toContain("list");
      await expectSum(reader);
    },
  },
  {
    name: "story and step",
    query: "view=list&story=anchors&step=2",
    shows: async (reader, { language }) => {
      expect((await openDetails(reader, GANTZ.id)).title).toBe(fileEvent(GANTZ.id).title[language]);
      const nav = `nav[aria-label="${recordFile.stories[0]?.title[language]}"]`;
      const current = await reader.attributes(`${nav} li:has([aria-current="true"])`, "data-event-id");
      expect(current).toEqual([GANTZ.id]);
    },
  },
  {
    name: "months, the Moroccan names",
    query: "view=list&months=ar-MA",
    shows: (reader, { language }) =>
      writesDay(reader, language === "ar" ? "22 دجنبر 2020" : "22 December 2020"),
  },
  {
    name: "months, the Levantine names",
    query: "view=list&months=ar-LB",
    shows: (reader, { language }) =>
      writesDay(reader, language === "ar" ? "22 كانون الأول 2020" : "22 December 2020"),
  },
  {
    name: "months, both names",
    query: "view=list&months=dual",
    shows: (reader, { language }) =>
      writesDay(reader, language === "ar" ? "22 ديسمبر/كانون الأول 2020" : "22 December 2020"),
  },
  {
    name: "digits",
    query: "view=list&digits=arab",
    shows: async (reader, { language }) => {
      await writesDay(reader, language === "ar" ? "٢٢ ديسمبر ٢٠٢٠" : "22 December 2020");
      const counts = sentencesIn(language, "arab")("counts.listed", {
        shown: EVENTS.length,
        count: EVENTS.length,
      });
      expect(await reader.text("output[data-total]")).toBe(counts);
    },
  },
  { name: "flow", query: "view=list&flow=ltr", shows: setting("flow", "ltr") },
  {
    name: "theme, dark",
    query: "view=list&theme=dark",
    shows: async (reader, spoken) => {
      expect(await darkness(reader)).toBeLessThan(60);
      await setting("theme", "dark")(reader, spoken);
    },
  },
  {
    name: "theme, light",
    query: "view=list&theme=light",
    shows: async (reader, spoken) => {
      expect(await darkness(reader)).toBeGreaterThan(200);
      await setting("theme", "light")(reader, spoken);
    },
  },
  {
    name: "accent",
    query: "view=list&accent=8a2be2",
    shows: async (reader) => {
      const colour = () => {
        const link = document.querySelector("footer a");
        return link === null ? null : getComputedStyle(link).color;
      };
      expect(await reader.evaluate(colour)).toBe("rgb(138, 43, 226)");
    },
  },
  {
    name: "edition",
    query: `view=list&edition=${recordFile.edition}`,
    shows: async (reader, { t }) => {
      await lists(reader, () => true);
      // Marks that isolate a foreign text are not part of its words.
      const foot = (await reader.text("footer")).replace(/[\u2066-\u2069]/g, "");
      expect(foot).toContain(
        t("footer.edition", { edition: recordFile.edition }).replace(/[\u2066-\u2069]/g, ""),
      );
    },
  },
  {
    name: "data",
    query: "view=list&data=/data/tiny.json",
    shows: async (reader, { language, t }) => {
      expect(await reader.text("h1")).toBe(TINY_DATASET.title[language]);
      expect(await reader.text("main")).toContain(t("notices.otherRecord"));
      expect((await reader.marks("list")).events).toEqual(TINY_DATASET.events.map(({ id }) => id));
    },
  },
  {
    name: "embed",
    query: "view=list&embed=1",
    shows: async (reader) => expect(await reader.attribute("html", "data-embed")).toBe("1"),
  },
  {
    name: "many at once",
    query:
      "from=2021-01-01&to=2022-12-31&type=defence,diplomacy&person=benny-gantz&disputed=1" +
      "&event=2021-11-24-gantz-defence-mou&view=list&months=ar-MA&digits=arab&theme=dark",
    shows: async (reader, { language }) => {
      await openDetails(reader, GANTZ.id);
      await lists(
        reader,
        (event) =>
          touches("2021-01-01", "2022-12-31")(event) &&
          ["defence", "diplomacy"].includes(event.type) &&
          (event.people ?? []).some(({ id }) => id === "benny-gantz") &&
          isDisputed(event),
      );
      const heading = language === "ar" ? "نونبر ٢٠٢١" : "November 2021";
      expect(await reader.texts('[data-view="list"] h2')).toContain(heading);
      expect(await darkness(reader)).toBeLessThan(60);
    },
  },
];

/** The mean of the three colours of the page's ground, 0 (black) to 255 (white). */
async function darkness(reader: Reader): Promise<number> {
  const colour = await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const parts = (/\d+, \d+, \d+/.exec(colour)?.[0] ?? "").split(", ").map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}
