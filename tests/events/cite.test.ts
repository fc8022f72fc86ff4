// Citations in words, BibTeX and RIS. Every awkward title must come out of the entry as it went in.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexOf, type Citable, citationText, risOf } from "../../src/events/cite.ts";
import type { Language } from "../../src/locale/language.ts";
import { readBibtex, readRis } from "../support/reference-readers.ts";

const event: { readonly [language in Language]: Citable } = {
  en: {
    language: "en",
    id: "2022-03-27-negev-summit",
    title: "Six foreign ministers meet at Sde Boker",
    date: "2022-03-27/2022-03-28",
    record: "Morocco–Israel: the record",
    author: "Sanad",
    edition: "2026-11",
    updated: "2026-11-24",
    url: "https://sanad.example/en/event/2022-03-27-negev-summit/",
  },
  ar: {
    language: "ar",
    id: "2022-03-27-negev-summit",
    title: "ستة وزراء خارجية يجتمعون في سديه بوكير",
    date: "2022-03-27/2022-03-28",
    record: "المغرب وإسرائيل: السجل",
    author: "سند",
    edition: "2026-11",
    updated: "2026-11-24",
    url: "https://sanad.example/ar/event/2022-03-27-negev-summit/",
  },
};

/** The record in which an event stands, cited as a whole. */
function wholeOf({ record = "", date: _, ...cited }: Citable): Citable {
  return { ...cited, id: "morocco-israel", title: record };
}

describe("a citation in words", () => {
  it.each([
    [
      "en",
      "“Six foreign ministers meet at Sde Boker” (27–28 March 2022), in: Morocco–Israel: the record. Sanad, edition 2026-11, 24 November 2026. https://sanad.example/en/event/2022-03-27-negev-summit/",
      "Morocco–Israel: the record. Sanad, edition 2026-11, 24 November 2026. https://sanad.example/en/event/2022-03-27-negev-summit/",
    ],
    [
      "ar",
      "«ستة وزراء خارجية يجتمعون في سديه بوكير» (27–28 مارس 2022)، في: المغرب وإسرائيل: السجل. سند، إصدار \u20682026-11\u2069، 24 نوفمبر 2026. https://sanad.example/ar/event/2022-03-27-negev-summit/",
      "المغرب وإسرائيل: السجل. سند، إصدار \u20682026-11\u2069، 24 نوفمبر 2026. https://sanad.example/ar/event/2022-03-27-negev-summit/",
    ],
  ] as const)(
    "in %s says what, when, where, which edition and at which address",
    (language, ofEvent, ofRecord) => {
      expect(citationText(event[language])).toBe(ofEvent);
      expect(citationText(wholeOf(event[language]))).toBe(ofRecord);
    },
  );

  it.each([
    ["en", "as changed after edition 2026-11"],
    ["ar", "بتعديلات لاحقة على إصدار \u20682026-11\u2069"],
  ] as const)("in %s says where the record was changed after its edition", (language, words) => {
    expect(citationText({ ...event[language], isPastEdition: true })).toContain(words);
  });

  it("has nothing for what is not known", () => {
    expect(citationText({ language: "en", id: "x", title: "Only a title" })).toBe("Only a title.");
  });

  it.each(["Who met whom?", "An end.", "من التقى؟", "And so on…"])("adds no full stop to “%s”", (title) => {
    expect(citationText({ language: "en", id: "x", title })).toBe(title);
  });

  it("is one line, whatever a title holds", () => {
    expect(citationText({ language: "en", id: "x", title: "Two\r\n lines\u2028and a\u0000 null" })).toBe(
      "Two lines and a null.",
    );
  });

  it("writes a date that cannot be read as it stands", () => {
    expect(citationText({ language: "en", id: "x", title: "T", date: "one day" })).toBe("T (one day).");
  });
});

describe.each(["en", "ar"] as const)("a BibTeX entry in %s", (language) => {
  it("is a part of the record where an event is cited", () => {
    const { type, key, fields } = readBibtex(bibtexOf(event[language]));
    expect([type, key]).toEqual(["incollection", "sanad:2026-11:2022-03-27-negev-summit"]);
    expect(fields).toEqual({
      author: event[language].author,
      title: event[language].title,
      booktitle: event[language].record,
      publisher: event[language].author,
      edition: "2026-11",
      year: "2026",
      month: "nov",
      day: "24",
      note: language === "ar" ? "حدث 27–28 مارس 2022" : "Event of 27–28 March 2022",
      langid: language === "ar" ? "arabic" : "british",
      url: event[language].url,
    });
  });

  it("stands alone where the record is cited, with its edition also as a note, which every style prints", () => {
    const { type, fields } = readBibtex(bibtexOf(wholeOf(event[language])));
    expect([type, fields.booktitle]).toEqual(["misc", undefined]);
    expect(fields.note).toBe(language === "ar" ? "إصدار 2026-11" : "edition 2026-11");
  });

  it("names no edition that it does not have", () => {
    const { fields } = readBibtex(bibtexOf({ ...event[language], isPastEdition: true }));
    expect(fields.edition).toBeUndefined();
    expect(fields.note).toMatch(language === "ar" ? /بتعديلات لاحقة/ : /as changed after/);
  });
});

describe("a BibTeX entry", () => {
  it.each([
    "100 % of $5 & more: #1_2",
    "a } brace { and \\ more",
    "tilde ~ and ^ hat",
    '"quoted" @misc{x, and, commas = signs}',
    "نصّ عربي فيه {أقواس} و100%",
    "Two\nlines",
  ])("gives back the title %j", (title) => {
    const { fields } = readBibtex(bibtexOf({ ...event.en, title }));
    expect(fields.title).toBe(title.replace("\n", " "));
  });

  it("writes an address that no brace can end", () => {
    const url = "https://a.example/x_y~z?q={1}%20&r=#here";
    expect(readBibtex(bibtexOf({ ...event.en, url })).fields.url).toBe(
      "https://a.example/x_y~z?q=%7B1%7D%20&r=#here",
    );
  });

  it("has a key in plain letters for an id in any script", () => {
    const { key } = readBibtex(bibtexOf({ language: "ar", id: "لقاء_1", title: "لقاء" }));
    expect(key).toBe("sanad:u644.u642.u627.u621.u5f.1");
  });
});

describe.each(["en", "ar"] as const)("a RIS entry in %s", (language) => {
  it("has the facts of an event under their tags", () => {
    expect(readRis(risOf(event[language]))).toEqual({
      TY: "ELEC",
      ID: "sanad:2026-11:2022-03-27-negev-summit",
      AU: event[language].author,
      TI: event[language].title,
      T2: event[language].record,
      PB: event[language].author,
      ET: "2026-11",
      PY: "2026",
      DA: "2026/11/24/",
      N1: language === "ar" ? "حدث 27–28 مارس 2022" : "Event of 27–28 March 2022",
      LA: language,
      UR: event[language].url,
      ER: "",
    });
  });

  it("is a dataset where the record is cited", () => {
    const { TY, T2 } = readRis(risOf(wholeOf(event[language])));
    expect([TY, T2]).toEqual(["DATA", undefined]);
  });
});

describe("a RIS entry", () => {
  it.each([
    ["2026", "2026", "2026///"],
    ["2026-03", "2026", "2026/03//"],
    ["2026-03-05", "2026", "2026/03/05/"],
  ])("writes the date %s as year and parts", (updated, PY, DA) => {
    expect(readRis(risOf({ ...event.en, updated }))).toMatchObject({ PY, DA });
  });

  it("ends no line within a title, and keeps the asterisk out of names", () => {
    const cited = { ...event.en, title: "One\r\nER  - \nTY  - BOOK", author: "A*B" };
    expect(readRis(risOf(cited))).toMatchObject({ TI: "One ER - TY - BOOK", AU: "AB" });
  });
});

describe("whatever its title", () => {
  const awkward = fc.string({
    unit: fc.constantFrom(..."\\{}~^#$%&_@,=\"'*\n\r\t -aZ9سند،؟é\u2028\u0007😀"),
  });

  it("a work gives one BibTeX entry and one RIS entry with that title in them", () => {
    fc.assert(
      fc.property(awkward, awkward, (title, record) => {
        const cited = { ...event.en, title, record };
        const shown = (text: string) =>
          text
            .replace(/[\p{Cc}\u2028]+/gu, " ")
            .replace(/ {2,}/g, " ")
            .trim();
        const bibtex = readBibtex(bibtexOf(cited));
        expect([bibtex.fields.title, bibtex.fields.booktitle]).toEqual([shown(title), shown(record)]);
        const ris = readRis(risOf(cited));
        expect([ris.TI, ris.T2]).toEqual([shown(title), shown(record)]);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
