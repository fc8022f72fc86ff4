// A partner's accent can be read whatever it is: thousands of colours against every ground of the page, in both modes.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accentColours, contrast, GROUNDS, LEAST_CONTRAST } from "../../src/theme/accent.ts";
import { chance } from "../support/chance.ts";

const MODES = ["light", "dark"] as const;

describe("contrast", () => {
  it("is 21 between black and white, 1 between a colour and itself", () => {
    expect(contrast("000000", "ffffff")).toBeCloseTo(21, 5);
    expect(contrast("0b5c63", "0b5c63")).toBe(1);
  });
});

describe("an accent", () => {
  it("is taken as it is where it can be read", () => {
    expect(accentColours("8a2be2").light.accent).toBe("8a2be2");
    expect(accentColours("7cc4ca").dark.accent).toBe("7cc4ca");
  });

  it.each([
    ["ffff66", "light"],
    ["ffffff", "light"],
    ["00205b", "dark"],
    ["000000", "dark"],
  ] as const)("that is lost on its ground, %s in %s, is changed until it can be read", (hex, mode) => {
    const { accent } = accentColours(hex)[mode];
    expect(accent).not.toBe(hex);
    expect(contrast(accent, GROUNDS[mode][0])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it("keeps its hue: a pale yellow becomes a dark one, not grey", () => {
    const [r, g, b] = [0, 2, 4].map((at) =>
      Number.parseInt(accentColours("ffe44d").light.accent.slice(at, at + 2), 16),
    ) as [number, number, number];
    expect(Math.min(r, g)).toBeGreaterThan(b * 2);
  });

  it("can be read on every ground and on its tint, and be written on, whatever was asked for", () => {
    const { whole } = chance(20261124);
    const asked = Array.from({ length: 3000 }, () => whole(0, 0x1000000).toString(16).padStart(6, "0"));
    for (const hex of asked) {
      const colours = accentColours(hex);
      for (const mode of MODES) {
        const { accent, onAccent, tint } = colours[mode];
        const least = Math.min(
          ...[...GROUNDS[mode], tint, onAccent].map((ground) => contrast(accent, ground)),
        );
        if (least < LEAST_CONTRAST) expect.fail(`${hex} in ${mode} is ${accent}: ${least}`);
      }
    }
  });

  it("is measured against the grounds that the style sheet has", () => {
    const tokens = readFileSync("src/theme/tokens.css", "utf8");
    ["paper", "raised", "warn-tint"].forEach((name, index) => {
      const pair = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens);
      expect(pair?.slice(1)).toEqual(MODES.map((mode) => GROUNDS[mode][index]));
    });
  });
});
