import { beforeAll, describe, expect, test } from "vitest";
import type { Explanation, FoundPassage } from "../../src/events/search-context.ts";
import { excerptOf, piecesOf } from "../../src/events/search-context.ts";
import type { Language } from "../../src/locale/language.ts";
import { type Searched, searchedRecord } from "../support/searched.ts";

let searched: Searched;
beforeAll(async () => {
  searched = await searchedRecord();
});

/** A passage as text, with what was found in brackets. */
const shown = ({ pieces }: FoundPassage) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

function explain(id: string, query: string, language: Language): Explanation {
  return searched.search.explain(searched.record.numberOf(id) ?? -1, query, language);
}

const NEGEV = "2022-03-27-negev-summit";
const DELEGATION = "2022-03-24-first-military-delegation";
const GANTZ = "2021-11-24-gantz-defence-mou";

describe("an explanation", () => {
  test.each([
    ["ar", "قمة نقب", "بوريطة يحضر [قمة] ال[نقب] في سديه بوكير في أول زيارة له إلى إسرائيل"],
    ["en", "negev sum", "Bourita attends the [Negev] [Summit] at Sde Boker, his first visit to Israel"],
  ] as const)(
    "marks in a title in %s what “%s” finds there, and nothing more is said",
    (language, query, title) => {
      const found = explain(NEGEV, query, language);
      expect(shown(found.title)).toBe(title);
      expect(found.passages).toEqual([]);
    },
  );

  test.each([
    ["ar", "Negev", "title", "en", "[Negev]"],
    ["ar", "كيلمان", "person", "ar", "تال [كيلمان]"],
    ["en", "كيلمان", "person", "en", "Tal [Kelman]"],
    ["en", "third circle", "role", "en", "“[third] [circle]”"],
    ["en", "uniformed", "claim", "en", "Three [uniformed] Israeli soldiers"],
    ["ar", "المعارف", "source", null, "دار ال[معارف]"],
  ] as const)("in %s says where “%s” was found: %s", (language, query, field, lang, text) => {
    const id = query === "Negev" ? NEGEV : DELEGATION;
    const { passages } = explain(id, query, language);
    expect(passages.map((passage) => [passage.field, passage.language])).toEqual([[field, lang]]);
    expect(passages.map(shown).join()).toContain(text);
  });

  test("of another spelling says whose it is", () => {
    const { passages } = explain(GANTZ, "غانتز", "ar");
    // The title writes غانتس, which is the same name: nothing else needs to be said.
    expect(passages).toEqual([]);
    const [loudiyi] = explain(GANTZ, "Abdeltif", "en").passages;
    expect(loudiyi?.of?.en).toBe("Abdellatif Loudiyi");
    expect(loudiyi === undefined ? "" : shown(loudiyi)).toBe("[Abdeltif] Loudiyi");
  });

  test("of a role says whose it is", () => {
    const [role] = explain(DELEGATION, "third circle", "en").passages;
    expect(role?.of?.en).toBe("Tal Kelman");
  });

  test("passes over words that the date says, since it is shown", () => {
    expect(explain(NEGEV, "27 مارس 2022", "ar").passages).toEqual([]);
  });

  test("takes a second passage where the first does not hold all words, and no third", () => {
    const { passages } = explain(DELEGATION, "uniformed Kelman DEBKAfile Maariv", "en");
    expect(passages).toHaveLength(2);
  });
});

describe("an excerpt", () => {
  const text = `${"before ".repeat(30)}found ${"after ".repeat(30)}`.trim();
  const start = text.indexOf("found");

  test("of a short text is the text", () => {
    expect(excerptOf("found it", [{ start: 0, end: 5 }])).toEqual([
      { text: "found", isFound: true },
      { text: " it", isFound: false },
    ]);
  });

  test("is cut between words around what was found, and says where something is left out", () => {
    const pieces = excerptOf(text, [{ start, end: start + 5 }]);
    expect(pieces.map((piece) => piece.text).join("")).toMatch(/^…(before )+found( after)+…$/);
    expect(pieces.filter(({ isFound }) => isFound)).toEqual([{ text: "found", isFound: true }]);
    expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(120);
  });

  test("is taken where most of what was found is close together", () => {
    const long = `${"red ".repeat(20)}blue ${"red ".repeat(40)}blue green`;
    const marks = [80, long.length - 10, long.length - 5].map((at) => ({
      start: at,
      end: at + (at === long.length - 5 ? 5 : 4),
    }));
    const found = excerptOf(long, marks).filter(({ isFound }) => isFound);
    expect(found.map((piece) => piece.text)).toEqual(["blue", "green"]);
  });

  test("of a text without spaces still holds what was found", () => {
    const long = `${"a".repeat(200)}B${"c".repeat(200)}`;
    expect(excerptOf(long, [{ start: 200, end: 201 }])).toContainEqual({ text: "B", isFound: true });
  });

  test("cut into pieces is, joined again, the text", () => {
    const ranges = [
      { start: 0, end: 3 },
      { start: 7, end: 9 },
    ];
    expect(
      piecesOf("abcdefghi", ranges)
        .map((piece) => piece.text)
        .join(""),
    ).toBe("abcdefghi");
  });
});
