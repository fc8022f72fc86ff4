// @vitest-environment jsdom
// The attributes of the tag: each held to values that can do no harm.
import { beforeEach, describe, expect, it } from "vitest";
import { fixedParams, heightsOf, languageOf, liveParams, size } from "../../src/embed/attributes.ts";

function tag(attributes: { readonly [name: string]: string } = {}): HTMLElement {
  const element = document.createElement("div");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

beforeEach(() => {
  document.documentElement.lang = "";
  document.body.replaceChildren();
});

describe("the language of an embedded page", () => {
  it("is the element's own", () => {
    expect(languageOf(tag({ lang: "ar" }))).toBe("ar");
    expect(languageOf(tag({ lang: "ar-MA" }))).toBe("ar");
  });

  it("is that of the text around it where it has none", () => {
    document.documentElement.lang = "ar";
    expect(languageOf(tag())).toBe("ar");
  });

  it("is English where the site has not the one that is asked for", () => {
    expect(languageOf(tag({ lang: "fr" }))).toBe("en");
    expect(languageOf(tag({ lang: "arc" }))).toBe("en");
    expect(languageOf(tag())).toBe("en");
  });
});

describe("the heights of an element", () => {
  it("are 640 px to begin with, and then those of the content", () => {
    expect(heightsOf(tag())).toEqual({ room: 640, min: 120, max: 50_000 });
  });

  it("hold to least and most", () => {
    expect(heightsOf(tag({ height: "480", "min-height": "500px", "max-height": "900" }))).toEqual({
      room: 500,
      min: 500,
      max: 900,
    });
  });

  it("never contradict each other: a least above the most is the most", () => {
    expect(heightsOf(tag({ "min-height": "900", "max-height": "500" }))).toEqual({
      room: 900,
      min: 900,
      max: 900,
    });
  });

  it.each(["", "auto", "-5", "calc(1px)", "NaN", "}body{display:none"])("ignore %j", (height) => {
    expect(heightsOf(tag({ height })).room).toBe(640);
  });

  it("end somewhere", () => {
    expect(size(tag({ height: "99999999999" }), "height", 640)).toBe(50_000);
  });
});

describe("the parameters of an element", () => {
  it("are its attributes by the same names as in an address", () => {
    const element = tag({
      from: "2021-01-01",
      type: "defence",
      event: "x",
      q: "سلام",
      theme: "dark",
      class: "x",
    });
    expect(liveParams(element)).toEqual({
      from: "2021-01-01",
      type: "defence",
      q: "سلام",
      event: "x",
      theme: "dark",
    });
  });

  it("leave out what is empty, or longer than an address", () => {
    expect(liveParams(tag({ from: "", q: "x".repeat(2001) }))).toEqual({});
  });

  it("always ask for the embedded page, whatever an attribute says", () => {
    expect(fixedParams(tag({ embed: "0", edition: "2026-11" }))).toEqual({ edition: "2026-11", embed: "1" });
  });
});
