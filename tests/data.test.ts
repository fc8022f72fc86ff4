/**
 * What holds for the Sanad record as a whole, whoever edits it next: both languages everywhere, every claim
 * sourced, nothing pointing nowhere, nothing kept that nothing points to, and every status recounted.
 */
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../src/time/edtf.ts";
import { type Both, type FileClaim, type FileEvent, recordFile, recordText } from "./support/record-file.ts";

const { events, sources, types, people, organisations, places, stories } = recordFile;

/** The four events that the record was begun for, in the order in which they are told. */
const ANCHORS = [
  "2020-12-22-joint-declaration",
  "2021-11-24-gantz-defence-mou",
  "2022-03-24-first-military-delegation",
  "2022-03-27-negev-summit",
];

const LANGUAGES = [
  ["en", /[A-Za-z]/],
  ["ar", /[\u0621-\u064a]/],
] as const;

/** Every text of the record that a reader meets, with the place where it stands. */
const texts: [where: string, text: Both][] = [
  ["title", recordFile.title],
  ["description", recordFile.description],
  ...types.map((type): [string, Both] => [type.id, type.label]),
  ...[people, organisations, places].flatMap((registry) =>
    Object.entries(registry).map(([id, entry]): [string, Both] => [id, entry.name]),
  ),
  ...stories.flatMap((story): [string, Both][] => [
    [story.id, story.title],
    ...story.steps.map((step): [string, Both] => [step.event, step.text]),
  ]),
  ...events.flatMap(textsOf),
];

function textsOf(event: FileEvent): [string, Both][] {
  const at = (part: string): string => `${event.id} ${part}`;
  return [
    [at("title"), event.title],
    [at("summary"), event.summary],
    [at("label"), event.label],
    ...(event.people ?? []).map((person): [string, Both] => [at(person.id), person.role]),
    ...event.claims.map((claim): [string, Both] => [at(claim.id), claim.text]),
    ...(event.disputes ?? []).flatMap((dispute, n): [string, Both][] => [
      [at(`dispute ${n}`), dispute.about],
      ...dispute.versions.map((version): [string, Both] => [at(`dispute ${n}`), version.value]),
    ]),
  ];
}

/** Sources of an event, as its claims and its disputes name them. */
const sourcesOf = (event: FileEvent): string[] => [
  ...event.claims.flatMap((claim) => claim.sources),
  ...(event.disputes ?? []).flatMap((dispute) => dispute.versions.flatMap((version) => version.sources)),
];

/** The status by the rule, the obvious way: a dispute names it, or two voices say it, or one does. */
function statusOf(event: FileEvent, claim: FileClaim): FileClaim["status"] {
  for (const dispute of event.disputes ?? []) if (dispute.claims.includes(claim.id)) return "disputed";
  const voices = claim.sources.map((id) => sources[id]?.agency ?? sources[id]?.outlet);
  return new Set(voices).size >= 2 ? "agreed" : "single-source";
}

const doubles = (list: readonly string[]): string[] => list.filter((item, n) => list.indexOf(item) !== n);
const words = (text: string): number => text.trim().split(/\s+/u).length;

describe("the Sanad record", () => {
  it("has the 160 events that it began with or more, of 10 types, and no id twice", () => {
    expect(events.length).toBeGreaterThanOrEqual(160);
    expect(types).toHaveLength(10);
    expect(doubles(events.map((event) => event.id))).toEqual([]);
    expect(doubles(types.map((type) => type.id))).toEqual([]);
  });

  it("tells its four anchors as its first story, in order of time, and how sources differ as its second", () => {
    expect(events.map((event) => event.id)).toEqual(expect.arrayContaining(ANCHORS));
    expect(stories.map((story) => story.id)).toEqual(["anchors", "march-2022-versions"]);
    expect(stories[0]?.steps.map((step) => step.event)).toEqual(ANCHORS);
  });

  it.each(LANGUAGES)("says everything in %s", (language, letters) => {
    expect(texts.filter(([, text]) => !text[language]?.trim()).map(([where]) => where)).toEqual([]);
    // A name or a bare year may be written alike in both; sentences may not.
    const foreign = texts.filter(([, text]) => text[language].length > 24 && !letters.test(text[language]));
    expect(foreign.map(([where]) => where)).toEqual([]);
  });

  it.each(LANGUAGES)("labels every event in at most 32 characters in %s", (language) => {
    expect(events.filter((event) => [...event.label[language]].length > 32).map((event) => event.id)).toEqual(
      [],
    );
  });

  it("uses only types, people, organisations, places and events that it has", () => {
    const ids = events.map((event) => event.id);
    for (const event of events) {
      expect(types.map((type) => type.id)).toContain(event.type);
      for (const person of event.people ?? []) expect(Object.keys(people)).toContain(person.id);
      for (const id of event.organisations ?? []) expect(Object.keys(organisations)).toContain(id);
      if (event.place) expect(Object.keys(places)).toContain(event.place);
      for (const id of event.related ?? []) expect(ids).toContain(id);
      expect(event.related ?? []).not.toContain(event.id);
    }
  });

  it("keeps no type, person, organisation, place or source that nothing uses", () => {
    const unused = (kept: readonly string[], used: readonly (string | undefined)[]): string[] =>
      kept.filter((id) => !new Set(used).has(id));
    expect(
      unused(
        types.map((type) => type.id),
        events.map((event) => event.type),
      ),
    ).toEqual([]);
    expect(
      unused(
        Object.keys(people),
        events.flatMap((event) => event.people?.map((p) => p.id) ?? []),
      ),
    ).toEqual([]);
    expect(
      unused(
        Object.keys(organisations),
        events.flatMap((event) => event.organisations ?? []),
      ),
    ).toEqual([]);
    expect(
      unused(
        Object.keys(places),
        events.map((event) => event.place),
      ),
    ).toEqual([]);
    expect(unused(Object.keys(sources), events.flatMap(sourcesOf))).toEqual([]);
  });

  it("writes every date, of events, sources and versions, so that it can be read", () => {
    const dates = [
      ...events.map((event) => event.date),
      ...Object.values(sources).flatMap((source) => source.published ?? []),
      ...events
        .flatMap((event) => event.disputes ?? [])
        .flatMap((d) => d.versions.flatMap((v) => v.date ?? [])),
    ];
    expect(dates.filter((date) => !parseEdtf(date).ok)).toEqual([]);
  });

  it("is pretty-printed, unescaped, and ends with one newline", () => {
    expect(recordText).toMatch(/^\{\n {2}"\$schema": ".\/dataset.schema.json",\n/u);
    expect(recordText).not.toMatch(/\\u[0-9a-f]{4}/iu);
    expect(recordText).toMatch(/[^\n]\n$/u);
    expect(recordText).not.toContain(": null");
  });
});

describe("a source", () => {
  const all = Object.entries(sources);

  it("has an address on the web that no other source has", () => {
    expect(all.filter(([, source]) => !/^https?:\/\/\S+$/u.test(source.url)).map(([id]) => id)).toEqual([]);
    expect(doubles(all.map(([, source]) => source.url))).toEqual([]);
  });

  it("names its outlet and its title", () => {
    expect(all.filter(([, source]) => !source.outlet || !source.title).map(([id]) => id)).toEqual([]);
    expect(all.filter(([, source]) => /^\[.*\]$/u.test(source.title)).map(([id]) => id)).toEqual([]);
  });

  it("is quoted in at most 25 words at a time", () => {
    const quotes = all.flatMap(([, source]) => [source.quote ?? [], source.quotes ?? []].flat());
    expect(quotes.filter((quote) => words(quote) > 25)).toEqual([]);
  });
});

describe("a claim", () => {
  it("has at least one source that exists, and names none twice", () => {
    for (const event of events) {
      for (const claim of event.claims) {
        const at = `${event.id} ${claim.id}`;
        expect(claim.sources, at).not.toEqual([]);
        expect(
          claim.sources.filter((id) => !(id in sources)),
          at,
        ).toEqual([]);
        expect(doubles(claim.sources), at).toEqual([]);
      }
    }
  });

  it("is numbered within its event from c1", () => {
    for (const event of events) {
      expect(event.claims.map((claim) => claim.id)).toEqual(event.claims.map((_, n) => `c${n + 1}`));
    }
  });

  it("stands as the count of its voices and the disputes of its event say", () => {
    const wrong = events.flatMap((event) =>
      event.claims
        .filter((claim) => claim.status !== statusOf(event, claim))
        .map(
          (claim) => `${event.id} ${claim.id}: ${claim.status}, but ${statusOf(event, claim)} by the rule`,
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a dispute", () => {
  const disputes = events.flatMap((event) => (event.disputes ?? []).map((dispute) => ({ event, dispute })));

  it("sets at least two versions side by side, each with sources that exist", () => {
    for (const { event, dispute } of disputes) {
      expect(dispute.versions.length, event.id).toBeGreaterThanOrEqual(2);
      for (const version of dispute.versions) {
        expect(version.sources, event.id).not.toEqual([]);
        expect(
          version.sources.filter((id) => !(id in sources)),
          event.id,
        ).toEqual([]);
      }
    }
  });

  it("concerns claims of its own event, or none", () => {
    for (const { event, dispute } of disputes) {
      const ids = event.claims.map((claim) => claim.id);
      expect(
        dispute.claims.filter((id) => !ids.includes(id)),
        event.id,
      ).toEqual([]);
    }
  });
});
