/**
 * While the view moves, what is in the lanes is pixels: a few hundred shapes cost less than one element that comes or
 * goes. At rest the canvas is empty and elements stand where the pixels were.
 */
import type { Direction } from "../locale/language.ts";
import type { Cluster, Mark, Scene } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import type { AxisTick } from "./axis-ticks.ts";
import { type PlaceOnCanvas, paintFoot, paintLabel } from "./canvas-label.ts";
import type { CanvasPalette, HueColours } from "./canvas-palette.ts";
import { createCanvasSheet } from "./canvas-sheet.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import type { Measure } from "./measure.ts";
import { PILL_PX, STRIP_AIR_PX } from "./metrics.ts";
import { paintLines } from "./moving-axis.ts";

/** The canvas under the labelled marks. */
export interface MovingCanvas {
  readonly element: HTMLElement;
  paint(scene: Scene, picture: Picture, palette: CanvasPalette): void;
  clear(): void;
  remove(): void;
}

/** What of a scene is painted, and where. */
export interface Picture {
  readonly blocks: ReadonlyMap<number, LaneBlock>;
  readonly heightPx: number;
  /** How far it goes beyond either edge of the window. */
  readonly reachPx: number;
  /** The labels of the window are elements, which move along. */
  readonly isBesideElements: boolean;
  /** The ticks of the axis, from where what is painted begins. */
  readonly ticks: readonly AxisTick[];
}

/** What a canvas is made of. */
export interface MovingCanvasOptions {
  /** Where it stands, under everything else. */
  readonly area: HTMLElement;
  readonly flow: Direction;
  /** A count in the reader's digits. */
  readonly number: (value: number) => string;
  readonly measure: Measure;
}

/** Puts a canvas into an area. */
export function createMovingCanvas({ area, flow, number, measure }: MovingCanvasOptions): MovingCanvas {
  const sheet = createCanvasSheet("moving-canvas");
  area.prepend(sheet.element);

  return {
    element: sheet.element,
    paint(scene, { blocks, heightPx, reachPx, isBesideElements, ticks }, palette) {
      const widthPx = scene.widthPx + 2 * reachPx;
      const context = sheet.begin(widthPx, heightPx);
      if (context === null) return;
      sheet.element.style.insetInlineStart = `${-reachPx}px`;
      context.textBaseline = "middle";
      context.direction = flow;
      paintLines(context, ticks, { flow, widthPx, minorPx: heightPx, majorPx: heightPx, palette });
      const place: PlaceOnCanvas = (startPx, wide) =>
        flow === "ltr" ? startPx + reachPx : widthPx - startPx - reachPx - wide;
      const isOff = (startPx: number, wide: number) =>
        startPx > scene.widthPx + reachPx || startPx + wide < -reachPx;
      const inHue = (hue: number, lane: number) => lane % TYPE_HUES === hue;
      // Shapes of a colour are filled as one path: that costs a fraction of as many fills.
      for (const [hue, colours] of palette.hues.entries()) {
        context.beginPath();
        for (const cluster of scene.clusters) {
          const block = inHue(hue, cluster.lane) ? blocks.get(cluster.lane) : undefined;
          if (block === undefined || isOff(cluster.startPx, cluster.widthPx)) continue;
          addCluster(context, cluster, block.shiftPx, place);
        }
        context.fillStyle = colours.cluster;
        context.fill();
        context.strokeStyle = colours.edge;
        context.lineWidth = 1;
        context.stroke();
        context.beginPath();
        for (const mark of scene.marks) {
          const block = !mark.hasLabel && inHue(hue, mark.lane) ? blocks.get(mark.lane) : undefined;
          if (block === undefined || isOff(mark.boxStartPx, mark.boxPx)) continue;
          addPill(context, mark, block.shiftPx, place);
        }
        context.fillStyle = colours.solid;
        context.fill();
      }
      context.font = palette.countFont;
      context.textAlign = "center";
      context.fillStyle = palette.ink;
      for (const { lane, startPx, widthPx: wide, topPx, heightPx: high, count } of scene.clusters) {
        const block = blocks.get(lane);
        if (block === undefined || isOff(startPx, wide)) continue;
        context.fillText(number(count), place(startPx, wide) + wide / 2, topPx + block.shiftPx + high / 2);
      }
      for (const mark of scene.marks) {
        const block = blocks.get(mark.lane);
        if (block === undefined || isOff(mark.boxStartPx, mark.boxPx)) continue;
        const topPx = mark.topPx + block.shiftPx;
        if (!mark.hasLabel) {
          const { solid } = palette.hues[mark.lane % TYPE_HUES] as HueColours;
          if (mark.extentPx > PILL_PX) paintFoot(context, mark, topPx, place, solid);
        } else if (mark.zone !== "window" || !isBesideElements) {
          paintLabel(context, mark, topPx, place, { flow, measure }, palette);
        }
      }
    },
    clear: sheet.clear,
    remove: () => sheet.element.remove(),
  };
}

function addCluster(
  context: CanvasRenderingContext2D,
  { startPx, widthPx, topPx, heightPx }: Cluster,
  shiftPx: number,
  atPx: PlaceOnCanvas,
): void {
  const air = STRIP_AIR_PX.cluster;
  const thick = heightPx - 2 * air - 1;
  const at = atPx(startPx, widthPx);
  context.roundRect(at + 0.5, topPx + shiftPx + air + 0.5, widthPx - 1, thick, thick / 2);
}

/** A mark without a label stands where its date is. */
function addPill(context: CanvasRenderingContext2D, mark: Mark, shiftPx: number, atPx: PlaceOnCanvas): void {
  const widthPx = Math.min(PILL_PX, mark.boxPx);
  const startPx = mark.boxStartPx + (mark.boxSide === "before" ? mark.boxPx - widthPx : 0);
  const air = STRIP_AIR_PX.pill;
  context.roundRect(atPx(startPx, widthPx), mark.topPx + shiftPx + air, widthPx, mark.heightPx - 2 * air, 5);
}
