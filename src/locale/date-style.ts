// How a page writes dates: the three choices on which every word of a date depends.
// Whatever else a formatter knows is in the date itself; there is no fourth, hidden choice such as a zone.

import type { Digits } from "./digits.ts";
import type { Language } from "./language.ts";
import type { MonthStyle } from "./months.ts";

/** Language, Arabic month names and digits. In English the last two change nothing. */
export interface DateStyle {
  readonly language: Language;
  readonly months: MonthStyle;
  readonly digits: Digits;
}

/** How much of a date is written: full names, with the weekday, or as short as a mark needs. */
export type DateLength = "full" | "weekday" | "short";
