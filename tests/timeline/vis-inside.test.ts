// How vis-timeline is spared work: what is changed of it, for how long, and that all is as before afterwards. The
// stand-ins hold what its version 8.5 holds; that the real one still does is what the browser tests of pictures at rest say.
import { describe, expect, it } from "vitest";
import {
  drawItems,
  drawing,
  drawingFirst,
  drawParts,
  measureNoItems,
  placeLane,
  quietly,
  unqueued,
} from "../../src/timeline/vis-inside.ts";

/** A stand-in that counts its drawings, and wants so many more rounds than one. */
function standIn(moreRounds = 0) {
  const done: string[] = [];
  let left = moreRounds;
  const vis = {
    redrawCount: 0,
    range: { start: 10, end: 20 },
    components: ["axis", "lanes"],
    timeAxis: "axis",
    itemSet: {
      redraw() {
        done.push("items");
        return false;
      },
    },
    _origRedraw() {
      done.push(vis.components.length === 2 ? "round" : vis.components.join());
      left -= 1;
      if (left >= 0) vis.emit("_change");
    },
    _redraw: () => void done.push("queued"),
    emit(event: string) {
      if (event === "_change") vis._origRedraw();
    },
  };
  return { vis, done };
}

describe("a change of items", () => {
  it("draws nothing, not even in the next frame", () => {
    const { vis, done } = standIn();
    quietly(vis, () => {
      vis.itemSet.redraw();
      vis._redraw();
    });
    expect(done).toEqual([]);
  });

  it("finds the window nowhere, so that no item is in it", () => {
    const { vis } = standIn();
    quietly(vis, () => expect(vis.range.end).toBe(Number.NEGATIVE_INFINITY));
    expect(vis.range).toEqual({ start: 10, end: 20 });
  });

  it("that fails leaves all as it was", () => {
    const { vis, done } = standIn();
    const before = { ...vis, range: { ...vis.range }, itemSet: { ...vis.itemSet } };
    expect(() =>
      quietly(vis, () => {
        throw new Error("no such item");
      }),
    ).toThrow("no such item");
    expect(vis).toEqual(before);
    drawItems(vis);
    expect(done).toEqual(["items"]);
  });
});

it("what is drawn at once anyway is not queued", () => {
  const { vis, done } = standIn();
  unqueued(vis, () => vis._redraw());
  vis._redraw();
  expect(done).toEqual(["queued"]);
});

describe("the first drawing", () => {
  it("is of the axis alone, and then of all in as many rounds as it takes", () => {
    const { vis, done } = standIn(2);
    const steps = drawingFirst(vis);
    steps.next();
    expect(done).toEqual(["axis"]);
    for (const _ of steps);
    expect(done).toEqual(["axis", "round", "round"]);
  });

  it("that is given up has everything to draw again", () => {
    const { vis } = standIn();
    const steps = drawingFirst(vis);
    steps.next();
    steps.return();
    expect(vis.components).toEqual(["axis", "lanes"]);
  });
});

describe("a drawing", () => {
  it("is taken apart at its rounds", () => {
    const { vis, done } = standIn(2);
    const rounds = drawing(vis);
    expect(rounds.next().done).toBe(false);
    expect(done).toEqual(["round"]);
    expect([...rounds]).toHaveLength(2);
    expect(done).toEqual(["round", "round", "round"]);
  });

  it("ends after five rounds, whatever it wants", () => {
    const { vis, done } = standIn(Number.POSITIVE_INFINITY);
    expect([...drawing(vis)]).toHaveLength(5);
    expect(done).toHaveLength(5);
  });

  it("that is given up leaves the other rounds out, and vis-timeline draws by itself again", () => {
    const { vis, done } = standIn(2);
    const { _origRedraw } = vis;
    const rounds = drawing(vis);
    rounds.next();
    rounds.return();
    expect(done).toEqual(["round"]);
    expect(vis._origRedraw).toBe(_origRedraw);
  });
});

/** A stand-in of panels and parts that say what they do; `isResized` is what the axis says of itself. */
function partsOf({ namesPx = 100, isResized = false } = {}) {
  const done: string[] = [];
  const part = (name: string, resized: boolean) => ({
    redraw() {
      done.push(name);
      return resized;
    },
  });
  const itemSet = part("items", true);
  const vis = {
    itemSet,
    components: [part("axis", isResized), itemSet, part("today", false)],
    dom: { leftContainer: { clientWidth: namesPx }, rightContainer: { clientWidth: 0 } },
    props: { left: { width: 100 }, right: { width: -1 } },
  };
  return { vis, done };
}

describe("a drawing in panels as big as they are", () => {
  it("is of the items, and of the rest once they are drawn where the window is another one", () => {
    const { vis, done } = partsOf();
    expect(drawParts(vis, false)).toBe(true);
    expect(done).toEqual(["items"]);
    expect(drawParts(vis, true)).toBe(true);
    expect(done.slice(1)).toEqual(["items", "axis", "today"]);
  });

  it.each([
    ["the names of the lanes have another width", { namesPx: 90 }],
    ["the axis has another height", { isResized: true }],
  ])("is not right where %s", (_, parts) => {
    expect(drawParts(partsOf(parts).vis, true)).toBe(false);
  });
});

describe("a lane", () => {
  /** A lane of vis-timeline that would measure itself. */
  const measuring = () => ({
    props: { label: { height: 7 } },
    top: 0,
    width: 0,
    _calculateGroupSizeAndPosition() {
      throw new Error("It was measured.");
    },
    _didMarkerHeightChange(): boolean {
      throw new Error("It was measured.");
    },
    _didResize(_resized: boolean): boolean {
      throw new Error("It was measured.");
    },
  });

  it("is told where it stands and how high it is, and measures nothing", () => {
    const group = measuring();
    placeLane({ itemSet: { groups: { 3: group } }, props: { center: { width: 640 } } }, 3, {
      topPx: 80,
      heightPx: 40,
    });
    group._calculateGroupSizeAndPosition();
    expect(group).toMatchObject({ top: 80, width: 640, props: { label: { height: 40 } } });
    expect(group._didMarkerHeightChange()).toBe(false);
    expect([group._didResize(true), group._didResize(false)]).toEqual([true, false]);
  });

  it("that is not there is not missed", () => {
    expect(() =>
      placeLane({ itemSet: { groups: {} }, props: {} }, 3, { topPx: 0, heightPx: 1 }),
    ).not.toThrow();
  });
});

describe("items", () => {
  it("are given no size to measure", () => {
    class Item {
      overflow?: boolean;
      whiteSpace?: boolean;
      _getDomComponentsSizes(): unknown {
        throw new Error("It was measured.");
      }
    }
    const background = { redraw: () => true };
    measureNoItems({
      itemSet: { groups: { __background__: background }, constructor: { types: { range: Item } } },
    });
    expect(background.redraw()).toBe(false);
    const item = new Item();
    expect(item._getDomComponentsSizes()).toEqual({ content: { width: 0 }, box: { height: 0 } });
    expect(item).toMatchObject({ overflow: true, whiteSpace: false });
  });

  it("of a version that measures them by another name are left alone", () => {
    class Item {}
    measureNoItems({ itemSet: { groups: {}, constructor: { types: { range: Item } } } });
    expect(Object.getOwnPropertyNames(Item.prototype)).toEqual(["constructor"]);
    expect(() => measureNoItems({ itemSet: { groups: {} } })).not.toThrow();
  });
});
