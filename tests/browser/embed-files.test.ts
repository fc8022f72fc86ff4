// Pages that others have: the examples, copied as they are told to be, and a page of long ago, which version 1 is held to.
import { describe, expect, it } from "vitest";
import { spanOf } from "../support/builders.ts";
import { idsWhere, isDisputed } from "../support/expected.ts";
import { siteUrl } from "../support/host-page.ts";
import { until } from "../support/limit.ts";
import { pagesIn, withCopies } from "../support/partner-files.ts";
import { openReader, type Reader } from "../support/reader.ts";
import { fileEvent } from "../support/record-file.ts";

const EXAMPLES = "public/examples";
const NEGEV = "2022-03-27-negev-summit";
const COLUMN = { width: 700, height: 900 };

async function openFrame(reader: Reader, selector: string) {
  const inside = await reader.inside(selector);
  expect(await inside.waitReady()).toBe("ready");
  await inside.rest();
  return inside;
}

const EMBEDDING = (await pagesIn(EXAMPLES)).filter((name) => name !== "index.html");

describe("an example, copied to an empty folder with only the site's address changed", () => {
  it.each(EMBEDDING)("works: %s", (name) =>
    withCopies(EXAMPLES, [name], async (url) => {
      const reader = await openReader({ viewport: COLUMN });
      await reader.open(url + name);
      const inside = await openFrame(reader, name === "frame.html" ? "iframe" : "sanad-timeline iframe");
      const { drawn, clustered, outside, filtered, total } = await inside.counts();
      expect(drawn + clustered + outside + filtered).toBe(total);
      expect(reader.failures()).toEqual([]);
      expect(reader.consoleMessages()).toEqual([]);
      expect(reader.foreignRequests([new URL(url).origin])).toEqual([]);
      if (name !== "tag.html") expect(await reader.layoutShift()).toBeLessThan(0.01);
      await reader.close();
    }),
  );

  it("shows how an article and its timeline work together", () =>
    withCopies(EXAMPLES, ["article.html"], async (url) => {
      const reader = await openReader({ viewport: COLUMN });
      await reader.open(`${url}article.html`);
      const inside = await openFrame(reader, "sanad-timeline iframe");
      await reader.click({ role: "link", name: "Negev summit" });
      await until(
        "it is open",
        async () => (await inside.count(`[data-view="details"] [data-event-id="${NEGEV}"]`)) === 1,
      );
      await until("it is said", async () => (await reader.text("#open")) === fileEvent(NEGEV).title.en);
      await reader.click({ role: "button", name: "The first year" });
      await until("the window is there", async () => (await inside.counts()).outside > 0);
      await reader.close();
    }));
});

describe("a page that was published for version 1", () => {
  it("works as on its first day", () =>
    withCopies("tests/fixtures", ["embed-v1-page.html"], async (url) => {
      const reader = await openReader({ viewport: COLUMN });
      await reader.open(`${url}embed-v1-page.html`);
      const inside = await openFrame(reader, "#tag iframe");
      const window = { start: spanOf("2021-01-01").start, end: spanOf("2022-12-31").end };
      expect((await inside.marks("list")).events).toEqual(
        idsWhere(
          (event) =>
            ["defence", "multilateral"].includes(event.type) &&
            spanOf(event.date).start < window.end &&
            spanOf(event.date).end > window.start,
        ),
      );
      expect(await inside.attribute("html", "data-theme")).toBe("light");

      await reader.evaluate((id) => document.querySelector("sanad-timeline")?.select(id), NEGEV);
      const told = (name: string) =>
        reader.evaluate(
          (name) =>
            (globalThis as unknown as { told: { name: string; detail: unknown }[] }).told
              .filter((each) => each.name === name)
              .at(-1)?.detail ?? null,
          name,
        );
      await until("it is told", async () => JSON.stringify(await told("sanad-select"))?.includes(NEGEV));
      expect(await told("sanad-ready")).toEqual({ lang: "en" });
      expect(await told("sanad-viewchange")).toMatchObject({
        params: { from: "2021-01-01", to: "2022-12-31", type: "defence,multilateral", event: NEGEV },
        url: expect.stringContaining(`${siteUrl()}en/?from=2021-01-01`),
      });
      await until("its height is told", async () => {
        const height = (await told("sanad-height")) as { height: number } | null;
        return height !== null && height.height > 640;
      });

      await reader.evaluate(() => document.getElementById("bare")?.scrollIntoView());
      const bare = await openFrame(reader, "#bare");
      expect(await bare.attribute("html", "dir")).toBe("rtl");
      expect(await bare.count(`[data-view="details"] [data-event-id="${NEGEV}"]`)).toBe(1);
      await bare.click({ selector: ".details-bar button" });
      await until("it is closed", async () => !(await bare.counts()).views.includes("details"));
      expect((await bare.marks("list")).events).toEqual(idsWhere(isDisputed));
      const heard = await reader.evaluate(() =>
        (globalThis as unknown as { heard: { kind: string }[] }).heard.map(({ kind }) => kind),
      );
      expect(new Set(heard)).toEqual(new Set(["ready", "viewchange", "select", "height"]));
      expect(reader.failures()).toEqual([]);
      await reader.close();
    }));
});
