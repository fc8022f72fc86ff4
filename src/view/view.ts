/**
 * The reader's state as one plain object: what is shown, kept, opened and in which manner.
 * It says nothing about pixels, and all of it fits into an address (see codec.ts).
 */
import { EVERYTHING, type Filter } from "../events/filter.ts";
import type { Digits } from "../locale/digits.ts";
import type { MonthStyle } from "../locale/months.ts";

/** The two twins that show events; null lets the width decide. */
export type Mode = "timeline" | "list";
/** Which way time runs: with the language, or as the reader says. */
export type Flow = "auto" | "ltr" | "rtl";
/** Light, dark, or as the device says. */
export type Theme = "auto" | "light" | "dark";

/** A window of whole days, both shown: `from` and `to` as YYYY-MM-DD. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** A place in a story; steps count from 1, as a reader counts. */
export interface StoryPlace {
  readonly id: string;
  readonly step: number;
}

/** Everything that an address restores. */
export interface View {
  /** null: the opening window on the timeline, everything in the list. */
  readonly window: DayWindow | null;
  readonly filter: Filter;
  readonly event: string | null;
  readonly mode: Mode | null;
  readonly story: StoryPlace | null;
  readonly months: MonthStyle;
  readonly digits: Digits;
  readonly flow: Flow;
  readonly theme: Theme;
  /** Six hexadecimal digits without the sign, or null for the house accent. */
  readonly accent: string | null;
  readonly edition: string | null;
  /** Another dataset's address, as given; null for the record of this site. */
  readonly data: string | null;
  readonly embed: boolean;
}

/** What an address without parameters shows. */
export const OPENING_VIEW: View = {
  window: null,
  filter: EVERYTHING,
  event: null,
  mode: null,
  story: null,
  months: "ar",
  digits: "latn",
  flow: "auto",
  theme: "auto",
  accent: null,
  edition: null,
  data: null,
  embed: false,
};
