// Deep links through the host, with its consent: the host's address carries the state, Back and Forward work.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { idsWhere } from "../support/expected.ts";
import { type Hosted, lines, script, tag, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";

const COLUMN = { width: 700, height: 900 };
const NEGEV = "2022-03-27-negev-summit";

const hashOf = ({ reader }: Hosted) => new URL(reader.url()).hash;
const isOpen = async (inside: { count(selector: string): Promise<number> }, id: string) =>
  (await inside.count(`[data-view="details"] [data-event-id="${id}"]`)) === 1;

describe.each(BOTH)("a host's address in $language", ({ language }) => {
  const shared = tag(`lang="${language}" share-fragment`);

  it("carries what the reader opens, and Back and Forward go through it", () =>
    visitHost({ lang: language, viewport: COLUMN, head: script(), body: shared }, async (hosted) => {
      const { reader, frame } = hosted;
      const inside = await frame();
      expect(hashOf(hosted)).toBe("");
      await inside.click({ selector: 'button[data-type="multilateral"]' });
      await until("the filter is carried", () => hashOf(hosted) === "#sanad=type=multilateral");
      await inside.click({
        selector: `[data-view="list"] [data-event-id="${idsWhere(({ type }) => type === "multilateral")[0]}"] a`,
      });
      await until("the event is carried", () => /^#sanad=type=multilateral&event=/.test(hashOf(hosted)));
      const open = hashOf(hosted).split("event=")[1] ?? "";
      await until("it is open", () => isOpen(inside, open));
      await reader.back();
      await until("it is closed", async () => !(await isOpen(inside, open)));
      await until("so says the address", () => hashOf(hosted) === "#sanad=type=multilateral");
      await reader.back();
      await until("the filter is gone", async () => (await inside.counts()).filtered === 0);
      await until("so says the address", () => hashOf(hosted) === "");
      await reader.forward();
      await reader.forward();
      await until("it is open again", () => isOpen(inside, open));
      expect((await inside.counts()).filtered).toBeGreaterThan(0);
    }));

  it("that is opened with a state shows it, brought into view", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        head: script(),
        body: lines(80) + shared + lines(10),
        at: `#sanad=event=${NEGEV}`,
      },
      async ({ reader, frame }) => {
        const inside = await frame();
        await until("it is open", () => isOpen(inside, NEGEV));
        expect(await reader.scrollY()).toBeGreaterThan(500);
        const box = await reader.box("sanad-timeline iframe");
        expect(Math.abs(box.y)).toBeLessThan(COLUMN.height);
      },
    ));

  it("is followed where a link of the article changes it, and left alone where it is another part's", () =>
    visitHost(
      {
        lang: language,
        viewport: COLUMN,
        head: script(),
        body: `<p><a id="in" href="#sanad=event=${NEGEV}">in</a> <a id="other" href="#notes">notes</a></p>${shared}<h2 id="notes">Notes</h2>`,
      },
      async (hosted) => {
        const { reader, frame } = hosted;
        const inside = await frame();
        await reader.click({ selector: "#in" });
        await until("it is open", () => isOpen(inside, NEGEV));
        await reader.click({ selector: "#other" });
        await inside.rest();
        expect(hashOf(hosted)).toBe("#notes");
        expect(await isOpen(inside, NEGEV)).toBe(true);
      },
    ));
});

describe("a host's address", () => {
  it("is not touched without consent", () =>
    visitHost(
      { viewport: COLUMN, head: script(), body: tag('lang="en"'), at: "#chapter" },
      async (hosted) => {
        const inside = await hosted.frame();
        await inside.click({ selector: 'button[data-type="defence"]' });
        await inside.rest();
        expect(hashOf(hosted)).toBe("#chapter");
      },
    ));

  it("carries two timelines under keys of their own, one at a time", () =>
    visitHost(
      {
        viewport: COLUMN,
        head: script(),
        body: `${tag('lang="en" share-fragment="first" height="420"')}${tag('lang="en" id="second" share-fragment="second" height="420"')}`,
        at: "#second=type=defence",
      },
      async ({ frame }) => {
        expect((await (await frame()).counts()).filtered).toBe(0);
        expect((await (await frame("#second iframe")).counts()).filtered).toBeGreaterThan(0);
      },
    ));
});
