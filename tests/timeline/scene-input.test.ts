// What a scene is laid out from, at rest and in motion.
import { describe, expect, it } from "vitest";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import { roughMeasure } from "../../src/timeline/measure.ts";
import { createSceneInputs, type SceneState } from "../../src/timeline/scene-input.ts";
import { recordOf, windowOf } from "../support/builders.ts";

const RECORD = recordOf(Array.from({ length: 9 }, (_, i) => ({ date: `202${i}`, type: i % 2 })));
const NOW: SceneState = {
  pyramid: buildPyramid(RECORD.columns),
  open: 8,
  folded: new Set([1]),
  window: windowOf("2020", "2029"),
  lanes: { widthPx: 800, heightPx: 400 },
  widthPx: 1000,
  measure: roughMeasure,
  previous: null,
};

/** Inputs of a record whose texts are made by and by; `known` are those that have been. */
function inputs() {
  const known = new Set<number>();
  const textOf = (n: number) => {
    known.add(n);
    return { label: String(n), date: "" };
  };
  const speechOf = () => {
    throw new Error("Nothing is read out here.");
  };
  return { ...createSceneInputs(RECORD, { textOf, hasText: (n) => known.has(n), speechOf }), known };
}

describe("the input of a scene", () => {
  it("holds the lanes of the record in their order, folded where the reader has folded them", () => {
    const { lanes, widthPx, heightPx, selected } = inputs().atRest(NOW);
    expect(lanes.slice(0, 2)).toEqual([
      { type: 0, isFolded: false },
      { type: 1, isFolded: true },
    ]);
    expect([widthPx, heightPx, selected]).toEqual([800, 400, 8]);
  });

  it("has the sizes of a narrow screen by the width of the whole timeline, not of its lanes", () => {
    const { atRest } = inputs();
    const { maxMarkPx } = atRest({ ...NOW, widthPx: 390 }).metrics;
    expect(maxMarkPx).toBeLessThan(atRest(NOW).metrics.maxMarkPx);
  });

  it("reaches beyond the window, so that a picture can slide, but not in a zoom", () => {
    const { atRest, inMotion } = inputs();
    expect(atRest(NOW).marginRatio).toBeGreaterThan(0);
    expect(inMotion(NOW, false).marginRatio).toBe(atRest(NOW).marginRatio);
    expect(inMotion(NOW, true).marginRatio).toBe(0);
  });

  it("reads every text at rest, and few that are new in a frame of a movement", () => {
    const { atRest, inMotion, known } = inputs();
    const readIn = (input: ReturnType<typeof atRest>) =>
      Array.from({ length: 8 }, (_, n) => input.text(n)).filter((text) => text !== null).length;
    expect(readIn(inMotion(NOW, false))).toBe(4);
    // What was read is at hand in the next.
    expect(readIn(inMotion(NOW, false))).toBe(8);
    known.clear();
    expect(readIn(atRest(NOW))).toBe(8);
  });

  it("always has the text of the open event", () => {
    const { inMotion } = inputs();
    const { text } = inMotion(NOW, false);
    for (let n = 0; n < 6; n += 1) text(n);
    expect(text(7)).toBeNull();
    expect(text(8)).toEqual({ label: "8", date: "" });
  });
});
