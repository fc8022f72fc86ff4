import { describe, expect, test } from "vitest";
import { voicesOf } from "../../src/events/voices.ts";

describe("independent voices", () => {
  test.each([
    [
      "three papers that print one agency",
      1,
      [
        { outlet: "A", agency: "AFP" },
        { outlet: "B", agency: "AFP" },
        { outlet: "C", agency: "AFP" },
      ],
    ],
    [
      "an agency and a paper that prints it",
      1,
      [{ outlet: "Reuters" }, { outlet: "The Post", agency: "Reuters" }],
    ],
    ["two papers without an agency", 2, [{ outlet: "The Post" }, { outlet: "The Times" }]],
    ["one paper twice, in other letters", 1, [{ outlet: "Le360" }, { outlet: "le 360" }]],
    ["one paper with accents and without", 1, [{ outlet: "Médias24" }, { outlet: "Medias 24" }]],
    ["one paper with vowel signs and without", 1, [{ outlet: "الصَّحيفة" }, { outlet: "الصحيفة" }]],
    ["one paper with digits of either kind", 1, [{ outlet: "اليوم 24" }, { outlet: "اليوم ٢٤" }]],
    [
      "an agency under names in both scripts",
      1,
      [{ agency: "AFP" }, { agency: "Agence France-Presse" }, { agency: "وكالة فرانس برس" }],
    ],
    [
      "two pages of one host without further knowledge",
      1,
      [{ url: "https://www.example.org/a" }, { url: "http://example.org/b" }],
    ],
    ["nobody", 0, []],
  ])("%s: %i", (_, count, sources) => {
    expect(voicesOf(sources)).toHaveLength(count);
  });
});
