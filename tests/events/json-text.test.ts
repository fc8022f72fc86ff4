import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duplicateKeysOf, hasDuplicateKeys, placeOfOffset, placesOf } from "../../src/events/json-text.ts";
import { pointerOf } from "../../src/events/problems.ts";

describe("names that stand twice", () => {
  test.each([
    ["none", '{"a":{"b":1},"b":[{"a":1},{"a":2}]}', []],
    ["at the root", '{"a":1,"b":2,"a":3}', [["a"]]],
    ["in an object of a list", '{"l":[{},{"x":1, "x" :2}]}', [["l", 1, "x"]]],
    ["three times", '{"a":1,"a":2,"a":3}', [["a"], ["a"]]],
    ["written in two ways", '{"a":1,"\\u0061":2}', [["a"]]],
    ["beside values that look like names", '{"a":"a","b":"a:","c":["a","a"]}', []],
    ["after quotes and backslashes", '{"a\\\\":1,"b\\"":"\\\\","b\\"":2}', [['b"']]],
  ])("%s", (_, text, keys) => {
    expect(duplicateKeysOf(text)).toEqual(keys);
    expect(hasDuplicateKeys(text, JSON.parse(text))).toBe(keys.length > 0);
  });
});

describe("the place of a value", () => {
  const text = '{\n  "a": [1, "x,]}",\n    {"b": true}],\n  "c~/": {"": null}\n}\n';

  test.each([
    ["", 1, 1],
    ["/a", 2, 8],
    ["/a/0", 2, 9],
    ["/a/1", 2, 12],
    ["/a/2", 3, 5],
    ["/a/2/b", 3, 11],
    ["/c~0~1", 4, 10],
    ["/c~0~1/", 4, 15],
  ])("%j is line %i, column %i", (pointer, line, column) => {
    expect(placesOf(text, [pointer]).get(pointer)).toEqual({ line, column });
  });

  test("is absent where a pointer leads nowhere", () => {
    expect([...placesOf(text, ["/d", "/a/3", "/a/0/x", "/a/b"]).keys()]).toEqual([]);
  });

  test("of a name that stands twice is the last, which is what was read", () => {
    expect(placesOf('{"a":1,\n"a":2}', ["/a"]).get("/a")).toEqual({ line: 2, column: 5 });
  });

  test("is found for every value of any JSON, and holds that value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 3), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const wanted = pointersWithin(JSON.parse(written));
        const places = placesOf(written, wanted.keys());
        const lines = written.split("\n");
        for (const [pointer, inner] of wanted) {
          const { line, column } = places.get(pointer) ?? { line: 0, column: 0 };
          const first = JSON.stringify(inner)[0] ?? "";
          expect(lines[line - 1]?.slice(column - 1, column)).toBe(first);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test("of an offset counts lines and columns from 1", () => {
    expect(placeOfOffset("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
    expect(placeOfOffset("", 0)).toEqual({ line: 1, column: 1 });
  });
});

function pointersWithin(value: unknown, keys: string[] = []): Map<string, unknown> {
  const found = new Map([[pointerOf(keys), value]]);
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      for (const [pointer, deeper] of pointersWithin(inner, [...keys, key])) found.set(pointer, deeper);
    }
  }
  return found;
}
