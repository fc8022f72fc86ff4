/**
 * The twelve colours of types. A type is always told by its name and its lane as well, so that no hue has to be known;
 * but hues should help, also for eyes that lack one kind of cone.
 */
import { describe, expect, it } from "vitest";
import { TYPE_HUES, typeStyle } from "../../src/theme/type-colours.ts";
import {
  asSeen,
  type ColourMode,
  colourOf,
  distance,
  MODES,
  type SIGHTS,
  token,
} from "../support/colours.ts";

const HUES = Array.from({ length: TYPE_HUES }, (_, n) => n);

/** The two hues that look most alike, and how far apart they look. */
function closest(mode: ColourMode, sight: keyof typeof SIGHTS): { pair: string; apart: number } {
  const seen = HUES.map((n) => asSeen(token(`type-${n}`, mode), sight));
  const pairs = HUES.flatMap((a) =>
    HUES.slice(a + 1).map((b) => ({
      pair: `${a} and ${b}`,
      apart: distance(seen[a] ?? [0, 0, 0], seen[b] ?? [0, 0, 0]),
    })),
  );
  return pairs.reduce((least, each) => (each.apart < least.apart ? each : least));
}

describe("the style of a type", () => {
  it("names the hue of its place, and begins anew after the twelfth", () => {
    expect(typeStyle(0)).toEqual({ "--type": "var(--type-0)" });
    expect(typeStyle(11)).toEqual({ "--type": "var(--type-11)" });
    expect(typeStyle(12)).toEqual(typeStyle(0));
  });
});

/**
 * How far apart the two closest of the twelve hues look at least, on a scale on which about 2 can just be told apart.
 * docs/accessibility.md names these figures.
 */
const LEAST = [
  ["none", 10],
  ["deuteranopia", 6.3],
  ["protanopia", 6.3],
  ["tritanopia", 6.3],
] as const;

describe.each(MODES)("the hues of types in %s colours", (mode) => {
  it.each(LEAST)("can be told apart, each from each, by eyes that lack: %s", (sight, least) => {
    const { pair, apart } = closest(mode, sight);
    expect(apart, pair).toBeGreaterThanOrEqual(least);
  });
});

describe("simulated sight", () => {
  it("leaves white, black and greys as they are, and takes red and green towards each other", () => {
    for (const sight of ["deuteranopia", "protanopia", "tritanopia"] as const) {
      for (const part of [0, 0.5, 1]) {
        expect(distance(asSeen([part, part, part], sight), [part, part, part]), sight).toBeLessThan(0.1);
      }
    }
    const [red, green] = [colourOf("#a52f2c"), colourOf("#48730f")];
    expect(distance(asSeen(red, "deuteranopia"), asSeen(green, "deuteranopia"))).toBeLessThan(
      distance(red, green) / 2,
    );
  });
});
