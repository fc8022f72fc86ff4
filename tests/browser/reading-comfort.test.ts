// The page bears what readers do to text, and what translators do to it: words of twice the size, wider spacing as WCAG
// 1.4.12 names it, and a lengthened test language in which every text outside the lanes is 40 % longer. Nothing makes
// the page scroll sideways, and no word of a control or a heading is cut off without a sign of it.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import type { Reader } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const EVENT = "2022-03-24-first-military-delegation";
const STATES = [
  { state: "the list", to: "?view=list" },
  { state: "the list, filtered", to: "?view=list&type=defence,economy&disputed=1" },
  { state: "the timeline", to: "?view=timeline" },
  { state: "the details", to: `?view=list&event=${EVENT}` },
  { state: "a story", to: "?view=list&story=anchors&step=3" },
  { state: "nothing found", to: "?view=list&q=qwxzy" },
] as const;

/** Styles that a reader's own tools would lay over the page. */
function wear(reader: Reader, css: string): Promise<void> {
  return reader.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Makes every text outside the lanes 40 % longer with its own letters, in its own script. */
function lengthen(reader: Reader): Promise<void> {
  return reader.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? "";
      const isLeft = node.parentElement?.closest("script, style, .timeline-lanes, option") !== null;
      if (isLeft || !/\p{L}{2}/u.test(text)) continue;
      node.nodeValue = `⟦${text}${text.slice(0, Math.ceil(text.length * 0.4))}⟧`;
    }
  });
}

/** What is too wide: the page itself, and controls and headings whose words are cut without an ellipsis. */
function tooWide(reader: Reader): Promise<string[]> {
  return reader.evaluate(() => {
    const page = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll("button, .button, .chip, h1, h2, h3, label, summary")]
      .filter((element) => element.closest(".timeline-lanes") === null && element.checkVisibility())
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const isOver = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        return isOver && (overflowX === "hidden" || overflowX === "clip") && textOverflow !== "ellipsis";
      })
      .map((element) => `cut: ${element.textContent}`);
    return [...(page > 0 ? [`the page is ${page} px too wide`] : []), ...cut];
  });
}

const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

describe.each(BOTH)("a page in $language", ({ language }) => {
  describe.each(STATES)("that shows $state", ({ to }) => {
    it("bears words of twice the size", () =>
      visit({ language, to, viewport: { width: 1280, height: 1024 } }, async (reader) => {
        await wear(reader, ":root { font-size: 200% !important }");
        await reader.rest();
        expect(await tooWide(reader)).toEqual([]);
      }));

    it("bears the spacing of text that readers may set", () =>
      visit({ language, to, viewport: { width: 320, height: 640 } }, async (reader) => {
        await wear(reader, SPACED);
        for (const width of [320, 768, 1440]) {
          await reader.resize(width, 800);
          await reader.rest();
          expect(await tooWide(reader), `at ${width}`).toEqual([]);
        }
      }));

    it("bears a language whose words are longer", () =>
      visit({ language, to, viewport: { width: 320, height: 640 } }, async (reader) => {
        await lengthen(reader);
        for (const width of [320, 390, 768, 1440]) {
          await reader.resize(width, 800);
          await reader.rest();
          expect(await tooWide(reader), `at ${width}`).toEqual([]);
        }
      }));
  });
});
