// @vitest-environment jsdom
// A value that may be drawn a frame later than what the reader waits for.
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useAfterPaint } from "../../src/timeline/use-after-paint.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Shows a value; `show` gives it another, and `seen` is what is drawn of it. */
function page(first: string) {
  const { result, rerender, unmount } = renderHook((value: string) => useAfterPaint(value), {
    initialProps: first,
  });
  return { show: rerender, seen: () => result.current, leave: unmount };
}
const frame = () => act(async () => vi.advanceTimersToNextFrame());
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

describe("a value after the paint", () => {
  it("is there at once the first time", () => {
    expect(page("one").seen()).toBe("one");
  });

  it("changes once a frame is painted, not with it", async () => {
    const { show, seen } = page("one");
    show("two");
    expect(seen()).toBe("one");
    await act(async () => {
      requestAnimationFrame(() => expect(seen()).toBe("one"));
      vi.advanceTimersToNextFrame();
    });
    await wait(1);
    expect(seen()).toBe("two");
  });

  it("skips what was changed again before", async () => {
    const { show, seen } = page("one");
    show("two");
    show("three");
    await frame();
    await wait(1);
    expect(seen()).toBe("three");
  });

  it("does not wait for ever where nothing is painted, as in a frame out of view", async () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    const { show, seen } = page("one");
    show("two");
    await wait(199);
    expect(seen()).toBe("one");
    await wait(1);
    expect(seen()).toBe("two");
    vi.unstubAllGlobals();
  });

  it("is not asked for any more when the page has gone", async () => {
    const { show, leave } = page("one");
    show("two");
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});
