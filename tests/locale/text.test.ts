// Texts of a dataset: whatever is found says truly which language it is in.

import { describe, expect, it } from "vitest";
import { dirOfText, textIn } from "../../src/locale/text.ts";

describe("a text of the dataset", () => {
  const BOTH = { en: "Negev Summit", ar: "قمة النقب" };

  it("is in the wanted language where it exists", () => {
    expect(textIn(BOTH, "en")).toEqual({ text: "Negev Summit", lang: "en", dir: "ltr", isFallback: false });
    expect(textIn(BOTH, "ar")).toEqual({ text: "قمة النقب", lang: "ar", dir: "rtl", isFallback: false });
  });

  it("may be in a variety of the wanted language, which is no fallback", () => {
    const map = { fr: "Sommet du Néguev", "ar-MA": "قمة النقب", "en-GB": "Negev Summit" };
    expect(textIn(map, "ar")).toEqual({ text: "قمة النقب", lang: "ar-MA", dir: "rtl", isFallback: false });
    expect(textIn(map, "en")).toEqual({ text: "Negev Summit", lang: "en-GB", dir: "ltr", isFallback: false });
  });

  it("falls back to the first there is, with that one's language and direction", () => {
    expect(textIn({ he: "ועידת הנגב", en: "Negev Summit" }, "ar")).toEqual({
      text: "ועידת הנגב",
      lang: "he",
      dir: "rtl",
      isFallback: true,
    });
    expect(textIn({ ar: "قمة النقب" }, "en")).toEqual({
      text: "قمة النقب",
      lang: "ar",
      dir: "rtl",
      isFallback: true,
    });
  });

  it("counts as missing where it is empty", () => {
    expect(textIn({ ar: "", en: "Negev Summit" }, "ar")).toMatchObject({
      text: "Negev Summit",
      isFallback: true,
    });
  });

  it("is empty in an empty map", () => {
    expect(textIn({}, "ar")).toEqual({ text: "", lang: "ar", dir: "rtl", isFallback: true });
  });

  it("reads as its language does", () => {
    expect(dirOfText("he")).toBe("rtl");
    expect(dirOfText("fr")).toBe("ltr");
  });
});
