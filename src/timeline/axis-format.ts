/**
 * The axis in the reader's words: vis-timeline chooses the scale, `locale/` says what stands under each tick. Labels
 * are plain text of ours; nothing of a dataset reaches the axis.
 */
import type { DateWords } from "../locale/date-words.ts";
import type { CalendarUnit } from "../time/calendar.ts";
import { instant } from "../time/instant.ts";

/** A moment as vis-timeline hands it over. */
interface Ticking {
  valueOf(): number;
}

/** The scales of vis-timeline that a window of a week or more can bring, as units of our calendar. */
const UNITS: { readonly [scale: string]: CalendarUnit } = {
  hour: "day",
  weekday: "day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

/** What stands above each scale. */
const ABOVE: { readonly [unit in CalendarUnit]: CalendarUnit } = {
  day: "month",
  week: "month",
  month: "year",
  quarter: "year",
  year: "decade",
  decade: "century",
  century: "century",
};

/** The `format` option of vis-timeline. */
export function axisFormat(words: DateWords) {
  return {
    minorLabels: (date: Ticking, scale: string, step: number): string => {
      const at = instant(date.valueOf());
      if (scale === "weekday") return `${words.weekdayLabel(at)} ${words.minorLabel(at, "day", step)}`;
      return words.minorLabel(at, UNITS[scale] ?? "day", step);
    },
    majorLabels: (date: Ticking, scale: string): string => {
      const unit = UNITS[scale] ?? "day";
      // Years stand alone; what is above them would only repeat their first digits.
      return unit === "year" ? "" : words.majorLabel(instant(date.valueOf()), ABOVE[unit]);
    },
  };
}
