/**
 * The drawing while the view moves. A pan slides what stands there, with its margins as pixels; any other frame is painted
 * whole. Elements ride along with their dates, seen or not: who follows one by its place finds it where its date is.
 */
import type { Direction } from "../locale/language.ts";
import type { Scene } from "../scene/scene.ts";
import { durationMs, pad, type Span, translate } from "../time/span.ts";
import type { AxisState } from "./axis-state.ts";
import { axisTicks } from "./axis-ticks.ts";
import { type CanvasPalette, keptPalette } from "./canvas-palette.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import type { MovingAxis } from "./moving-axis.ts";
import type { MovingCanvas } from "./moving-canvas.ts";
import type { StillLayer } from "./still-layer.ts";

/** What moves. */
export interface MovingPictureOptions {
  readonly container: HTMLElement;
  readonly area: HTMLElement;
  readonly flow: Direction;
  readonly axis: AxisState;
  readonly canvas: MovingCanvas;
  readonly strip: MovingAxis;
  readonly still: StillLayer;
  /** The line of today, if there is one. */
  readonly today: { readonly at: number; readonly line: HTMLElement } | null;
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
}

/** At rest; nothing is moved before the first scene has stood. */
export function createMovingPicture(options: MovingPictureOptions): MovingPicture {
  const { container, flow, axis, canvas, strip, still, today } = options;
  const elements = [container.querySelector<HTMLElement>(".vis-itemset"), still.element];
  for (const part of elements) part?.style.setProperty("transform-origin", flow === "ltr" ? "0 0" : "100% 0");
  /** The scene whose labelled marks are elements. */
  let stood: Scene | null = null;
  /** The scene of which the canvas holds a picture with margins. */
  let sliding: Scene | null = null;
  const paletteNow = keptPalette(options.area);
  /** Of the movement that is on: a change of theme ends none. */
  let palette: CanvasPalette | null = null;

  const moveBy = (parts: readonly (HTMLElement | null)[], offsetPx: number) => {
    const ratio = globalThis.devicePixelRatio || 1;
    const roundedPx = (flow === "ltr" ? 1 : -1) * (Math.round(offsetPx * ratio) / ratio);
    for (const part of parts) part?.style.setProperty("translate", offsetPx === 0 ? "" : `${roundedPx}px`);
  };
  const rideTo = (window: Span, widthPx: number) => {
    if (stood === null) return;
    const placeIn = (at: number, span: Span) => ((at - span.start) / durationMs(span)) * widthPx;
    const scale = durationMs(stood.window) / durationMs(window);
    moveBy(elements, placeIn(stood.window.start, window));
    for (const part of elements) part?.style.setProperty("scale", scale === 1 ? "" : `${scale} 1`);
    if (today !== null) moveBy([today.line], placeIn(today.at, window) - placeIn(today.at, stood.window));
  };
  const standStill = () => {
    sliding = null;
    moveBy([canvas.element], 0);
  };
  /** Elements are seen as long as they stand where they should. */
  const setMotion = (showsElements: boolean, showsStill: boolean) => {
    still.setSeen(showsStill);
    container.classList.toggle("timeline-sliding", sliding !== null);
    container.classList.toggle("timeline-drawn", !showsElements);
  };
  const ticksIn = (window: Span, widthPx: number) => axisTicks(axis.axis(), window, widthPx);
  const colours = () => {
    palette ??= paletteNow();
    return palette;
  };

  return {
    paint(scene, lanes) {
      standStill();
      setMotion(false, false);
      const { window, widthPx } = scene;
      rideTo(window, widthPx);
      const ticks = ticksIn(window, widthPx);
      canvas.paint(scene, { ...lanes, reachPx: 0, isBesideElements: false, ticks }, colours());
      strip.paint(ticks, window, widthPx, colours());
    },
    slide(scene, slidePx, lanes) {
      const { widthPx, marginPx } = scene;
      const msPerPx = durationMs(scene.window) / Math.max(1, widthPx);
      const window = translate(scene.window, -slidePx * msPerPx);
      if (sliding !== scene) {
        sliding = scene;
        const isBesideElements = scene === stood;
        setMotion(isBesideElements, false);
        const ticks = ticksIn(pad(scene.window, marginPx * msPerPx), widthPx + 2 * marginPx);
        canvas.paint(scene, { ...lanes, reachPx: marginPx, isBesideElements, ticks }, colours());
      }
      rideTo(window, widthPx);
      moveBy([canvas.element], slidePx);
      strip.paint(ticksIn(window, widthPx), window, widthPx, colours());
    },
    rest(scene) {
      stood = scene;
      palette = null;
      standStill();
      rideTo(scene.window, scene.widthPx);
      setMotion(true, true);
      canvas.clear();
      strip.clear();
    },
  };
}
