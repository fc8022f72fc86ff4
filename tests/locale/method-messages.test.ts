// The sentences of the method page, which are in files of their own: both say the same things, each in its script.
import { describe, expect, it } from "vitest";
import type { Messages } from "../../src/locale/i18n-from.ts";
import arabic from "../../src/locale/messages/method.ar.json" with { type: "json" };
import english from "../../src/locale/messages/method.en.json" with { type: "json" };

function leavesOf(messages: Messages, path = ""): (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === "string" ? [[path + name, value] as const] : leavesOf(value, `${path}${name}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(PLURAL, "");
const placeholdersIn = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const LEAVES = { ar: leavesOf(arabic), en: leavesOf(english) };

describe("the two files of the method page", () => {
  it("have the same keys", () => {
    const stems = (language: "ar" | "en") =>
      [...new Set(LEAVES[language].map(([key]) => stemOf(key)))].sort();
    expect(stems("ar")).toEqual(stems("en"));
  });

  it("have the same placeholders", () => {
    const english = new Map(LEAVES.en.map(([key, text]) => [stemOf(key), placeholdersIn(text)]));
    const different = LEAVES.ar.filter(
      ([key, text]) => !PLURAL.test(key) && placeholdersIn(text).join() !== english.get(key)?.join(),
    );
    expect(different).toEqual([]);
  });

  it.each([
    ["ar", ["zero", "one", "two", "few", "many", "other"]],
    ["en", ["one", "other"]],
  ] as const)("have in %s every plural form of the language", (language, forms) => {
    const keys = new Set(LEAVES[language].map(([key]) => key));
    const plural = new Set([...keys].filter((key) => PLURAL.test(key)).map(stemOf));
    expect(plural.size).toBeGreaterThan(0);
    for (const stem of plural) expect(forms.filter((form) => !keys.has(`${stem}_${form}`))).toEqual([]);
  });

  it("leave no text empty, and no sentence in the other language", () => {
    const own = { ar: /\p{Script=Arabic}/u, en: /^[^\p{Script=Arabic}]+$/u };
    const names = new Set(["editions.download"]); // "JSON" in both
    for (const language of ["ar", "en"] as const) {
      const wrong = LEAVES[language].filter(([key, text]) => !names.has(key) && !own[language].test(text));
      expect(wrong).toEqual([]);
    }
  });
});
