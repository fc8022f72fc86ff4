import { describe, expect, test } from "vitest";
import { LOADED_WORDS } from "../../src/events/loaded-words.ts";
import { validateDataset } from "../../src/events/validate.ts";
import { broken } from "./broken-datasets.ts";

/** The rules that a sentence of ours breaks, as the summary of an event. */
function rulesBrokenBy(language: string, sentence: string): string[] {
  const other = language === "en" ? { ar: "ملخص الحدث." } : { en: "A summary." };
  const text = broken((dataset) => {
    Reflect.set(Object(Reflect.get(Object(dataset.events), 0)), "summary", {
      [language]: sentence,
      ...other,
    });
  });
  return validateDataset(text).problems.map(({ rule }) => rule);
}

describe("a sentence of our own takes sides", () => {
  test.each([
    ["en", "The Zionist entity opened an office."],
    ["en", "Anti-normalisers marched in Rabat."],
    ["en", "He welcomed the restoration of diplomatic relations."],
    ["en", "Separatists spoke to the press."],
    ["en", "The paper revealed the deal."],
    ["en", "The minister claimed that it was false."],
    ["en", "Both governments stayed silent."],
    ["en", "They protested against the war on Gaza."],
    ["en", "Three men were martyred."],
    ["en", "The Moroccan regime refused."],
    ["ar", "افتتح الكيان الصهيوني مكتبًا."],
    ["ar", "تظاهر ضد المطبّعين في الرباط."],
    ["ar", "رحّب بإعادة العلاقات."],
    ["ar", "كشفت الصحيفة أن الصفقة تمت."],
    ["ar", "وزعم الوزير أن الخبر كاذب."],
    ["ar", "لزمت الحكومتان الصمت، والتزمت الصمت."],
    ["ar", "احتجوا على الحرب على غزة."],
    ["ar", "أُعلن عن استشهاد ثلاثة."],
    ["ar", "تحدث الانفصاليون إلى الصحافة."],
    ["ar", "وُقّعت اتفاقيات إبراهيم."],
  ])("%s: %s", (language, sentence) => {
    expect(rulesBrokenBy(language, sentence)).toEqual(["loaded-word"]);
  });
});

describe("a sentence of our own names the territory as one side does", () => {
  test.each([
    ["en", "They visited the Moroccan Sahara."],
    ["en", "They visited the Southern Provinces."],
    ["en", "They visited occupied Western Sahara."],
    ["en", "They spoke of the Sahara."],
    ["en", "They spoke of a Sahara region."],
    ["ar", "زاروا الصحراء المغربية."],
    ["ar", "أكدوا مغربية الصحراء."],
    ["ar", "زاروا الأقاليم الجنوبية للمملكة."],
    ["ar", "زاروا الصحراء الغربية المحتلة."],
    ["ar", "تحدثوا عن قضية الصحراء."],
  ])("%s: %s", (language, sentence) => {
    expect(rulesBrokenBy(language, sentence)).toEqual(["one-sided-territory"]);
  });
});

describe("a sentence of our own is plain", () => {
  test.each([
    ["en", "Morocco and Israel resumed relations; the Polisario Front objected."],
    ["en", "The group claimed responsibility."],
    ["en", "They crossed the Sahara desert and reached Western Sahara."],
    ["en", "He called it “the Zionist entity”, then “the Moroccan Sahara”."],
    ["en", "The distressed passengers were unclaimed."],
    ["ar", "استأنف المغرب وإسرائيل العلاقات، واعترضت جبهة البوليساريو."],
    ["ar", "وصلوا إلى الصحراء الغربية بعد عبور الصحراء الكبرى."],
    ["ar", "سمّاها «الصحراء المغربية»، ثم تحدث عن «الكيان الصهيوني»."],
    ["ar", "نُشرت وثيقة تكشف تفاصيل الاتفاق."],
    ["ar", "مشروع لتكنولوجيا الصحراء."],
  ])("%s: %s", (language, sentence) => {
    expect(rulesBrokenBy(language, sentence)).toEqual([]);
  });
});

describe.each(Object.entries(LOADED_WORDS))("what is proposed in %s", (language, words) => {
  test.each(words.map(({ word, neutral }) => [neutral, word]))(
    "%s (for %s) takes no side itself",
    (neutral) => {
      expect(rulesBrokenBy(language, neutral)).toEqual([]);
    },
  );
});
