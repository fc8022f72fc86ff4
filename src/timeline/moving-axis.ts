/**
 * The axis in motion: drawn without the rest of vis-timeline, which is given no part in it. Where a picture slides it is
 * drawn once with its margins and then only moved, and the year or month that the window begins in stays named at its
 * edge, as at rest. vis-timeline has no window wider than its lanes, so it is told of one for as long as it draws.
 */
import type { Direction } from "../locale/language.ts";
import type { Span } from "../time/span.ts";
import type { AxisScale } from "./axis-format.ts";

/** What vis-timeline does not show of itself in its types. */
interface Innards {
  readonly range: { start: number; end: number };
  readonly props: { readonly center: { width: number } };
  readonly timeAxis: {
    setOptions(options: { readonly timeAxis: AxisScale }): void;
    redraw(): void;
    readonly dom: {
      readonly foreground: HTMLElement;
      readonly background: HTMLElement;
      readonly majorTexts: readonly HTMLElement[];
    };
  };
  readonly customTimes: readonly { redraw(): void; readonly bar: HTMLElement }[];
}

/** The axis of a drawing, and the line of today. */
export interface MovingAxis {
  setScale(scale: AxisScale): void;
  /** Draws it over a window and its margins. */
  draw(layout: Span, widthPx: number, marginPx: number): void;
  /** What moves with the picture, `offsetPx` before where it was drawn; for whoever moves it. */
  parts(): readonly HTMLElement[];
  /** Names at the window's edge, `edgePx` after the start of what was drawn, what holds there. */
  hold(edgePx: number): void;
}

/** A label of the upper row, where it was drawn. */
interface MajorLabel {
  readonly element: HTMLElement;
  readonly atPx: number;
  readonly topPx: number;
  readonly widthPx: number;
}

/** `vis` is vis-timeline's timeline. Its next drawing ends all that is done here. */
export function createMovingAxis(vis: unknown, flow: Direction): MovingAxis {
  const { range, props, timeAxis, customTimes } = vis as Innards;
  const sign = flow === "ltr" ? 1 : -1;
  let labels: readonly MajorLabel[] = [];
  let held: MajorLabel | undefined;
  const put = ({ element, topPx }: MajorLabel, atPx: number) => {
    element.style.transform = `translate(${sign * atPx}px, ${topPx}px)`;
  };

  const majorLabels = (): MajorLabel[] =>
    timeAxis.dom.majorTexts
      .filter((element) => element.textContent !== "")
      .map((element) => {
        const { e, f } = new DOMMatrix(element.style.transform);
        return { element, atPx: sign * e, topPx: f, widthPx: element.offsetWidth };
      })
      .sort((one, other) => one.atPx - other.atPx);

  return {
    setScale: (scale) => timeAxis.setOptions({ timeAxis: scale }),
    draw(layout, widthPx, marginPx) {
      const { start, end } = range;
      const { width } = props.center;
      range.start = layout.start;
      range.end = layout.end;
      props.center.width = widthPx + 2 * marginPx;
      timeAxis.redraw();
      for (const each of customTimes) each.redraw();
      range.start = start;
      range.end = end;
      props.center.width = width;
      held = undefined;
      labels = [];
    },
    parts: () => [timeAxis.dom.foreground, timeAxis.dom.background, ...customTimes.map((each) => each.bar)],
    hold(edgePx) {
      if (labels.length === 0) labels = majorLabels();
      const index = labels.findLastIndex((label) => label.atPx <= edgePx);
      const label = labels[index];
      if (held !== undefined && held !== label) put(held, held.atPx);
      held = label;
      if (label === undefined) return;
      // The next one pushes it away.
      const mostPx = (labels[index + 1]?.atPx ?? Number.POSITIVE_INFINITY) - label.widthPx;
      put(label, Math.max(label.atPx, Math.min(edgePx, mostPx)));
    },
  };
}
