/**
 * The accent that a partner chooses, made fit to be read: on paper it is darkened, on ink lightened, as little as it
 * takes, its hue kept. What must stay true: on every ground of tokens.css the result has a contrast of at least 4.5,
 * whatever was asked for. Colours are six hexadecimal digits without the sign.
 */

/** An accent for one mode, with what is written on it and its faint tint. */
export interface AccentColours {
  readonly accent: string;
  readonly onAccent: string;
  readonly tint: string;
}

/** The contrast that WCAG 2.2 asks of text. */
export const LEAST_CONTRAST = 4.5;

/** The grounds of tokens.css on which an accent is written, besides its own tint. */
export const GROUNDS = {
  light: ["fbfaf6", "ffffff", "f8ece9"],
  dark: ["15171a", "1b1e22", "35211f"],
} as const;

const TINT_SHARE = { light: 0.1, dark: 0.16 } as const;
const END = { light: "000000", dark: "ffffff" } as const;
const WRITTEN_ON = ["ffffff", "0d1517"] as const;

type Triple = readonly [number, number, number];

/** The accent in both modes. */
export function accentColours(hex: string): { readonly light: AccentColours; readonly dark: AccentColours } {
  return { light: fitted(hex, "light"), dark: fitted(hex, "dark") };
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The nearest lightness at which the colour can be read; black or white can, so there is one. */
function fitted(hex: string, mode: "light" | "dark"): AccentColours {
  const [start, a, b] = labOf(linearOf(hex));
  const step = mode === "light" ? -0.005 : 0.005;
  for (let lightness = start; ; lightness += step) {
    const isEnd = mode === "light" ? lightness <= 0 : lightness >= 1;
    // The first one tried is the colour as given, not as it comes back from the conversion.
    const accent = lightness === start ? hex : isEnd ? END[mode] : hexOf([lightness, a, b]);
    const tint = mixed(accent, GROUNDS[mode][1], TINT_SHARE[mode]);
    const isRead = [...GROUNDS[mode], tint].every((ground) => contrast(accent, ground) >= LEAST_CONTRAST);
    if (!isRead && !isEnd) continue;
    const [white, ink] = WRITTEN_ON;
    return { accent, onAccent: contrast(accent, white) >= contrast(accent, ink) ? white : ink, tint };
  }
}

function channels(hex: string): Triple {
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function linearOf(hex: string): Triple {
  const [r, g, b] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return [r, g, b];
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `share` of a colour over another. */
function mixed(colour: string, ground: string, share: number): string {
  const [under, over] = [channels(ground), channels(colour)];
  return digits(under.map((channel, index) => channel + ((over[index] ?? 0) - channel) * share));
}

function digits(parts: readonly number[]): string {
  return parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
}

/** OKLab, in which lightness can be changed and the hue stays. */
function labOf([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Back from OKLab; what a screen cannot show is cut off. */
function hexOf([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return digits(
    linear.map((part) => {
      const inside = Math.min(1, Math.max(0, part));
      return 255 * (inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055);
    }),
  );
}
