// @vitest-environment jsdom
// What fingers, mouse and wheel ask of the window, whichever way time runs. The area is 1000 px wide and shows 1000
// days, so that a pixel is a day; what is asked is written down by a motion that moves nothing.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Direction } from "../../src/locale/language.ts";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import type { Motion } from "../../src/timeline/motion.ts";
import { listenToPointers } from "../../src/timeline/pointer.ts";

type Asked = readonly [string, ...number[]];

const WINDOW = { start: instant(0), end: instant(1000 * MS_PER_DAY) };
const inDays = (ms: number) => Math.round((ms / MS_PER_DAY) * 1000) / 1000;

let stop: () => void = () => undefined;
let asked: Asked[] = [];
let hints = 0;
let ground: HTMLElement;
let mark: HTMLElement;
let clicks = 0;

/** A ground with an area and a mark in it, and ears on it. */
function listen(flow: Direction): void {
  asked = [];
  hints = 0;
  clicks = 0;
  ground = document.createElement("div");
  const area = document.createElement("div");
  mark = document.createElement("button");
  area.append(mark);
  ground.append(area);
  document.body.replaceChildren(ground);
  area.getBoundingClientRect = () => new DOMRect(100, 0, 1000, 400);
  Object.defineProperty(area, "clientWidth", { value: 1000 });
  ground.setPointerCapture = () => undefined;
  ground.addEventListener("click", () => {
    clicks += 1;
  });
  const ask =
    (name: string) =>
    (...values: number[]) => {
      asked.push([name, ...values]);
    };
  const motion: Motion = {
    window: () => WINDOW,
    goal: () => WINDOW,
    jumpTo: ({ start, end }) => ask("jump")(inDays(start), inDays(end)),
    easeTo: ({ start, end }) => ask("ease")(inDays(start), inDays(end)),
    panBy: (ms) => ask("pan")(inDays(ms)),
    zoomAround: (ratio, centre) => ask("zoom")(Math.round(ratio * 1000) / 1000, inDays(centre)),
    fling: (speed) => ask("fling")(Math.sign(speed)),
    hold: ask("hold"),
    release: ask("release"),
    follow: ({ start, end }) => ask("follow")(inDays(start), inDays(end)),
    stop: ask("stop"),
  };
  stop = listenToPointers({
    ground,
    area,
    flow,
    motion,
    onPlainWheel: () => {
      hints += 1;
    },
  });
}

beforeEach(() => listen("ltr"));
afterEach(() => stop());

const point = (type: string, x: number, more: PointerEventInit & { at?: number } = {}) => {
  const { at, ...init } = more;
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    pointerId: 1,
    ...init,
  });
  if (at !== undefined) Object.defineProperty(event, "timeStamp", { value: at });
  mark.dispatchEvent(event);
  return event;
};
const turn = (init: WheelEventInit) => {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: 600, ...init });
  mark.dispatchEvent(event);
  return event;
};
/** The click that a browser sends: `detail` counts presses of a pointer, and is 0 for one made by a key. */
const click = (detail: number) => mark.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));

describe("a drag", () => {
  it.each([
    ["ltr", 40],
    ["rtl", -40],
  ] as const)("where time runs %s moves the window against it, by a day a pixel", (flow, days) => {
    stop();
    listen(flow);
    point("pointerdown", 500);
    point("pointermove", 480);
    point("pointermove", 460);
    expect(asked.filter(([what]) => what === "pan").reduce((sum, [, by = 0]) => sum + by, 0)).toBe(days);
  });

  it("begins after some pixels, so that an unsteady press is still a press", () => {
    point("pointerdown", 500);
    point("pointermove", 503);
    point("pointerup", 503);
    click(1);
    expect(asked).toEqual([["hold"], ["release"]]);
    expect(clicks).toBe(1);
  });

  it("is no click, and the next click is one", () => {
    point("pointerdown", 500);
    point("pointermove", 400);
    point("pointerup", 400);
    click(1);
    expect(clicks).toBe(0);
    point("pointerdown", 400);
    point("pointerup", 400);
    click(1);
    expect(clicks).toBe(1);
  });

  it("never swallows the click of a key", () => {
    point("pointerdown", 500);
    point("pointermove", 400);
    point("pointercancel", 400);
    click(0);
    expect(clicks).toBe(1);
  });

  it.each([
    ["ltr", 1],
    ["rtl", -1],
  ] as const)("that is let go in movement flings on, where time runs %s", (flow, way) => {
    stop();
    listen(flow);
    point("pointerdown", 500, { at: 0 });
    point("pointermove", 460, { at: 20 });
    point("pointermove", 420, { at: 40 });
    point("pointerup", 420, { at: 42 });
    expect(asked.at(-1)).toEqual(["fling", way]);
  });

  it("that stands still before it is let go flings nowhere", () => {
    point("pointerdown", 500, { at: 0 });
    point("pointermove", 420, { at: 40 });
    point("pointerup", 420, { at: 400 });
    expect(asked.map(([what]) => what)).not.toContain("fling");
  });

  it("that the page takes over for scrolling flings nowhere", () => {
    point("pointerdown", 500, { at: 0 });
    point("pointermove", 440, { at: 20 });
    point("pointercancel", 440, { at: 25 });
    expect(asked.map(([what]) => what)).not.toContain("fling");
  });

  it("needs the main button", () => {
    point("pointerdown", 500, { button: 2 });
    point("pointermove", 300);
    expect(asked).toEqual([]);
  });
});

describe("a press", () => {
  it("holds what flings", () => {
    point("pointerdown", 500);
    expect(asked).toEqual([["hold"]]);
  });
});

describe("two fingers", () => {
  it("that part to twice their distance come twice as close, around their middle", () => {
    point("pointerdown", 550, { pointerId: 1 });
    point("pointerdown", 650, { pointerId: 2 });
    point("pointermove", 500, { pointerId: 1 });
    point("pointermove", 700, { pointerId: 2 });
    const zooms = asked.filter(([what]) => what === "zoom");
    // 100 px apart, then 150, then 200; the middle ends at 600, which is 500 days from the start of the area.
    expect(zooms.map(([, ratio]) => ratio)).toEqual([0.667, 0.75]);
    expect(zooms.at(-1)?.[2]).toBe(500);
    expect(asked.map(([what]) => what)).not.toContain("pan");
  });

  it("are no click when they leave", () => {
    point("pointerdown", 550, { pointerId: 1 });
    point("pointerdown", 650, { pointerId: 2 });
    point("pointermove", 700, { pointerId: 2 });
    point("pointerup", 700, { pointerId: 2 });
    point("pointerup", 550, { pointerId: 1 });
    click(1);
    expect(clicks).toBe(0);
  });
});

describe("the wheel", () => {
  it("alone stays with the page, and is the moment for a hint", () => {
    expect(turn({ deltaY: 100 }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
    expect(hints).toBe(1);
  });

  it.each(["ctrlKey", "metaKey"] as const)("with %s zooms around the pointer", (key) => {
    expect(turn({ deltaY: -240, [key]: true }).defaultPrevented).toBe(true);
    // 600 px of the viewport are 500 px of the area.
    expect(asked).toEqual([["zoom", 0.5, 500]]);
    expect(hints).toBe(0);
  });

  it("with Ctrl zooms around the instant under the pointer where time runs rtl", () => {
    stop();
    listen("rtl");
    turn({ deltaY: 240, ctrlKey: true, clientX: 300 });
    // The area ends at 1100, so 300 is 800 days from where time begins.
    expect(asked).toEqual([["zoom", 2, 800]]);
  });

  it("over the names of the lanes zooms around the edge of the window", () => {
    turn({ deltaY: 240, ctrlKey: true, clientX: 20 });
    expect(asked).toEqual([["zoom", 2, 0]]);
  });

  it.each([
    ["ltr", 60],
    ["rtl", -60],
  ] as const)("sideways pans, where time runs %s", (flow, days) => {
    stop();
    listen(flow);
    expect(turn({ deltaX: 60, deltaY: 5 }).defaultPrevented).toBe(true);
    expect(asked).toEqual([["pan", days]]);
  });

  it("that counts in lines turns sixteen pixels a line", () => {
    turn({ deltaX: 3, deltaMode: WheelEvent.DOM_DELTA_LINE });
    expect(asked).toEqual([["pan", 48]]);
  });
});

describe("a double click", () => {
  it("on a bare place comes closer around it", () => {
    ground.firstElementChild?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: 600 }));
    // 400 of the 1000 days, around the 500th.
    expect(asked).toEqual([["ease", 300, 700]]);
  });

  it("on a mark is the mark's own", () => {
    mark.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: 600 }));
    expect(asked).toEqual([]);
  });
});

describe("ears that are stopped", () => {
  it("hear nothing", () => {
    stop();
    point("pointerdown", 500);
    point("pointermove", 300);
    turn({ deltaY: -240, ctrlKey: true });
    expect(asked).toEqual([]);
  });
});
