/**
 * The twelve colours of types. A type is always told by its name and its lane as well, so that no hue has to be known;
 * but hues should help, also for eyes that lack one kind of cone.
 */
import { describe, expect, it } from "vitest";
import { TYPE_HUES, typeStyle } from "../../src/theme/type-colours.ts";
import { asSeen, type ColourMode, distance, MODES, type SIGHTS, token } from "../support/colours.ts";

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
 * How far apart the two closest hues must look, on a scale on which about 2 can just be told apart. Twelve hues that
 * all can be read as text have no room for more: where two fall together, name and lane tell the types apart.
 */
const LEAST = [
  ["none", 4.5],
  ["deuteranopia", 0.8],
  ["protanopia", 1.4],
  ["tritanopia", 1.1],
] as const;

describe.each(MODES)("the hues of types in %s colours", (mode) => {
  it("can mostly be told apart by eyes that lack one kind of cone", () => {
    for (const sight of ["deuteranopia", "protanopia", "tritanopia"] as const) {
      const seen = HUES.map((n) => asSeen(token(`type-${n}`, mode), sight));
      const pairs = seen.flatMap((one, a) => seen.slice(a + 1).map((other) => distance(one, other)));
      const alike = pairs.filter((apart) => apart < 2).length;
      // 12 × 11 / 2 = 66 pairs, of which at most one in ten falls together.
      expect(pairs).toHaveLength(66);
      expect(alike, sight).toBeLessThanOrEqual(6);
    }
  });

  it.each(LEAST)("are not the same to eyes that lack: %s", (sight, least) => {
    const { pair, apart } = closest(mode, sight);
    expect(apart, pair).toBeGreaterThanOrEqual(least);
  });
});
