/**
 * Files that are meant to hurt, or that a disk has hurt: there is always a report, never an exception, and never an
 * endless one.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "../../src/events/json-text.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { REPORT_LENGTH } from "../../src/events/problems.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { validateDataset } from "../../src/events/validate.ts";
import { broken } from "./broken-datasets.ts";
import { soundDataset } from "./sound-dataset.ts";

const SOUND = new TextEncoder().encode(JSON.stringify(soundDataset(), null, 1));

/** Everything that is done with a file; returns what must hold for any. */
function judge(text: string) {
  const parsed = validateDataset(text);
  const { problems, errors, warnings, dataset, unreadable } = parsed;
  expect(problems.length).toBeLessThanOrEqual(REPORT_LENGTH + 1);
  expect(problems.length).toBeLessThanOrEqual(errors + warnings + 1);
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  if (dataset === null) expect(errors).toBeGreaterThan(0);
  else {
    const record = recordOfDataset(dataset, unreadable, "ar");
    expect(record.size).toBe(dataset.events.length);
    expect(record.columns.end.every((end, n) => end > (record.columns.start[n] ?? Infinity))).toBe(true);
    placesOf(
      text,
      problems.map(({ path }) => path),
    );
  }
  return parsed;
}

describe("a mangled file", () => {
  const at = fc.nat(SOUND.length - 1);
  const mangling = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 12 });

  test("gives a report, whichever bytes are changed", () => {
    fc.assert(
      fc.property(mangling, (changes) => {
        const bytes = SOUND.slice();
        for (const [index, byte] of changes) bytes[index] = byte;
        judge(new TextDecoder().decode(bytes));
      }),
      { seed: 24, numRuns: 250 },
    );
  });

  test("gives a report, whatever is cut out", () => {
    fc.assert(
      fc.property(at, at, (a, b) => {
        const bytes = [...SOUND.slice(0, Math.min(a, b)), ...SOUND.slice(Math.max(a, b))];
        judge(new TextDecoder().decode(Uint8Array.from(bytes)));
      }),
      { seed: 25, numRuns: 150 },
    );
  });

  test("gives a report, wherever it ends", () => {
    fc.assert(
      fc.property(at, (end) => {
        const { dataset, problems } = judge(new TextDecoder().decode(SOUND.slice(0, end)));
        expect(dataset).toBeNull();
        expect(problems[0]?.rule).toBe("not-json");
      }),
      { seed: 26, numRuns: 100 },
    );
  });
});

describe("any JSON", () => {
  /** Every value of the sound dataset, by the keys that lead to it. */
  const places = keysWithin(soundDataset());

  test("in the place of a dataset gives a report", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        judge(JSON.stringify(value));
      }),
      { seed: 27, numRuns: 200 },
    );
  });

  test("in the place of any value of a dataset gives a report", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (keys, value) => {
        const text = broken((dataset) => {
          const owner = keys
            .slice(0, -1)
            .reduce<object>((inner, key) => Object(Reflect.get(inner, key)), dataset);
          Reflect.set(owner, keys.at(-1) ?? "", value);
        });
        judge(text);
      }),
      { seed: 28, numRuns: 400 },
    );
  });

  function keysWithin(value: unknown, before: string[] = []): string[][] {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [
      [...before, key],
      ...keysWithin(inner, [...before, key]),
    ]);
  }
});

describe("a file that is nested too deep", () => {
  const DEPTH = 100_000;

  test.each([
    ["lists", "[".repeat(DEPTH) + "]".repeat(DEPTH)],
    ["objects", `${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`],
    ["lists without an end", "[".repeat(DEPTH)],
    ["objects with names that stand twice", `${'{"a":1,"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`],
  ])("%s", (_, text) => {
    expect(judge(text).dataset).toBeNull();
  });

  test.each(["x-free", "unknown", "people", "summary", "claims"])(
    "in the property %s of one event costs no other",
    (name) => {
      const deep = "[".repeat(DEPTH) + "]".repeat(DEPTH);
      const text = broken((dataset) => {
        Reflect.set(Object(Reflect.get(Object(dataset.events), 0)), name, "DEEP");
      }).replace('"DEEP"', deep);
      const { dataset } = judge(text);
      expect(dataset?.events.map(({ id }) => id)).toEqual(["2022-03-24-meeting", "2022-05-report"]);
      expect(JSON.stringify(dataset)).not.toContain("[[");
    },
  );
});

describe("names that objects inherit", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s pollutes nothing and leads nowhere",
    (name) => {
      const text = JSON.stringify(soundDataset())
        .replace('"organisations":["port"]', `"organisations":["${name}"]`)
        .replace('"place":"rabat"', `"place":"${name}"`)
        .replace('"type":"trade"', `"type":"${name}"`)
        .replace('"importance":4', `"importance":4,"${name}":{"isPolluted":true}`);
      const { dataset, unreadable } = judge(text);
      expect(unreadable).toBe(1);
      expect(dataset?.events[0]?.organisations).toEqual([]);
      expect(dataset?.events[0]).not.toHaveProperty("place");
      expect({}).not.toHaveProperty("isPolluted");
      expect(Object.getPrototypeOf(dataset?.events[0])).toBe(Object.prototype);
    },
  );
});

describe("a report", () => {
  test("of a million errors is capped, counts them all, and ends with the count of the rest", () => {
    const events = `[${Array.from({ length: 1_000_000 }, () => "1").join(",")}]`;
    const text = JSON.stringify({ ...soundDataset(), stories: [], corrections: [], events: 0 }).replace(
      '"events":0',
      `"events":${events}`,
    );
    const { errors, problems, unreadable } = parseDataset(text);
    expect(unreadable).toBe(1_000_000);
    expect(errors).toBe(1_000_000);
    expect(problems).toHaveLength(REPORT_LENGTH + 1);
    expect(problems.at(-1)).toMatchObject({ rule: "too-many-problems", path: "", severity: "warning" });
    expect(problems.at(-1)?.message.en).toContain("999000");
    expect(problems.at(-1)?.message.ar).toContain("999000");
  });

  test("never lists a warning in the place of an error", () => {
    const events = Array.from({ length: 1_500 }, (_, i) => ({
      id: `e${i}`,
      date: i === 1_499 ? "never" : "2022",
      type: "trade",
      title: { en: `Report number ${i}` },
    }));
    const text = JSON.stringify({ ...soundDataset(), stories: [], corrections: [], sources: {}, events });
    const { errors, warnings, problems } = parseDataset(text);
    expect([errors, warnings]).toEqual([1, 1_500]);
    expect(problems.filter(({ severity }) => severity === "error").map(({ path }) => path)).toEqual([
      "/events/1499/date",
    ]);
    expect(problems).toHaveLength(REPORT_LENGTH + 1);
  });
});
