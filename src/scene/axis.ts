/**
 * The axis under the lanes: ticks with their small labels, and above them the larger units, which keep their label in
 * sight while any of the unit is. Labels never overlap: where the words of a language need more room, fewer ticks are
 * shown. Places are pixels from the window's start edge.
 */
import type { DateWords } from "../locale/date-words.ts";
import { addUnits, type CalendarUnit, chooseTickUnits, startOfUnit, ticksIn } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import { createScale, type Scale } from "../time/scale.ts";
import { contains, type Span } from "../time/span.ts";

/** What an axis is made from. */
export interface AxisInput {
  readonly window: Span;
  readonly widthPx: number;
  readonly words: Pick<DateWords, "minorLabel" | "majorLabel" | "weekdayLabel">;
  /** The least room from one tick to the next. */
  readonly minLabelPx: number;
  /** The width of a label on one line. */
  readonly measureText: (text: string) => number;
  /** Now; null where it is not to be shown. */
  readonly today: Instant | null;
}

/** A tick, at the beginning of its unit. */
export interface MinorTick {
  readonly at: Instant;
  readonly startPx: number;
  /** To the next tick. */
  readonly roomPx: number;
  readonly label: string;
}

/** A larger unit, as much of it as the window shows. */
export interface MajorUnit {
  /** The unit's true beginning. */
  readonly at: Instant;
  readonly startPx: number;
  readonly widthPx: number;
  /** Empty where there is no room for it. */
  readonly label: string;
}

/** The axis, ready to be drawn. */
export interface Axis {
  readonly minorUnit: CalendarUnit;
  readonly minor: readonly MinorTick[];
  readonly major: readonly MajorUnit[];
  /** Null where today is not given or not in the window. */
  readonly todayPx: number | null;
}

/** Air between two labels. */
const LABEL_GAP_PX = 6;
/** February has a tenth fewer days than the mean month by which units are chosen. */
const SHORTEST_UNIT = 1.1;
/** Choosing wider ticks may bring longer words, once or twice. */
const TRIES = 4;

/** The axis of a window; without ticks for a window that has no width or no length. */
export function axisOf(input: AxisInput): Axis {
  const { window, widthPx, today } = input;
  const scale = createScale(window, widthPx);
  const isFlat = widthPx <= 0 || window.end <= window.start;
  if (isFlat) return { minorUnit: "day", minor: [], major: [], todayPx: null };
  const { minorUnit, majorUnit, minor } = minorTicks(input, scale);
  return {
    minorUnit,
    minor,
    major: majorUnit === minorUnit ? [] : majorUnits(input, scale, majorUnit),
    todayPx: today !== null && contains(window, today) ? scale.instantToPx(today) : null,
  };
}

interface Ticks {
  readonly minorUnit: CalendarUnit;
  readonly step: number;
  readonly majorUnit: CalendarUnit;
  readonly minor: MinorTick[];
}

function minorTicks(input: AxisInput, scale: Scale): Ticks {
  let roomPx = Math.max(1, input.minLabelPx);
  let ticks = ticksWithRoom(input, scale, roomPx);
  for (let i = 0; i < TRIES; i += 1) {
    const tightest = ticks.minor.find((tick) => neededPx(input, tick.label) > tick.roomPx);
    if (tightest === undefined) break;
    roomPx = Math.max(roomPx * 1.25, neededPx(input, tightest.label));
    ticks = ticksWithRoom(input, scale, roomPx);
  }
  return { ...ticks, minor: withoutCut(input, withWeekdays(input, ticks)) };
}

function ticksWithRoom({ window, words }: AxisInput, scale: Scale, roomPx: number): Ticks {
  const { minor, major } = chooseTickUnits(scale.msPerPx, roomPx * SHORTEST_UNIT);
  const instants = ticksIn(window, minor.unit, minor.step);
  return {
    minorUnit: minor.unit,
    step: minor.step,
    majorUnit: major.unit,
    minor: instants.map((at, i) => {
      const next = instants[i + 1] ?? addUnits(at, minor.unit, minor.step);
      const startPx = scale.instantToPx(at);
      const label = words.minorLabel(at, minor.unit, minor.step);
      return { at, startPx, roomPx: scale.instantToPx(next) - startPx, label };
    }),
  };
}

/** Days are told with their weekday where every day has its tick, and room for it; every fifth weekday says nothing. */
function withWeekdays(input: AxisInput, { minorUnit, step, minor }: Ticks): MinorTick[] {
  if (minorUnit !== "day" || step > 1) return minor;
  const named = minor.map((tick) => ({ ...tick, label: input.words.weekdayLabel(tick.at) }));
  return named.every((tick) => neededPx(input, tick.label) <= tick.roomPx) ? named : minor;
}

/** A word that the end of the window would cut is not begun. */
function withoutCut({ widthPx, measureText }: AxisInput, minor: readonly MinorTick[]): MinorTick[] {
  return minor.map((tick) =>
    tick.startPx + measureText(tick.label) > widthPx ? { ...tick, label: "" } : tick,
  );
}

function majorUnits(input: AxisInput, scale: Scale, unit: CalendarUnit): MajorUnit[] {
  const { window, widthPx, words } = input;
  const first = startOfUnit(window.start, unit);
  const starts = [first, ...ticksIn(window, unit).filter((at) => at > first)];
  return starts.map((at, i) => {
    const startPx = Math.max(0, scale.instantToPx(at));
    const next = starts[i + 1];
    const endPx = next === undefined ? widthPx : scale.instantToPx(next);
    const label = words.majorLabel(at, unit);
    const hasRoom = neededPx(input, label) <= endPx - startPx;
    return { at, startPx, widthPx: endPx - startPx, label: hasRoom ? label : "" };
  });
}

function neededPx({ measureText }: AxisInput, label: string): number {
  return measureText(label) + LABEL_GAP_PX;
}
