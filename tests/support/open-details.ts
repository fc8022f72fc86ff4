// Waiting for an event to be open in full, and judging everything that its details must show against the file.
import { expect } from "vitest";
import { languageName } from "../../src/locale/language-names.ts";
import type { Spoken } from "./both.ts";
import { type DetailsSeen, itemsUnder, readDetails } from "./details.ts";
import { relatedTo, sourceById, sourceIdsOf } from "./expected.ts";
import { until } from "./limit.ts";
import type { Reader } from "./reader.ts";
import { fileEvent, recordFile } from "./record-file.ts";

/** The details of an event once they are there; fails where another event, or none, is open. */
export function openDetails(reader: Reader, id: string): Promise<DetailsSeen> {
  return until(`${id} is open in full`, async () => {
    const seen = await reader.evaluate(readDetails);
    return seen?.eventId === id && seen.parts.length > 0 ? seen : null;
  });
}

/** Waits until no event is open. */
export async function noDetails(reader: Reader): Promise<void> {
  await until("no event is open", async () => (await reader.evaluate(readDetails)) === null);
}

/** Every claim with its words, its status and the name of each source; no group of names may be folded. */
export function expectClaims(seen: DetailsSeen, id: string, spoken: Spoken): void {
  expectStatuses(seen, id, spoken);
  const shown = itemsUnder(seen, spoken.t("details.reported"));
  fileEvent(id).claims.forEach((claim, n) => {
    expectNamed(
      shown[n]?.links.map(({ text }) => text),
      claim.sources,
    );
  });
}

/** Every claim with its words and its status, where the names of its sources may be folded. */
export function expectStatuses(seen: DetailsSeen, id: string, { t, language }: Spoken): void {
  const { claims } = fileEvent(id);
  const shown = itemsUnder(seen, t("details.reported"));
  expect(shown).toHaveLength(claims.length);
  expect(shown.length).toBeGreaterThan(0);
  claims.forEach((claim, n) => {
    expect(shown[n]?.text).toContain(claim.text[language]);
    expect(shown[n]?.text).toContain(t(`details.status.${claim.status}`));
  });
}

/** Every disagreement as versions, each with its words and who reports it, in the order of the file. */
export function expectDisputes(seen: DetailsSeen, id: string, { t, language }: Spoken): void {
  const disputes = fileEvent(id).disputes ?? [];
  const part = seen.parts.find(({ heading }) => heading === t("details.differ"));
  expect(part?.groups.length ?? 0).toBe(disputes.length);
  disputes.forEach((dispute, n) => {
    const group = part?.groups[n];
    expect(group?.caption).toContain(dispute.about[language]);
    expect(group?.items).toHaveLength(dispute.versions.length);
    dispute.versions.forEach((version, place) => {
      expect(group?.items[place]?.text).toContain(version.value[language]);
      expectNamed(
        group?.items[place]?.links.map(({ text }) => text),
        version.sources,
      );
    });
  });
}

/** The names of sources among texts, in the order of the ids. */
function expectNamed(texts: readonly string[] | undefined, sourceIds: readonly string[]): void {
  expect(texts).toHaveLength(sourceIds.length);
  sourceIds.forEach((id, n) => {
    const { outlet } = sourceById(id);
    expect(texts?.[n]).toContain(outlet);
  });
}

/** Who took part, with the role at the time; which organisations; which events are related. */
export function expectParties(seen: DetailsSeen, id: string, { t, language }: Spoken): void {
  const { people = [], organisations = [], place } = fileEvent(id);
  const persons = itemsUnder(seen, t("details.people"));
  expect(persons).toHaveLength(people.length);
  people.forEach((person, n) => {
    expect(persons[n]?.text).toContain(recordFile.people[person.id]?.name[language]);
    expect(persons[n]?.text).toContain(person.role[language]);
  });
  expect(itemsUnder(seen, t("details.organisations")).map(({ text }) => text)).toEqual(
    organisations.map((key) => recordFile.organisations[key]?.name[language]),
  );
  const related = itemsUnder(seen, t("details.related"));
  expect(related.map(({ text }) => text.split("\n")[0])).toEqual(
    relatedTo(id).map((other) => fileEvent(other).title[language]),
  );
  if (place !== undefined) expect(seen.text).toContain(recordFile.places[place]?.name[language]);
}

/** Every source once: outlet, agency, language, date, quotes word for word, and a link that tells nothing of us. */
export function expectSources(seen: DetailsSeen, id: string, { t, language }: Spoken): void {
  const shown = itemsUnder(seen, t("details.sources"));
  const wanted = sourceIdsOf(fileEvent(id)).map(sourceById);
  expect(shown.map(({ links }) => links[0]?.href).toSorted()).toEqual(
    wanted.map(({ url }) => new URL(url).href).toSorted(),
  );
  for (const source of wanted) {
    const item = shown.find(({ links }) => links[0]?.href === new URL(source.url).href);
    const link = item?.links[0];
    expect(link?.rel?.split(" ")).toContain("noreferrer");
    expect(link?.href).toMatch(/^https?:\/\//);
    expect(link?.text).toContain(source.title);
    expect(item?.text).toContain(source.outlet);
    if (source.agency !== undefined) expect(item?.text).toContain(source.agency);
    if (source.language !== undefined) expect(item?.text).toContain(languageName(source.language, language));
    if (source.published !== undefined) expect(item?.dates[0]).toBe(source.published.slice(0, 10));
    const quotes = [source.quote ?? [], source.quotes ?? []].flat();
    expect(item?.quotes).toEqual(quotes.map((quote) => quote.trim()));
  }
}
