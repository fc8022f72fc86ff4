/**
 * The axis: which ticks it has and what stands under each, in the reader's words. vis-timeline only places them. Labels
 * are plain text of ours; nothing of a dataset reaches the axis.
 */
import type { DateWords } from "../locale/date-words.ts";
import { type CalendarUnit, chooseTickUnits, type TickUnits } from "../time/calendar.ts";
import { instant, MS_PER_DAY } from "../time/instant.ts";

/** A moment as vis-timeline hands it over. */
interface Ticking {
  valueOf(): number;
}

/** vis-timeline's name for a scale, and how many of it make a step. */
export interface AxisScale {
  readonly scale: "day" | "month" | "year";
  readonly step: number;
}

/** Days are named with their weekday where each has at least this many px. */
const WEEKDAY_PX = 92;

/** The ticks of an axis at `msPerPx`, and how vis-timeline is told of them. */
export interface Axis {
  readonly units: TickUnits;
  readonly scale: AxisScale;
  readonly hasWeekdays: boolean;
  /** A label has at least this much room, in px. */
  readonly labelPx: number;
}

/** Years in a unit, for those of whole years. */
const YEARS: { readonly [unit in CalendarUnit]?: number } = { year: 1, decade: 10, century: 100 };

/** The finest axis whose labels have room in this language. Arabic names of months are long, and longer in two forms. */
export function axisFor(msPerPx: number, words: DateWords): Axis {
  const { language, months } = words.style;
  const labelPx = language === "en" ? 44 : months === "ar-LB" ? 92 : 58;
  const units = chooseTickUnits(msPerPx, labelPx);
  const { unit, step } = units.minor;
  const years = YEARS[unit];
  const scale: AxisScale =
    years !== undefined
      ? { scale: "year", step: years * step }
      : unit === "month" || unit === "quarter"
        ? { scale: "month", step: unit === "quarter" ? 3 * step : step }
        : { scale: "day", step };
  const hasWeekdays = unit === "day" && step === 1 && MS_PER_DAY / msPerPx >= WEEKDAY_PX;
  return { units, scale, hasWeekdays, labelPx: hasWeekdays ? WEEKDAY_PX : labelPx };
}

/**
 * The `format` option of vis-timeline; `current` is the axis that it was told last, `lastLabelAt` the last moment at
 * which a label still has room before the end of the window: one that would be cut is not written.
 */
export function axisFormat(
  words: DateWords,
  current: () => Axis,
  lastLabelAt: () => number = () => Number.POSITIVE_INFINITY,
) {
  return {
    minorLabels: (date: Ticking): string => {
      const at = instant(date.valueOf());
      if (at > lastLabelAt()) return "";
      const { units, hasWeekdays } = current();
      if (hasWeekdays) return words.weekdayLabel(at);
      const unit = units.minor.unit === "quarter" ? "month" : units.minor.unit;
      return words.minorLabel(at, unit, units.minor.step);
    },
    majorLabels: (date: Ticking): string => {
      const { units } = current();
      if (date.valueOf() > lastLabelAt()) return "";
      // Years stand alone; what is above them would only repeat their first digits.
      return YEARS[units.minor.unit] === undefined
        ? words.majorLabel(instant(date.valueOf()), units.major.unit)
        : "";
    },
  };
}
