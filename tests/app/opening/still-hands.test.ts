// @vitest-environment jsdom
// Work that nobody waits for gives way to whoever moves the page.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stillHands } from "../../../src/app/opening/still-hands.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Asks now; says from then on whether the hands were found still. */
function asked(whenStill: () => Promise<void>): { isStill: boolean } {
  const answer = { isStill: false };
  void whenStill().then(() => {
    answer.isStill = true;
  });
  return answer;
}

const MOVES: readonly (readonly [string, () => Event])[] = [
  ["a turn of the wheel", () => new WheelEvent("wheel")],
  ["a finger that moves", () => new Event("touchmove")],
  ["a drag", () => new MouseEvent("pointermove", { buttons: 1 })],
];

describe("hands", () => {
  it("are still where nothing has moved, and where a pointer only passes", async () => {
    const whenStill = stillHands(window);
    window.dispatchEvent(new MouseEvent("pointermove", { buttons: 0 }));
    const answer = asked(whenStill);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer.isStill).toBe(true);
  });

  it.each(MOVES)("are not still for 300 ms after %s", async (_, move) => {
    const whenStill = stillHands(window);
    window.dispatchEvent(move());
    const answer = asked(whenStill);
    await vi.advanceTimersByTimeAsync(299);
    expect(answer.isStill).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(answer.isStill).toBe(true);
  });

  it("that go on moving are waited for", async () => {
    const whenStill = stillHands(window);
    window.dispatchEvent(new WheelEvent("wheel"));
    const answer = asked(whenStill);
    for (let turn = 0; turn < 20; turn += 1) {
      await vi.advanceTimersByTimeAsync(200);
      expect(answer.isStill).toBe(false);
      window.dispatchEvent(new WheelEvent("wheel"));
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(answer.isStill).toBe(true);
  });
});
