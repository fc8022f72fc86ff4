// A considerate guest: the wheel, the finger, the keyboard, the focus and the history stay the host's.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { bareFrame, lines, script, siteUrl, tag, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";

const DESK = { width: 1100, height: 900 };
const COLUMN = { width: 700, height: 900 };
const NEGEV = "2022-03-27-negev-summit";

describe.each(BOTH)("an embedded page in $language", ({ language, t }) => {
  it.each([
    ["the timeline", "timeline", DESK],
    ["the list", "list", COLUMN],
  ] as const)("lets the wheel over %s scroll the host", (_, view, viewport) =>
    visitHost(
      { lang: language, viewport, body: bareFrame(`view=${view}`, "", language) + lines(60) },
      async ({ reader, frame }) => {
        const inside = await frame("iframe");
        const before = await inside.counts();
        await reader.wheel({ at: { x: viewport.width / 2, y: 400 }, dy: 300 });
        await until("the host has scrolled", async () => (await reader.scrollY()) > 100);
        await inside.rest();
        expect(await inside.counts()).toEqual(before);
        if (view === "timeline") expect(await inside.text(".timeline-hint")).toBe(t("timeline.wheelHint"));
      },
    ),
  );

  const touched = {
    lang: language,
    viewport: { width: 800, height: 800 },
    touch: true,
    body: bareFrame("view=timeline", "", language) + lines(60),
  };

  it("lets a finger that moves along move the timeline, and one that moves up scroll the host", () =>
    visitHost(touched, async ({ reader, frame }) => {
      const inside = await frame("iframe");
      const window = () => inside.attribute('[data-view="overview"]', "style");
      const before = await window();
      await reader.drag({ x: 300, y: 400 }, { x: 600, y: 400 }, 12);
      await until("the timeline has moved", async () => (await window()) !== before);
      expect(await reader.scrollY()).toBe(0);
      await reader.drag({ x: 400, y: 420 }, { x: 400, y: 120 }, 12);
      await until("the host has scrolled", async () => (await reader.scrollY()) > 50);
    }));

  it("lets the very first finger that moves up scroll the host", () =>
    visitHost(touched, async ({ reader, frame }) => {
      await frame("iframe");
      await reader.drag({ x: 400, y: 420 }, { x: 400, y: 120 }, 12);
      await until("the host has scrolled", async () => (await reader.scrollY()) > 50);
    }));

  it("is entered and left by Tab, in order, from both sides", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        head: script(),
        body: `<button id="before">before</button>${tag(`lang="${language}"`)}<button id="after">after</button>`,
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.focus({ selector: "#before" });
        await reader.press("Tab");
        expect((await inside.focused())?.element).toBe("a");
        // Every stop inside, and then the host's own next one.
        const outside = () => reader.evaluate(() => document.activeElement?.id ?? "");
        let stops = 0;
        while ((await outside()) !== "after" && stops < 80) {
          await reader.press("Tab");
          stops += 1;
        }
        expect(stops).toBeLessThan(80);
        expect(stops).toBeGreaterThan(5);
        await reader.press("Shift+Tab");
        expect(await outside()).not.toBe("after");
        expect((await inside.focused())?.role).toBe("link");
      },
    ));

  it("takes no focus and does not scroll the host when it comes, nor when its host opens an event", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        head: script(),
        body: `<input id="field" />${lines(12)}${tag(`lang="${language}" event="${NEGEV}"`)}${lines(40)}`,
      },
      async ({ reader, frame }) => {
        await reader.focus({ selector: "#field" });
        const inside = await frame();
        const active = () => reader.evaluate(() => document.activeElement?.id);
        expect(await active()).toBe("field");
        expect(await reader.scrollY()).toBe(0);
        await reader.evaluate(() =>
          document.querySelector("sanad-timeline")?.select("2021-11-24-gantz-defence-mou"),
        );
        await until(
          "it is open",
          async () => (await inside.count('[data-view="details"] [data-event-id^="2021-11-24"]')) === 1,
        );
        await inside.rest();
        expect(await active()).toBe("field");
        await reader.evaluate(() => document.querySelector("sanad-timeline")?.select(null));
        await until("it is closed", async () => !(await inside.counts()).views.includes("details"));
        expect(await active()).toBe("field");
        expect(await reader.scrollY()).toBe(0);
      },
    ));

  it("leaves no steps in the history of its host", () =>
    visitHost(
      { lang: language, viewport: COLUMN, head: script(), body: tag(`lang="${language}"`) },
      async ({ reader, frame }) => {
        const inside = await frame();
        const length = () => reader.evaluate(() => history.length);
        const before = await length();
        await inside.click({ selector: "button[data-type]", nth: 0 });
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 0 });
        await inside.rest();
        await reader.press("Escape");
        await inside.rest();
        expect(await length()).toBe(before);
        expect(reader.url()).not.toContain("#");
      },
    ));

  it("leads out of the frame and not away in it: to the whole record and to the sources", () =>
    visitHost(
      { lang: language, viewport: COLUMN, head: script(), body: tag(`lang="${language}" type="defence"`) },
      async ({ reader, frame }) => {
        const inside = await frame();
        for (const name of [t("embed.full"), t("footer.method")]) {
          const link = `.embed-foot a:has-text("${name}")`;
          expect(await inside.attribute(link, "target")).toBe("_blank");
          expect(await inside.attribute(link, "rel")).toContain("noopener");
        }
        const full = await inside.evaluate(
          () => document.querySelector<HTMLAnchorElement>(".embed-full")?.href,
        );
        expect(full).toBe(`${siteUrl()}${language}/?type=defence`);
        expect(await inside.attribute(".brand", "target")).toBe("_blank");
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 0 });
        await inside.click({ selector: ".embed-sources summary" });
        const [target, rel] = [
          await inside.attribute(".source-title a", "target"),
          await inside.attribute(".source-title a", "rel"),
        ];
        expect(target).toBe("_blank");
        expect(rel).toMatch(/noreferrer|noopener/);
        expect(reader.url()).not.toContain(siteUrl());
      },
    ));

  it("shows the address of a link that its sandbox does not let open", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        body: bareFrame("type=defence", 'sandbox="allow-scripts"', language),
        provokes: /Blocked opening/,
      },
      async ({ frame }) => {
        const inside = await frame("iframe");
        await inside.click({ selector: ".embed-full" });
        await until("the address is shown", () =>
          inside.isVisible({ role: "textbox", name: t("embed.blocked") }),
        );
        expect(await inside.evaluate(() => document.querySelector("textarea")?.value)).toBe(
          `${siteUrl()}${language}/?type=defence`,
        );
      },
    ));
});

describe("an embedded page", () => {
  it("gives more of its list when it is asked, and its height follows", () =>
    visitHost({ viewport: COLUMN, head: script(), body: tag('lang="en"') }, async ({ reader, frame }) => {
      const inside = await frame();
      const rows = () =>
        inside.evaluate(() => document.querySelectorAll('[data-view="list"] .row:not([hidden])').length);
      const before = await rows();
      expect(before).toBeGreaterThan(1);
      expect(before).toBeLessThan(10);
      await inside.click({ selector: ".embed-more" });
      expect(await rows()).toBe(before + 20);
      await until("it is higher", async () => (await reader.box("sanad-timeline iframe")).height > 1500);
      expect((await inside.focused())?.role).toBe("link");
    }));

  it("stays in sight when something long in it is closed at its end", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: lines(3) + tag('lang="en"') + lines(60) },
      async ({ reader, frame }) => {
        const inside = await frame();
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 1 });
        await until("it is higher", async () => (await reader.box("sanad-timeline iframe")).height > 1000);
        await inside.click({ selector: ".embed-close" });
        await until(
          "it is as before",
          async () => (await reader.box("sanad-timeline iframe")).height === 640,
        );
        const box = await reader.box("sanad-timeline iframe");
        expect(box.y + box.height).toBeGreaterThan(0);
        expect(box.y).toBeLessThan(COLUMN.height);
      },
    ));

  it("brings the source that is asked for into view, in the host too", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: lines(3) + tag(`lang="en"`) + lines(20) },
      async ({ reader, frame }) => {
        const inside = await frame();
        await inside.click({ selector: '[data-view="list"] .row-link', nth: 1 });
        await until("it is higher", async () => (await reader.box("sanad-timeline iframe")).height > 1000);
        const scrolled = await reader.scrollY();
        await inside.click({ selector: ".source-chip", nth: 2 });
        await until("the source has the focus", async () =>
          ((await inside.focused())?.element ?? "").startsWith("li#source-"),
        );
        await until("the host has scrolled", async () => (await reader.scrollY()) > scrolled);
      },
    ));
});
