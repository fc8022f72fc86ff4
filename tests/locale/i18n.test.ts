// The message machinery, with messages of the test's own: plural forms, digits, and no borrowing between languages.

import { describe, expect, it, vi } from "vitest";
import type { Digits } from "../../src/locale/digits.ts";
import { createI18n } from "../../src/locale/i18n.ts";
import { createI18nFrom, type Messages, rememberingT } from "../../src/locale/i18n-from.ts";
import type { Language } from "../../src/locale/language.ts";

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    events_one: "{{count, n}} event",
    events_other: "{{count, n}} events",
    share: "{{share, percent}} of all",
    greeting: "Hello {{name}}",
    deep: { key: "Deep" },
  },
  ar: {
    events_zero: "لا أحداث",
    events_one: "حدث واحد",
    events_two: "حدثان",
    events_few: "{{count, n}} أحداث",
    events_many: "{{count, n}} حدثًا",
    events_other: "{{count, n}} حدث",
    share: "{{share, percent}} من الكل",
    greeting: "مرحبًا {{name}}",
    deep: { key: "عميق" },
  },
};

/** The messages above through an instance; their keys are the test's own and so not typed. */
function speaker(language: Language, digits: Digits = "latn"): (key: string, values?: object) => string {
  const { t } = createI18nFrom({ language, messages: MESSAGES, digits });
  return (key, values = {}) => String(Reflect.apply(t, undefined, [key, values]));
}

describe("an i18n instance", () => {
  it("is ready when it is returned, with its keys typed", () => {
    const i18n = createI18n("en");
    expect(i18n.isInitialized).toBe(true);
    expect(i18n.t("app.name")).toBe("Sanad");
    expect(createI18n("ar").t("app.name")).toBe("سند");
    // @ts-expect-error a key that is in no message file does not compile
    expect(i18n.t("app.nameless")).toBe("app.nameless");
  });

  it("switches its language at once", async () => {
    const i18n = createI18n("en");
    await i18n.changeLanguage("ar");
    expect(i18n.t("app.name")).toBe("سند");
  });

  it("is apart from every other", async () => {
    const first = createI18n("en");
    await createI18n("en").changeLanguage("ar");
    expect(first.t("app.name")).toBe("Sanad");
  });

  it("does not borrow the other language for what is missing", () => {
    const { t } = createI18nFrom({
      language: "ar",
      messages: { en: { only: "English" }, ar: {} },
      digits: "latn",
    });
    expect(String(Reflect.apply(t, undefined, ["only"]))).toBe("only");
  });
});

describe("a counted message", () => {
  it.each([
    [0, "0 events", "لا أحداث", "لا أحداث"],
    [1, "1 event", "حدث واحد", "حدث واحد"],
    [2, "2 events", "حدثان", "حدثان"],
    [3, "3 events", "3 أحداث", "٣ أحداث"],
    [10, "10 events", "10 أحداث", "١٠ أحداث"],
    [11, "11 events", "11 حدثًا", "١١ حدثًا"],
    [99, "99 events", "99 حدثًا", "٩٩ حدثًا"],
    [100, "100 events", "100 حدث", "١٠٠ حدث"],
    [103, "103 events", "103 أحداث", "١٠٣ أحداث"],
    [12_345, "12,345 events", "12,345 حدثًا", "١٢٬٣٤٥ حدثًا"],
  ])("of %d takes the form and the digits of its language", (count, en, ar, indic) => {
    expect(speaker("en")("events", { count })).toBe(en);
    expect(speaker("ar")("events", { count })).toBe(ar);
    expect(speaker("ar", "arab")("events", { count })).toBe(indic);
  });
});

describe("a message", () => {
  it("writes a share in percent", () => {
    expect(speaker("en")("share", { share: 0.42 })).toBe("42% of all");
    expect(speaker("ar", "arab")("share", { share: 0.42 })).toBe("٤٢٪ من الكل");
  });

  it("does not escape its values, since React does", () => {
    expect(speaker("en")("greeting", { name: "A & B <i>" })).toBe("Hello A & B <i>");
  });

  it("is found by a path of names", () => {
    expect(speaker("ar")("deep.key")).toBe("عميق");
  });
});

describe("a t that remembers", () => {
  it.each(["en", "ar"] as const)(
    "says in %s what the instance says, and asks it once for what it says again",
    (language) => {
      const made = createI18nFrom({ language, messages: MESSAGES, digits: "latn" });
      const asked = vi.spyOn(made, "t");
      const t = rememberingT(made) as unknown as (key: string, values?: object) => string;
      const { deep, greeting } = MESSAGES[language];
      for (let i = 0; i < 3; i += 1) expect(t("deep.key")).toBe((deep as Messages).key);
      expect(asked).toHaveBeenCalledTimes(1);
      expect(t("greeting", { name: "A" })).toBe(String(greeting).replace("{{name}}", "A"));
      expect(t("greeting", { name: "B" })).toBe(String(greeting).replace("{{name}}", "B"));
    },
  );

  it("learns messages that come later", () => {
    const made = createI18nFrom({ language: "en", messages: MESSAGES, digits: "latn" });
    const t = rememberingT(made) as unknown as (key: string) => string;
    expect(t("late")).toBe("late");
    made.addResourceBundle("en", "translation", { late: "Late" }, true);
    expect(t("late")).toBe("Late");
  });
});
