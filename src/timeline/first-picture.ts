/** The first picture of a timeline, in portions between which the page can answer. */
import { layingOut, layoutBareLanes } from "../scene/layout-scene.ts";
import { portionsOf } from "../scene/portions.ts";
import type { Scene, SceneInput } from "../scene/scene.ts";
import type { Span } from "../time/span.ts";
import type { Drawing } from "./drawing.ts";

/** What is laid out for the first time pauses after so long, in milliseconds. */
const TASK_MS = 10;
/** Fonts are waited for no longer than this, in milliseconds. */
const FONTS_MS = 400;

/** What a first picture is drawn with. */
export interface FirstPictureOptions {
  readonly drawing: Drawing;
  readonly window: () => Span;
  readonly inputOf: (window: Span) => SceneInput;
  /** Waits between two portions; false where nobody wants the picture any more. */
  readonly pause: () => Promise<boolean>;
  /** The fonts are there, or are not waited for any longer: from now on texts are measured in them. */
  readonly onFonts: () => void;
}

/** Draws lane names, then the scene of the window; null where nobody wants it any more. */
export async function drawFirst(options: FirstPictureOptions): Promise<Scene | null> {
  const { drawing, inputOf, pause, onFonts } = options;
  await Promise.race([document.fonts?.ready, new Promise((resolve) => setTimeout(resolve, FONTS_MS))]);
  if (!(await pause())) return null;
  const window = options.window();
  // Without the names of lanes nobody knows how wide the lanes are.
  drawing.measure();
  drawing.show(layoutBareLanes(inputOf(window)));
  if (!(await pause())) return null;
  drawing.unfold();
  // What vis-timeline is made of is laid out before it draws, or both would be one task.
  drawing.measure();
  if (!(await pause())) return null;
  for (const _ of drawing.flushing()) if (!(await pause())) return null;
  drawing.measure();
  drawing.setWindow(window);
  if (!(await pause())) return null;
  onFonts();
  const laying = layingOut(inputOf(window));
  let from = performance.now();
  let step = laying.next();
  while (step.done !== true) {
    if (performance.now() - from > TASK_MS) {
      if (!(await pause())) return null;
      from = performance.now();
    }
    step = laying.next();
  }
  let tookMs = 0;
  for (const part of portionsOf(step.value, () => tookMs)) {
    if (!(await pause())) return null;
    from = performance.now();
    drawing.show(part);
    drawing.name();
    drawing.settle();
    tookMs = performance.now() - from;
  }
  if (!(await pause())) return null;
  drawing.flush();
  return step.value;
}
