// The checklist of docs/accessibility.md: complete, and every test that it names is there.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The criteria of WCAG 2.2 at levels A and AA (https://www.w3.org/TR/WCAG22/), without 4.1.1, which was removed. */
const CRITERIA =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3".split(
    " ",
  );

const rows = readFileSync(new URL("../docs/accessibility.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the checklist of accessibility", () => {
  it("has every criterion of levels A and AA once, in order, and says how it is met", () => {
    expect(rows.map(([, criterion = ""]) => criterion.split(" ")[0])).toEqual(CRITERIA);
    for (const [, , how = ""] of rows) expect(how.length).toBeGreaterThan(8);
  });

  it.each(rows.filter(([, , , test]) => test !== "–").map(([, criterion, , test]) => [criterion, test]))(
    "names a test that is there for %s",
    (_, test = "") => {
      const [, file = "", title = ""] = /^`([^`]+)`(?:: “([^”]+)”)?$/.exec(test) ?? [];
      expect(existsSync(new URL(`../${file}`, import.meta.url)), test).toBe(true);
      expect(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")).toContain(title);
    },
  );
});
