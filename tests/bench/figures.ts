// The figures of a bench: what is measured, and how runs are put together. One file of JSON holds a whole run, which may
// be made in pieces: a row that is measured again replaces the one before.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Durations of frames while something moves, ms. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly count: number;
}

/** What is seen while the view moves. */
export interface Motion {
  readonly frames: Frames;
  /** Share of frames in which marks of the window are drawn, 0 to 1. */
  readonly drawnShare: number;
}

/** One page with one file, from the start of the navigation. Milliseconds, bytes, counts; null where there is no such thing. */
export interface Measured {
  readonly readyMs: number;
  /** The longest task of the main thread until the first picture; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
  readonly memoryBytes: number | null;
  readonly nodes: number;
  readonly pan: Motion | null;
  readonly zoom: Motion | null;
  /** How far a mark strays from the pointer that drags it, CSS pixels. */
  readonly strayPx: number | null;
  /** From the last turn of the wheel until marks, clusters and counts agree. */
  readonly restMs: number | null;
  readonly filterMs: number | null;
  readonly searchMs: number | null;
}

/** A row of the table of sizes. */
export interface Row {
  readonly who: string;
  readonly events: number;
  readonly shape: string;
  /** By how much the processor was slowed. */
  readonly throttle: number;
  readonly runs: number;
  /** The median of the runs, or why there is none. */
  readonly measured: Measured | string;
  /** Where there is none: what the page's process had when it was given up, garbage included. */
  readonly heldBytes?: number;
  /** The least and the most of the runs' `readyMs`. */
  readonly readyRange?: readonly [number, number];
}

/** How long the same browser takes for `JSON.parse` of a file alone. */
export interface Parsing {
  readonly events: number;
  readonly shape: string;
  readonly bytes: number;
  readonly parseMs: number | string;
}

/** The load of a page of the real record, on a slow line and a slow processor. */
export interface Load {
  readonly page: string;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  readonly shift: number;
  readonly bytes: number;
  readonly runs: number;
}

/** Lighthouse's scores, 0 to 100. */
export interface Score {
  readonly page: string;
  readonly form: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** What cost points. */
  readonly notes: readonly string[];
}

/** A whole run. */
export interface Run {
  readonly begun: string;
  readonly machine: string;
  readonly browser: string;
  readonly rows: readonly Row[];
  readonly parsings: readonly Parsing[];
  readonly loads: readonly Load[];
  readonly scores: readonly Score[];
}

/** A run as it was written down; an empty one where there is none. */
export function readRun(file: string, otherwise: Pick<Run, "machine" | "browser">): Run {
  if (file !== "" && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Run;
  return { begun: new Date().toISOString(), ...otherwise, rows: [], parsings: [], loads: [], scores: [] };
}

/** Writes a run down, if there is a place for it. */
export function writeRun(file: string, run: Run): void {
  if (file !== "") writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`);
}

/** A list with an entry put in the place of the one that it repeats, or at the end. */
export function put<T>(list: readonly T[], entry: T, isSame: (other: T) => boolean): T[] {
  const at = list.findIndex(isSame);
  return at < 0 ? [...list, entry] : list.map((other, i) => (i === at ? entry : other));
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of each figure over the runs. */
export function medians(results: readonly Measured[]): Measured {
  const middle = (pick: (one: Measured) => number | null | undefined): number | null => {
    const all = results.flatMap((one) => pick(one) ?? []);
    return all.length === 0 ? null : median(all);
  };
  const motion = (kind: "pan" | "zoom"): Motion | null => {
    const of = (pick: (one: Motion) => number) =>
      middle((one) => (one[kind] === null ? null : pick(one[kind]))) ?? Number.NaN;
    if (results.every((one) => one[kind] === null)) return null;
    return {
      frames: {
        p50: of((one) => one.frames.p50),
        p95: of((one) => one.frames.p95),
        worst: of((one) => one.frames.worst),
        count: of((one) => one.frames.count),
      },
      drawnShare: of((one) => one.drawnShare),
    };
  };
  return {
    readyMs: middle((one) => one.readyMs) ?? Number.NaN,
    longestTaskMs: middle((one) => one.longestTaskMs) ?? Number.NaN,
    memoryBytes: middle((one) => one.memoryBytes),
    nodes: middle((one) => one.nodes) ?? Number.NaN,
    pan: motion("pan"),
    zoom: motion("zoom"),
    strayPx: middle((one) => one.strayPx),
    restMs: middle((one) => one.restMs),
    filterMs: middle((one) => one.filterMs),
    searchMs: middle((one) => one.searchMs),
  };
}
