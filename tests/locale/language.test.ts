// Languages and directions: the engine and our own lists must give the same answer.

import { describe, expect, it } from "vitest";
import {
  direction,
  directionFromLists,
  ENDONYMS,
  isLanguage,
  LANGUAGES,
  otherLanguage,
} from "../../src/locale/language.ts";

describe("a language", () => {
  it("is Arabic or English", () => {
    expect(["ar", "en", "he", "AR", "", null, 1].map(isLanguage)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("has another to switch to, and back", () => {
    for (const language of LANGUAGES) {
      expect(otherLanguage(language)).not.toBe(language);
      expect(otherLanguage(otherLanguage(language))).toBe(language);
    }
  });

  it("is called by its own name", () => {
    expect(ENDONYMS).toEqual({ ar: "العربية", en: "English" });
  });
});

describe("the direction", () => {
  const TAGS = [
    ["ar", "rtl"],
    ["ar-MA", "rtl"],
    ["he", "rtl"],
    ["fa-IR", "rtl"],
    ["ur", "rtl"],
    ["ckb", "rtl"],
    ["yi", "rtl"],
    ["en", "ltr"],
    ["en-GB", "ltr"],
    ["fr", "ltr"],
    ["es", "ltr"],
    ["ber", "ltr"],
    ["ar-Latn", "ltr"],
    ["pa-Arab", "rtl"],
    ["tr", "ltr"],
  ] as const;
  it.each(TAGS)("of %s is %s, by the engine and by our own lists", (tag, expected) => {
    expect(direction(tag)).toBe(expected);
    expect(directionFromLists(tag)).toBe(expected);
  });

  it("of what is no tag is left to right, without an error", () => {
    expect(direction("")).toBe("ltr");
    expect(direction("not a tag!")).toBe("ltr");
  });

  it("of a tag with an underscore is still found", () => {
    expect(direction("ar_MA")).toBe("rtl");
  });
});
