// A process takes its zone when it starts, so each zone has a process of its own.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface Printed {
  readonly minutesWestOfUtc: number;
  readonly said: readonly (readonly unknown[])[];
}

function wordsIn(zone: string): Printed {
  const script = fileURLToPath(new URL("./print-words.ts", import.meta.url));
  const env = { ...process.env, TZ: zone };
  const output = execFileSync(process.execPath, ["--import", "tsx", script], { env, encoding: "utf8" });
  return JSON.parse(output) as Printed;
}

describe("what is said of a date", () => {
  const inUtc = wordsIn("UTC");

  it("is in both languages", () => {
    const said = inUtc.said.map((row) => row[1]);
    expect(said).toContain("24 March 2022");
    expect(said).toContain("24 مارس 2022");
  });

  it.each([
    ["Pacific/Niue", 11 * 60],
    ["Pacific/Kiritimati", -14 * 60],
  ])("is the same in %s as in UTC", (zone, minutesWestOfUtc) => {
    const there = wordsIn(zone);
    expect(there.minutesWestOfUtc).toBe(minutesWestOfUtc); // the zone has really been taken
    expect(there.said).toEqual(inUtc.said);
  });
});
