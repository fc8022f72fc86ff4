import { describe, expect, test } from "vitest";
import {
  didYouMean,
  joinReports,
  keysOf,
  pointerOf,
  problemOf,
  type Rule,
} from "../../src/events/problems.ts";

const RULE: Rule = {
  severity: "error",
  message: { en: "Found {found}.", ar: "الموجود {found}." },
  remedy: { en: "Write {expected}.", ar: "اكتب {expected}." },
};

describe("a problem's sentences", () => {
  test("isolate foreign strings in Arabic, and in English only where they run the other way", () => {
    expect(problemOf("r", RULE, "", { found: "abc" }).message).toEqual({
      en: "Found abc.",
      ar: "الموجود \u2068abc\u2069.",
    });
    expect(problemOf("r", RULE, "", { found: "سند" }).message.en).toBe("Found \u2068سند\u2069.");
  });

  test("leave numbers and our own words as they are", () => {
    expect(problemOf("r", RULE, "", { found: 3 }).message.ar).toBe("الموجود 3.");
    const found = { en: "a list", ar: "قائمة" };
    expect(problemOf("r", RULE, "", { found }).message).toEqual({
      en: "Found a list.",
      ar: "الموجود قائمة.",
    });
  });

  test.each([
    ["an escape sequence of a terminal", "\u001b[2J", "\ufffd[2J"],
    ["a line end", "a\nb", "a\ufffdb"],
    ["an override of direction", "\u202eabc", "\ufffdabc"],
    ["an end of isolation", "a\u2069b", "a\ufffdb"],
    ["half a character", "a\ud83d", "a\ufffd"],
    ["a long text, which is cut", "x".repeat(200), `${"x".repeat(80)}…`],
    ["a place of its own", "{found}", "{found}"],
  ])("make harmless %s", (_, found, shown) => {
    expect(problemOf("r", RULE, "", { found }).message.en).toBe(`Found ${shown}.`);
  });

  test("have no remedy where it cannot be filled", () => {
    expect(problemOf("r", RULE, "", { found: "x" })).not.toHaveProperty("remedy");
    expect(problemOf("r", RULE, "", { found: "x", expected: "y" }).remedy?.en).toBe("Write y.");
  });

  test("ask what was meant only where something is near", () => {
    expect(didYouMean("title")).toEqual({ en: "Did you mean title? ", ar: "هل تقصد \u2068title\u2069؟ " });
    expect(didYouMean(undefined)).toEqual({ en: "", ar: "" });
  });
});

describe("a pointer", () => {
  test.each([
    ["", []],
    ["/events/3/type", ["events", "3", "type"]],
    ["/a~1b/~0/", ["a/b", "~", ""]],
    ["/~01", ["~1"]],
  ])("%j leads by %j and back", (pointer, keys) => {
    expect(keysOf(pointer)).toEqual(keys);
    expect(pointerOf(keys)).toBe(pointer);
  });
});

describe("joined reports", () => {
  test("keep the order and add the counts", () => {
    const problem = problemOf("r", RULE, "/a");
    const other = problemOf("s", { ...RULE, severity: "warning" }, "/b");
    expect(
      joinReports(
        { problems: [problem], errors: 1, warnings: 0 },
        { problems: [other], errors: 0, warnings: 1 },
      ),
    ).toEqual({ problems: [problem, other], errors: 1, warnings: 1 });
  });
});
