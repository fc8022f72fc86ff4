// What a reader is told when a dataset is not there, cannot be read, or is only partly good; always in their language,
// with a second try where it helps, and with every good event.
import { describe, expect, it } from "vitest";
import { BOTH, type Spoken } from "../support/both.ts";
import { itemsUnder, readDetails } from "../support/details.ts";
import { EVENTS } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { openDetails } from "../support/open-details.ts";
import { answerOf, goodEvent, TINY_DATASET, tinyWith } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import type { RouteHandler } from "../support/routes.ts";
import { announced, expectSum, visit } from "../support/visit.ts";

const isolated = (text: string) => `\u2068${text}\u2069`;

/** Answers requests for `/data/made.json`, and not the page whose address names it. */
const serve = (handler: RouteHandler) => (reader: Reader) =>
  reader.route(/^[^?]*\/data\/made\.json$/, handler);

/** A visit to a made-up dataset, in the list. */
const asked = { to: "?data=/data/made.json&view=list", provokes: /made\.json/ };

/** Waits for the details of an event that may have no parts. */
async function openEvent(reader: Reader, id: string): Promise<void> {
  await until(`${id} is open`, async () => (await reader.evaluate(readDetails))?.eventId === id);
}

/** Presses "try again" and waits for the dataset. */
async function retry(reader: Reader, { t, language }: Spoken): Promise<void> {
  await reader.click({ role: "button", name: t("notices.retry") });
  await until("the dataset is shown", async () => (await reader.text("h1")) === TINY_DATASET.title[language]);
  expect(await reader.waitReady()).toBe("ready");
}

describe.each(BOTH)("a dataset in $language", (spoken) => {
  const { language, t } = spoken;
  const visitOf = (handler: RouteHandler, state: "ready" | "error") =>
    ({ ...asked, language, state, prepare: serve(handler) }) as const;

  it("is shown by its own name, with a word that it is not the record, and its events open", () =>
    visit(visitOf(answerOf(TINY_DATASET), "ready"), async (reader) => {
      expect(await reader.text("h1")).toBe(TINY_DATASET.title[language]);
      expect(await reader.evaluate(() => document.title)).toContain(TINY_DATASET.title[language]);
      expect(await reader.text("main")).toContain(t("notices.otherRecord"));
      expect(await expectSum(reader)).toMatchObject({ total: 3, drawn: 3, unreadable: 0 });
      await reader.click({ role: "link", name: TINY_DATASET.events[1].title[language] });
      const seen = await openDetails(reader, "bridge");
      expect(itemsUnder(seen, t("details.differ")).map(({ text }) => text.split("\n")[0])).toEqual(
        TINY_DATASET.events[1].disputes[0].versions.map(({ value }) => value[language]),
      );
    }));

  it("that says it is the record, and is not, is not taken for it", () =>
    visit(visitOf(answerOf({ ...TINY_DATASET, id: "morocco-israel" }), "ready"), async (reader) => {
      expect(await reader.text("main")).toContain(t("notices.otherRecord"));
    }));

  it("that is missing is told with its address, and a second try helps once it is there", () => {
    const answers = { isThere: false };
    const handler = () => (answers.isThere ? answerOf(TINY_DATASET) : { status: 404, body: "" });
    return visit(visitOf(handler, "error"), async (reader) => {
      expect(await announced(reader)).toContain(
        t("notices.missing", { address: isolated("/data/made.json") }),
      );
      expect(await reader.isVisible({ role: "link", name: t("notices.toRecord") })).toBe(true);
      answers.isThere = true;
      await retry(reader, spoken);
      expect(await expectSum(reader)).toMatchObject({ total: 3, drawn: 3 });
    });
  });

  it("that the network does not bring is told, and a second try brings it", () => {
    const answers = { isThere: false };
    const handler = () => (answers.isThere ? answerOf(TINY_DATASET) : "abort");
    return visit(visitOf(handler, "error"), async (reader) => {
      expect(await announced(reader)).toContain(t("notices.unreachable"));
      answers.isThere = true;
      await retry(reader, spoken);
      expect(await reader.count("#alert *")).toBe(0);
    });
  });

  it("whose connection is lost once is asked for again without a word", () =>
    visit(
      visitOf(({ nth }) => (nth === 0 ? "abort" : answerOf(TINY_DATASET)), "ready"),
      async (reader) => {
        expect((await expectSum(reader)).drawn).toBe(3);
        expect(await announced(reader)).toBe("");
      },
    ));

  const UNUSABLE = [
    {
      kind: "not JSON",
      body: '{"format": 1, "events": [',
      en: "The file is not valid JSON.",
      ar: "الملف ليس بصيغة JSON سليمة.",
    },
    {
      kind: "a page instead of data",
      body: "<!doctype html><title>Hello</title>",
      en: "The file is not valid JSON.",
      ar: "الملف ليس بصيغة JSON سليمة.",
    },
    {
      kind: "of a newer format",
      body: JSON.stringify({ ...TINY_DATASET, format: 2 }),
      en: "The file is of format 2; this version of Sanad reads format 1.",
      ar: "الملف بالصيغة 2، وهذا الإصدار من سند يقرأ الصيغة 1.",
    },
    {
      kind: "a list",
      body: "[]",
      en: "A dataset is an object in braces; found a list.",
      ar: "مجموعة البيانات كائن بين قوسين معقوفين، والموجود قائمة.",
    },
  ];

  it.each(UNUSABLE)(
    "that is $kind is refused with the reason, and with no second try",
    ({ body, ...reason }) =>
      visit(visitOf(answerOf(body), "error"), async (reader) => {
        expect(await announced(reader)).toContain(t("notices.unusable"));
        // Isolating marks in a sentence are not part of its words.
        expect((await announced(reader)).replace(/[\u2066-\u2069]/g, "")).toContain(reason[language]);
        expect(await reader.isVisible({ role: "button", name: t("notices.retry") })).toBe(false);
        await reader.click({ role: "link", name: t("notices.toRecord") });
        expect(await reader.waitReady()).toBe("ready");
        expect((await reader.counts()).total).toBe(EVENTS.length);
      }),
  );

  it("without events says that it is empty", () =>
    visit(visitOf(answerOf(tinyWith([])), "ready"), async (reader) => {
      expect(await announced(reader)).toContain(t("list.empty"));
      expect(await expectSum(reader)).toMatchObject({ total: 0, drawn: 0 });
    }));

  it("with bad events among good ones shows every good one and tells of the others", () => {
    const good = ["a", "b", "c", "d", "e"].map((id, n) => goodEvent(id, `190${n}-01-01`));
    const bad = [
      { ...goodEvent("no-date", "the day after"), summary: undefined },
      { id: "no-title", date: "1900", type: "stone" },
      { ...goodEvent("x", "1900"), type: "wood" },
      "not even an object",
      { ...goodEvent("a", "1950") },
    ];
    const events = good.flatMap((event, n) => [event, bad[n]]);
    return visit(visitOf(answerOf(tinyWith(events)), "ready"), async (reader) => {
      expect((await reader.marks("list")).events).toEqual(["a", "b", "c", "d", "e"]);
      expect(await expectSum(reader)).toMatchObject({ total: 5, drawn: 5, unreadable: 5 });
      expect(await announced(reader)).toContain(t("notices.unreadable", { count: 5 }));
      expect(await reader.text("output[data-total]")).toContain(t("counts.unreadable", { count: 5 }));
      const problems = await reader.evaluate(() =>
        [...document.querySelectorAll("details li")].map((item) => item.textContent ?? ""),
      );
      for (const place of ["/events/1/date", "/events/3", "/events/5/type", "/events/7", "/events/9"]) {
        expect(
          problems.some((text) => text.startsWith(place)),
          `${place} in ${problems.join(" | ")}`,
        ).toBe(true);
      }
    });
  });

  it("whose texts look like markup shows them as text, and links only to http and https", () => {
    const nasty = '<img src="x" onerror="document.title=1"><b>bold</b>';
    const events = [
      {
        ...goodEvent("nasty", "1900"),
        title: { en: nasty, ar: nasty },
        claims: [{ id: "c1", text: { en: nasty, ar: nasty }, sources: ["bad", "good"] }],
      },
    ];
    const sources = {
      bad: { url: "javascript:alert(1)", title: "Bad", outlet: "Bad" },
      good: { url: "https://example.org/", title: nasty, outlet: nasty, quote: nasty },
    };
    return visit(visitOf(answerOf({ ...TINY_DATASET, sources, events }), "ready"), async (reader) => {
      await reader.click({ selector: '[data-view="list"] [data-event-id="nasty"] a' });
      const seen = await openDetails(reader, "nasty");
      expect(seen.title).toBe(nasty);
      expect(await reader.count("main img, main b")).toBe(0);
      expect(await reader.count('a[href^="javascript"]')).toBe(0);
      const sourceItems = itemsUnder(seen, t("details.sources"));
      expect(sourceItems.find(({ text }) => text.includes("javascript:alert(1)"))?.links ?? []).toEqual([]);
      expect(sourceItems.find(({ quotes }) => quotes.includes(nasty))?.links[0]?.href).toBe(
        "https://example.org/",
      );
    });
  });

  it("that has a text in one language only shows it with its own language and direction", () => {
    const only = language === "ar" ? { en: "Only in English" } : { ar: "بالعربية فقط" };
    const [[lang, text] = ["", ""]] = Object.entries(only);
    return visit(
      visitOf(answerOf(tinyWith([{ ...goodEvent("one", "1900"), title: only }])), "ready"),
      async (reader) => {
        const title = '[data-view="list"] [data-event-id="one"] a [lang]';
        expect(await reader.text(title)).toBe(text);
        expect(await reader.attribute(title, "lang")).toBe(lang);
        expect(await reader.attribute(title, "dir")).toBe(lang === "ar" ? "rtl" : "ltr");
      },
    );
  });

  const REFUSED = [
    "https://example.org/data.json",
    "//example.org/data.json",
    "http://127.0.0.1:1/data.json",
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "\\\\example.org\\data.json",
  ];

  it("of another origin is refused with a word, and nobody is asked for it", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      for (const value of REFUSED) {
        await reader.open(`${language}/?data=${encodeURIComponent(value)}`);
        expect(await reader.waitReady(), value).toBe("error");
        expect(await announced(reader)).toContain(t("notices.refused", { value: isolated(value) }));
        expect(await reader.isVisible({ role: "link", name: t("notices.toRecord") })).toBe(true);
      }
    }));

  it("keeps its address through filters, an event and the switch of language", () =>
    visit(visitOf(answerOf(TINY_DATASET), "ready"), async (reader) => {
      await reader.click({ selector: 'button[data-type="iron"]' });
      await reader.click({ selector: '[data-view="list"] [data-event-id="railway"] a' });
      await openEvent(reader, "railway");
      const { searchParams } = new URL(reader.url());
      expect(Object.fromEntries(searchParams)).toEqual({
        type: "iron",
        event: "railway",
        view: "list",
        data: "/data/made.json",
      });
      await reader.click({ selector: `a[hreflang="${language === "ar" ? "en" : "ar"}"]` });
      expect(await reader.waitReady()).toBe("ready");
      expect(await reader.attribute("html", "lang")).not.toBe(language);
      expect(new URL(reader.url()).searchParams.get("event")).toBe("railway");
    }));

  it("may be the record itself, read from its file", () =>
    visit({ language, to: "?data=/data/morocco-israel.json&view=list" }, async (reader) => {
      expect(await expectSum(reader)).toMatchObject({
        total: EVENTS.length,
        drawn: EVENTS.length,
        unreadable: 0,
      });
      expect(await reader.text("main")).not.toContain(t("notices.otherRecord"));
      expect(await announced(reader)).toBe("");
    }));
});
