/**
 * The drawing while the view moves. A pan slides what stands there, with its margins as pixels; any other frame is painted
 * whole. Elements ride along with their dates, seen or not: who follows one by its place finds it where its date is.
 */
import type { Direction } from "../locale/language.ts";
import type { Scene } from "../scene/scene.ts";
import { durationMs, pad } from "../time/span.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import type { MovingAxis } from "./moving-axis.ts";
import type { MovingCanvas } from "./moving-canvas.ts";
import type { StillLayer } from "./still-layer.ts";

/** What moves. */
export interface MovingPictureOptions {
  readonly container: HTMLElement;
  readonly flow: Direction;
  readonly canvas: MovingCanvas;
  readonly axis: MovingAxis;
  readonly still: StillLayer;
}

/** The lanes as they stood when the movement began; they keep their places in it. */
export interface LanesInMotion {
  readonly blocks: ReadonlyMap<number, LaneBlock>;
  readonly heightPx: number;
}

/** The picture of a movement. */
export interface MovingPicture {
  /** Paints a scene whole, where it is laid out for its own window. */
  paint(scene: Scene, lanes: LanesInMotion): void;
  /** Moves the scene that was last shown by px towards later. */
  slide(scene: Scene, slidePx: number, lanes: LanesInMotion): void;
  /** The elements of a scene take the picture's place, each where it is. */
  rest(scene: Scene): void;
  /** The axis as it is in this movement: vis-timeline draws itself when it likes to, and then its own, where it stands. */
  redrawAxis(): void;
  /** The next drawing of vis-timeline is of where the movement ends. */
  leaveAxis(): void;
}

/** At rest; nothing is moved before the first scene has stood. */
export function createMovingPicture(options: MovingPictureOptions): MovingPicture {
  const { container, flow, canvas, axis, still } = options;
  const elements = [container.querySelector<HTMLElement>(".vis-itemset"), still.element];
  for (const part of elements) part?.style.setProperty("transform-origin", flow === "ltr" ? "0 0" : "100% 0");
  /** The scene whose labelled marks are elements. */
  let stood: Scene | null = null;
  /** The scene of which the canvas holds a picture with margins. */
  let sliding: Scene | null = null;
  let slidPx = 0;
  let drawAxis: (() => void) | null = null;

  const moveBy = (parts: readonly (HTMLElement | null)[], offsetPx: number) => {
    const ratio = globalThis.devicePixelRatio || 1;
    const roundedPx = (flow === "ltr" ? 1 : -1) * (Math.round(offsetPx * ratio) / ratio);
    for (const part of parts) part?.style.setProperty("translate", offsetPx === 0 ? "" : `${roundedPx}px`);
  };
  const rideTo = ({ window, widthPx }: Scene) => {
    if (stood === null) return;
    const msPerPx = durationMs(window) / Math.max(1, widthPx);
    const scale = durationMs(stood.window) / durationMs(window);
    moveBy(elements, (stood.window.start - window.start) / msPerPx + slidPx);
    for (const part of elements) part?.style.setProperty("scale", scale === 1 ? "" : `${scale} 1`);
  };
  const standStill = () => {
    sliding = null;
    slidPx = 0;
    drawAxis = null;
    moveBy([canvas.element, ...axis.parts()], 0);
  };
  /** Elements are seen as long as they stand where they should. */
  const setMotion = (showsElements: boolean, showsStill: boolean) => {
    still.setSeen(showsStill);
    container.classList.toggle("timeline-sliding", sliding !== null);
    container.classList.toggle("timeline-drawn", !showsElements);
  };

  return {
    paint(scene, lanes) {
      standStill();
      setMotion(false, false);
      rideTo(scene);
      drawAxis = () => axis.draw(scene.window, scene.widthPx, 0);
      drawAxis();
      canvas.paint(scene, { ...lanes, reachPx: 0, isBesideElements: false });
    },
    slide(scene, slidePx, lanes) {
      const { window, widthPx, marginPx } = scene;
      slidPx = slidePx;
      if (sliding !== scene) {
        sliding = scene;
        const isBesideElements = scene === stood;
        setMotion(isBesideElements, false);
        canvas.paint(scene, { ...lanes, reachPx: marginPx, isBesideElements });
        const layout = pad(window, (durationMs(window) * marginPx) / Math.max(1, widthPx));
        drawAxis = () => {
          axis.draw(layout, widthPx, marginPx);
          axis.hold(marginPx - slidPx);
        };
        drawAxis();
      } else {
        axis.hold(marginPx - slidPx);
      }
      rideTo(scene);
      moveBy([canvas.element], slidPx);
      moveBy(axis.parts(), slidPx - marginPx);
    },
    rest(scene) {
      stood = scene;
      standStill();
      rideTo(scene);
      setMotion(true, true);
      canvas.clear();
    },
    redrawAxis: () => drawAxis?.(),
    leaveAxis() {
      drawAxis = null;
    },
  };
}
