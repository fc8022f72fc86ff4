/** Every pair of colours that stands together on a page can be read: 4.5 for text, 3 for edges, in both modes. */
import { describe, expect, it } from "vitest";
import { TYPE_HUES } from "../../src/theme/type-colours.ts";
import {
  type Colour,
  type ColourMode,
  contrast,
  MODES,
  over,
  TOKEN_NAMES,
  token,
} from "../support/colours.ts";

/** The text's colour, the ground's, and where they meet. */
const TEXT: readonly [text: string, ground: string, where: string][] = [
  ["ink", "paper", "the page"],
  ["ink", "raised", "details, fields, chips"],
  ["ink", "accent-tint", "chips that can be removed, a source that is pointed at"],
  ["ink", "warn-tint", "notices, the head of a disagreement"],
  ["muted", "paper", "facts of a row, figures, the foot"],
  ["muted", "raised", "roles, sources, counts in chips"],
  ["muted", "accent-tint", "a turning point under the pointer, a source that is pointed at"],
  ["accent", "paper", "links of the page"],
  ["accent", "raised", "links of the details"],
  ["accent", "accent-tint", "the pressed view, the way out of a window"],
  ["accent", "warn-tint", "the button of a notice"],
  ["on-accent", "accent", "the strong button"],
  ["warn", "paper", "what is disputed, in the list"],
  ["warn", "raised", "what is disputed, in the details"],
  ["warn", "warn-tint", "the sign in the head of a disagreement"],
  ["on-chosen", "chosen", "pressed chips"],
];

/** Edges without which a control could not be seen. */
const EDGES: readonly [edge: string, ground: string][] = [
  ["edge", "paper"],
  ["edge", "raised"],
  ["accent", "paper"],
  ["warn", "paper"],
];

const types = Array.from({ length: TYPE_HUES }, (_, n) => `type-${n}`);

describe.each(MODES)("in %s colours", (mode) => {
  it.each(TEXT)("%s is read on %s (%s)", (text, ground) => {
    expect(contrast(token(text, mode), token(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)("an edge in %s is seen on %s", (edge, ground) => {
    expect(contrast(token(edge, mode), token(ground, mode))).toBeGreaterThanOrEqual(3);
  });

  it.each(types)("%s is read on the page and in the details", (type) => {
    expect(contrast(token(type, mode), token("paper", mode))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(type, mode), token("raised", mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(types)("what stands in a row tinted with %s is read", (type) => {
    const ground = tinted(type, mode);
    for (const text of [type, "ink", "muted", "warn"]) {
      expect(contrast(token(text, mode), ground), text).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The ground of a row that is open or under the pointer: six hundredths of its type over the page. */
function tinted(type: string, mode: ColourMode): Colour {
  return over(token(type, mode), 0.06, token("paper", mode));
}

describe("a token", () => {
  it("that is a colour is one in both modes", () => {
    expect(TOKEN_NAMES).toEqual(expect.arrayContaining(["paper", "ink", "accent", ...types]));
    for (const name of TOKEN_NAMES)
      for (const mode of MODES) expect(token(name, mode)).not.toContain(Number.NaN);
  });

  it("is not there for a hue beyond those that repeat", () => {
    expect(() => token(`type-${TYPE_HUES}`, "light")).toThrow();
  });
});

describe("the reckoning of contrast", () => {
  it("gives 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10);
    expect(contrast([0.3, 0.5, 0.7], [0.3, 0.5, 0.7])).toBe(1);
  });

  it("gives 4.54 for the grey #767676 on white, as everyone reckons it", () => {
    const grey = 0x76 / 255;
    expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.54, 2);
  });
});
