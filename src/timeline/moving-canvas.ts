/**
 * While the view moves, clusters and bare marks are pixels: a few hundred shapes cost less than one element that
 * comes or goes. At rest the canvas is empty and elements stand where the pixels were. A picture that will slide reaches
 * beyond the window, where labelled marks are no elements either.
 */
import type { Direction } from "../locale/language.ts";
import type { Scene } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import { type PlaceOnCanvas, paintFoot, paintLabel } from "./canvas-label.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { PILL_PX, STRIP_AIR_PX } from "./metrics.ts";

/** The canvas under the labelled marks. */
export interface MovingCanvas {
  readonly element: HTMLElement;
  /** `reachPx` is how far the picture goes beyond either edge of the window. */
  paint(scene: Scene, blocks: ReadonlyMap<number, LaneBlock>, heightPx: number, reachPx: number): void;
  clear(): void;
  remove(): void;
}

interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly solid: readonly string[];
  readonly tint: readonly string[];
  readonly edge: readonly string[];
  /** Under the label of a mark. */
  readonly label: readonly string[];
}

/** Puts a canvas into `area`; `number` writes a count in the reader's digits. */
export function createMovingCanvas(
  area: HTMLElement,
  flow: Direction,
  number: (value: number) => string,
): MovingCanvas {
  const canvas = document.createElement("canvas");
  canvas.className = "moving-canvas";
  canvas.setAttribute("aria-hidden", "true");
  area.prepend(canvas);
  const context = canvas.getContext("2d");
  let palette: Palette | null = null;
  let isEmpty = true;

  return {
    element: canvas,
    paint(scene, blocks, heightPx, reachPx) {
      if (context === null) return;
      const widthPx = scene.widthPx + 2 * reachPx;
      const ratio = window.devicePixelRatio || 1;
      const width = Math.round(widthPx * ratio);
      const height = Math.round(heightPx * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.inlineSize = `${widthPx}px`;
        canvas.style.blockSize = `${heightPx}px`;
        canvas.style.insetInlineStart = `${-reachPx}px`;
      }
      // The colours are asked once a movement: a change of theme ends none.
      palette ??= paletteOf(area);
      isEmpty = false;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, widthPx, heightPx);
      const fonts = fontsOf(area);
      context.font = fonts.count;
      context.textAlign = "center";
      context.textBaseline = "middle";
      const place: PlaceOnCanvas = (startPx, wide) =>
        flow === "ltr" ? startPx + reachPx : widthPx - startPx - reachPx - wide;
      const isOff = (startPx: number, wide: number) =>
        startPx > scene.widthPx + reachPx || startPx + wide < -reachPx;
      for (const { lane, startPx, widthPx: wide, topPx, heightPx: high, count } of scene.clusters) {
        const block = blocks.get(lane);
        if (block === undefined || isOff(startPx, wide)) continue;
        const hue = lane % TYPE_HUES;
        const at = place(startPx, wide);
        const top = topPx + block.shiftPx;
        const air = STRIP_AIR_PX.cluster;
        const thick = high - 2 * air - 1;
        context.beginPath();
        context.roundRect(at + 0.5, top + air + 0.5, wide - 1, thick, thick / 2);
        context.fillStyle = palette.tint[hue] ?? "";
        context.fill();
        context.strokeStyle = palette.edge[hue] ?? "";
        context.lineWidth = 1;
        context.stroke();
        context.fillStyle = palette.ink;
        context.fillText(number(count), at + wide / 2, top + high / 2);
      }
      for (const mark of scene.marks) {
        const block = blocks.get(mark.lane);
        if (block === undefined || isOff(mark.boxStartPx, mark.boxPx)) continue;
        if (mark.hasLabel) {
          if (mark.zone === "window" || reachPx === 0) continue;
          const hue = mark.lane % TYPE_HUES;
          paintLabel(context, mark, mark.topPx + block.shiftPx, place, {
            flow,
            font: fonts.label,
            dateFont: fonts.date,
            ink: palette.ink,
            muted: palette.muted,
            tint: palette.label[hue] ?? "",
            solid: palette.solid[hue] ?? "",
          });
          continue;
        }
        context.beginPath();
        const wide = Math.min(PILL_PX, mark.boxPx);
        const startPx = mark.boxStartPx + (mark.boxSide === "before" ? mark.boxPx - wide : 0);
        const air = STRIP_AIR_PX.pill;
        context.roundRect(
          place(startPx, wide),
          mark.topPx + block.shiftPx + air,
          wide,
          mark.heightPx - 2 * air,
          5,
        );
        const solid = palette.solid[mark.lane % TYPE_HUES] ?? "";
        context.fillStyle = solid;
        context.fill();
        if (mark.extentPx > PILL_PX) paintFoot(context, mark, mark.topPx + block.shiftPx, place, solid);
      }
    },
    clear() {
      palette = null;
      if (isEmpty || context === null) return;
      isEmpty = true;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
    },
    remove: () => canvas.remove(),
  };
}

/** The fonts of the lanes: of counts, labels and their dates. They do not change while a timeline lives. */
function fontsOf(area: HTMLElement): Fonts {
  const before = known.get(area);
  if (before !== undefined) return before;
  const { fontFamily, fontSize } = getComputedStyle(area);
  const fonts = {
    count: `600 11px ${fontFamily}`,
    label: `${fontSize} ${fontFamily}`,
    date: `${Number.parseFloat(fontSize) * 0.86}px ${fontFamily}`,
  };
  known.set(area, fonts);
  return fonts;
}

interface Fonts {
  readonly count: string;
  readonly label: string;
  readonly date: string;
}

const known = new WeakMap<HTMLElement, Fonts>();

/** The theme's colours as a canvas takes them: resolved by the styles of probes, all in one. */
function paletteOf(area: HTMLElement): Palette {
  const holder = document.createElement("div");
  holder.hidden = true;
  const probe = (colour: string): HTMLElement => {
    const span = document.createElement("span");
    span.style.color = colour;
    holder.append(span);
    return span;
  };
  const hues = Array.from({ length: TYPE_HUES }, (_, hue) => `var(--type-${hue})`);
  const mixed = (percent: number) =>
    hues.map((hue) => probe(`color-mix(in oklab, ${hue} ${percent}%, var(--raised))`));
  const probes = {
    ink: probe("var(--ink)"),
    muted: probe("var(--muted)"),
    solid: hues.map(probe),
    tint: mixed(16),
    edge: mixed(55),
    label: mixed(11),
  };
  area.append(holder);
  const colour = (span: HTMLElement) => getComputedStyle(span).color;
  const palette = {
    ink: colour(probes.ink),
    muted: colour(probes.muted),
    solid: probes.solid.map(colour),
    tint: probes.tint.map(colour),
    edge: probes.edge.map(colour),
    label: probes.label.map(colour),
  };
  holder.remove();
  return palette;
}
