/** Where the focus goes: earlier and later over all lanes, up and down to the nearest in time. */
import { describe, expect, test } from "vitest";
import { layoutScene } from "../../src/scene/layout-scene.ts";
import { nearest, neighbour } from "../../src/scene/neighbour.ts";
import { randomColumns, recordOf, recordOfColumns, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { sceneInput } from "../support/scene-input.ts";

const scene = layoutScene(
  sceneInput({
    record: recordOf(
      [
        { id: "jan", date: "2022-01-20", type: 0 },
        { id: "may", date: "2022-05-01", type: 2 },
        { id: "june", date: "2022-06-01", type: 0 },
        { id: "oct", date: "2022-10-01", type: 2 },
        { id: "begun", date: "2020/2022-03", type: 3 },
        { id: "past", date: "2021-12-20", type: 3 },
      ],
      4,
    ),
    window: windowOf("2022-01-01", "2022-12-31"),
    marginRatio: 0.5,
  }),
);

describe("the focus", () => {
  test("goes through all lanes in the order of time, from what lasts since before the window to the last", () => {
    const visited = [neighbour(scene, null, "first")];
    for (;;) {
      const next = neighbour(scene, visited.at(-1) ?? null, "later");
      if (next === null) break;
      visited.push(next);
    }
    expect(visited).toEqual(["e:begun", "e:jan", "e:may", "e:june", "e:oct"]);
  });

  test("goes back the same way", () => {
    expect(neighbour(scene, "e:june", "earlier")).toBe("e:may");
    expect(neighbour(scene, "e:begun", "earlier")).toBeNull();
    expect(neighbour(scene, "e:may", "last")).toBe("e:oct");
    expect(neighbour(scene, "e:may", "first")).toBe("e:begun");
  });

  test("goes down and up to the nearest in time, over lanes that hold nothing", () => {
    expect(neighbour(scene, "e:june", "next-lane")).toBe("e:may");
    expect(neighbour(scene, "e:jan", "next-lane")).toBe("e:may");
    expect(neighbour(scene, "e:oct", "previous-lane")).toBe("e:june");
    expect(neighbour(scene, "e:oct", "next-lane")).toBe("e:begun");
    expect(neighbour(scene, "e:jan", "previous-lane")).toBeNull();
  });

  test("that is lost begins anew", () => {
    expect(neighbour(scene, "e:gone", "later")).toBe("e:begun");
    expect(neighbour(scene, null, "earlier")).toBe("e:oct");
    expect(neighbour(scene, null, "next-lane")).toBe("e:begun");
  });

  test("never enters the margins", () => {
    expect(neighbour(scene, "e:past", "later")).toBe("e:begun");
  });

  test("has nowhere to go where nothing is", () => {
    const empty = layoutScene(sceneInput({ record: recordOf([]), window: windowOf("2022", "2022") }));
    for (const way of ["first", "last", "earlier", "later", "next-lane", "previous-lane"] as const) {
      expect(neighbour(empty, null, way)).toBeNull();
    }
  });

  test("reaches every mark and every cluster of a crowded window once", () => {
    const record = recordOfColumns(randomColumns(chance(6), 900, 4));
    const crowded = layoutScene(sceneInput({ record, window: windowOf("1969", "1970"), marginRatio: 0.5 }));
    const visited: string[] = [];
    for (let key = neighbour(crowded, null, "first"); key !== null; key = neighbour(crowded, key, "later")) {
      visited.push(key);
    }
    const inside = [...crowded.marks, ...crowded.clusters].filter((item) => item.zone === "window");
    expect(new Set(visited).size).toBe(visited.length);
    expect(visited.sort()).toEqual(inside.map((item) => item.key).sort());
  });
});

describe("the focus whose mark has gone", () => {
  const dayOf = (date: string) => windowOf(date, date).start;

  test("goes to what is nearest in time in its lane, whichever side that is on", () => {
    expect(nearest(scene, 0, dayOf("2022-03-01"))).toBe("e:jan");
    expect(nearest(scene, 0, dayOf("2022-05-01"))).toBe("e:june");
    expect(nearest(scene, 2, dayOf("2030-01-01"))).toBe("e:oct");
    expect(nearest(scene, 2, dayOf("1990-01-01"))).toBe("e:may");
  });

  test("goes to any lane where its own is empty", () => {
    expect(nearest(scene, 1, dayOf("2022-05-20"))).toBe("e:june");
  });

  test("goes nowhere in an empty window", () => {
    const empty = layoutScene(sceneInput({ record: recordOf([]), window: windowOf("2022", "2022") }));
    expect(nearest(empty, 0, dayOf("2022-05-20"))).toBeNull();
  });
});
