/**
 * Plain text search: all words of the query, in any order, anywhere in what is written of an event.
 * Case, accents, Arabic vowel signs and tatweel do not matter.
 */
import type { QueryMatch } from "./filter.ts";
import type { Party, Record, SearchTexts } from "./record.ts";

/** Text as it is compared: lower case, without combining marks and tatweel. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase();
}

/** Makes matchers over one record; each event's text is folded once. `texts` may come later than the record. */
export function createPlainSearch(record: Record, texts: SearchTexts | null): (query: string) => QueryMatch {
  const folded: string[] = [];
  const textOf = (n: number): string => {
    const known = folded[n];
    if (known !== undefined) return known;
    const place = record.placeOf(n);
    const parties = [
      ...record.peopleOf(n).map((id) => record.people.get(id)),
      ...record.organisationsOf(n).map((id) => record.organisations.get(id)),
      place === undefined ? undefined : record.places.get(place),
    ];
    const made = foldText(
      [
        ...Object.values(record.titleOf(n)),
        ...Object.values(record.labelOf(n)),
        ...parties.flatMap((party) => (party === undefined ? [] : namesOf(party))),
        texts?.texts[n] ?? "",
      ].join("\n"),
    );
    folded[n] = made;
    return made;
  };
  return (query) => {
    const wanted = foldText(query).split(/\s+/).filter(Boolean);
    return (n) => {
      const text = textOf(n);
      return wanted.every((word) => text.includes(word));
    };
  };
}

function namesOf(party: Party): string[] {
  return [...Object.values(party.name), ...party.aliases];
}
