/**
 * Colours as numbers: the tokens of the theme in both modes, contrast as WCAG 2.2 reckons it, mixtures as CSS makes
 * them, and how a colour looks to eyes that lack one kind of cone (Machado, Oliveira, Fernandes 2009, full severity).
 */
import { readFileSync } from "node:fs";

/** Red, green and blue, each 0 to 1, gamma-encoded as in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The modes of the face. */
export const MODES = ["light", "dark"] as const;
export type ColourMode = (typeof MODES)[number];

const tokens = readFileSync(new URL("../../src/theme/tokens.css", import.meta.url), "utf8");

/** A colour written as #rrggbb. */
export function colourOf(hex: string): Colour {
  const [, ...pairs] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = pairs.map(
    (pair) => Number.parseInt(pair, 16) / 255,
  );
  return [red, green, blue];
}

/** The value of a token such as `ink` in a mode; throws where there is none, or it is no pair of colours. */
export function token(name: string, mode: ColourMode): Colour {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens);
  const hex = mode === "light" ? pair?.[1] : pair?.[2];
  if (hex === undefined) throw new Error(`tokens.css has no pair of colours --${name}`);
  return colourOf(hex);
}

/** The names of all tokens that are pairs of plain colours. */
export const TOKEN_NAMES: readonly string[] = [
  ...tokens.matchAll(/--([\w-]+): light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/g),
].map(([, name = ""]) => name);

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

type Matrix = readonly [Colour, Colour, Colour];
const times = (matrix: Matrix, [a, b, c]: Colour): Colour =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Colour;
const each = (colour: Colour, change: (part: number) => number): Colour =>
  colour.map(change) as unknown as Colour;

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [red, green, blue] = each(colour, linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour laid over another with an opacity, as a browser blends it. */
export function over(top: Colour, opacity: number, ground: Colour): Colour {
  return top.map((part, n) => part * opacity + (ground[n] ?? 0) * (1 - opacity)) as unknown as Colour;
}

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Lightness and the two opponent axes of OKLab. */
function oklab(colour: Colour): Colour {
  return times(TO_LAB, each(times(TO_LMS, each(colour, linear)), Math.cbrt));
}

/** How far apart two colours look: 100 times their distance in OKLab, in which about 2 can just be told apart. */
export function distance(one: Colour, other: Colour): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Kinds of sight in which two hues may fall together; `none` lacks nothing. */
export const SIGHTS = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies { readonly [sight: string]: Matrix };

/** A colour as it is seen. */
export function asSeen(colour: Colour, sight: keyof typeof SIGHTS): Colour {
  const seen = times(SIGHTS[sight], each(colour, linear));
  return each(seen, (part) => encoded(Math.min(1, Math.max(0, part))));
}
