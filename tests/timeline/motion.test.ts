// @vitest-environment jsdom
// The window in motion, under a clock of the test's own: how it eases, flings and rests. Days are written as numbers
// since the epoch, so that [10, 40) is a window of thirty days.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import { durationMs, isWithin, type Span } from "../../src/time/span.ts";
import { createMotion, type Motion, SHORTEST_MS } from "../../src/timeline/motion.ts";
import { daysOfSpan, spanOfDays } from "../../src/view/opening-window.ts";
import { chance } from "../support/chance.ts";

const days = (from: number, to: number): Span => ({
  start: instant(from * MS_PER_DAY),
  end: instant(to * MS_PER_DAY),
});
const BOUNDS = days(-1000, 1000);

interface Watched {
  readonly motion: Motion;
  readonly frames: { readonly window: Span; readonly isMoving: boolean }[];
  readonly rests: Span[];
}

/** A motion from [0, 100), with all that it tells. */
function watched(given: { window?: Span; bounds?: Span; prefersLess?: boolean } = {}): Watched {
  const frames: Watched["frames"] = [];
  const rests: Span[] = [];
  const motion = createMotion({
    window: given.window ?? days(0, 100),
    bounds: given.bounds ?? BOUNDS,
    prefersLess: () => given.prefersLess ?? false,
    onFrame: (window, isMoving) => frames.push({ window, isMoving }),
    inOneFrame: (tell) => tell(),
    onRest: (window) => rests.push(window),
  });
  return { motion, frames, rests };
}

function isOnWholeDays({ start, end }: Span): boolean {
  return start % MS_PER_DAY === 0 && end % MS_PER_DAY === 0;
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance"],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a window that eases to another", () => {
  it("moves with every frame, comes to the goal within a third of a second, and rests there once", () => {
    const { motion, frames, rests } = watched();
    motion.easeTo(days(200, 230));
    vi.advanceTimersByTime(340);
    expect(frames.length).toBeGreaterThan(15);
    expect(frames.slice(0, -1).every((frame) => frame.isMoving)).toBe(true);
    expect(frames.at(-1)).toEqual({ window: days(200, 230), isMoving: false });
    expect(rests).toEqual([days(200, 230)]);
    vi.advanceTimersByTime(2000);
    expect(rests).toHaveLength(1);
  });

  it("never turns back on its way", () => {
    const { motion, frames } = watched();
    motion.easeTo(days(300, 400));
    vi.advanceTimersByTime(400);
    const starts = frames.map(({ window }) => window.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("is there at once, and without a moving frame, for a reader who asks for less motion", () => {
    const { motion, frames, rests } = watched({ prefersLess: true });
    motion.easeTo(days(200, 230));
    expect(frames).toEqual([{ window: days(200, 230), isMoving: false }]);
    expect(rests).toEqual([days(200, 230)]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives way to the next wish, from where it is", () => {
    const { motion, frames, rests } = watched();
    motion.easeTo(days(500, 600));
    vi.advanceTimersByTime(160);
    const turned = frames.length;
    const before = frames[turned - 1]?.window.start ?? Number.NaN;
    motion.easeTo(days(0, 100));
    vi.advanceTimersByTime(20);
    const after = frames[turned]?.window.start ?? Number.NaN;
    expect(Math.abs(after - before)).toBeLessThan(30 * MS_PER_DAY);
    vi.advanceTimersByTime(400);
    expect(rests).toEqual([days(0, 100)]);
  });

  it("knows where it is going, so that presses in a row each count", () => {
    const { motion, rests } = watched();
    expect(motion.goal()).toEqual(days(0, 100));
    for (let press = 0; press < 3; press += 1) {
      const { start, end } = motion.goal();
      motion.easeTo({ start: instant(start + 50 * MS_PER_DAY), end: instant(end + 50 * MS_PER_DAY) });
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(400);
    // Three steps of 50 days.
    expect(rests).toEqual([days(150, 250)]);
    motion.panBy(MS_PER_DAY);
    expect(motion.goal()).toEqual(days(151, 251));
  });

  it("says that it rests where it is asked to go where it is", () => {
    const { motion, rests } = watched();
    motion.easeTo(days(0, 100));
    expect(rests).toEqual([days(0, 100)]);
  });

  it("shows nothing more once it is stopped", () => {
    const { motion, frames, rests } = watched();
    motion.easeTo(days(500, 600));
    vi.advanceTimersByTime(100);
    const shown = frames.length;
    motion.stop();
    vi.advanceTimersByTime(2000);
    expect(frames).toHaveLength(shown);
    expect(rests).toEqual([]);
  });
});

describe("a window under a finger", () => {
  it("follows at once, and rests on whole days a moment after the last movement", () => {
    const { motion, frames, rests } = watched();
    motion.panBy(1.2 * MS_PER_DAY);
    vi.advanceTimersByTime(40);
    motion.panBy(1.2 * MS_PER_DAY);
    // 2.4 days in all; nothing has rested between the two, which came 40 ms apart.
    expect(frames.at(-1)?.window).toEqual(days(2.4, 102.4));
    expect(rests).toEqual([]);
    vi.advanceTimersByTime(150);
    expect(rests).toEqual([days(2, 102)]);
    expect(frames.at(-1)).toEqual({ window: days(2, 102), isMoving: false });
  });

  it("waits longer for the next movement where frames take longer, and never longer than 140 ms", () => {
    for (const { frameMs, waits } of [
      { frameMs: 0, waits: 50 },
      { frameMs: 25, waits: 100 },
      { frameMs: 200, waits: 140 },
    ]) {
      const rests: Span[] = [];
      const motion = createMotion({
        window: days(0, 100),
        bounds: BOUNDS,
        prefersLess: () => false,
        onFrame: (_, isMoving) => isMoving && vi.advanceTimersByTime(frameMs),
        inOneFrame: (tell) => tell(),
        onRest: (window) => rests.push(window),
      });
      motion.panBy(1.2 * MS_PER_DAY);
      vi.advanceTimersByTime(waits - 1);
      expect(rests).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(rests).toEqual([days(1, 101)]);
    }
  });

  it("keeps the place of what is zoomed around", () => {
    const { motion } = watched();
    // 25 is a quarter from the start of [0, 100), and a quarter from the start of [12.5, 62.5).
    motion.zoomAround(0.5, 25 * MS_PER_DAY);
    expect(motion.window()).toEqual(days(12.5, 62.5));
  });

  it("stops a fling or an ease that a finger holds, and rests there", () => {
    for (const set of [
      (motion: Motion) => motion.fling(MS_PER_DAY),
      (motion: Motion) => motion.easeTo(days(700, 800)),
    ]) {
      const { motion, frames, rests } = watched();
      set(motion);
      vi.advanceTimersByTime(64);
      motion.hold();
      const { start } = frames.at(-1)?.window ?? days(0, 0);
      vi.advanceTimersByTime(2000);
      expect(rests).toHaveLength(1);
      expect(Math.abs((rests[0]?.start ?? 0) - start)).toBeLessThanOrEqual(MS_PER_DAY / 2);
    }
  });

  it("waits for a finger that stays down longer than for one that was lifted", () => {
    const { motion, rests } = watched();
    motion.hold();
    motion.panBy(MS_PER_DAY);
    vi.advanceTimersByTime(300);
    expect(rests).toEqual([]);
    motion.release();
    vi.advanceTimersByTime(140);
    expect(rests).toHaveLength(1);
    motion.hold();
    motion.panBy(MS_PER_DAY);
    vi.advanceTimersByTime(600);
    expect(rests).toHaveLength(2);
  });

  it("does not rest anew under a finger that only presses", () => {
    const { motion, frames, rests } = watched();
    motion.hold();
    vi.advanceTimersByTime(2000);
    expect([frames, rests]).toEqual([[], []]);
  });

  it("is shown as it is dragged from outside, and rests only where it is let go", () => {
    const { motion, frames, rests } = watched();
    motion.follow(days(10.3, 110.3));
    vi.advanceTimersByTime(2000);
    expect(frames).toEqual([{ window: days(10.3, 110.3), isMoving: true }]);
    expect(rests).toEqual([]);
    motion.easeTo(days(10.3, 110.3));
    vi.advanceTimersByTime(400);
    expect(rests).toEqual([days(10, 110)]);
  });
});

describe("a fling", () => {
  it("goes on in its direction, ever slower, and rests within a second and a half", () => {
    const { motion, frames, rests } = watched();
    motion.fling(0.2 * MS_PER_DAY);
    vi.advanceTimersByTime(1500);
    const starts = frames.filter(({ isMoving }) => isMoving).map(({ window }) => window.start);
    const steps = starts.slice(1).map((start, n) => start - (starts[n] ?? 0));
    expect(steps.every((step) => step > 0)).toBe(true);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(rests).toHaveLength(1);
    // All the way is speed / friction: 0.2 / 0.006 is 33 days and some, however the frames fall.
    expect((rests[0]?.start ?? 0) / MS_PER_DAY).toBeGreaterThan(20);
    expect((rests[0]?.start ?? 0) / MS_PER_DAY).toBeLessThan(45);
  });

  it("ends at the bounds", () => {
    const { motion, rests } = watched({ window: days(880, 980) });
    motion.fling(2 * MS_PER_DAY);
    vi.advanceTimersByTime(1500);
    expect(rests).toEqual([days(900, 1000)]);
  });

  it("does not happen to a reader who asks for less motion", () => {
    const { motion, rests } = watched({ prefersLess: true });
    motion.fling(MS_PER_DAY);
    expect(rests).toEqual([days(0, 100)]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a window at rest", () => {
  const random = chance(4);
  const wishes = Array.from({ length: 300 }, () => {
    const start = random.next() * 2400 - 1200;
    return days(start, start + random.pick([0.01, 1, 6.5, 30, 365, 1999, 5000]) * (0.5 + random.next()));
  });

  it("stands on whole days, is no shorter than a week and stays within its bounds, whatever was wished", () => {
    for (const bounds of [BOUNDS, days(-800.5, 799.5)]) {
      for (const wish of wishes) {
        const { motion, rests } = watched({ bounds, prefersLess: true });
        motion.easeTo(wish);
        const [rest] = rests;
        if (rest === undefined) throw new Error("It does not rest.");
        const told = `[${wish.start / MS_PER_DAY}, ${wish.end / MS_PER_DAY})`;
        expect(isOnWholeDays(rest), told).toBe(true);
        expect(durationMs(rest), told).toBeGreaterThanOrEqual(SHORTEST_MS);
        expect(isWithin(rest, days(-1001, 1001)), told).toBe(true);
        expect(motion.window()).toEqual(rest);
      }
    }
  });

  it("is named exactly by its first and last day, as an address has them", () => {
    for (const wish of wishes) {
      const { motion, rests } = watched({ prefersLess: true });
      motion.jumpTo(wish);
      const rest = rests[0] ?? days(0, 0);
      expect(spanOfDays(daysOfSpan(rest))).toEqual(rest);
    }
  });

  it("is where an address of a week or more says, to the day", () => {
    for (const window of [
      { from: "2022-03-22", to: "2022-03-28" },
      { from: "1961-01-01", to: "2026-12-31" },
    ]) {
      const asked = spanOfDays(window);
      const { motion, rests } = watched({ bounds: days(-10_000, 40_000), window: asked });
      expect(motion.window()).toEqual(asked);
      motion.easeTo(asked);
      expect(rests.map(daysOfSpan)).toEqual([window]);
    }
  });
});
