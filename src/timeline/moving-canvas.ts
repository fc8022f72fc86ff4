/**
 * While the view moves, clusters and bare marks are pixels: a few hundred shapes cost less than one element that
 * comes or goes. At rest the canvas is empty and elements stand where the pixels were.
 */
import type { Direction } from "../locale/language.ts";
import type { Scene } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { PILL_PX, STRIP_AIR_PX } from "./metrics.ts";

/** The canvas over the lanes. */
export interface MovingCanvas {
  paint(scene: Scene, blocks: ReadonlyMap<number, LaneBlock>, widthPx: number, heightPx: number): void;
  clear(): void;
  remove(): void;
}

interface Palette {
  readonly ink: string;
  readonly solid: readonly string[];
  readonly tint: readonly string[];
  readonly edge: readonly string[];
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
  area.append(canvas);
  const context = canvas.getContext("2d");
  let palette: Palette | null = null;
  let isEmpty = true;

  return {
    paint(scene, blocks, widthPx, heightPx) {
      if (context === null) return;
      const ratio = window.devicePixelRatio || 1;
      const width = Math.round(widthPx * ratio);
      const height = Math.round(heightPx * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.inlineSize = `${widthPx}px`;
        canvas.style.blockSize = `${heightPx}px`;
      }
      // The colours are asked once a movement: a change of theme ends none.
      palette ??= paletteOf(area);
      isEmpty = false;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, widthPx, heightPx);
      context.font = `600 11px ${getFamily(area)}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      const place = (startPx: number, wide: number) => (flow === "ltr" ? startPx : widthPx - startPx - wide);
      for (const { lane, startPx, widthPx: wide, topPx, heightPx: high, count } of scene.clusters) {
        const block = blocks.get(lane);
        if (block === undefined || startPx > widthPx || startPx + wide < 0) continue;
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
        if (mark.hasLabel) continue;
        const block = blocks.get(mark.lane);
        if (block === undefined || mark.boxStartPx > widthPx || mark.boxStartPx + mark.boxPx < 0) continue;
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
        context.fillStyle = palette.solid[mark.lane % TYPE_HUES] ?? "";
        context.fill();
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

function getFamily(area: HTMLElement): string {
  family.set(area, family.get(area) ?? getComputedStyle(area).fontFamily);
  return family.get(area) ?? "sans-serif";
}

const family = new WeakMap<HTMLElement, string>();

/** The theme's colours as a canvas takes them: resolved by the styles of a probe. */
function paletteOf(area: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  area.append(probe);
  const resolve = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const hues = Array.from({ length: TYPE_HUES }, (_, hue) => `var(--type-${hue})`);
  const palette = {
    ink: resolve("var(--ink)"),
    solid: hues.map(resolve),
    tint: hues.map((hue) => resolve(`color-mix(in oklab, ${hue} 16%, var(--raised))`)),
    edge: hues.map((hue) => resolve(`color-mix(in oklab, ${hue} 55%, var(--raised))`)),
  };
  probe.remove();
  return palette;
}
