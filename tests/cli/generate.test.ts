import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generatedText, SHAPES, type Shape } from "../../src/cli/generated-dataset.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { validateDataset } from "../../src/events/validate.ts";
import { freshFolder, runCommand } from "./run-command.ts";

const textOf = (events: number, seed: number, shape: Shape) =>
  [...generatedText({ events, seed, shape })].join("");

function recordOf(events: number, shape: Shape) {
  const { dataset } = validateDataset(textOf(events, 3, shape));
  if (dataset === null) throw new Error("no dataset");
  return recordOfDataset(dataset, 0);
}

describe.each(SHAPES)("a generated dataset of shape %s", (shape) => {
  test("has the events asked for and no problem", () => {
    const { dataset, problems } = validateDataset(textOf(2_000, 1, shape));
    expect(problems).toEqual([]);
    expect(dataset?.events).toHaveLength(2_000);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(textOf(50, 8, shape)).toBe(textOf(50, 8, shape));
    expect(textOf(50, 8, shape)).not.toBe(textOf(50, 9, shape));
  });
});

describe("shapes", () => {
  test("one-lane has one type, the others ten", () => {
    const lanes = SHAPES.map((shape) => new Set(recordOf(500, shape).columns.type).size);
    expect(Object.fromEntries(SHAPES.map((shape, i) => [shape, lanes[i]]))).toEqual({
      spread: 10,
      bursts: 10,
      "one-lane": 1,
      "one-day": 10,
    });
  });

  test("one-day has one day, and spread reaches over decades", () => {
    expect(new Set(recordOf(500, "one-day").columns.start).size).toBe(1);
    const { years } = recordOf(500, "spread").figures;
    expect((years?.last ?? 0) - (years?.first ?? 0)).toBeGreaterThan(40);
  });

  test("bursts have fewer first days than spread", () => {
    const days = (shape: Shape) => new Set(recordOf(1_000, shape).columns.start).size;
    expect(days("bursts")).toBeLessThan(days("spread") / 3);
  });
});

describe("a generated dataset of no events", () => {
  test("is JSON", () => {
    expect(JSON.parse(textOf(0, 1, "spread"))).toMatchObject({ format: 1, events: [], sources: {} });
  });
});

describe("generate", () => {
  const out = join(freshFolder(), "made.json");

  test("writes the file", () => {
    const { code } = runCommand(
      "generate",
      "--events",
      "300",
      "--seed",
      "5",
      "--out",
      out,
      "--shape",
      "bursts",
    );
    expect(code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(textOf(300, 5, "bursts"));
  });

  test.each([
    ["without a file", ["--events", "3"], "Usage:"],
    [
      "with a number that is none",
      ["--events", "many", "--out", out],
      "--events needs a whole number; found many",
    ],
    ["with an unknown shape", ["--events", "3", "--out", out, "--shape", "round"], "Usage:"],
    ["into a folder that is not there", ["--events", "3", "--out", join(out, "x.json")], "not a folder"],
  ])("%s ends with 2 and says why", (_, args, reason) => {
    const { code, told } = runCommand("generate", ...args);
    expect(code).toBe(2);
    expect(told).toContain(reason);
  });
});
