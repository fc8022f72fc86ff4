/** A partner's accent on the whole page: accent-early.ts writes it before the first paint, the app only where it changes later. */
import { accentColours } from "../theme/accent.ts";
import { setFlag } from "./page-state.ts";

/** Writes the accent, as far as it can be read on our grounds; null gives the house accent back. */
export function writeAccent(root: HTMLElement, hex: string | null): void {
  const colours = hex === null ? null : accentColours(hex);
  for (const [property, name] of ACCENT_PROPERTIES) {
    if (colours === null) root.style.removeProperty(property);
    else root.style.setProperty(property, `light-dark(#${colours.light[name]}, #${colours.dark[name]})`);
  }
  setFlag(root, "accent", hex);
}

const ACCENT_PROPERTIES = [
  ["--accent", "accent"],
  ["--on-accent", "onAccent"],
  ["--accent-tint", "tint"],
] as const;
