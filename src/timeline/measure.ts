/** How wide a text is on one line, asked of a canvas and remembered: no layout is forced. */

/** Measures in the fonts of the timeline's styles. */
export type Measure = (text: string, role: "label" | "date") => number;

/** In average letters, where no fonts can be asked. */
export const roughMeasure: Measure = (text) => text.length * 7;

/** `probe` is an element inside the timeline, whose custom properties name the fonts. */
export function createMeasure(probe: HTMLElement): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const style = getComputedStyle(probe);
  const fonts = {
    label: `${style.getPropertyValue("--mark-weight") || 400} ${style.fontSize} ${style.fontFamily}`,
    date: `400 ${Number.parseFloat(style.fontSize) * 0.86}px ${style.fontFamily}`,
  };
  const known = { label: new Map<string, number>(), date: new Map<string, number>() };
  return (text, role) => {
    const before = known[role].get(text);
    if (before !== undefined) return before;
    // Without a canvas (none in tests without a browser) the rough measure serves.
    let width = roughMeasure(text, role);
    if (context !== null) {
      context.font = fonts[role];
      width = Math.ceil(context.measureText(text).width);
    }
    known[role].set(text, width);
    return width;
  };
}
