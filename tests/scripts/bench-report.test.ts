// The tables that are made of a run's figures.
import { describe, expect, it } from "vitest";
import type { Measured, Row, Run, Score } from "../bench/figures.ts";
import { tablesOf } from "../bench/report.ts";

const FIGURES: Measured = {
  readyMs: 1000,
  longestTaskMs: 0,
  memoryBytes: 150e6,
  nodes: 800,
  pan: { frames: { p50: 16.7, p95: 16.8, worst: 33.4, count: 180 }, drawnShare: 1 },
  zoom: null,
  strayPx: 0,
  restMs: 100,
  filterMs: 45,
  searchMs: null,
};

const row = (who: string, measured: Row["measured"], more: Partial<Row> = {}): Row => ({
  who,
  events: 100_000,
  shape: "spread",
  throttle: 1,
  runs: 1,
  measured,
  ...more,
});

/** The cells of the line of a page in the tables of some rows. */
function cellsOf(page: string, rows: readonly Row[], scores: readonly Score[] = []): string[] {
  const run: Run = {
    begun: "2026-11-28T00:00:00.000Z",
    machine: "a machine",
    browser: "a browser",
    rows,
    parsings: [],
    loads: [],
    scores,
  };
  const line = tablesOf(run)
    .split("\n")
    .find((text) => text.startsWith(`| ${page} |`));
  return (line ?? "")
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the table of sizes", () => {
  it("gives opening as a share of what the quickest peer took with as many events", () => {
    const rows = [
      row("sanad", FIGURES),
      row("vis-clustered", { ...FIGURES, readyMs: 4000 }),
      row("timelinejs", { ...FIGURES, readyMs: 8000 }),
      row("vis-bare", { ...FIGURES, readyMs: 10 }, { events: 60 }),
    ];
    expect(cellsOf("Sanad", rows).slice(1, 4)).toEqual(["100,000", "1000", "0.25"]);
  });

  it("compares with no peer that shows a hundredth of what the others show", () => {
    const rows = [
      row("sanad", FIGURES),
      row("vis-bare", { ...FIGURES, readyMs: 2000 }),
      row("vis-hundredth", { ...FIGURES, readyMs: 10 }),
    ];
    expect(cellsOf("Sanad", rows)[3]).toBe("0.50");
  });

  it("says what a page had that was given up", () => {
    const rows = [row("vis-bare", "over 120 s", { heldBytes: 1_323e6 })];
    const cells = cellsOf("vis-timeline, bare", rows);
    expect(cells[2]).toBe("over 120 s");
    expect(cells[5]).toBe("1323 then");
  });

  it("has a cell in every line for every column", () => {
    const rows = [
      row("vis-bare", "over 120 s"),
      row("timelinejs", "no answer", { heldBytes: 1e6 }),
      row("sanad", FIGURES),
    ];
    const columns = cellsOf("page", rows).length;
    for (const page of ["vis-timeline, bare", "TimelineJS 3", "Sanad"])
      expect(cellsOf(page, rows)).toHaveLength(columns);
  });
});

describe("the table of Lighthouse", () => {
  it("has a line for a page in a form", () => {
    const score: Score = {
      page: "/ar/",
      form: "mobile",
      performance: 98,
      accessibility: 100,
      bestPractices: 99,
      seo: 97,
      notes: [],
    };
    expect(cellsOf("`/ar/`, mobile", [], [score])).toEqual(["`/ar/`, mobile", "98", "100", "99", "97"]);
  });
});
