/** A labelled mark as pixels, as timeline.css draws its element: where a picture slides, not every mark is an element. */
import type { Direction } from "../locale/language.ts";
import type { Mark } from "../scene/scene.ts";
import { NOT_EQUAL_PATH } from "./mark-element.ts";

/** How labels are drawn. */
export interface LabelStyle {
  readonly flow: Direction;
  readonly font: string;
  readonly dateFont: string;
  readonly ink: string;
  readonly muted: string;
  /** Colours of the mark's type: under the label, and of its foot. */
  readonly tint: string;
  readonly solid: string;
}

const PADDING_PX = 8;
const GAP_PX = 6;
const GLYPH_PX = 10;
const FOOT_PX = 3;
const LEAST_FOOT_PX = 5;

/** The place on the canvas, from its left, of a stretch of `widthPx` that begins at `startPx` along time. */
export type PlaceOnCanvas = (startPx: number, widthPx: number) => number;

/** Draws label, date and foot. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  mark: Mark,
  topPx: number,
  atPx: PlaceOnCanvas,
  style: LabelStyle,
): void {
  const { boxStartPx, boxPx, heightPx } = mark;
  const boxAtPx = atPx(boxStartPx, boxPx);
  const middle = topPx + heightPx / 2 - 1;
  /** Whatever is drawn begins at the start of the box, or ends so far before its end. */
  const fromStart = (px: number) => (style.flow === "ltr" ? boxAtPx + px : boxAtPx + boxPx - px);
  context.save();
  context.beginPath();
  context.roundRect(boxAtPx, topPx, boxPx, heightPx, 3);
  context.fillStyle = style.tint;
  context.fill();
  context.clip();
  context.direction = style.flow;
  let endPx = boxPx - PADDING_PX;
  if (mark.isDisputed) {
    endPx -= GLYPH_PX;
    context.save();
    context.translate(Math.min(fromStart(endPx), fromStart(endPx + GLYPH_PX)), middle - GLYPH_PX / 2);
    context.scale(GLYPH_PX / 16, GLYPH_PX / 16);
    context.strokeStyle = style.ink;
    context.lineWidth = 2;
    context.stroke(notEqual());
    context.restore();
    endPx -= GAP_PX;
  }
  if (mark.hasDate) {
    context.font = style.dateFont;
    context.fillStyle = style.muted;
    context.textAlign = "end";
    context.fillText(mark.date, fromStart(endPx), middle);
    endPx -= context.measureText(mark.date).width + GAP_PX;
  }
  context.font = style.font;
  context.fillStyle = style.ink;
  context.textAlign = "start";
  context.beginPath();
  context.rect(Math.min(fromStart(0), fromStart(endPx)), topPx, endPx, heightPx);
  context.clip();
  context.fillText(mark.label, fromStart(PADDING_PX), middle);
  context.restore();
  paintFoot(context, mark, topPx, atPx, style.solid);
}

/** Draws from where to where a date reaches: dotted where it is coarse, dashed where it is uncertain. */
export function paintFoot(
  context: CanvasRenderingContext2D,
  mark: Mark,
  topPx: number,
  atPx: PlaceOnCanvas,
  colour: string,
): void {
  const footPx = Math.max(LEAST_FOOT_PX, mark.extentPx);
  const from = atPx(mark.startPx, footPx);
  const middle = topPx + mark.heightPx - FOOT_PX / 2;
  const dash = mark.certainty !== "exact" ? 2 * FOOT_PX : mark.shape === "coarse" ? FOOT_PX : 0;
  context.strokeStyle = colour;
  context.lineWidth = FOOT_PX;
  context.setLineDash(dash === 0 ? [] : [dash, dash]);
  context.beginPath();
  context.moveTo(from, middle);
  context.lineTo(from + footPx, middle);
  context.stroke();
  context.setLineDash([]);
}

let path: Path2D | undefined;

function notEqual(): Path2D {
  path ??= new Path2D(NOT_EQUAL_PATH);
  return path;
}
