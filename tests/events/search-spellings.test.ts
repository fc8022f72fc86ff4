import { describe, expect, test } from "vitest";
import type { Party } from "../../src/events/record.ts";
import { spellingsOf } from "../../src/events/search-spellings.ts";
import { recordOf } from "../support/builders.ts";

function spellings(...people: readonly Omit<Party, "id">[]) {
  const entries = people.map((party, i) => [`p${i}`, { id: `p${i}`, ...party }] as const);
  const found = spellingsOf({ ...recordOf([]), people: new Map(entries) });
  return Object.fromEntries([...found].map(([word, others]) => [word, [...others].sort()]));
}

describe("the spellings of a family name", () => {
  test("are those of all names with as many words, in both scripts", () => {
    expect(
      spellings({ name: { en: "Benny Gantz", ar: "بيني غانتس" }, aliases: ["بيني غانتز", "Benny Ganz"] }),
    ).toEqual({
      gantz: ["ganz", "غانتز", "غانتس"],
      ganz: ["gantz", "غانتز", "غانتس"],
      غانتس: ["gantz", "ganz", "غانتز"],
      غانتز: ["gantz", "ganz", "غانتس"],
    });
  });

  test("do not mind an article that one script writes apart", () => {
    const found = spellings({ name: { en: "Saad El Othmani", ar: "سعد العثماني" }, aliases: [] });
    expect(found.othmani).toEqual(["عثماني"]);
  });

  test("leave out titles, initials and names turned round", () => {
    expect(
      spellings({
        name: { en: "Abdelhamid Amine" },
        aliases: ["Amine Abdelhamid", "A. A.", "The Great Amine"],
      }),
    ).toEqual({ amine: [] });
  });
});
