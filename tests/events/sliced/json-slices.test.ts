import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberAt, valueAt } from "../../../src/events/sliced/bytes-text.ts";
import { DEEPEST } from "../../../src/events/sliced/json-bytes.ts";
import { Slicer, sliceJson } from "../../../src/events/sliced/json-slices.ts";
import { scrambled, seeded } from "./scrambled-json.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** Everything that was cut out of a text, put together again. */
function cut(bytes: Uint8Array) {
  const slices = sliceJson(bytes);
  if (slices === null) return null;
  const sources = [...(slices.sources ?? [])].map((at) => memberAt(bytes, at));
  return {
    ...(JSON.parse(slices.header) as object),
    events: [...slices.events].map((at) => valueAt(bytes, at)),
    ...(slices.sources === null
      ? {}
      : { sources: Object.fromEntries(sources.map(({ name, value }) => [name, value])) }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const json = fc.jsonValue({ maxDepth: 4 });
const dataset = fc.record(
  { title: json, events: fc.array(json), sources: fc.dictionary(fc.string(), json), x: json },
  { requiredKeys: ["events"] },
);

describe("cutting a file", () => {
  test("gives the values that JSON.parse gives", () => {
    fc.assert(
      fc.property(dataset, fc.nat(), (value, seed) => {
        const text = scrambled(value, seeded(seed), 0).replaceAll("__proto__", "proto");
        expect(cut(encode(text))).toEqual(JSON.parse(text));
      }),
      { seed: 71, numRuns: 400 },
    );
  });

  test("gives them however the text is written, or is in doubt", () => {
    fc.assert(
      fc.property(dataset, fc.nat(), (value, seed) => {
        const text = scrambled(value, seeded(seed), 0.7).replaceAll("__proto__", "proto");
        const slices = cut(encode(text));
        if (slices !== null) expect(slices).toEqual(JSON.parse(text));
      }),
      { seed: 72, numRuns: 400 },
    );
  });

  test("is in doubt of every text that is no JSON, whichever bytes of it are changed", () => {
    const bytes = encode(
      JSON.stringify({
        title: { en: 'A "b" \\ \u0007', ar: "عنوان" },
        sources: { s1: { url: "https://example.org", n: [-0.5e-3, 12, true, false, null] } },
        events: [{ id: "a", nested: [[], {}, [{ x: 1e9 }]] }, "text", 7],
      }),
    );
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const text = new TextDecoder().decode(changed);
        const slices = cut(changed);
        if (slices !== null) expect(slices).toEqual(parsed(text));
      }),
      { seed: 73, numRuns: 4_000 },
    );
  });

  test("is in doubt of every beginning of a file", () => {
    const bytes = encode('\ufeff{"events":[{"id":"a"},{"id":"b"}],"sources":{"s":{}},"n":12} ');
    for (let end = 0; end < bytes.length - 1; end += 1) {
      expect(sliceJson(bytes.subarray(0, end)), String(end)).toBeNull();
    }
    expect(sliceJson(bytes)).not.toBeNull();
  });

  test.each([
    ["no list of events", '{"title":1}'],
    ["events that are no list", '{"events":{}}'],
    ["events twice", '{"events":[],"events":[1]}'],
    ["events twice, once in escapes", '{"events":[],"\\u0065vents":[1]}'],
    ["sources twice", '{"sources":{},"sources":{"a":1},"events":[]}'],
    ["a list", "[]"],
    ["nothing", ""],
    ["something after the end", '{"events":[]} x'],
    ["a comma before the end", '{"events":[1,]}'],
    ["two byte order marks", '\ufeff\ufeff{"events":[]}'],
    ["deep nesting", `{"events":[${"[".repeat(DEEPEST + 1)}${"]".repeat(DEEPEST + 1)}]}`],
  ])("is in doubt of %s", (_, text) => {
    expect(sliceJson(encode(text))).toBeNull();
  });

  test("takes sources that are no object for one of the other members", () => {
    const bytes = encode('{"sources":[1],"events":[]}');
    expect(sliceJson(bytes)).toMatchObject({ sources: null, header: '{"sources":[1]}' });
  });

  test("gives the same of a file that arrives in pieces", () => {
    fc.assert(
      fc.property(dataset, fc.array(fc.nat({ max: 40 })), fc.nat(), (value, pieces, seed) => {
        const whole = encode(`\ufeff${scrambled(value, seeded(seed), 0.3)}`);
        const slicer = new Slicer();
        const growing = new Uint8Array(whole.length);
        let available = 0;
        for (const piece of pieces) {
          const end = Math.min(whole.length, available + piece);
          growing.set(whole.subarray(available, end), available);
          available = end;
          slicer.read(growing, available, false, available - (piece >> 1));
        }
        growing.set(whole);
        const isWhole = slicer.read(growing, whole.length, true) === "whole";
        expect(isWhole ? slicer.slicesOf(growing) : null).toEqual(sliceJson(whole));
      }),
      { seed: 74, numRuns: 500 },
    );
  });
});
