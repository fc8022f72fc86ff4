// The tag in a partner's page of another origin: what it loads and when, how high it is, what can be asked of it and
// what it tells.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { idsWhere } from "../support/expected.ts";
import { type Hosted, lines, script, siteUrl, tag, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";
import { fileEvent } from "../support/record-file.ts";

const NEGEV = "2022-03-27-negev-summit";
const GANTZ = "2021-11-24-gantz-defence-mou";
const COLUMN = { width: 700, height: 900 };

/** The height of the element in the host's page. */
const heightOf = ({ reader }: Hosted) =>
  reader.evaluate(() => document.querySelector("sanad-timeline")?.clientHeight);

/** Keeps all that the element tells, on the host's window. */
const LISTENS = `<script>addEventListener("load", () => {});
  window.told = [];
  for (const name of ["sanad-ready", "sanad-select", "sanad-viewchange", "sanad-height"])
    document.addEventListener(name, (event) => window.told.push([name, event.detail]));</script>`;

interface Told {
  told: [string, Record<string, unknown>][];
}

const lastTold = ({ reader }: Hosted, name: string) =>
  reader.evaluate(
    (name) => (window as unknown as Told).told.filter(([each]) => each === name).at(-1)?.[1] ?? null,
    name,
  );

describe.each(BOTH)("the tag in $language", ({ language }) => {
  it("shows the timeline where there is room and the list in a column, and moves nothing around it", async () => {
    for (const [width, view] of [
      [1100, "timeline"],
      [700, "list"],
      [300, "list"],
    ] as const) {
      await visitHost(
        {
          lang: language,
          viewport: { width, height: 900 },
          body: lines(2) + script() + tag(`lang="${language}"`) + lines(40),
        },
        async ({ reader, frame }) => {
          const inside = await frame();
          expect((await inside.counts()).views).toContain(view);
          expect(await inside.attribute("html", "lang")).toBe(language);
          expect(await reader.layoutShift(), `at ${width}`).toBe(0);
          if (view === "list")
            expect(await inside.layoutShift(), `inside at ${width}`).toBeLessThanOrEqual(0.01);
        },
      );
    }
  });

  it("is as high as its content: higher with an event open, and as before once it is closed", () =>
    visitHost(
      { lang: language, viewport: COLUMN, head: script(), body: tag(`lang="${language}"`) + lines(5) },
      async (hosted) => {
        const inside = await hosted.frame();
        expect(await heightOf(hosted)).toBe(640);
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 0 });
        const high = await until("it has grown", async () => {
          const height = await heightOf(hosted);
          return height !== undefined && height > 700 ? height : null;
        });
        await inside.rest();
        const scrolls = await inside.evaluate(
          () => document.documentElement.scrollHeight - window.innerHeight,
        );
        expect(scrolls).toBeLessThanOrEqual(0);
        await hosted.reader.press("Escape");
        await until("it has shrunk", async () => (await heightOf(hosted)) === 640);
        expect(high).toBeGreaterThan(640);
      },
    ));

  it("is named after its link, for those who hear the page", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        head: script(),
        body: tag(`lang="${language}"`, '<a href="#">سجلّ Record</a>'),
      },
      async ({ reader, frame }) => {
        await frame();
        expect(await reader.attribute("sanad-timeline iframe", "title")).toBe("سجلّ Record");
        expect(await reader.isVisible({ text: "سجلّ Record" })).toBe(false);
      },
    ));
});

describe("the tag", () => {
  it("loads nothing before it is near the screen", () =>
    visitHost(
      { viewport: { width: 900, height: 600 }, head: script(), body: lines(120) + tag() + lines(5) },
      async ({ reader, frame }) => {
        const ofSite = () => reader.requests().filter((url) => url.startsWith(siteUrl()));
        await until("the element is defined", () =>
          reader.evaluate(() => customElements.get("sanad-timeline") !== undefined),
        );
        expect(await reader.count("sanad-timeline iframe")).toBe(0);
        expect(ofSite()).toEqual([`${siteUrl()}embed.js`]);
        expect(await reader.isVisible({ role: "link", name: "Morocco–Israel" })).toBe(true);
        await reader.evaluate(() => document.querySelector("sanad-timeline")?.scrollIntoView());
        await frame();
        expect(ofSite().length).toBeGreaterThan(5);
        expect(await reader.layoutShift()).toBe(0);
      },
    ));

  it("is readable as a link, or a list, where scripts do not run", () =>
    visitHost(
      {
        javaScript: false,
        head: script(),
        body: tag("", '<a href="#all">The record</a><ul><li>An event</li></ul>'),
      },
      async ({ reader }) => {
        expect(await reader.isVisible({ role: "link", name: "The record" })).toBe(true);
        expect(await reader.isVisible({ text: "An event" })).toBe(true);
      },
    ));

  it("keeps to the least and most height that it is given", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: tag('height="500" max-height="560"') },
      async (hosted) => {
        const inside = await hosted.frame();
        const box = () => hosted.reader.box("sanad-timeline iframe");
        expect((await box()).height).toBe(500);
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 0 });
        await until("it is as high as it may be", async () => (await box()).height === 560);
      },
    ));

  it("follows its attributes while it lives", () =>
    visitHost({ viewport: COLUMN, head: script(), body: tag('lang="en"') }, async ({ reader, frame }) => {
      const inside = await frame();
      const set = (name: string, value: string | null) =>
        reader.evaluate(
          ([name, value]) => {
            const element = document.querySelector("sanad-timeline");
            if (value === null) element?.removeAttribute(name as string);
            else element?.setAttribute(name as string, value as string);
          },
          [name, value],
        );
      const loads = reader.requests().length;
      await set("type", "transport");
      const transport = idsWhere(({ type }) => type === "transport");
      await until(
        "the filter is followed",
        async () => (await inside.marks("list")).events.length === transport.length,
      );
      await set("theme", "dark");
      await until("it is dark", async () => (await inside.attribute("html", "data-theme")) === "dark");
      await set("event", transport[0] ?? "");
      await until("the event is open", async () => (await inside.counts()).views.includes("details"));
      await set("event", null);
      await until("the event is closed", async () => !(await inside.counts()).views.includes("details"));
      await set("type", null);
      await until("all are back", async () => (await inside.counts()).filtered === 0);
      await set("height", "700");
      await until("it is higher", async () => (await reader.box("sanad-timeline iframe")).height === 700);
      await set("radius", "12");
      expect(
        await reader.evaluate(() => {
          const shadow = document.querySelector("sanad-timeline")?.shadowRoot;
          return getComputedStyle(shadow?.querySelector("iframe") as Element).borderRadius;
        }),
      ).toBe("12px");
      const pages = reader
        .requests()
        .slice(loads)
        .filter((url) => /\/(ar|en)\/\?/.test(url));
      expect(pages).toEqual([]);
      expect(await reader.layoutShift()).toBeLessThan(0.1);
    }));

  it("goes over to another language with what the reader has before them", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: tag('lang="en" type="defence"') },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.evaluate((id) => document.querySelector("sanad-timeline")?.select(id), GANTZ);
        await until("it is open", async () => (await inside.counts()).views.includes("details"));
        await reader.evaluate(() => document.querySelector("sanad-timeline")?.setAttribute("lang", "ar"));
        const arabic = await until("the Arabic page is there", async () => {
          const page = await reader.inside("sanad-timeline iframe");
          return (await page.attribute("html", "lang")) === "ar" ? page : null;
        });
        await arabic.waitReady();
        await until("the event is open", async () =>
          (await arabic.text('[data-view="details"]')).includes(fileEvent(GANTZ).title.ar ?? "?"),
        );
        expect((await arabic.counts()).filtered).toBeGreaterThan(0);
      },
    ));

  it("does what it is asked, before and after the page is there, and tells what happens", () =>
    visitHost(
      {
        viewport: COLUMN,
        head: LISTENS + script(),
        body: `${tag('lang="en"')}<script>
          // As early as can be: the page has not even begun to load.
          document.querySelector("sanad-timeline").filter({ type: "multilateral" });</script>`,
      },
      async (hosted) => {
        const { reader, frame } = hosted;
        const inside = await frame();
        const multilateral = idsWhere(({ type }) => type === "multilateral");
        await until("the filter is there", async () => (await inside.counts()).drawn === multilateral.length);
        expect(await lastTold(hosted, "sanad-ready")).toEqual({ lang: "en" });
        const ask = (run: string) =>
          reader.evaluate((run) => new Function("tag", run)(document.querySelector("sanad-timeline")), run);
        await ask(`tag.select("${NEGEV}")`);
        await until("it is told", async () => (await lastTold(hosted, "sanad-select"))?.event === NEGEV);
        expect(await lastTold(hosted, "sanad-select")).toEqual({
          event: NEGEV,
          title: fileEvent(NEGEV).title.en,
        });
        await ask("tag.select(null)");
        await until("it is told", async () => (await lastTold(hosted, "sanad-select"))?.event === null);
        await ask('tag.show({ from: "2022-01-01", to: "2022-12-31" })');
        await ask('tag.filter({ q: "Rabat" })');
        await until("it is told", async () => {
          const view = (await lastTold(hosted, "sanad-viewchange")) as { params?: object } | null;
          return (
            JSON.stringify(view?.params) ===
            JSON.stringify({ from: "2022-01-01", to: "2022-12-31", q: "Rabat" })
          );
        });
        const { url } = (await lastTold(hosted, "sanad-viewchange")) as { url: string };
        expect(url).toBe(`${siteUrl()}en/?from=2022-01-01&to=2022-12-31&q=Rabat`);
        expect(await lastTold(hosted, "sanad-height")).toEqual({ height: 640 });
      },
    ));

  it("takes nothing that is no value: the page stays as it is", () =>
    visitHost(
      {
        viewport: COLUMN,
        head: script(),
        body: tag('lang="en" height="}*{display:none}" radius="-1" max-height="none" onready="x"'),
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.evaluate(() => {
          const element = document.querySelector("sanad-timeline");
          element?.setAttribute("theme", "pink");
          element?.setAttribute("event", "<img src=x onerror=alert(1)>");
          element?.setAttribute("q", "x".repeat(5000));
        });
        await inside.rest();
        expect((await inside.counts()).views).not.toContain("details");
        expect((await inside.counts()).filtered).toBe(0);
        expect((await reader.box("sanad-timeline iframe")).height).toBe(640);
      },
    ));

  it("stands ten times on a page, each with its own view, and goes without leaving anything", () =>
    visitHost(
      {
        viewport: { width: 1000, height: 900 },
        head: script(),
        body: Array.from({ length: 10 }, (_, n) =>
          tag(`id="t${n}" view="list" height="400" type="${n % 2 ? "defence" : "transport"}"`),
        ).join(""),
      },
      async ({ reader, frame }) => {
        for (let n = 0; n < 10; n += 1) {
          await reader.evaluate((n) => document.getElementById(`t${n}`)?.scrollIntoView(), n);
          const inside = await frame(`#t${n} iframe`);
          const type = n % 2 ? "defence" : "transport";
          expect((await inside.marks("list")).events, `t${n}`).toEqual(
            idsWhere((event) => event.type === type),
          );
        }
        const removed = await reader.evaluate(() => {
          const element = document.getElementById("t3");
          element?.remove();
          return [
            element?.shadowRoot?.querySelector("iframe") ?? null,
            document.querySelectorAll("sanad-timeline").length,
          ];
        });
        expect(removed).toEqual([null, 9]);
        // Put back it begins anew.
        await reader.evaluate(() => {
          const made = document.createElement("sanad-timeline");
          made.id = "again";
          made.setAttribute("view", "list");
          document.body.prepend(made);
          made.scrollIntoView();
        });
        await frame("#again iframe");
      },
    ));

  it.each([
    ["loaded twice", () => script() + script() + script("embed/v1.js")],
    ["a module", () => script("embed.js", 'type="module"')],
    ["of the version that never changes", () => script("embed/v1.0.0.js", 'crossorigin="anonymous"')],
    ["asynchronous", () => script("embed.js", "async")],
  ])("works where its script is %s, and leaves no global behind", (_, scripts) =>
    visitHost(
      {
        viewport: COLUMN,
        head: `<script>window.before = Object.getOwnPropertyNames(window).concat("before");</script>${scripts()}`,
        body: tag('lang="en"'),
      },
      async ({ reader, frame }) => {
        await frame();
        const added = await reader.evaluate(() => {
          const { before } = window as unknown as { before: string[] };
          return Object.getOwnPropertyNames(window).filter(
            (name) => !before.includes(name) && Number.isNaN(Number(name)),
          );
        });
        expect(added).toEqual([]);
        expect(await reader.count("sanad-timeline iframe")).toBe(1);
      },
    ),
  );

  it("works where its script comes long after the page", () =>
    visitHost({ viewport: COLUMN, body: tag('lang="en"') }, async ({ reader, frame }) => {
      await reader.evaluate((src) => {
        const late = document.createElement("script");
        late.src = src;
        document.body.append(late);
      }, `${siteUrl()}embed.js`);
      await frame();
    }));
});
