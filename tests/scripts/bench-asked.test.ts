// What the bench takes from its command line, and what it refuses.
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/console.ts";
import { askedOf } from "../bench/asked.ts";

describe("a run of the bench", () => {
  it("is of everything, where nothing is asked for", () => {
    expect(askedOf([])).toMatchObject({
      isHelp: false,
      report: "",
      parts: ["sizes", "parse", "load", "lighthouse"],
      sizes: [60, 1000, 10_000, 100_000, 1_000_000],
      shapes: ["spread"],
      runs: 3,
      throttle: 1,
    });
    expect(askedOf([]).who).toEqual(expect.arrayContaining(["empty", "sanad", "vis-bare", "timelinejs"]));
  });

  it("is of what is asked for", () => {
    const args = [
      "--parts=sizes",
      "--sizes",
      "60,100000",
      "--who",
      "sanad",
      "--runs",
      "5",
      "--json",
      "a.json",
    ];
    expect(askedOf(args)).toMatchObject({
      parts: ["sizes"],
      sizes: [60, 100_000],
      who: ["sanad"],
      runs: 5,
      json: "a.json",
    });
  });

  it.each([
    [["--part", "sizes"]],
    [["--parts", "size"]],
    [["--who", "nobody"]],
    [["--sizes", "60,many"]],
    [["--runs", "0"]],
    [["--runs", "1,2"]],
    [["--throttle", "-4"]],
    [["sizes"]],
  ])("is refused where %j is asked for", (args) => {
    expect(() => askedOf(args)).toThrow(UsageError);
  });
});
