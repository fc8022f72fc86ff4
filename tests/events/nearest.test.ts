import { describe, expect, test } from "vitest";
import { nearestOf } from "../../src/events/nearest.ts";

describe("the nearest known word", () => {
  const known = ["title", "date", "type", "importance"];

  test.each([
    ["titel", "title"],
    ["Title", "title"],
    ["tpye", "type"],
    ["dat", "date"],
    ["importence", "importance"],
    ["xyz", undefined],
    ["", undefined],
    ["t".repeat(1_000), undefined],
  ])("of %j is %j", (word, nearest) => {
    expect(nearestOf(word, known)).toBe(nearest);
  });

  test("is named however far where that is asked for", () => {
    expect(nearestOf("colour", known, Number.POSITIVE_INFINITY)).toBeDefined();
  });
});
