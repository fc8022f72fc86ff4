import { describe, expect, test } from "vitest";
import { parseDataset } from "../../src/events/parse.ts";
import { SENSE_RULES } from "../../src/events/sense-rules.ts";
import { STRUCTURE_RULES } from "../../src/events/structure-rules.ts";
import { validateDataset } from "../../src/events/validate.ts";
import { BROKEN } from "./broken-datasets.ts";
import { soundDataset } from "./sound-dataset.ts";

const PLACEHOLDER = /\{[a-z]+\}/;
const LANGUAGES = [
  ["en", /[a-z]{3}/],
  ["ar", /[\u0620-\u064a]{2}/],
] as const;

describe("a sound dataset", () => {
  test("has no problem", () => {
    expect(validateDataset(JSON.stringify(soundDataset())).problems).toEqual([]);
  });

  test("has none with line ends, indentation and a byte order mark", () => {
    expect(validateDataset(`\ufeff${JSON.stringify(soundDataset(), null, 2)}`).problems).toEqual([]);
  });
});

describe("every rule", () => {
  test("is tried by a broken dataset", () => {
    const rules = [...Object.keys(STRUCTURE_RULES), ...Object.keys(SENSE_RULES)];
    expect(Object.keys(BROKEN).sort()).toEqual(rules.filter((rule) => rule !== "not-utf8").sort());
  });
});

describe.each(Object.entries(BROKEN))("%s", (rule, { text, path, severity }) => {
  const { problems, errors, warnings } = validateDataset(text);
  const found = problems.find((problem) => problem.rule === rule);

  test("is told with its pointer and severity", () => {
    expect(found).toMatchObject({ path, severity });
    expect(severity === "error" ? errors : warnings).toBeGreaterThan(0);
  });

  test("is all that is told", () => {
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test.each(LANGUAGES)("is told in %s, with a remedy", (language, letters) => {
    for (const sentence of [found?.message[language], found?.remedy?.[language]]) {
      expect(sentence).toMatch(letters);
      expect(sentence).not.toMatch(PLACEHOLDER);
    }
  });

  test("never keeps a page from showing what is good", () => {
    const { dataset } = parseDataset(text);
    const isNothingThere = ["not-json", "not-an-object", "newer-format"].includes(rule);
    expect(dataset === null).toBe(isNothingThere);
  });
});

/** Rules of which the table shows one case, by the other cases that they are for. */
describe("no problem is seen", () => {
  const sound = JSON.stringify(soundDataset());
  test.each([
    ["in a property for one's own use", '"importance":4', '"importance":4,"x-note":{"any":["thing"]}'],
    ["in a source that is background", '"published":"2022-03-25"', '"published":"1999","background":true'],
    ["in a source of the year before, known to the year", '"published":"2022-03-25"', '"published":"2021"'],
    ["in a loaded word that is quoted", "They met for two days.", "He spoke of “separatists”."],
    ["in a loaded Arabic word that is quoted", "التقيا يومين.", "تحدث عن «الكيان الصهيوني»."],
    ["in a loaded word of a source's title", '"title":"One"', '"title":"Zionist entity"'],
    ["in the end of colonial rule", "التقيا يومين.", "تناولا تصفية الاستعمار."],
    ["in a citation, which is no death", "التقيا يومين.", "جرى الاستشهاد بالتصريح."],
    ["in an Arabic text of initials", '"لقاء وزيرين"', '"IAI"'],
    ["in a text of digits", "They met for two days.", "2022"],
    ["in an id without a date", '"id":"sound"', '"id":"1948"'],
    ["in a regional variety of a language", '"ar":"البداية"', '"ar-MA":"البداية"'],
    ["in an English quote of an Arabic page", "التقوا يوم الخميس", "They met on Thursday"],
    ["in a quote of 25 words", "They met on Thursday", Array.from({ length: 25 }, () => "word").join(" ")],
  ])("%s", (_, from, to) => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(validateDataset(text).problems).toEqual([]);
  });
});
