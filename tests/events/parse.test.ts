import { describe, expect, test } from "vitest";
import { checkStructure, parseDataset } from "../../src/events/parse.ts";
import { broken } from "./broken-datasets.ts";
import { type LooseDataset, soundDataset } from "./sound-dataset.ts";

/** Parses a sound dataset after putting values at pointers; undefined takes away. */
function parseWith(values: Readonly<Record<string, unknown>>) {
  return parseDataset(
    broken((dataset) => {
      for (const [pointer, value] of Object.entries(values)) put(dataset, pointer, value);
    }),
  );
}

function put(dataset: LooseDataset, pointer: string, value: unknown): void {
  const keys = pointer.split("/").slice(1);
  const owner = keys.slice(0, -1).reduce<object>((inner, key) => Object(Reflect.get(inner, key)), dataset);
  Reflect.set(owner, keys.at(-1) ?? "", value);
}

describe("a sound dataset", () => {
  test("is read as it is written", () => {
    const { dataset, problems, unreadable } = parseDataset(JSON.stringify(soundDataset()));
    expect(dataset).toEqual(soundDataset());
    expect(problems).toEqual([]);
    expect(unreadable).toBe(0);
  });

  test("is not changed by being checked", () => {
    const value = soundDataset();
    expect(checkStructure(value)).toEqual([]);
    expect(value).toEqual(soundDataset());
  });
});

describe("an event is left out, and only it", () => {
  test.each([
    ["without an id", "/events/1/id", undefined],
    ["without a date", "/events/1/date", undefined],
    ["without a type", "/events/1/type", undefined],
    ["without a title", "/events/1/title", undefined],
    ["with a date that is none", "/events/1/date", "yesterday"],
    ["with an impossible date", "/events/1/date", "2022-13-01"],
    ["with a number for a date", "/events/1/date", 2022],
    ["with an unknown type", "/events/1/type", "war"],
    ["with an empty title in every language", "/events/1/title", { en: "", ar: " " }],
    ["with a title that is no object", "/events/1/title", "A title"],
    ["with the id of an earlier one", "/events/1/id", "2022-03-24-meeting"],
    ["that is no object", "/events/1", "event"],
    ["that is null", "/events/1", null],
  ])("%s", (_, pointer, value) => {
    const { dataset, unreadable, errors } = parseWith({ [pointer]: value });
    expect(dataset?.events.map(({ id }) => id)).toEqual(["2022-03-24-meeting"]);
    expect(unreadable).toBe(1);
    expect(errors).toBeGreaterThan(0);
  });
});

describe("an event stays, without its bad piece", () => {
  test.each([
    ["summary", "/events/0/summary", 5],
    ["label", "/events/0/label", {}],
    ["importance", "/events/0/importance", 9],
    ["people", "/events/0/people", "sara"],
    ["place", "/events/0/place", "nowhere"],
    ["claims", "/events/0/claims", {}],
    ["disputes", "/events/0/disputes", 1],
    ["related", "/events/0/related", null],
  ])("%s", (name, pointer, value) => {
    const { dataset, unreadable } = parseWith({ [pointer]: value });
    expect(dataset?.events).toHaveLength(2);
    expect(dataset?.events[0]).not.toHaveProperty(name);
    expect(dataset?.events[0]?.title.en).toBe("Two ministers meet in Rabat");
    expect(unreadable).toBe(0);
  });

  test("one bad claim of two", () => {
    const { dataset } = parseWith({ "/events/0/claims/0/text": {} });
    expect(dataset?.events[0]?.claims?.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("one language of a title of two", () => {
    const { dataset } = parseWith({ "/events/0/title/en": "" });
    expect(dataset?.events[0]?.title).toEqual({ ar: "وزيران يلتقيان في الرباط" });
  });

  test("one bad version of a dispute, which stays a dispute", () => {
    const { dataset, problems } = parseWith({ "/events/0/disputes/0/versions/0/value": "two" });
    expect(dataset?.events[0]?.disputes?.[0]?.versions.map(({ value }) => value.en)).toEqual(["three days"]);
    expect(problems.map(({ rule }) => rule)).toEqual(["wrong-type"]);
  });

  test("a dispute without any version", () => {
    const { dataset } = parseWith({ "/events/0/disputes/0/versions": [] });
    expect(dataset?.events[0]?.disputes).toEqual([]);
  });

  test("a reference to an entry that is bad itself, without a second word", () => {
    const { dataset, problems } = parseWith({ "/people/sara": { name: {} } });
    expect(dataset?.events[0]?.people).toEqual([]);
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([["/people/sara/name", "empty-text"]]);
  });
});

describe("what is wrong but readable is kept", () => {
  test("a source whose address has a foreign scheme, to be shown as text", () => {
    const { dataset, errors } = parseWith({ "/sources/s1/url": "javascript:alert(1)" });
    expect(dataset?.sources?.s1?.url).toBe("javascript:alert(1)");
    expect(errors).toBe(1);
  });

  test("a label that is too long", () => {
    const label = { en: "A label of more than thirty-two characters", ar: "تسمية" };
    expect(parseWith({ "/events/0/label": label }).dataset?.events[0]?.label).toEqual(label);
  });

  test("a property that nobody knows", () => {
    expect(parseWith({ "/events/0/colour": "red" }).dataset?.events[0]).toHaveProperty("colour", "red");
  });

  test("a text with half a character, which is replaced", () => {
    const { dataset } = parseWith({ "/events/0/title/en": "A \udc00 B" });
    expect(dataset?.events[0]?.title.en).toBe("A \ufffd B");
  });
});

describe("what the file lacks is made up for", () => {
  test.each([
    ["id", "dataset"],
    ["title", { en: "Untitled dataset", ar: "مجموعة بيانات بلا عنوان" }],
    ["format", 1],
  ])("%s", (name, expected) => {
    const { dataset, errors } = parseWith({ [`/${name}`]: undefined });
    expect(dataset).toHaveProperty(name, expected);
    expect(dataset?.events).toHaveLength(2);
    expect(errors).toBe(1);
  });

  test("types, which are then named by their ids", () => {
    const { dataset, errors } = parseWith({ "/types": undefined });
    expect(dataset?.types).toEqual([
      { id: "diplomacy", label: { und: "diplomacy" } },
      { id: "trade", label: { und: "trade" } },
    ]);
    expect(errors).toBe(1);
  });

  test("the label of a type", () => {
    const { dataset, unreadable } = parseWith({ "/types/1/label": {} });
    expect(dataset?.types).toContainEqual({ id: "trade", label: { und: "trade" } });
    expect(unreadable).toBe(0);
  });
});

describe("there is no dataset", () => {
  test.each([
    ["in a cut file", '{"format": 1, "events": [{"id": "a"', "not-json"],
    ["in an empty file", "", "not-json"],
    ["in a page of markup", "<!doctype html>", "not-json"],
    ["in a list", "[1, 2]", "not-an-object"],
    ["in a text", '"dataset"', "not-an-object"],
    ["in null", "null", "not-an-object"],
    ["of a newer format", '{"format": 2, "events": []}', "newer-format"],
    [
      "without events",
      '{"format": 1, "id": "x", "title": {"en": "x", "ar": "س"}, "types": []}',
      "missing-property",
    ],
    [
      "where events are no list",
      '{"format": 1, "id": "x", "title": {"en": "x", "ar": "س"}, "types": [], "events": {}}',
      "wrong-type",
    ],
  ])("%s", (_, text, rule) => {
    const parsed = parseDataset(text);
    expect(parsed).toMatchObject({ dataset: null, unreadable: 0, errors: 1 });
    expect(parsed.problems.map((problem) => problem.rule)).toEqual([rule]);
  });
});

describe("pointers", () => {
  test("are those of the file where items before were left out", () => {
    const { problems } = parseWith({
      "/events/0/date": "never",
      "/events/1/summary": { en: "They did.", fr: "" },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "/events/0/date",
      "/events/1/summary/fr",
      "/events/1/summary",
    ]);
  });

  test("escape what pointers escape", () => {
    const { problems } = parseWith({ "/events/0/a~1b": 1 });
    expect(problems.map(({ path }) => path)).toEqual(["/events/0/a~01b"]);
  });
});
