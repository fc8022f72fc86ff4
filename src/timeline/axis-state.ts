/** Which axis stands under the lanes now, and up to where it is named. */
import type { DateWords } from "../locale/date-words.ts";
import { durationMs, type Span } from "../time/span.ts";
import { type Axis, axisFor, axisFormat } from "./axis-format.ts";

/** The axis of a drawing. */
export interface AxisState {
  /** The `format` option of vis-timeline. */
  readonly format: ReturnType<typeof axisFormat>;
  axis(): Axis;
  /** Stands under a window from now on. */
  setWindow(window: Span, widthPx: number): void;
  /** Names everything, also what a window would cut: where more is drawn than is seen. */
  nameAll(): void;
}

/** Stands under a window that is so wide. */
export function createAxisState(words: DateWords, window: Span, widthPx: number): AxisState {
  const axisUnder = (under: Span, px: number) => axisFor(durationMs(under) / Math.max(1, px), words);
  let current: Axis = axisUnder(window, widthPx);
  let lastLabelAt = Number.POSITIVE_INFINITY;
  return {
    format: axisFormat(
      words,
      () => current,
      () => lastLabelAt,
    ),
    axis: () => current,
    setWindow(under, px) {
      current = axisUnder(under, px);
      lastLabelAt = under.end - current.labelPx * (durationMs(under) / Math.max(1, px));
    },
    nameAll() {
      lastLabelAt = Number.POSITIVE_INFINITY;
    },
  };
}
