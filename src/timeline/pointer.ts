/**
 * Gestures on the timeline: drag and fling, pinch, Ctrl or ⌘ with the wheel, the sideways wheel, a double click. A
 * plain wheel and a vertical swipe stay with the page. Places are counted along time, from the start edge.
 */
import type { Direction } from "../locale/language.ts";
import { durationMs } from "../time/span.ts";
import type { Motion } from "./motion.ts";

/** A pointer that moved less than this, in px, has clicked. */
const CLICK_PX = 5;
/** A turn of the wheel by this many px doubles or halves the window. */
const WHEEL_PX_PER_DOUBLING = 240;
/** How much closer a double click comes. */
const DOUBLE_CLICK_RATIO = 0.4;
/** Speed is taken from the last of these milliseconds before the finger leaves. */
const SPEED_OVER_MS = 90;

/** What gestures act on. */
export interface PointerOptions {
  /** Where gestures are felt: the lanes with their names and the axis. */
  readonly ground: HTMLElement;
  /** The area of the lanes alone, along which places are counted. */
  readonly area: HTMLElement;
  readonly flow: Direction;
  readonly motion: Motion;
  /** A plain wheel passed over the timeline: the moment for a hint. */
  readonly onPlainWheel: () => void;
}

/** Listens until the returned function is called. */
export function listenToPointers({ ground, area, flow, motion, onPlainWheel }: PointerOptions): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const fingers = new Map<number, number>();
  let trail: { at: number; along: number }[] = [];
  let hasDragged = false;
  let pinchPx = 0;

  const along = (event: { clientX: number }): number => {
    const box = area.getBoundingClientRect();
    return flow === "ltr" ? event.clientX - box.left : box.right - event.clientX;
  };
  const msPerPx = () => durationMs(motion.window()) / Math.max(1, area.clientWidth);
  /** The names of the lanes count as the window's edge. */
  const instantAt = (px: number) =>
    motion.window().start + Math.max(0, Math.min(px, area.clientWidth)) * msPerPx();

  ground.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      motion.hold();
      fingers.set(event.pointerId, along(event));
      hasDragged = false;
      trail = [{ at: event.timeStamp, along: along(event) }];
      if (fingers.size === 2) pinchPx = spread(fingers);
    },
    { signal },
  );
  ground.addEventListener(
    "pointermove",
    (event) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const now = along(event);
      if (fingers.size === 1) {
        if (!hasDragged && Math.abs(now - (trail[0]?.along ?? now)) < CLICK_PX) return;
        if (!hasDragged) ground.setPointerCapture(event.pointerId);
        hasDragged = true;
        motion.panBy((before - now) * msPerPx());
        trail.push({ at: event.timeStamp, along: now });
      }
      fingers.set(event.pointerId, now);
      if (fingers.size === 2) {
        hasDragged = true;
        const wide = spread(fingers);
        if (wide > 0 && pinchPx > 0) motion.zoomAround(pinchPx / wide, instantAt(middle(fingers)));
        pinchPx = wide;
      }
    },
    { signal },
  );
  const lift = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    motion.release();
    if (!hasDragged || event.type === "pointercancel") return;
    const last = trail.at(-1);
    const since = trail.find((point) => event.timeStamp - point.at < SPEED_OVER_MS);
    if (last === undefined || since === undefined || last.at <= since.at) return;
    const pxPerMs = (since.along - last.along) / (last.at - since.at);
    if (Math.abs(pxPerMs) > 0.15) motion.fling(pxPerMs * msPerPx());
  };
  ground.addEventListener("pointerup", lift, { signal });
  ground.addEventListener("pointercancel", lift, { signal });
  // The click that ends a drag is no click; one without a pointer comes from a key.
  ground.addEventListener(
    "click",
    (event) => {
      if (!hasDragged || event.detail === 0) return;
      hasDragged = false;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true, signal },
  );
  ground.addEventListener(
    "wheel",
    (event) => {
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        motion.zoomAround(2 ** ((event.deltaY * px) / WHEEL_PX_PER_DOUBLING), instantAt(along(event)));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        motion.panBy(event.deltaX * px * (flow === "ltr" ? 1 : -1) * msPerPx());
      } else {
        onPlainWheel();
      }
    },
    { passive: false, signal },
  );
  ground.addEventListener(
    "dblclick",
    (event) => {
      if (event.target instanceof Element && event.target.closest("button") !== null) return;
      const window = motion.window();
      const centre = instantAt(along(event));
      const half = (durationMs(window) * DOUBLE_CLICK_RATIO) / 2;
      motion.easeTo({
        start: (centre - half) as typeof window.start,
        end: (centre + half) as typeof window.end,
      });
    },
    { signal },
  );
  return () => listeners.abort();
}

function spread(fingers: ReadonlyMap<number, number>): number {
  const [one = 0, other = 0] = fingers.values();
  return Math.abs(one - other);
}

function middle(fingers: ReadonlyMap<number, number>): number {
  const [one = 0, other = 0] = fingers.values();
  return (one + other) / 2;
}
