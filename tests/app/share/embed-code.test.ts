// @vitest-environment jsdom
// What a partner pastes: read back by a parser, in both languages.
import { describe, expect, it } from "vitest";
import { type Embedded, embedAddress, iframeCode, tagCode } from "../../../src/app/share/embed-code.ts";
import { pageAddress } from "../../../src/app/share/page-address.ts";
import { LANGUAGES } from "../../../src/locale/language.ts";
import { urlToView } from "../../../src/view/codec.ts";

const QUERY = "?from=2021-01-01&to=2022-12-31&type=defence,economy&q=%22a%22%20%26%20b&event=x&theme=dark";
const { view } = urlToView(QUERY);
const TITLE = { en: 'Morocco–Israel: "the record" & more', ar: "المغرب وإسرائيل: سجلّ التطبيع" };

const embedded = (language: "ar" | "en"): Embedded => ({
  base: "https://sanad.example/",
  language,
  view,
  title: TITLE[language],
  heightPx: 640,
});

function parsed(code: string): Document {
  return new DOMParser().parseFromString(code, "text/html");
}

describe.each(LANGUAGES)("the code in %s", (language) => {
  it("of a frame opens exactly this view as an embedded page, lazily, named, with its room kept", () => {
    const frame = parsed(iframeCode(embedded(language))).querySelector("iframe");
    const url = new URL(frame?.getAttribute("src") ?? "");
    expect(url.pathname).toBe(`/${language}/`);
    expect(urlToView(url.search).view).toEqual({ ...view, embed: true });
    expect(frame?.getAttribute("title")).toBe(TITLE[language]);
    expect(frame?.getAttribute("loading")).toBe("lazy");
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("height")).toBe("640");
    expect(frame?.getAttribute("allow")).toBe("fullscreen; clipboard-write");
    expect(frame?.getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
  });

  it("of a frame has nothing that a strict policy refuses", () => {
    expect(iframeCode(embedded(language))).not.toMatch(/style=|<script|\son\w+=/);
  });

  it("of a tag says the view in attributes, with a link to the same on the site itself inside", () => {
    const page = parsed(tagCode(embedded(language)));
    const tag = page.querySelector("sanad-timeline");
    expect(page.querySelector("script")?.getAttribute("src")).toBe("https://sanad.example/embed.js");
    const given = Object.fromEntries(
      tag?.getAttributeNames().map((name) => [name, tag.getAttribute(name)]) ?? [],
    );
    expect(given).toEqual({
      lang: language,
      from: "2021-01-01",
      to: "2022-12-31",
      type: "defence,economy",
      q: '"a" & b',
      event: "x",
      theme: "dark",
      style: "display:block;min-height:640px",
    });
    const link = tag?.querySelector("a");
    expect(link?.textContent).toBe(TITLE[language]);
    expect(link?.getAttribute("href")).toBe(pageAddress("https://sanad.example/", language, view));
  });

  it("of a tag holds a list of events where one is wanted, as text", () => {
    const list = [{ url: "https://sanad.example/en/event/x/", date: "24 March 2022", title: "<b>A & B</b>" }];
    const page = parsed(tagCode(embedded(language), list));
    expect(page.querySelector("li")?.textContent).toBe("<b>A & B</b> (24 March 2022)");
    expect(page.querySelector("li a")?.getAttribute("href")).toBe("https://sanad.example/en/event/x/");
  });
});

describe("addresses", () => {
  it("of an embedded page and of the page itself differ in embed=1 alone", () => {
    const inside = new URL(embedAddress(embedded("en")));
    inside.searchParams.delete("embed");
    expect([...inside.searchParams]).toEqual([
      ...new URL(pageAddress("https://sanad.example/", "en", view)).searchParams,
    ]);
  });
});
