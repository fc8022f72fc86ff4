/**
 * The window in motion: jumps, eases, flings and pinches all become one span a frame. It knows time and nothing of
 * elements. At rest the window stands on whole days, so that an address can name it exactly.
 */
import { instant, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, fitWithin, type Span, sameSpan, scaleAround, translate } from "../time/span.ts";

/** No window is shorter than a week: closer there is nothing more to see of dates without hours. */
export const SHORTEST_MS = 7 * MS_PER_DAY;
/** A move eases for this long, in milliseconds. */
const EASE_MS = 320;
/**
 * The window rests when nothing has moved it for as long as some frames took to draw: a slow processor hears of the next
 * turn of a wheel later, and must not draw the rest in between.
 */
const REST = { frames: 4, leastMs: 50, mostMs: 140 } as const;
/** A finger that stays where it is for so long rests, in milliseconds; before, it may be going on. */
const HELD_REST_MS = 600;
/** A fling loses this share of its speed every millisecond: gone in about half a second. */
const FRICTION_PER_MS = 0.006;

/** What motion needs of its surroundings. */
export interface MotionOptions {
  readonly window: Span;
  /** Nothing beyond it is shown. */
  readonly bounds: Span;
  /** Whether the reader asks for less motion; asked at every move. */
  readonly prefersLess: () => boolean;
  readonly onFrame: (window: Span, isMoving: boolean) => void;
  /** What is told within is drawn in one frame; called where a movement ends by itself. */
  readonly inOneFrame: (tell: () => void) => void;
  /** The window rests, on whole days. */
  readonly onRest: (window: Span) => void;
}

/** The moving window. */
export interface Motion {
  readonly window: () => Span;
  /** Where the window is going; where it is, unless it eases. Presses in a row each start from there. */
  readonly goal: () => Span;
  jumpTo(window: Span): void;
  /** Eases where motion is welcome, jumps where it is not. */
  easeTo(window: Span): void;
  panBy(ms: number): void;
  /** Ratio below 1 comes closer; `centre` stays where it is, ms UTC. */
  zoomAround(ratio: number, centre: number): void;
  /** Goes on by itself, `msPerMs` of time every millisecond, ever slower. */
  fling(msPerMs: number): void;
  /** A finger is down: what moves by itself stands still, and rests only when the finger does or is lifted. */
  hold(): void;
  /** The finger is lifted. */
  release(): void;
  /** Shows a window as it is dragged from outside; it rests when it is gone to. */
  follow(window: Span): void;
  stop(): void;
}

/** Starts at rest. */
export function createMotion(options: MotionOptions): Motion {
  const { onFrame, inOneFrame, onRest } = options;
  const bounds = onWholeDays(options.bounds);
  let window = restingPlace(options.window, bounds);
  let isMoving = false;
  let easingTo: Span | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let frameMs = 0;
  let isHeld = false;

  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    easingTo = null;
  };
  const restAt = (place: Span) => {
    window = place;
    isMoving = false;
    easingTo = null;
    onFrame(window, false);
    onRest(window);
  };
  const settle = () => restAt(restingPlace(window, bounds));
  const show = (next: Span) => {
    window = fitInto(next, bounds);
    isMoving = true;
    const begun = performance.now();
    onFrame(window, true);
    frameMs = performance.now() - begun;
    clearTimeout(rest);
    settleSoon();
  };
  const settleSoon = () => {
    const afterFramesMs = Math.min(REST.mostMs, Math.max(REST.leastMs, frameMs * REST.frames));
    rest = setTimeout(() => inOneFrame(settle), isHeld ? HELD_REST_MS : afterFramesMs);
  };
  /** Calls `step` every frame with the milliseconds since the beginning until it says that it is done. */
  const animate = (step: (elapsedMs: number) => boolean) => {
    isMoving = true;
    const begun = performance.now();
    const next = (now: number) => {
      if (step(Math.max(0, now - begun))) frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
  };

  return {
    window: () => window,
    goal: () => easingTo ?? window,
    jumpTo(next) {
      cancel();
      restAt(restingPlace(next, bounds));
    },
    easeTo(next) {
      cancel();
      const goal = restingPlace(next, bounds);
      if (sameSpan(goal, window)) return settle();
      if (options.prefersLess()) return this.jumpTo(goal);
      const from = window;
      easingTo = goal;
      animate((elapsed) => {
        const share = Math.min(1, elapsed / EASE_MS);
        if (share === 1) {
          inOneFrame(() => restAt(goal));
          return false;
        }
        window = between(from, goal, easeInOut(share));
        onFrame(window, true);
        return true;
      });
    },
    panBy(ms) {
      cancel();
      show(translate(window, ms));
    },
    zoomAround(ratio, centre) {
      cancel();
      const shortest = SHORTEST_MS / durationMs(window);
      show(scaleAround(window, Math.max(ratio, shortest), instant(centre)));
    },
    fling(msPerMs) {
      cancel();
      if (options.prefersLess()) return settle();
      let speed = msPerMs;
      let before = 0;
      animate((elapsed) => {
        const passed = elapsed - before;
        before = elapsed;
        const moved = fitInto(translate(window, speed * passed), bounds);
        speed *= Math.exp(-FRICTION_PER_MS * passed);
        const isOver =
          Math.abs(speed) < durationMs(window) * 0.00002 || (passed > 0 && sameSpan(moved, window));
        window = moved;
        if (isOver) {
          inOneFrame(settle);
          return false;
        }
        onFrame(window, true);
        return true;
      });
    },
    follow(next) {
      cancel();
      window = fitInto(next, bounds);
      isMoving = true;
      onFrame(window, true);
    },
    hold() {
      isHeld = true;
      if (!isMoving) return;
      cancel();
      settleSoon();
    },
    release() {
      isHeld = false;
      if (!isMoving) return;
      cancel();
      settleSoon();
    },
    stop: cancel,
  };
}

/** [0, 10) → [10, 30) by half is [5, 20); durations change evenly in ratio, so that zooming looks even. */
export function between(from: Span, to: Span, share: number): Span {
  const duration = durationMs(from) ** (1 - share) * durationMs(to) ** share;
  const grown = durationMs(to) - durationMs(from);
  // Where the zoom has come, as a share of all the zooming there is; plain share where there is none.
  const progress = Math.abs(grown) < 1 ? share : (duration - durationMs(from)) / grown;
  const start = from.start + (to.start - from.start) * progress;
  return { start: instant(start), end: instant(start + duration) };
}

/** The nearest whole days. */
function onWholeDays(span: Span): Span {
  const start = Math.round(span.start / MS_PER_DAY) * MS_PER_DAY;
  const end = Math.round(span.end / MS_PER_DAY) * MS_PER_DAY;
  return { start: instant(start), end: instant(Math.max(end, start + MS_PER_DAY)) };
}

/** Where a window comes to rest: on whole days even where it had to grow to a week. */
function restingPlace(span: Span, bounds: Span): Span {
  return onWholeDays(fitInto(onWholeDays(span), bounds));
}

/** At least a week, within the bounds. */
function fitInto(span: Span, bounds: Span): Span {
  const missing = SHORTEST_MS - durationMs(span);
  const long =
    missing > 0 ? { start: instant(span.start - missing / 2), end: instant(span.end + missing / 2) } : span;
  return durationMs(long) >= durationMs(bounds) ? bounds : fitWithin(long, bounds);
}

function easeInOut(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}
