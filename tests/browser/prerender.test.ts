// What the build wrote and what scripts make of it: the root chooses a language, and nothing is told in the console
// when the app takes over, whatever the address asks for.
import { describe, expect, it } from "vitest";
import { LANGUAGES, otherLanguage } from "../../src/locale/language.ts";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { openReader, type ReaderOptions } from "../support/reader.ts";
import { expectQuiet, expectSum, visit } from "../support/visit.ts";

/** Where the root of the site leads a reader. */
async function chosenBy(options: ReaderOptions, query = ""): Promise<string> {
  const reader = await openReader(options);
  await reader.open(`/${query}`);
  await until("the root has chosen", () => /\/(ar|en)\//.test(reader.url()));
  expect(await reader.waitReady()).toBe("ready");
  const { pathname, search } = new URL(reader.url());
  expectQuiet(reader);
  await reader.close();
  return pathname + search;
}

/** A file that does not come until it is let go. */
function held(): { later: Promise<"continue">; bring: () => void } {
  let bring: () => void = () => undefined;
  const later = new Promise<"continue">((resolve) => {
    bring = () => resolve("continue");
  });
  return { later, bring };
}

describe("the root of the site", () => {
  it.each([
    ["ar", "/ar/"],
    ["ar-MA", "/ar/"],
    ["en-GB", "/en/"],
    ["fr-MA", "/en/"],
  ])("leads a browser in %s to %s", async (language, page) => {
    expect(await chosenBy({ language })).toBe(page);
  });

  it.each(LANGUAGES)("leads to the choice saved last, %s, whatever the browser says", async (language) => {
    const storage = { "sanad:language": language };
    expect(await chosenBy({ language: otherLanguage(language), storage })).toBe(`/${language}/`);
  });

  it("leads by the browser where storage is denied", async () => {
    expect(await chosenBy({ language: "ar", storage: "denied" })).toBe("/ar/");
  });

  it("keeps what the address asks for", async () => {
    const query = "?view=list&type=defence";
    expect(await chosenBy({ language: "ar" }, query)).toBe(`/ar/${query}`);
  });

  it.each(BOTH)("remembers $language once a reader has switched to it", async ({ language }) => {
    const reader = await openReader({ language: otherLanguage(language) });
    await reader.open(`${otherLanguage(language)}/?view=list`);
    await reader.waitReady();
    await reader.click({ selector: `a[hreflang="${language}"]` });
    await reader.waitReady();
    await reader.open("/");
    await until("the root has chosen", () => /\/(ar|en)\//.test(reader.url()));
    expect(new URL(reader.url()).pathname).toBe(`/${language}/`);
    await reader.waitReady();
    expectQuiet(reader);
    await reader.close();
  });

  it.each(BOTH)("has a link to $language for readers without scripts", async ({ language }) => {
    const reader = await openReader({ javaScript: false });
    await reader.open("/");
    await reader.click({ selector: `a[hreflang="${language}"]` });
    await until("the page is there", async () => (await reader.attribute("html", "lang")) === language);
    expect(new URL(reader.url()).pathname).toBe(`/${language}/`);
    await reader.close();
  });

  it("is not asked for by the pages: each language's address opens in that language", () =>
    visit({ language: "en", storage: { "sanad:language": "ar" }, to: "?view=list" }, async (reader) => {
      expect(await reader.attribute("html", "lang")).toBe("en");
    }));
});

/** Addresses whose first picture differs from what the build wrote. */
const QUERIES = [
  "",
  "?view=list",
  "?type=defence&view=list",
  "?q=Rabat&view=list",
  "?from=2022-01-01&to=2022-12-31&view=list",
  "?event=2022-03-27-negev-summit&view=list",
  "?digits=arab&months=ar-LB&view=list",
  "?theme=dark&accent=8a2be2&view=list",
  "?embed=1&view=list",
  "?event=nothing&type=nothing&view=list",
  "event/2022-03-27-negev-summit/",
  "event/2022-03-27-negev-summit/?view=list&digits=arab",
];

describe.each(BOTH)("the app taking over a page in $language", ({ language }) => {
  it.each(QUERIES)("has nothing to complain of at %s", (to) =>
    visit({ language, to }, async (reader) => {
      await reader.rest();
      await expectSum(reader);
    }),
  );

  it("finds the whole list in the page and throws none of it away", () =>
    visit({ language, to: "?view=list", state: "unread" }, async (reader) => {
      // A row of the page as it was written, marked before the app has come.
      await reader.evaluate(() => {
        for (const row of document.querySelectorAll('[data-view="list"] li[data-event-id]'))
          row.setAttribute("data-was-there", "");
      });
      await reader.waitReady();
      await reader.rest();
      expect(await reader.count('[data-view="list"] li[data-was-there]')).toBe(EVENTS.length);
      expect((await reader.marks("list")).events).toHaveLength(EVENTS.length);
    }));

  it("works where storage is denied", () =>
    visit({ language, to: "?view=list", storage: "denied" }, async (reader) => {
      expect((await expectSum(reader)).drawn).toBe(EVENTS.length);
    }));
});

describe("a page that does not exist", () => {
  it("says so in both languages, each with a way to its record", async () => {
    const reader = await openReader();
    expect(await reader.open("en/event/no-such-event/")).toBe(404);
    for (const { language, t } of BOTH) {
      expect(await reader.text("main")).toContain(t("notFound.title"));
      expect(await reader.isVisible({ role: "link", name: t("notFound.back") })).toBe(true);
      expect(await reader.attribute(`section[lang="${language}"] a`, "href")).toBe(`/${language}/`);
    }
    expectQuiet(reader, /404/);
    await reader.close();
  });
});

describe.each(BOTH)("the page in $language before its timeline is there", ({ language, t }) => {
  it("shows the shape of the record: as many events as the window holds, and the steps of the first story", async () => {
    const reader = await openReader({ language, viewport: { width: 1280, height: 800 } });
    const { later, bring } = held();
    await reader.route(/TimelineView-.*\.js$/, () => later);
    await reader.open(`${language}/`, "commit");
    await until("the shape is there", async () => (await reader.count(".shape-lane i")) > 0);
    const counts = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".shape-lane i")].map((bar) => Number(bar.dataset.count)),
    );
    const anchors = await reader.texts(".shape-lane b");
    expect(anchors.toSorted()).toEqual((await reader.texts(".anchor-label")).toSorted());
    bring();
    await reader.waitReady();
    const { total, filtered, outside } = await expectSum(reader);
    expect(counts.reduce((all, count) => all + count, 0)).toBe(total - filtered - outside);
    expect(await reader.count(".timeline-shape")).toBe(0);
    expectQuiet(reader);
    await reader.close();
  });

  it("shows the shape again while what failed to come is asked for once more", async () => {
    const reader = await openReader({ language, viewport: { width: 1280, height: 800 } });
    const { later, bring } = held();
    let isAskedAgain = false;
    await reader.route(/TimelineView-.*\.js$/, async ({ url }) => {
      if (!isAskedAgain) return "abort";
      // Where the browser asks again by itself, the shape's own small file comes before the timeline's.
      const code = await fetch(url).then((file) => file.text());
      return code.includes("ShapeBars") ? "continue" : later;
    });
    await reader.open(`${language}/`);
    expect(await reader.waitReady()).toBe("ready");
    expect(await reader.count(".timeline-shape")).toBe(0);
    isAskedAgain = true;
    await reader.click({ role: "button", name: t("timeline.retry") });
    await until("the shape is back", async () => (await reader.count(".shape-lane i")) > 0);
    bring();
    // Chromium before 156 has opened the page anew meanwhile, see parts.ts.
    await until("the timeline is there", async () => (await reader.count(".timeline-lanes .entry")) > 0);
    await until("the shape gives way", async () => (await reader.count(".timeline-shape")) === 0);
    await expectSum(reader);
    await reader.close();
  });
});

describe.each(BOTH)("a part of the page in $language whose code did not come", ({ language, t }) => {
  it.each([
    { file: /Details-.*\.js$/, to: "?event=2022-03-27-negev-summit", there: ".details-summary" },
    { file: /search-code-.*\.js$/, to: "?q=gantz&view=list", there: ".list-view .row" },
  ])("comes when the reader asks again: $file", async ({ file, to, there }) => {
    const reader = await openReader({ language });
    let isDown = true;
    await reader.route(file, () => (isDown ? "abort" : "continue"));
    await reader.open(`${language}/${to}`);
    expect(await reader.waitReady()).toBe("ready");
    isDown = false;
    if (to.startsWith("?q=")) await reader.click({ role: "combobox" });
    await reader.click({ role: "button", name: t("details.retry") });
    await until("it is there", async () => (await reader.count(there)) > 0);
    await reader.close();
  });

  it("leaves the page as it is where the page itself would not come", async () => {
    const reader = await openReader({ language });
    let isDown = false;
    await reader.route(/./, () => (isDown ? "abort" : "continue"));
    await reader.route(/Details-.*\.js$/, () => "abort");
    await reader.open(`${language}/?event=2022-03-27-negev-summit&view=list`);
    expect(await reader.waitReady()).toBe("ready");
    await reader.evaluate(() => document.body.setAttribute("data-was-there", ""));
    isDown = true;
    await reader.click({ role: "button", name: t("details.retry") });
    await until("it is said again", async () => (await reader.text(".panel")).includes(t("details.failed")));
    expect(await reader.count("body[data-was-there]")).toBe(1);
    await reader.close();
  });
});

describe.each(BOTH)(
  "an event that the address opens, in $language, before the app is there",
  ({ language }) => {
    const SUMMIT = EVENTS.find(({ id }) => id === "2022-03-27-negev-summit") as (typeof EVENTS)[number];
    const path = `${language}/?event=${SUMMIT.id}`;
    const early = ".panel-early .details";

    it.each([
      { on: "a desktop", viewport: { width: 1280, height: 800 } },
      { on: "a telephone", viewport: { width: 390, height: 844 } },
    ])("can be read on $on: its type, title, date and summary", async ({ viewport }) => {
      const reader = await openReader({ language, viewport });
      const { later, bring } = held();
      await reader.route(/\/page-.*\.js$/, () => later);
      await reader.open(path, "commit");
      await until("the event is there", async () => (await reader.count(early)) > 0);
      expect(await reader.isVisible({ selector: early })).toBe(true);
      const parts = [".details-type", ".details-title", "time", ".details-summary"];
      const said = async (within: string) =>
        Promise.all(parts.map((part) => reader.text(`${within} ${part}`)));
      const before = await said(early);
      expect(before[1]).toBe(SUMMIT.title[language]);
      expect(before[3]).toBe(SUMMIT.summary?.[language]);
      const top = (await reader.box(".details-title"))?.y;
      bring();
      expect(await reader.waitReady()).toBe("ready");
      expect(await reader.count(".panel-early")).toBe(0);
      expect(await said(".panel .details")).toEqual(before);
      expect((await reader.box(".details-title"))?.y).toBe(top);
      expect(reader.requests().filter((address) => address.endsWith(`${SUMMIT.id}.json`))).toHaveLength(1);
      expectQuiet(reader);
      await reader.close();
    });

    it("is not asked for where the record has no such event", async () => {
      const reader = await openReader({ language });
      await reader.open(`${language}/?event=no-such-event`);
      expect(await reader.waitReady()).toBe("ready");
      expect(reader.requests().filter((address) => address.includes("no-such-event.json"))).toEqual([]);
      expectQuiet(reader);
      await reader.close();
    });

    it("comes with the app where it could not be had before", async () => {
      const reader = await openReader({ language });
      let asked = 0;
      await reader.route(/negev-summit\.json$/, () => (asked++ === 0 ? "abort" : "continue"));
      await reader.open(path);
      expect(await reader.waitReady()).toBe("ready");
      await until("the event is there", async () => (await reader.count(".details-summary")) > 0);
      expect(await reader.text(".details-summary")).toBe(SUMMIT.summary?.[language]);
      await reader.close();
    });

    it.each([
      { what: "the app's code", file: /\/page-.*\.js$/ },
      { what: "the record", file: /\/opening-.*\.json$/ },
    ])("does not stand in the way of what is said where $what does not come", async ({ file }) => {
      const reader = await openReader({ language, viewport: { width: 390, height: 844 } });
      await reader.route(file, () => "abort");
      await reader.open(path);
      await until("it is said", async () => (await reader.attribute("html", "data-sanad")) === "error");
      await until("the message is there", async () => (await reader.count('#alert [role="alert"]')) > 0);
      expect(await reader.count(early)).toBe(0);
      expect(await reader.isVisible({ selector: '#alert [role="alert"]' })).toBe(true);
      expect(await reader.isVisible({ role: "link", name: SUMMIT.title[language] })).toBe(true);
      await reader.close();
    });
  },
);

describe.each(BOTH)("the files that the page in $language names", ({ language }) => {
  it("are all the code that it runs to come to life, each asked for once", async () => {
    const reader = await openReader({ language });
    await reader.open(`${language}/?view=list`);
    await reader.waitReady();
    const named = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')].map(({ href }) => href),
    );
    const entry = await reader.evaluate(
      () => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? "",
    );
    const modules = reader
      .requests()
      .filter((address) => address.endsWith(".js") && !address.includes("/boot-"));
    expect(modules.toSorted()).toEqual([...named, entry].toSorted());
    await reader.close();
  });
});
