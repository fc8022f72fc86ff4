// How vis-timeline is spared work: what is changed of it, for how long, and that all is as before afterwards. The
// stand-ins hold what its version 8.5 holds; that the real one still does is what the browser tests of pictures at rest say.
import { describe, expect, it } from "vitest";
import {
  drawItems,
  drawing,
  drawingFirst,
  drawOnce,
  measureNoItems,
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

  it("of one round leaves the others out, and vis-timeline draws by itself again", () => {
    const { vis, done } = standIn(2);
    const { _origRedraw } = vis;
    drawOnce(vis);
    expect(done).toEqual(["round"]);
    expect(vis._origRedraw).toBe(_origRedraw);
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
    measureNoItems({ itemSet: { constructor: { types: { range: Item } } } });
    const item = new Item();
    expect(item._getDomComponentsSizes()).toEqual({ content: { width: 0 }, box: { height: 0 } });
    expect(item).toMatchObject({ overflow: true, whiteSpace: false });
  });

  it("of a version that measures them by another name are left alone", () => {
    class Item {}
    measureNoItems({ itemSet: { constructor: { types: { range: Item } } } });
    expect(Object.getOwnPropertyNames(Item.prototype)).toEqual(["constructor"]);
    expect(() => measureNoItems({ itemSet: {} })).not.toThrow();
  });
});
