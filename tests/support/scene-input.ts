/**
 * Inputs of scenes for tests. A character is 8 pixels wide and a padding is one character, so that a label box is as
 * many characters as its label and two more, and a picture of a scene can be read off by counting.
 */
import type { Mask } from "../../src/events/filter.ts";
import type { Record } from "../../src/events/record.ts";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";
import type { SceneInput, SceneMetrics } from "../../src/scene/scene.ts";

/** The width of a character of test text. */
export const CHARACTER_PX = 8;

export const TEST_METRICS: SceneMetrics = {
  rowHeightPx: 24,
  laneGapPx: 8,
  foldedLaneHeightPx: 16,
  maxRowsPerLane: 4,
  markPaddingPx: CHARACTER_PX,
  markGapPx: CHARACTER_PX,
  disputeGlyphPx: CHARACTER_PX,
  minMarkPx: CHARACTER_PX,
  maxMarkPx: 30 * CHARACTER_PX,
  clusterWidthPx: 4 * CHARACTER_PX,
};

/** What a test may leave out of an input. */
export type InputChoice = Partial<SceneInput> & Pick<SceneInput, "record" | "window">;

/** An input with plain values for what is left out: 100 characters wide, high enough for every row, no margins. */
export function sceneInput(choice: InputChoice, mask?: Mask): SceneInput {
  const { record } = choice;
  return {
    pyramid: choice.pyramid ?? buildPyramid(record.columns, mask),
    lanes: record.types.map((_, type) => ({ type, isFolded: false })),
    widthPx: 100 * CHARACTER_PX,
    heightPx: 2000,
    marginRatio: 0,
    isMoving: false,
    text: (n) => ({ label: labelOf(record, n), date: "" }),
    measureText: (text) => text.length * CHARACTER_PX,
    selected: null,
    related: new Set(),
    previous: null,
    metrics: TEST_METRICS,
    ...choice,
  };
}

function labelOf(record: Record, n: number): string {
  return record.labelOf(n).en ?? "";
}
