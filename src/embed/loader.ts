/**
 * embed.js: defines `<sanad-timeline>` for the page that loads it, as a classic script or a module, early, late or
 * twice. What must stay true: it leaves no global behind, loads nothing until an element comes near the screen, and
 * does no harm where there is no page at all.
 */
import { createTimelineElement } from "./element.ts";

const NAME = "sanad-timeline";

/** Where this script was loaded from: its element says so, or, for a module, which has none, its place in a stack. */
function ownAddress(): string {
  const script = document.currentScript as HTMLScriptElement | null;
  return script?.src || (/https?:[^\s()]+?\.js/.exec(new Error().stack ?? "")?.[0] ?? document.baseURI);
}

if (globalThis.customElements && !customElements.get(NAME)) {
  // embed.js lies in the site's base, v1.js in a folder below it.
  const base = ownAddress().replace(/(embed\/)?[^/]*$/, "");
  customElements.define(NAME, createTimelineElement(base));
}
