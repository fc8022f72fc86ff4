// Hosts of every kind: strict, sandboxed, hostile, hidden, narrow, right to left, on paper. The embedded page works in
// all of them, or can at least be read.
import { describe, expect, it } from "vitest";
import { startServer } from "../../scripts/serve.ts";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { bareFrame, lines, script, siteUrl, tag, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";
import type { Sight } from "../support/reader.ts";

const COLUMN = { width: 700, height: 900 };
const SANDBOX = 'sandbox="allow-scripts"';

const expectSumInside = async (inside: Sight): Promise<void> => {
  const { drawn, clustered, outside, filtered, total } = await inside.counts();
  expect(drawn + clustered + outside + filtered).toBe(total);
  expect(total).toBe(EVENTS.length);
};

describe.each(BOTH)("an embedded page in $language", ({ language, t }) => {
  it("works in a host that allows nothing but the documented line", () => {
    const origin = new URL(siteUrl()).origin;
    const plain = `<sanad-timeline lang="${language}"><a href="${siteUrl()}${language}/">Sanad</a></sanad-timeline>`;
    return visitHost(
      {
        lang: language,
        viewport: COLUMN,
        headers: {
          "Content-Security-Policy": `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
        },
        head: script(),
        body: plain + bareFrame("view=list", "", language),
      },
      async ({ reader, frame }) => {
        await expectSumInside(await frame());
        await expectSumInside(await frame("body > iframe"));
        expect((await reader.box("sanad-timeline iframe")).height).toBe(640);
      },
    );
  });

  it.each([
    ["the list", "view=list"],
    ["the timeline", "view=timeline"],
    ["an event", "view=list&amp;event=2022-03-27-negev-summit"],
  ])("works in a sandbox that allows only scripts: %s", (_, query) =>
    visitHost(
      { lang: language, viewport: COLUMN, body: bareFrame(query, SANDBOX, language) },
      async ({ frame }) => {
        const inside = await frame("iframe");
        await expectSumInside(inside);
        // Fonts are there too, which ask their server for leave.
        expect(
          await inside.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")),
        ).toBe(true);
        if (query.includes("event=")) return;
        await inside.click({ selector: "button[data-type]", nth: 0 });
        await until("the filter is followed", async () => (await inside.counts()).filtered > 0);
      },
    ),
  );

  it("speaks with the tag from within a sandbox", () =>
    visitHost(
      { lang: language, viewport: COLUMN, head: script(), body: tag(`lang="${language}" sandbox`) },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.evaluate(() =>
          document.querySelector("sanad-timeline")?.setAttribute("type", "defence"),
        );
        await until("the filter is followed", async () => (await inside.counts()).filtered > 0);
        expect(await inside.attribute("html", "data-host")).toBe("follows");
      },
    ));

  it("can be read in a sandbox where the site's server gives no leave", async () => {
    const dir = process.env.SANAD_SITE_DIR ?? ".cache/test-site";
    const mute = await startServer({ dir, port: 0, headers: { "Access-Control-Allow-Origin": null } });
    try {
      const frame = `<iframe src="${mute.url}${language}/?embed=1" title="Sanad" ${SANDBOX} width="100%" height="640"></iframe>`;
      await visitHost(
        {
          lang: language,
          viewport: COLUMN,
          body: frame,
          site: mute.url,
          provokes: /CORS|ERR_FAILED|preload|net::/i,
        },
        async ({ reader }) => {
          const inside = await reader.inside("iframe");
          await until("the list is seen", () =>
            inside.isVisible({ selector: '[data-view="list"] .row', nth: 0 }),
          );
          expect(await inside.count('[data-view="list"] [data-event-id]')).toBe(EVENTS.length);
          expect(await inside.text("[role=alert]")).toContain(t("timeline.failed"));
        },
      );
    } finally {
      await mute.close();
    }
  });

  it.each([
    ["the list", "view=list", 390, "light"],
    ["an event as a card", "event=2022-03-27-negev-summit", 390, "dark"],
  ] as const)("has nothing that axe finds wrong: %s", (_, query, width, colourScheme) =>
    visitHost(
      {
        lang: language,
        viewport: { width, height: 800 },
        colourScheme,
        body: bareFrame(query, "", language),
      },
      async ({ frame }) => {
        const inside = await frame("iframe");
        expect(await inside.axe()).toEqual([]);
      },
    ),
  );

  it("works on an event's own page too", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        body: `<iframe src="${siteUrl()}${language}/event/2022-03-27-negev-summit/?embed=1" title="Sanad" width="100%" height="640"></iframe>`,
      },
      async ({ frame }) => {
        const inside = await frame("iframe");
        expect(await inside.count('[data-view="details"] [data-event-id="2022-03-27-negev-summit"]')).toBe(1);
        await inside.click({ selector: ".embed-read-on" });
        await inside.click({ selector: ".embed-close" });
        await until("the list is there", () =>
          inside.isVisible({ selector: '[data-view="list"] .row', nth: 0 }),
        );
        await expectSumInside(inside);
      },
    ));

  it("works where storage of third parties is blocked", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        storage: "denied",
        head: script(),
        body: tag(`lang="${language}"`),
      },
      async ({ frame }) => expectSumInside(await frame()),
    ));

  it("stores nothing and asks for nothing that is stored", () =>
    visitHost(
      { lang: language, viewport: COLUMN, head: script(), body: tag(`lang="${language}"`) },
      async ({ frame }) => {
        const inside = await frame();
        await inside.click({ selector: "button[data-type]", nth: 0 });
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 0 });
        expect(
          await inside.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
        ).toEqual(["", 0, 0]);
      },
    ));

  it("can be read with scripts off", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        javaScript: false,
        body: bareFrame("", "", language),
        // With scripts off the browser names each script that it does not fetch.
        provokes: /^csp: \S+\.js$/,
      },
      async ({ reader }) => {
        const inside = await reader.inside("iframe");
        expect(await inside.count('[data-view="list"] [data-event-id]')).toBe(EVENTS.length);
        expect(await inside.isVisible({ selector: '[data-view="list"] .row', nth: 0 })).toBe(true);
      },
    ));

  it("reads its own way in a host that reads the other way", () =>
    visitHost(
      {
        lang: language === "ar" ? "en" : "ar",
        viewport: COLUMN,
        head: script(),
        body: tag(`lang="${language}"`),
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        expect(await inside.attribute("html", "dir")).toBe(language === "ar" ? "rtl" : "ltr");
        const box = await reader.box("sanad-timeline iframe");
        const outer = await reader.box("sanad-timeline");
        expect([box.x, box.width]).toEqual([outer.x, outer.width]);
      },
    ));
});

/** What a host's style sheet may do to everything on its page. */
const HOSTILE = `<style>
  * { direction: rtl !important; box-sizing: content-box !important; text-align: center !important;
    font-size: 31px !important; line-height: 3 !important; padding: 3px; letter-spacing: 4px !important;
    position: relative; float: left; max-width: 100%; }
  iframe { border: 20px solid red !important; height: 50px !important; width: 10px !important; visibility: hidden; }
  div { height: 1px !important; display: inline !important; } a { display: none } slot { display: block }
  *, ::before, ::after { box-sizing: border-box } img, svg, iframe { vertical-align: middle } [hidden] { display: none !important }
</style>`;

describe("an embedded page", () => {
  it("is not touched by a host whose style sheet is hostile", () =>
    visitHost(
      { viewport: COLUMN, head: HOSTILE + script(), body: `<main>${tag('lang="en"')}</main>` },
      async ({ reader, frame }) => {
        const inside = await frame();
        await expectSumInside(inside);
        const box = await reader.box("sanad-timeline iframe");
        expect(box.height).toBe(640);
        expect(box.width).toBeGreaterThan(500);
        const style = await inside.evaluate(() => {
          const { fontSize, direction } = getComputedStyle(document.querySelector(".row-facts") as Element);
          return { fontSize, direction };
        });
        expect(style).toEqual({ fontSize: "13px", direction: "ltr" });
      },
    ));

  it.each([
    ["the tag", () => script() + tag('lang="en"'), "sanad-timeline iframe"],
    ["a bare frame", () => bareFrame(), "iframe"],
  ])("that begins in a hidden tab is right once it is shown: %s", (_, body, selector) =>
    visitHost(
      {
        viewport: { width: 1100, height: 900 },
        body: `<div id="tab" style="display:none">${body()}</div>${lines(3)}`,
      },
      async ({ reader, frame }) => {
        await until("the page has loaded", () => reader.evaluate(() => document.readyState === "complete"));
        await reader.evaluate(() => {
          (document.getElementById("tab") as HTMLElement).style.display = "block";
        });
        const inside = await frame(selector);
        await until("the timeline is drawn", async () => (await inside.marks("timeline")).events.length > 0);
        await expectSumInside(inside);
        expect((await reader.box(selector)).height).toBe(640);
        expect((await inside.box(".timeline-lanes")).height).toBeGreaterThan(250);
      },
    ),
  );

  it.each([280, 300, 390, 700, 1200, 1600])(
    "fits a frame of %d px, in either view, without scrolling sideways",
    (width) =>
      visitHost(
        {
          viewport: { width: width + 16, height: 900 },
          body: bareFrame("view=timeline", 'id="timeline"') + bareFrame("view=list", 'id="list"'),
          head: "<style>body { margin: 8px }</style>",
        },
        async ({ frame }) => {
          for (const view of ["timeline", "list"]) {
            const inside = await frame(`#${view}`);
            await expectSumInside(inside);
            const [wide, high] = await inside.evaluate(() => {
              const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
              return [scrollWidth - clientWidth, scrollHeight - clientHeight];
            });
            expect(wide, `${view}, across`).toBe(0);
            // At the narrowest one row may need a little more than the frame.
            expect(high, `${view}, down`).toBeLessThanOrEqual(width < 300 ? 40 : 0);
          }
        },
      ),
  );

  it("takes part in forced colours, with its accent left to the reader's", () =>
    visitHost(
      { viewport: COLUMN, forcedColours: true, head: script(), body: tag('lang="en" accent="ffe44d"') },
      async ({ frame }) => {
        const inside = await frame();
        const colour = await inside.evaluate(
          () => getComputedStyle(document.querySelector(".row-link") as Element).color,
        );
        expect(colour).not.toContain("255, 228, 77");
      },
    ));

  it("can be read in any accent: one that is too pale is darkened", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: tag('lang="en" accent="ffe44d"') },
      async ({ frame }) => {
        const inside = await frame();
        expect(await inside.axe()).toEqual([]);
      },
    ));

  it("has a paper of its own in print: what is on screen, without buttons, with its address in full", () =>
    visitHost(
      {
        viewport: { width: 1000, height: 900 },
        head: script(),
        body: lines(2) + tag('lang="en"') + lines(2),
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.printing(true);
        expect(await inside.isVisible({ selector: ".timeline-lanes" })).toBe(true);
        expect(await inside.isVisible({ selector: ".masthead-actions" })).toBe(false);
        expect(await inside.text(".embed-foot")).toContain(`${siteUrl()}en/`);
        expect((await reader.box("sanad-timeline iframe")).height).toBeGreaterThan(500);
        await reader.printing(false);
      },
    ));
});
