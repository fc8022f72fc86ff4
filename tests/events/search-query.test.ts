import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneErrorAway, type Lexicon, planQuery, Vocabulary } from "../../src/events/search-query.ts";
import { termsOf } from "../../src/events/search-words.ts";

const lexiconOf = (text: string, spellings: Lexicon["spellings"] = new Map()): Lexicon => ({
  vocabulary: new Vocabulary(termsOf(text)),
  spellings,
});

const LEXICON = lexiconOf(
  "Bourita attends the Negev summit cooperation code-share 24 2022 2023 el king " +
    "بوريطة يحضر قمة النقب في المغرب لليبيا وزير",
);

/** The terms that would meet each word of a query, those of which the beginning is enough with a star. */
function planned(query: string, lexicon = LEXICON): string[][] | null {
  const plan = planQuery(query, lexicon);
  return (
    plan?.map(({ alternatives }) => alternatives.map(({ term, isPrefix }) => term + (isPrefix ? "*" : ""))) ??
    null
  );
}

describe("a query", () => {
  test.each<[what: string, query: string, plan: string[][] | null]>([
    ["words by their beginning", "negev summit", [["negev*"], ["summit*"]]],
    ["a short complete word as it stands", "el king", [["el"], ["king*"]]],
    ["the last word as begun", "negev s", [["negev*"], ["s*"]]],
    ["the article off its word", "النقب", [["نقب*"]]],
    ["an article that is being typed on, not at all", "قمة ال", [["قمه*"]]],
    ["an article before the first letters of a word", "قمة الن", [["قمه*"], ["ن*"]]],
    ["an attached letter off a name", "لبوريطة", [["بوريطه"]]],
    ["the own first letter of a word as what it is", "وزير", [["وزير*", "زير"]]],
    ["numbers as they stand", "24 2022", [["24"], ["2022"]]],
    ["a year that is being typed as begun", "202", [["202*"]]],
    ["a hyphenated word also as one", "co-operation", [["cooperation*"], ["cooperation*"]]],
    ["a whole also where the record parts it", "codeshare", [["codeshare*"]]],
    ["one typing error as forgiven", "sumit", [["summit"]]],
    ["two neighbours that changed places as one error", "Buorita", [["bourita"]]],
    ["an error in what is still being typed", "coopreat", [["cooperation"]]],
    ["words that say nothing as not there", "the summit of the Negev", [["summit*"], ["negev*"]]],
    ["a word that the record does not hold as a reason to find nothing", "negev kangaroo", null],
    ["signs alone as nothing", "؟!", null],
  ])("takes %s", (_, query, plan) => {
    expect(planned(query)).toEqual(plan);
  });

  test("takes the other spellings of a family name along", () => {
    const lexicon = lexiconOf("Gantz غانتس", new Map([["gantz", new Set(["غانتس", "غانتز"])]]));
    expect(planned("gantz", lexicon)).toEqual([["gantz*", "غانتس"]]);
  });

  test("accepts in a text what it finds in the index", () => {
    const [word] = planQuery("لبوريطة", LEXICON) ?? [];
    expect(["بوريطه", "وريطه", "نقب"].map((form) => word?.accepts(form))).toEqual([true, false, false]);
  });
});

/** The number of edits between two words, swaps of neighbours included, the obvious way. */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swaps =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = rows[i] ?? [];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        i > 1 && j > 1 ? swaps : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

describe("one error", () => {
  test("is what a table of all edits says it is", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abقن"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneErrorAway(a, b)).toBe(edits(a, b) <= 1);
      }),
      { seed: 20221127, numRuns: 2000 },
    );
  });
});

describe("a vocabulary", () => {
  const vocabulary = new Vocabulary(["negev", "never", "bourita", "rabat", "رباط"]);

  test("knows its terms and their beginnings", () => {
    expect(["negev", "neg", ""].map((term) => vocabulary.has(term))).toEqual([true, false, false]);
    expect(["neg", "rabat", "rabate", "رب", "z"].map((begin) => vocabulary.hasPrefix(begin))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test("prefers whole terms that are near, and asks for the same first letter", () => {
    expect(vocabulary.near("neger", true)).toEqual(["negev", "never"]);
    expect(vocabulary.near("burit", true)).toEqual(["bourita"]);
    expect(vocabulary.near("burit", false)).toEqual([]);
    expect(vocabulary.near("gabat", false)).toEqual([]);
    expect(vocabulary.near("arbat", false)).toEqual(["rabat"]);
  });
});
