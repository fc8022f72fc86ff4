// The sentences that come later: until then their keys are not known, then every instance knows them, whenever it was
// made; and those of the opening view stay as they are.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createI18nFrom } from "../../src/locale/i18n-from.ts";
import arabic from "../../src/locale/messages/ar.json" with { type: "json" };
import english from "../../src/locale/messages/en.json" with { type: "json" };
import laterArabic from "../../src/locale/messages/later.ar.json" with { type: "json" };
import laterEnglish from "../../src/locale/messages/later.en.json" with { type: "json" };
import { BOTH } from "../support/both.ts";

const FILES = { ar: [arabic, laterArabic], en: [english, laterEnglish] } as const;

let words: typeof import("../../src/app/later-words.ts");

beforeEach(async () => {
  vi.resetModules();
  words = await import("../../src/app/later-words.ts");
});

describe.each(BOTH)("the later sentences in $language", ({ language }) => {
  const [first, later] = FILES[language];
  const made = () => createI18nFrom({ language, messages: { [language]: first }, digits: "latn" });

  it("reach instances that were made before they came, and after", async () => {
    const [before, after] = [made(), made()];
    words.setLaterWords(() => Promise.resolve(later));
    words.addLaterWords(before);
    expect(before.exists("details.sources")).toBe(false);
    await words.bringLaterWords();
    words.addLaterWords(after);
    for (const { t } of [before, after]) {
      expect(t("details.sources")).toBe(later.details.sources);
      expect(t("details.close")).toBe(first.details.close);
    }
  });

  it("are asked for once, and again only where they did not come", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("no line")).mockResolvedValue(later);
    words.setLaterWords(load);
    await expect(words.bringLaterWords()).rejects.toThrow("no line");
    await words.bringLaterWords();
    await words.bringLaterWords();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("are none where all are given from the start", async () => {
    await expect(words.bringLaterWords()).resolves.toBeUndefined();
  });
});
