/** How wide a text is on one line, asked of a canvas and remembered: no layout is forced. */

/** Measures in the fonts of the timeline's styles. */
export type Measure = (text: string, role: "label" | "date") => number;

/** In average letters, where no fonts can be asked. */
export const roughMeasure: Measure = (text) => text.length * 7;

/** `probe` is an element inside the timeline, whose custom properties name the fonts. */
export function createMeasure(probe: HTMLElement): Measure {
  const style = getComputedStyle(probe);
  const measures = {
    label: measureIn(
      `${style.getPropertyValue("--mark-weight") || 400} ${style.fontSize} ${style.fontFamily}`,
    ),
    date: measureIn(`400 ${Number.parseFloat(style.fontSize) * 0.86}px ${style.fontFamily}`),
  };
  return (text, role) => measures[role](text);
}

/** Measures in one font. Each has a canvas of its own, since finding a font takes longer than measuring in it. */
function measureIn(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context !== null) context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // Without a canvas (none in tests without a browser) the rough measure serves.
    const width = context === null ? roughMeasure(text, "label") : Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}
