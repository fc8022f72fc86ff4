/**
 * Dates for generated datasets: mostly days, some coarser, some uncertain, some ranges, as real records have them.
 * All are EDTF level 1, from 1960 to 2026, denser towards the present.
 */
import type { Chance } from "./chance.ts";
import type { GenerateOptions } from "./generated-dataset.ts";

/** A date as written, and the day on which it begins. */
export interface GeneratedDate {
  readonly date: string;
  /** YYYY-MM-DD. */
  readonly firstDay: string;
}

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1960, 0, 1) / MS_PER_DAY;
const DAYS = Date.UTC(2026, 5, 30) / MS_PER_DAY - FIRST_DAY;
/** The day of `one-day`. */
const ONE_DAY = Date.UTC(2022, 2, 24) / MS_PER_DAY;
/** How many events of `bursts` share a burst, on average. */
const BURST_SIZE = 40;

/** Gives date after date, in the shape asked for. */
export function dateSource({ events, shape }: GenerateOptions, chance: Chance): () => GeneratedDate {
  if (shape === "one-day") {
    const day = dayText(ONE_DAY);
    return () => ({ date: day, firstDay: day });
  }
  if (shape !== "bursts") return () => written(someDay(chance), chance);
  const count = Math.max(1, Math.round(events / BURST_SIZE));
  const bursts = Array.from({ length: count }, () => someDay(chance)) as [number, ...number[]];
  // Within a burst half of the events fall on its first day, half of the rest on the next, and so on.
  return () => written(chance.pick(bursts) + Math.floor(-Math.log2(1 - chance.next())), chance);
}

/** A day as a number since 1970; the square root makes later days likelier. */
function someDay(chance: Chance): number {
  return FIRST_DAY + Math.floor(Math.sqrt(chance.next()) * DAYS);
}

function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function written(day: number, chance: Chance): GeneratedDate {
  const firstDay = dayText(day);
  const year = firstDay.slice(0, 4);
  const kind = chance.next();
  if (kind < 0.7) return { date: firstDay, firstDay };
  if (kind < 0.78) return { date: `${firstDay}/${dayText(day + chance.whole(1, 30))}`, firstDay };
  if (kind < 0.88) return startingAt(firstDay.slice(0, 7), `${firstDay.slice(0, 7)}-01`);
  if (kind < 0.93) return startingAt(year, `${year}-01-01`);
  if (kind < 0.95) return startingAt(`${year.slice(0, 3)}X`, `${year.slice(0, 3)}0-01-01`);
  if (kind < 0.96) return startingAt(`${year}-21`, `${year}-03-01`);
  return { date: `${firstDay}${chance.pick(["?", "~", "%"])}`, firstDay };
}

function startingAt(date: string, firstDay: string): GeneratedDate {
  return { date, firstDay };
}
