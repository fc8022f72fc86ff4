// Hostile messages, on both sides: nothing changes, and the page stays responsive. And a host that says much at once is heard.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { script, siteUrl, tag, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";
import type { Reader, Sight } from "../support/reader.ts";

const COLUMN = { width: 700, height: 900 };

/** Ten thousand messages, each with something in it that a careless listener would follow. Runs in a page. */
const FLOOD = `
  const bad = [
    { sanad: 1, kind: "ack", room: 99999 }, { sanad: 1, kind: "show", params: { theme: "dark" } },
    { sanad: 1, kind: "select", event: "2022-03-27-negev-summit", title: "" },
    { sanad: 1, kind: "height", px: 5000 }, { sanad: 1, kind: "ready", lang: "en" },
    { sanad: 1, kind: "viewchange", params: { event: "x" }, step: true },
    { sanad: 1, kind: "filter", params: { type: "defence" } }, { sanad: 1, kind: "filter", params: { q: "x".repeat(1e5) } },
    { sanad: "1" }, "ready", null, 7, [], { sanad: 1, kind: "__proto__" }, { sanad: 1, kind: {} }, "x".repeat(1e5),
  ];
  window.flood = (target) => { for (let n = 0; n < 10000; n += 1) target.postMessage(bad[n % bad.length], "*"); };`;

/** How long a page takes to come round to a task, in ms. */
const lag = (page: Reader | Sight): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        setTimeout(() => resolve(performance.now() - begin), 0);
      }),
  );

/** What could have changed. */
const stateOf = async (reader: Reader, inside: Sight) => ({
  counts: await inside.counts(),
  theme: await inside.attribute("html", "data-theme"),
  room: await inside.evaluate(() => document.documentElement.style.getPropertyValue("--frame")),
  height: (await reader.box("sanad-timeline iframe")).height,
  told: await reader.evaluate(() => (window as unknown as { told: unknown[] }).told.length),
  address: reader.url(),
});

const LISTENS = `<script>window.told = [];
  for (const name of ["sanad-ready", "sanad-select", "sanad-viewchange", "sanad-height"])
    document.addEventListener(name, (event) => told.push(event.detail));</script>`;

describe("ten thousand hostile messages", () => {
  it.each([
    ["to the page, from another frame of the host", "parent.frames[0]", "frame"],
    ["to the host, from another frame", "parent", "frame"],
    ["to the host, from itself", "window", "host"],
  ])("change nothing: %s", (_, target, from) => {
    // The stranger's frame stands last, so that the tag's own is not reached by its number.
    const stranger = `<iframe id="stranger" srcdoc="<script>${`${FLOOD} addEventListener('message', (event) => { if (event.data === 'begin') { flood(${target === "parent.frames[0]" ? "victim" : target}); event.source.postMessage('done', '*'); } });`.replace(/"/g, "&quot;")}</script>"></iframe>`;
    return visitHost(
      {
        viewport: COLUMN,
        head: LISTENS + script(),
        body: `${tag('lang="en" share-fragment')}${stranger}<script>${FLOOD}</script>`,
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        await inside.rest();
        const before = await stateOf(reader, inside);
        await reader.evaluate(
          ({ from, toPage }) => {
            const stranger = document.getElementById("stranger") as HTMLIFrameElement;
            const inner = stranger.contentWindow as (Window & { victim?: unknown }) | null;
            const tagFrame = document.querySelector("sanad-timeline")?.shadowRoot?.querySelector("iframe");
            if (toPage && inner !== null) inner.victim = tagFrame?.contentWindow;
            return new Promise<void>((resolve) => {
              addEventListener("message", (event) => event.data === "done" && resolve());
              if (from === "frame") inner?.postMessage("begin", "*");
              else {
                (window as unknown as { flood(target: Window): void }).flood(window);
                window.postMessage("done", "*");
              }
            });
          },
          { from, toPage: target === "parent.frames[0]" },
        );
        expect(await lag(inside)).toBeLessThan(1000);
        expect(await lag(reader)).toBeLessThan(1000);
        await inside.rest();
        expect(await stateOf(reader, inside)).toEqual(before);
        // And both still hear each other.
        await reader.evaluate(() =>
          document.querySelector("sanad-timeline")?.setAttribute("type", "transport"),
        );
        await until("the filter is followed", async () => (await inside.counts()).filtered > 0);
      },
    );
  });

  it("from its own host leave the page responsive, and it follows again once they are over", () =>
    visitHost(
      { viewport: COLUMN, head: LISTENS + script(), body: `${tag('lang="en"')}<script>${FLOOD}</script>` },
      async ({ reader, frame }) => {
        const inside = await frame();
        await reader.evaluate(() => {
          const tagFrame = document.querySelector("sanad-timeline")?.shadowRoot?.querySelector("iframe");
          (window as unknown as { flood(target: unknown): void }).flood(tagFrame?.contentWindow);
        });
        expect(await lag(inside)).toBeLessThan(3000);
        await inside.rest();
        await until("it follows", async () => {
          await reader.evaluate(() => {
            const element = document.querySelector("sanad-timeline");
            element?.select(null);
            element?.filter({});
            element?.setAttribute("theme", element.getAttribute("theme") === "dark" ? "light" : "dark");
          });
          return (await inside.counts()).filtered === 0;
        });
        expect((await inside.counts()).total).toBe(EVENTS.length);
      },
    ));
});

describe.each(BOTH)("what a host asks for in one breath, in $language", ({ language }) => {
  it("is followed to the last word", () =>
    visitHost(
      { viewport: COLUMN, head: LISTENS + script(), body: tag(`lang="${language}"`) },
      async ({ reader, frame }) => {
        const inside = await frame();
        await inside.rest();
        const event = "2022-03-27-negev-summit";
        for (const asked of [
          { type: "defence", theme: "dark" },
          { type: "transport", theme: "light" },
        ]) {
          const { type, theme } = asked;
          await reader.evaluate(
            ({ type, theme, event }) => {
              const element = document.querySelector("sanad-timeline");
              element?.filter({ type });
              element?.select(event);
              element?.setAttribute("theme", theme);
            },
            { ...asked, event },
          );
          await until("the last word is followed", () =>
            inside.attribute("html", "data-theme").then((found) => found === theme),
          );
          await until("the host is told all of it", async () => {
            const params = await reader.evaluate(() => {
              const { told } = window as unknown as { told: { params?: Record<string, string> }[] };
              return told.findLast((detail) => detail.params !== undefined)?.params;
            });
            return params?.type === type && params.event === event && params.theme === theme;
          });
          expect((await inside.counts()).filtered).toBeGreaterThan(0);
        }
      },
    ));
});

describe("a page that is framed by a stranger", () => {
  it("obeys nobody but the window above it, and only the origin that greeted it first", () =>
    visitHost(
      {
        viewport: COLUMN,
        body: `<iframe id="page" src="${siteUrl()}en/?embed=1" width="100%" height="640" title="Sanad"></iframe>
          <iframe id="other" srcdoc="<script>addEventListener('message', () => parent.frames[0].postMessage({ sanad: 1, kind: 'ack', room: 999 }, '*'))</script>"></iframe>`,
      },
      async ({ reader, frame }) => {
        const inside = await frame("#page");
        await reader.evaluate(() =>
          (document.getElementById("other") as HTMLIFrameElement).contentWindow?.postMessage(1, "*"),
        );
        await inside.rest();
        expect(await inside.attribute("html", "data-host")).toBeNull();
        await reader.evaluate(() =>
          (document.getElementById("page") as HTMLIFrameElement).contentWindow?.postMessage(
            { sanad: 1, kind: "ack", room: 700 },
            "*",
          ),
        );
        await until(
          "its host is followed",
          async () => (await inside.attribute("html", "data-host")) === "follows",
        );
      },
    ));
});
