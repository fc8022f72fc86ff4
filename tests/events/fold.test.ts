import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, foldWithMap } from "../../src/events/fold.ts";

/** Pairs that a reader takes for one word. */
const ALIKE: readonly (readonly [what: string, one: string, other: string])[] = [
  ["case", "RABAT", "rabat"],
  ["accents", "Salé", "Sale"],
  ["accents over a dotless i", "Kılıç", "Kilic"],
  ["a Turkish capital with a dot", "İzmir", "izmir"],
  ["ligatures", "Œuvre", "oeuvre"],
  ["apostrophes", "Sa'ar", "Sa’ar"],
  ["an apostrophe and none", "Be'er Sheva", "Beer Sheva"],
  ["the signs of ayn and hamza", "ʿAlī Shaʻban", "Ali Shaban"],
  ["full-width letters", "ＩＡＩ", "iai"],
  ["vowel signs", "مُذَكِّرَة", "مذكرة"],
  ["tatweel", "الــرباط", "الرباط"],
  ["hamza above", "أخنوش", "اخنوش"],
  ["hamza below", "إسرائيل", "اسراييل"],
  ["madda", "آفي", "افي"],
  ["alef wasla", "ٱلرباط", "الرباط"],
  ["hamza on waw", "مؤتمر", "موتمر"],
  ["hamza on ya", "رئيس", "رييس"],
  ["a lone hamza", "اللقاء", "اللقا"],
  ["alef maqsura", "مصطفى", "مصطفي"],
  ["ta marbuta", "قمة", "قمه"],
  ["hamza as a mark of its own", "\u0627\u0654\u062e\u0646\u0648\u0634", "أخنوش"],
  ["hamza below as a mark", "\u0627\u0655\u0633\u0631\u0627\u0626\u064a\u0644", "إسرائيل"],
  ["madda as a mark", "\u0627\u0653\u0641\u064a", "آفي"],
  ["Persian letters", "یکی", "يكي"],
  ["a Maghrebi g", "أݣادير", "أكادير"],
  ["a v with three dots", "ڤيروس", "فيروس"],
  ["presentation forms", "ﻗﻤﺔ", "قمة"],
  ["Arabic-Indic digits", "٢٠٢٢", "2022"],
  ["Persian digits", "۲۰۲۲", "2022"],
  ["invisible marks of direction", "\u200fالرباط\u200e 2022\u2069", "الرباط 2022"],
  ["a joiner within a word", "می\u200cخواهم", "میخواهم"],
];

const APART: readonly (readonly [one: string, other: string])[] = [
  ["Rabat", "Rabbat"],
  ["قمة", "قامة"],
  ["Gantz", "Ganz"],
  ["نقب", "نقيب"],
  ["2022", "2021"],
];

describe("folding", () => {
  test.each(ALIKE)("makes one of what differs by %s: %s = %s", (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each(APART)("keeps %s and %s apart", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test("leaves spaces and signs where they are", () => {
    expect(foldText("Sde Boker, 27–28 March!")).toBe("sde boker, 27–28 march!");
  });
});

/** Texts that are likely to show a fault: both scripts, marks, digits, signs, whatever else Unicode has. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."أإآاٱؤئءىيةهبتثغنقمولـ"),
      fc.constantFrom(..."\u064b\u064e\u0651\u0653\u0654\u0655\u0300\u0301\u0327"),
      fc.constantFrom(..."aàÂçéìñôüßæœŁđ'’ʻ-– .,"),
      fc.constantFrom(..."0٢۴9\u200f\u2068\u00ad"),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const RUNS = { seed: 20221122, numRuns: 500 };

describe("any text", () => {
  test("folds twice as it folds once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      RUNS,
    );
  });

  test("folds alike whether it comes composed or decomposed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
      }),
      RUNS,
    );
  });

  test("folds alike with and without vowel signs and tatweel", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.replace(/[\u064b-\u0652\u0640]/g, ""))).toBe(foldText(text));
      }),
      RUNS,
    );
  });

  test("folds the same with the map as without", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithMap(text).text).toBe(foldText(text));
      }),
      RUNS,
    );
  });

  test("has for every folded character a place in the original, in order, that folds to no less", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldWithMap(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(foldText(text.slice(start, end))).toContain(folded[i]);
        }
      }),
      RUNS,
    );
  });
});

describe("the way back", () => {
  test("takes the marks on a letter along", () => {
    // مُذَكِّرة: each letter stands with the signs on it.
    const text = "مُذَكِّرة";
    const { text: folded, starts, ends } = foldWithMap(text);
    expect(folded).toBe("مذكره");
    expect(folded.split("").map((_, i) => text.slice(starts[i], ends[i]))).toEqual(["مُ", "ذَ", "كِّ", "ر", "ة"]);
  });

  test("gives two letters that became of one the same place", () => {
    const { text: folded, starts, ends } = foldWithMap("cœur");
    expect(folded).toBe("coeur");
    expect([starts, ends]).toEqual([
      [0, 1, 1, 2, 3],
      [1, 2, 2, 3, 4],
    ]);
  });
});
