// The sentences of the share dialog: the same in both languages, with the same places to fill.
import { describe, expect, it } from "vitest";
import { fill, SHARE_WORDS } from "../../../src/app/share/share-words.ts";

const places = (text: string) => text.match(/\{\{\w+\}\}/g) ?? [];

describe("the sentences of the share dialog", () => {
  it("have the same names in both languages", () => {
    expect(Object.keys(SHARE_WORDS.ar)).toEqual(Object.keys(SHARE_WORDS.en));
  });

  it("have the same places to fill", () => {
    for (const [name, text] of Object.entries(SHARE_WORDS.en)) {
      const arabic = Object.entries(SHARE_WORDS.ar).find(([other]) => other === name)?.[1] ?? "";
      expect(places(arabic), name).toEqual(places(text));
    }
  });

  it("are each in their own script", () => {
    for (const text of Object.values(SHARE_WORDS.ar)) {
      expect(text.replace(/\{\{\w+\}\}/g, "")).not.toMatch(/\p{Script=Latin}/u);
    }
    for (const text of Object.values(SHARE_WORDS.en)) expect(text).not.toMatch(/\p{Script=Arabic}/u);
  });

  it("take a value as it is, isolated", () => {
    expect(fill("Edition {{edition}}, as it was", "2026-$&-11")).toBe(
      "Edition \u20682026-$&-11\u2069, as it was",
    );
  });
});
