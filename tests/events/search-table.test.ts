import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/locale/language.ts";
import { recordFile } from "../support/record-file.ts";
import { idsFound, type Searched, searchedRecord } from "../support/searched.ts";
import { NOTHING, SEARCHES } from "./search-table.ts";

describe("the table of searches", () => {
  test("holds at least sixty searches in both scripts, each for events that exist, and ten for nothing", () => {
    const ids = new Set(recordFile.events.map(({ id }) => id));
    expect(SEARCHES.flatMap(([, ...wanted]) => wanted.filter((id) => !ids.has(id)))).toEqual([]);
    expect(SEARCHES.filter(([, ...wanted]) => wanted.length === 0)).toEqual([]);
    expect(new Set(SEARCHES.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(60);
    const inArabic = SEARCHES.filter(([typed]) => /[\u0620-\u06ff]/.test(typed)).length;
    expect(inArabic).toBeGreaterThanOrEqual(25);
    expect(SEARCHES.length - inArabic).toBeGreaterThanOrEqual(25);
    expect(NOTHING.length).toBeGreaterThanOrEqual(10);
  });
});

// A page holds titles in its own language only, and must find the same.
describe.each(LANGUAGES)("search on a page in %s", (language) => {
  let searched: Searched;
  beforeAll(async () => {
    searched = await searchedRecord(language);
  });

  test.each(SEARCHES)("has for “%s” among the first three: %s %s", (typed, ...wanted) => {
    const first = idsFound(searched, typed).slice(0, 3);
    expect(first).toEqual(expect.arrayContaining(wanted.filter((id) => id !== undefined)));
  });

  test.each(NOTHING)("finds nothing for “%s”", (typed) => {
    expect(idsFound(searched, typed)).toEqual([]);
  });
});
