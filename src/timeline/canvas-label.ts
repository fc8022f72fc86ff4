/** A labelled mark as pixels, as marks.css draws its element: in motion not every mark is one. */
import type { Direction } from "../locale/language.ts";
import type { Mark } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import type { CanvasPalette, HueColours } from "./canvas-palette.ts";
import { NOT_EQUAL_PATH } from "./mark-element.ts";
import type { Measure } from "./measure.ts";

/** The place on the canvas, from its left, of a stretch of `widthPx` that begins at `startPx` along time. */
export type PlaceOnCanvas = (startPx: number, widthPx: number) => number;

/** How labels are laid on the canvas. */
export interface LabelLayout {
  readonly flow: Direction;
  readonly measure: Measure;
}

const GAP_PX = 6;
const GLYPH_PX = 10;
const FOOT_PX = 3;
const LEAST_FOOT_PX = 5;
const RING_PX = { open: 2, related: 1.5, none: 1 } as const;

/** Draws label, date and foot. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  mark: Mark,
  topPx: number,
  atPx: PlaceOnCanvas,
  { flow, measure }: LabelLayout,
  palette: CanvasPalette,
): void {
  const { boxPx, heightPx, emphasis } = mark;
  const colours = palette.hues[mark.lane % TYPE_HUES] as HueColours;
  const boxAtPx = atPx(mark.boxStartPx, boxPx);
  const middle = topPx + heightPx / 2 - 1;
  /** Whatever is drawn begins at the start of the box, or ends so far before its end. */
  const fromStart = (px: number) => (flow === "ltr" ? boxAtPx + px : boxAtPx + boxPx - px);
  context.fillStyle = emphasis === "open" ? palette.accentTint : colours.label;
  context.beginPath();
  context.roundRect(boxAtPx, topPx, boxPx, heightPx, 3);
  context.fill();
  const ring = emphasis === "open" ? palette.accent : emphasis === "related" ? colours.solid : palette.frame;
  if (ring !== null) {
    const ringPx = RING_PX[emphasis];
    context.strokeStyle = ring;
    context.lineWidth = ringPx;
    context.strokeRect(boxAtPx + ringPx / 2, topPx + ringPx / 2, boxPx - ringPx, heightPx - ringPx);
  }
  let endPx = boxPx - palette.paddingPx;
  if (mark.isDisputed) {
    endPx -= GLYPH_PX;
    paintNotEqual(context, Math.min(fromStart(endPx), fromStart(endPx + GLYPH_PX)), middle, palette.disputed);
    endPx -= GAP_PX;
  }
  if (mark.hasDate) {
    context.font = palette.dateFont;
    context.fillStyle = palette.muted;
    context.textAlign = "end";
    context.fillText(mark.date, fromStart(endPx), middle);
    endPx -= measure(mark.date, "date") + GAP_PX;
  }
  context.font = palette.labelFont;
  context.fillStyle = palette.ink;
  context.textAlign = "start";
  const isCut = palette.paddingPx + measure(mark.label, "label") > endPx + 1;
  if (isCut) {
    context.save();
    context.beginPath();
    context.rect(Math.min(fromStart(0), fromStart(endPx)), topPx, endPx, heightPx);
    context.clip();
  }
  context.fillText(mark.label, fromStart(palette.paddingPx), middle);
  if (isCut) context.restore();
  paintFoot(context, mark, topPx, atPx, colours.solid);
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
  const footTopPx = topPx + mark.heightPx - FOOT_PX;
  const dash = mark.certainty !== "exact" ? 2 * FOOT_PX : mark.shape === "coarse" ? FOOT_PX : 0;
  if (dash === 0) {
    context.fillStyle = colour;
    context.fillRect(from, footTopPx, footPx, FOOT_PX);
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = FOOT_PX;
  context.setLineDash([dash, dash]);
  context.beginPath();
  context.moveTo(from, footTopPx + FOOT_PX / 2);
  context.lineTo(from + footPx, footTopPx + FOOT_PX / 2);
  context.stroke();
  context.setLineDash([]);
}

let notEqual: Path2D | undefined;

function paintNotEqual(
  context: CanvasRenderingContext2D,
  atPx: number,
  middlePx: number,
  colour: string,
): void {
  notEqual ??= new Path2D(NOT_EQUAL_PATH);
  const scale = GLYPH_PX / 16;
  context.save();
  context.translate(atPx, middlePx - GLYPH_PX / 2);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke(notEqual);
  context.restore();
}
