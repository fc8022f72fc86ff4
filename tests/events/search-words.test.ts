import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { termsOf, wordsOf } from "../../src/events/search-words.ts";

const formsOf = (text: string) => wordsOf(text).map(({ forms }) => forms.map(({ form }) => form));

describe("the forms of a word", () => {
  test.each([
    ["المغرب", ["مغرب"]],
    ["والمغرب", ["مغرب"]],
    ["بالرباط", ["رباط"]],
    ["وبالرباط", ["رباط"]],
    ["كالمغرب", ["مغرب"]],
    ["فالملك", ["ملك"]],
    ["للنقب", ["نقب", "لنقب"]],
    ["وللملك", ["ملك", "لملك"]],
    ["لليبيا", ["يبيا", "ليبيا"]],
    ["للقاء", ["للقا", "لقا"]],
    ["بوريطة", ["بوريطه", "وريطه"]],
    ["لبوريطة", ["لبوريطه", "بوريطه"]],
    ["وبوريطة", ["وبوريطه", "بوريطه", "وريطه"]],
    ["لقاء", ["لقا"]],
    ["وفد", ["وفد"]],
    ["الله", ["الله"]],
    ["ألون", ["الون"]],
    ["Al-Quds", ["al", "quds"]],
  ])("%s is found under %j", (word, forms) => {
    expect(formsOf(word).flat()).toEqual(forms);
  });

  test("leave the attached letters out of their place in the text", () => {
    const text = "وصل إلى الرِّباط أمس";
    const [, , word] = wordsOf(text);
    const [form] = word?.forms ?? [];
    expect(text.slice(form?.start, form?.end)).toBe("رِّباط");
  });
});

describe("the terms of a text", () => {
  test("have the parts of a hyphenated word and the whole", () => {
    expect(termsOf("a code-share deal")).toEqual(["a", "code", "share", "codeshare", "deal"]);
  });

  test("do not join what a dash parts", () => {
    expect(termsOf("Casablanca–Tel Aviv")).toEqual(["casablanca", "tel", "aviv"]);
  });

  test("are, apart from joined wholes, the forms of its words, whatever the text", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((raw) => raw.replaceAll("-", " "));
    fc.assert(
      fc.property(text, (raw) => {
        const joined = wordsOf(raw).some(({ isJoined }) => isJoined);
        if (!joined) expect(termsOf(raw)).toEqual(formsOf(raw).flat());
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
