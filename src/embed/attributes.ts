/**
 * What the attributes of `<sanad-timeline>` mean. Sizes are held to bounds, in CSS pixels; parameters of the view go
 * into the page's address as text, where the page accepts what has the form that it asks for, and names what has not.
 */
import type { ParamName } from "../view/params.ts";
import { FIXED_PARAMS, LIVE_PARAMS, LONGEST_VALUE, type Params } from "./messages.ts";

/** Attributes for which another page has to be loaded. */
export const PAGE_ATTRIBUTES: readonly string[] = ["lang", "site", "sandbox", "edition", "data"];

/** All attributes that are followed. */
export const ATTRIBUTES: readonly string[] = [
  ...LIVE_PARAMS,
  ...PAGE_ATTRIBUTES,
  "height",
  "min-height",
  "max-height",
  "radius",
  "title",
  "aria-label",
];

/** No frame is higher than this, in px. */
const MOST_PX = 50_000;

/** Heights: what is kept until the content is known, and between what the frame follows it. */
export interface Heights {
  readonly room: number;
  readonly min: number;
  readonly max: number;
}

/** The heights that an element asks for; a frame lower than 120 px would show nothing. */
export function heightsOf(element: Element): Heights {
  const min = Math.max(120, size(element, "min-height", 0));
  const max = Math.max(min, size(element, "max-height", MOST_PX));
  return { min, max, room: clamp(size(element, "height", 640), min, max) };
}

/** The value within the limits. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** A size as an attribute has it, "640" or "640px"; `otherwise` where it is absent or is none. */
export function size(element: Element, name: string, otherwise: number): number {
  const px = Number.parseInt(element.getAttribute(name) ?? "", 10);
  return px >= 0 ? Math.min(px, MOST_PX) : otherwise;
}

/** The live parameters that the attributes name. */
export function liveParams(element: Element): Params {
  return valuesOf(element, LIVE_PARAMS);
}

/** The parameters that stay as long as the page is loaded. */
export function fixedParams(element: Element): { readonly [name in ParamName]?: string } {
  return { ...valuesOf(element, FIXED_PARAMS), embed: "1" };
}

/** The page's language: the element's own, else that of the text around it; English where it is neither. */
export function languageOf(element: Element): "ar" | "en" {
  const tag = element.closest("[lang]")?.getAttribute("lang") ?? "";
  return /^ar\b/i.test(tag) ? "ar" : "en";
}

function valuesOf<Name extends ParamName>(
  element: Element,
  names: readonly Name[],
): { [name in Name]?: string } {
  const values: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value && value.length <= LONGEST_VALUE) values[name] = value;
  }
  return values;
}
