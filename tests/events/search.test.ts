import { beforeAll, describe, expect, test } from "vitest";
import { createPlainSearch, createSearch } from "../../src/events/search.ts";
import { parseEdtf } from "../../src/time/edtf.ts";
import { BOTH } from "../support/both.ts";
import { recordFile } from "../support/record-file.ts";
import { idsFound, type Searched, searchedRecord } from "../support/searched.ts";

let searched: Searched;
beforeAll(async () => {
  searched = await searchedRecord();
});

const found = (query: string) => idsFound(searched, query);

describe("search", () => {
  test("joins words by and: more words never find more", () => {
    const both = found("Bourita Lapid");
    expect(both.length).toBeGreaterThan(0);
    const [one, other] = [found("Bourita"), found("Lapid")];
    expect(both.filter((id) => !one.includes(id) || !other.includes(id))).toEqual([]);
  });

  test("finds the same whatever the order of the words", () => {
    expect(found("summit negev").toSorted()).toEqual(found("negev summit").toSorted());
  });

  test("ranks a title before a name, and a name before a claim", () => {
    const ids = found("Gantz");
    const place = (id: string) => ids.indexOf(id);
    expect(place("2021-11-24-gantz-defence-mou")).toBe(0);
    expect(place("2021-11-25-gantz-rabat-synagogue-rabbi-elhadad")).toBeLessThan(
      place("2022-03-24-first-military-delegation"),
    );
  });

  test("finds every event of which a person, an organisation or a place has that name, in either script", () => {
    for (const [id, { name }] of Object.entries(recordFile.people)) {
      const listed = recordFile.events.filter(({ people = [] }) => people.some((each) => each.id === id));
      for (const text of Object.values(name)) {
        expect(found(text), text).toEqual(expect.arrayContaining(listed.map((event) => event.id)));
      }
    }
  });

  test("finds every event first or nearly so by its own title", () => {
    for (const event of recordFile.events) {
      for (const title of Object.values(event.title)) {
        expect(found(title).slice(0, 2), title).toContain(event.id);
      }
    }
  });

  test("finds every event by its date in words, in both languages", () => {
    for (const event of recordFile.events) {
      const date = parseEdtf(event.date);
      if (!date.ok || date.value.kind !== "point") continue;
      for (const { words } of BOTH) {
        const said = words.inWords(date.value);
        expect(found(said), `${event.id}: ${said}`).toContain(event.id);
      }
    }
  });

  test("knows all spellings of a family name as one", () => {
    expect(found("غانتز").toSorted()).toEqual(found("Gantz").toSorted());
    expect(found("غانتس").toSorted()).toEqual(found("Gantz").toSorted());
  });

  test("forgives one error, and not two", () => {
    expect(found("Buorita")).toEqual(found("Bourita"));
    expect(found("Bouritta")).toEqual(found("Bourita"));
    expect(found("Buoritta")).toEqual([]);
  });

  test("forgives nothing in a short word, and nothing where the word is there as typed", () => {
    expect(found("Rbat")).toEqual([]);
    // "Levy" is a name of the record; "Levi" and "Lev" are others'.
    expect(found("levy").length).toBeGreaterThan(0);
  });

  test("takes the last word as begun as long as it may go on", () => {
    expect(found("neg")).toEqual(expect.arrayContaining(found("negev")));
    expect(found("قمة الن")).toContain("2022-03-27-negev-summit");
  });

  test.each(["", "   ", "؟", "…"])("finds nothing for “%s”", (query) => {
    expect(found(query)).toEqual([]);
  });

  test("passes over words that say nothing, unless there are no others", () => {
    expect(found("the summit of the Negev").slice(0, 3)).toContain("2022-03-27-negev-summit");
    expect(found("summit in").length).toBeGreaterThan(0);
  });
});

describe("search without its texts", () => {
  test("still finds titles, names and dates", async () => {
    const search = await createSearch(searched.record, null);
    const ids = (query: string) => search.find(query).map((n) => searched.record.idOf(n));
    expect(ids("قمة النقب")).toContain("2022-03-27-negev-summit");
    expect(ids("Loudiyi")).toContain("2021-11-24-gantz-defence-mou");
    expect(ids("27 March 2022")).toEqual(["2022-03-27-negev-summit"]);
    expect(ids("Hadera")).toEqual([]);
  });
});

describe("plain search, for records too large for an index", () => {
  test("finds all words anywhere, folded, the most important events first", () => {
    const { record, texts } = searched;
    const search = createPlainSearch(record, texts);
    const ids = search.find("قمه نقب").map((n) => record.idOf(n));
    expect(ids[0]).toBe("2022-03-27-negev-summit");
    expect(search.find("qwxzy")).toEqual([]);
    expect(search.find("")).toEqual([]);
  });

  test("explains what it found", () => {
    const { record, texts } = searched;
    const search = createPlainSearch(record, texts);
    const [n = -1] = search.find("negev");
    expect(search.explain(n, "negev", "en").title.pieces).toContainEqual({ text: "Negev", isFound: true });
  });
});
