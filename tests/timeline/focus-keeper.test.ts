// @vitest-environment jsdom
// The focus of the lanes, which belongs to a key: elements are made anew for every scene here, as the timeline may do.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { Span } from "../../src/time/span.ts";
import { createFocusKeeper, type FocusKeeper } from "../../src/timeline/focus-keeper.ts";
import { recordOf, windowOf } from "../support/builders.ts";
import { sceneInput } from "../support/scene-input.ts";

const RECORD = recordOf(
  [
    { id: "jan", date: "2022-01-20", type: 0 },
    { id: "may", date: "2022-05-01", type: 1 },
    { id: "june", date: "2022-06-01", type: 0 },
    { id: "next", date: "2023-03-01", type: 0 },
  ],
  2,
);
const YEAR = windowOf("2022-01-01", "2022-12-31");
const NEXT_YEAR = windowOf("2023-01-01", "2023-12-31");
const EMPTY_YEAR = windowOf("2030-01-01", "2030-12-31");

let container: HTMLElement;
let outside: HTMLButtonElement;
let focus: FocusKeeper;

const sceneOf = (window: Span): Scene => layoutScene(sceneInput({ record: RECORD, window }));
const buttonOf = (key: string) => container.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
const active = () => (document.activeElement as HTMLElement | null)?.dataset.key ?? document.activeElement;
const tabStops = () =>
  [...container.querySelectorAll<HTMLElement>('[tabindex="0"]')].map((button) => button.dataset.key);

/** Draws a window with new elements: what had the focus is gone, as it is when a mark leaves the page. */
function drawAnew(window: Span, preferred: string | null = null): void {
  const scene = sceneOf(window);
  container.replaceChildren(
    ...[...scene.marks, ...scene.clusters].map(({ key }) => {
      const entry = document.createElement("div");
      entry.className = "entry";
      const button = document.createElement("button");
      button.tabIndex = -1;
      button.dataset.key = key;
      entry.append(button);
      return entry;
    }),
  );
  focus.keep(scene, preferred);
}

beforeEach(() => {
  container = document.createElement("div");
  outside = document.createElement("button");
  document.body.replaceChildren(container, outside);
  focus = createFocusKeeper({ container, buttonOf });
  drawAnew(YEAR);
});
afterEach(() => focus.end());

describe("the tab stop", () => {
  it("is one: the first in time", () => {
    expect(tabStops()).toEqual(["e:jan"]);
  });

  it("is the open event where there is one and nothing has had the focus yet", () => {
    drawAnew(YEAR, "e:june");
    expect(tabStops()).toEqual(["e:june"]);
  });

  it("is what had the focus last, also when the focus has left", () => {
    focus.take("e:may");
    outside.focus();
    drawAnew(YEAR, "e:june");
    expect(tabStops()).toEqual(["e:may"]);
  });

  it("is in the window even where what had the focus last is not", () => {
    focus.take("e:may");
    outside.focus();
    drawAnew(NEXT_YEAR);
    expect(tabStops()).toEqual(["e:next"]);
  });

  it("is nowhere in an empty window", () => {
    drawAnew(EMPTY_YEAR);
    expect(tabStops()).toEqual([]);
  });
});

describe("the focus in the lanes", () => {
  it("is on the same key when all elements are made anew", () => {
    focus.take("e:june");
    expect(active()).toBe("e:june");
    drawAnew(YEAR);
    expect(active()).toBe("e:june");
  });

  it("goes to the nearest in its lane when its key has left the window", () => {
    focus.take("e:june");
    drawAnew(NEXT_YEAR);
    expect(active()).toBe("e:next");
  });

  it("waits on the lanes while it moves and where the window is empty, and comes back", () => {
    focus.take("e:june");
    container.replaceChildren();
    focus.hold();
    expect(active()).toBe(container);
    drawAnew(EMPTY_YEAR);
    expect(active()).toBe(container);
    drawAnew(YEAR);
    expect(active()).toBe("e:june");
  });

  it("goes where it is aimed once that is drawn", () => {
    focus.take("e:jan");
    focus.aim({ key: "e:next", lane: 0, at: NEXT_YEAR.start });
    drawAnew(NEXT_YEAR);
    expect(active()).toBe("e:next");
  });

  it("goes to what is nearest when it is asked for a key that is not drawn", () => {
    focus.take("e:june");
    outside.focus();
    focus.take("e:no-such-event");
    expect(active()).toBe("e:june");
  });
});

describe("the focus elsewhere", () => {
  it("is not taken when the window is drawn anew", () => {
    focus.take("e:june");
    outside.focus();
    drawAnew(YEAR);
    expect(document.activeElement).toBe(outside);
  });

  it("is not taken from a reader who has pressed a bare place of the page", () => {
    focus.take("e:june");
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    buttonOf("e:june")?.blur();
    drawAnew(YEAR);
    focus.hold();
    expect(document.activeElement).toBe(document.body);
  });

  it("is not taken from a reader who has pressed a bare place of the lanes", () => {
    focus.take("e:june");
    container.focus();
    drawAnew(YEAR);
    expect(document.activeElement).toBe(container);
  });

  it("is not taken once the keeping has ended", () => {
    focus.end();
    buttonOf("e:may")?.focus();
    expect(focus.isHere()).toBe(false);
  });
});
