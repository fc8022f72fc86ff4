// Dates as the list shows them: a number under the heading of a month, and never a day that the date does not have.

import { describe, expect, it } from "vitest";
import type { Language } from "../../src/locale/language.ts";
import { dayAt, inBothLanguages, WORDS } from "./in-both-languages.ts";
import { dateOf } from "./read-date.ts";

describe("the day number of a row in the list", () => {
  const say = (language: Language, edtf: string) => WORDS[language].dayOfMonth(dateOf(edtf));

  inBothLanguages(
    [
      ["2022-03-24", "24", "24"],
      ["2022-03-22/2022-03-24", "22–24", "22–24"],
      ["2022-03-24T10:30:00Z", "24", "24"],
      ["2021-08-18?", "18?", "18؟"],
      ["2021-08-18~", "~18", "~18"],
      ["2022-03-22/2022-03-24?", "22–24?", "22–24؟"],
      ["../2022-03-24", "–24", "–24"],
      ["2022-03", "—", "—"],
      ["2022", "—", "—"],
      ["2022-03/2022-04-02", "—", "—"],
    ],
    (formatter, edtf) => formatter.dayOfMonth(dateOf(edtf)).text,
  );

  it("is coarse where the date has no day", () => {
    expect(
      ["2022-03-24", "2022-03", "2022", "199X", "2022-21"].map((edtf) => say("en", edtf).coarse),
    ).toEqual([false, true, true, true, true]);
  });

  it("tells how a range goes on that leaves its month", () => {
    expect(say("en", "2022-02-27/2022-03-02")).toEqual({ text: "27", coarse: false, continues: "– 2 Mar" });
    expect(say("ar", "2022-02-27/2022-03-02")).toEqual({ text: "27", coarse: false, continues: "– 2 مارس" });
    expect(say("en", "2021-12-30/2022-01-02").continues).toBe("– 2 Jan 2022");
    expect(say("ar", "2021-12-30/2022-01-02").continues).toBe("– 2 يناير 2022");
    expect(say("en", "2022-03-24/..").continues).toBe("–");
    expect(say("en", "2022-03-24/2022").continues).toBe("– 2022");
    expect(say("en", "2022-03-22/2022-03-24").continues).toBeUndefined();
  });
});

describe("the heading of a month", () => {
  inBothLanguages(
    [
      ["2022-03-24", "March 2022", "مارس 2022"],
      ["2022-03", "March 2022", "مارس 2022"],
      ["2022-02-27/2022-03-02", "February 2022", "فبراير 2022"],
      ["../2022-03-24", "March 2022", "مارس 2022"],
      ["2022-03?", "March 2022", "مارس 2022"],
      ["2022", "2022", "2022"],
      ["2022-21", "spring 2022", "ربيع 2022"],
    ],
    (say, edtf) => say.monthHeading(dateOf(edtf)),
  );

  it("is found for an instant too", () => {
    expect(WORDS.en.monthHeading(dayAt("2022-03-24"))).toBe("March 2022");
    expect(WORDS.ar.monthHeading(dayAt("2022-03-24"))).toBe("مارس 2022");
  });
});
