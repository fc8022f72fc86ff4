// Numbers by our own rules, with the engine of Node as witness where its answer is the same everywhere.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDecimal,
  formatInteger,
  formatPercent,
  isDigits,
  localiseDigits,
  type NumberStyle,
} from "../../src/locale/digits.ts";

const EN: NumberStyle = { language: "en", digits: "latn" };
const AR: NumberStyle = { language: "ar", digits: "latn" };
const AR_INDIC: NumberStyle = { language: "ar", digits: "arab" };

describe("whole numbers", () => {
  it.each([
    [0, "0", "0", "٠"],
    [24, "24", "24", "٢٤"],
    [160, "160", "160", "١٦٠"],
    [1_234, "1,234", "1,234", "١٬٢٣٤"],
    [1_000_000, "1,000,000", "1,000,000", "١٬٠٠٠٬٠٠٠"],
    [-5, "-5", "\u200e-5", "\u061c-٥"],
    [2.6, "3", "3", "٣"],
    [-0.2, "0", "0", "٠"],
  ])("%d is %s, %s and %s", (value, en, ar, indic) => {
    expect([EN, AR, AR_INDIC].map((style) => formatInteger(value, style))).toEqual([en, ar, indic]);
  });

  it.each([
    ["en", EN],
    ["ar-u-nu-latn", AR],
    ["ar-u-nu-arab", AR_INDIC],
  ])("are those of the engine for %s", (tag, style) => {
    const engine = new Intl.NumberFormat(tag);
    const whole = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(whole, (value) => {
        expect(formatInteger(value, style)).toBe(engine.format(value));
      }),
      { seed: 1_234, numRuns: 500 },
    );
  });

  it("keep Latin digits in English", () => {
    expect(formatInteger(1_234, { language: "en", digits: "arab" })).toBe("1,234");
  });
});

describe("decimals", () => {
  it.each([
    [1_234.5, "1,234.5", "1,234.5", "١٬٢٣٤٫٥"],
    [2, "2", "2", "٢"],
    [0.25, "0.3", "0.3", "٠٫٣"],
  ])("%d is %s, %s and %s", (value, en, ar, indic) => {
    expect([EN, AR, AR_INDIC].map((style) => formatDecimal(value, style))).toEqual([en, ar, indic]);
  });

  it("have as many places as are asked for, without closing zeros", () => {
    expect(formatDecimal(2.71449, EN, 3)).toBe("2.714");
    expect(formatDecimal(3.1, EN, 3)).toBe("3.1");
  });
});

describe("shares", () => {
  it.each([
    [0.42, "42%", "42%", "٤٢٪"],
    [1, "100%", "100%", "١٠٠٪"],
    [0, "0%", "0%", "٠٪"],
  ])("%d is %s, %s and %s", (share, en, ar, indic) => {
    expect([EN, AR, AR_INDIC].map((style) => formatPercent(share, style))).toEqual([en, ar, indic]);
  });
});

describe("digits", () => {
  it("are turned one by one, and nothing else is", () => {
    expect(localiseDigits("2022-03-24 (A4)", "arab")).toBe("٢٠٢٢-٠٣-٢٤ (A٤)");
    expect(localiseDigits("2022", "latn")).toBe("2022");
  });

  it("have styles that an address can name", () => {
    expect(["latn", "arab", "arabext", undefined].map(isDigits)).toEqual([true, true, false, false]);
  });
});
