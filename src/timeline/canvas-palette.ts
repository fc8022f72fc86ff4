/**
 * Colours and fonts as a canvas takes them: what the styles say, resolved by probes. Each is asked as the property that
 * draws the same thing of an element, since forced colours are other ones for text, for what is under it, and for edges.
 */
import { TYPE_HUES } from "../theme/type-colours.ts";

/** The colours of one type. */
export interface HueColours {
  /** Pills and feet. */
  readonly solid: string;
  /** Under the number of a cluster, and around it. */
  readonly cluster: string;
  readonly edge: string;
  /** Under the label of a mark. */
  readonly label: string;
}

/** All that is drawn in a canvas is drawn in these. */
export interface CanvasPalette {
  readonly hues: readonly HueColours[];
  readonly ink: string;
  readonly muted: string;
  readonly disputed: string;
  readonly accent: string;
  readonly accentTint: string;
  /** Around every label where colours are forced, which leave nothing else of it; else null. */
  readonly frame: string | null;
  /** The lines of the axis, at small and at large ticks. */
  readonly line: string;
  readonly majorLine: string;
  readonly axisFont: string;
  readonly majorAxisFont: string;
  /** The height of a line of text on the axis. */
  readonly axisLinePx: number;
  readonly countFont: string;
  readonly labelFont: string;
  readonly dateFont: string;
  /** Before and after the text of a label. */
  readonly paddingPx: number;
}

type Property = "color" | "backgroundColor" | "borderTopColor";

/**
 * Gives the palette of the lanes, whose area is given; asks for it anew where the page looks another way than when it was
 * asked last. A movement begins with it, and its fifty probes cost some milliseconds.
 */
export function keptPalette(area: HTMLElement): () => CanvasPalette {
  let look = "";
  let palette: CanvasPalette | null = null;
  return () => {
    const now = lookOf(area);
    if (palette === null || now !== look) palette = paletteOf(area);
    look = now;
    return palette;
  };
}

/** What follows whatever decides colours and fonts: light or dark, contrast, an accent, forced colours, the size of text. */
function lookOf(area: HTMLElement): string {
  const styles = getComputedStyle(area);
  const { color, borderTopColor, fontFamily, fontSize } = styles;
  const named = ["--ink", "--muted", "--raised", "--hairline", "--accent", "--type-0"];
  return [
    color,
    borderTopColor,
    fontFamily,
    fontSize,
    isForced(),
    ...named.map((name) => styles.getPropertyValue(name)),
  ].join();
}

function isForced(): boolean {
  return window.matchMedia("(forced-colors: active)").matches;
}

/** Asks the styles in one go, since every question after a change costs a layout. */
function paletteOf(area: HTMLElement): CanvasPalette {
  const holder = document.createElement("div");
  holder.style.visibility = "hidden";
  holder.style.position = "absolute";
  const probe = (property: Property, colour: string): (() => string) => {
    const span = document.createElement("span");
    span.style.border = "1px solid";
    span.style[property] = colour;
    holder.append(span);
    return () => getComputedStyle(span)[property];
  };
  const mixed = (hue: string, percent: number) => `color-mix(in oklab, ${hue} ${percent}%, var(--raised))`;
  const probes = {
    ink: probe("color", "var(--ink)"),
    muted: probe("color", "var(--muted)"),
    disputed: probe("color", "var(--warn)"),
    accent: probe("borderTopColor", "var(--accent)"),
    accentTint: probe("backgroundColor", "var(--accent-tint)"),
    line: probe("borderTopColor", "color-mix(in oklab, var(--hairline) 45%, transparent)"),
    majorLine: probe("borderTopColor", "var(--hairline)"),
    hues: Array.from({ length: TYPE_HUES }, (_, n) => `var(--type-${n})`).map((hue) => ({
      solid: probe("color", hue),
      cluster: probe("backgroundColor", mixed(hue, 16)),
      edge: probe("borderTopColor", mixed(hue, 55)),
      label: probe("backgroundColor", mixed(hue, 11)),
    })),
  };
  const mark = document.createElement("span");
  mark.className = "mark";
  const axis = document.createElement("div");
  axis.className = "vis-time-axis";
  holder.append(mark, axis);
  area.append(holder);
  const { fontFamily, fontSize, fontWeight, paddingInlineStart } = getComputedStyle(mark);
  const { fontSize: axisSize, lineHeight: axisLine } = getComputedStyle(axis);
  const palette: CanvasPalette = {
    hues: probes.hues.map(({ solid, cluster, edge, label }) => ({
      solid: solid(),
      cluster: cluster(),
      edge: edge(),
      label: label(),
    })),
    ink: probes.ink(),
    muted: probes.muted(),
    disputed: probes.disputed(),
    accent: probes.accent(),
    accentTint: probes.accentTint(),
    frame: isForced() ? probes.ink() : null,
    line: probes.line(),
    majorLine: probes.majorLine(),
    axisFont: `400 ${axisSize} ${fontFamily}`,
    majorAxisFont: `600 ${axisSize} ${fontFamily}`,
    axisLinePx: Number.parseFloat(axisLine),
    countFont: `600 11px ${fontFamily}`,
    labelFont: `${fontWeight} ${fontSize} ${fontFamily}`,
    dateFont: `${fontWeight} ${Number.parseFloat(fontSize) * 0.86}px ${fontFamily}`,
    paddingPx: Number.parseFloat(paddingInlineStart),
  };
  holder.remove();
  return palette;
}
