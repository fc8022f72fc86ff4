/**
 * The axis in motion, as pixels: a strip under the lanes, painted anew in every frame, with the labels that vis-timeline
 * puts there at rest. The year or month that the window begins in stays named at its edge; the next one pushes it away.
 */
import type { Direction } from "../locale/language.ts";
import type { Span } from "../time/span.ts";
import type { AxisState } from "./axis-state.ts";
import type { AxisTick } from "./axis-ticks.ts";
import type { CanvasPalette } from "./canvas-palette.ts";
import { createCanvasSheet } from "./canvas-sheet.ts";

/** CSS pixels. */
export interface AxisRows {
  readonly minorPx: number;
  readonly majorPx: number;
}

/** What the strip is made of. */
export interface MovingAxisOptions {
  /** Where it stands: the panel of the axis. */
  readonly panel: HTMLElement;
  readonly flow: Direction;
  readonly axis: AxisState;
  /** The rows of the axis as they were last drawn. */
  readonly rows: () => AxisRows;
}

/** The axis of a movement. */
export interface MovingAxis {
  /** Paints the ticks of a window that is `widthPx` wide. */
  paint(ticks: readonly AxisTick[], window: Span, widthPx: number, palette: CanvasPalette): void;
  clear(): void;
  remove(): void;
}

/** What the styles of the axis have around a label. */
const PADDING_PX = { block: 2, inline: 6 } as const;
/** Years stand alone, in the middle of both rows. */
const ALONE_TOP_PX = 12;
const LINE_PX = 1;

/** Puts a strip into the panel. */
export function createMovingAxis({ panel, flow, axis, rows }: MovingAxisOptions): MovingAxis {
  const sheet = createCanvasSheet("moving-axis");
  panel.append(sheet.element);
  const { minorLabels, majorLabels } = axis.format;

  return {
    paint(ticks, window, widthPx, palette) {
      const { minorPx, majorPx } = rows();
      const context = sheet.begin(widthPx, minorPx + majorPx);
      if (context === null) return;
      context.direction = flow;
      context.textBaseline = "alphabetic";
      const isAlone = axis.axis().scale.scale === "year";
      const linePx = palette.axisLinePx;
      const write = (text: string, atPx: number, topPx: number) => {
        const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(text);
        const baselinePx = topPx + (linePx + Math.round(above) - Math.round(below)) / 2;
        const startPx = atPx + PADDING_PX.inline;
        context.fillText(text, flow === "ltr" ? startPx : widthPx - startPx, Math.floor(baselinePx));
      };
      paintLines(context, ticks, { flow, widthPx, minorPx, majorPx: minorPx + majorPx, palette });
      context.font = isAlone ? palette.majorAxisFont : palette.axisFont;
      context.fillStyle = isAlone ? palette.ink : palette.muted;
      for (const { at, atPx } of ticks) {
        write(minorLabels(at), atPx, isAlone ? ALONE_TOP_PX : PADDING_PX.block);
      }
      if (isAlone) return;
      context.font = palette.majorAxisFont;
      context.fillStyle = palette.ink;
      const topPx = Math.floor(linePx) + 3 * PADDING_PX.block;
      const following = ticks.filter(({ isMajor, atPx }) => isMajor && atPx > 0);
      for (const { at, atPx } of following) write(majorLabels(at), atPx, topPx);
      const first = majorLabels(window.start);
      const firstPx = context.measureText(first).width + 2 * PADDING_PX.inline;
      write(first, Math.min(0, (following[0]?.atPx ?? widthPx) - firstPx), topPx);
    },
    clear: sheet.clear,
    remove: () => sheet.element.remove(),
  };
}

/** How the lines of the axis are painted. */
export interface LineLayout {
  readonly flow: Direction;
  readonly widthPx: number;
  /** How far the lines of small and of large ticks reach down. */
  readonly minorPx: number;
  readonly majorPx: number;
  readonly palette: CanvasPalette;
}

/** Paints a line at every tick. */
export function paintLines(
  context: CanvasRenderingContext2D,
  ticks: readonly AxisTick[],
  { flow, widthPx, minorPx, majorPx, palette }: LineLayout,
): void {
  for (const isMajor of [false, true]) {
    context.fillStyle = isMajor ? palette.majorLine : palette.line;
    for (const tick of ticks) {
      if (tick.isMajor !== isMajor) continue;
      const leftPx = (flow === "ltr" ? tick.atPx : widthPx - tick.atPx) - LINE_PX / 2;
      context.fillRect(Math.round(leftPx), 0, LINE_PX, isMajor ? majorPx : minorPx);
    }
  }
}
