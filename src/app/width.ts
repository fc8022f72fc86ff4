/** The width that decides what a page opens on. No React here: boot.ts runs before it is loaded. */

/** Below this width, in CSS pixels, a page opens on the list. The styles use the same figure. */
export const LIST_BELOW_PX = 720;

/** The media query of a page that opens on the list. */
export const OPENS_ON_LIST = `(width < ${LIST_BELOW_PX}px)`;

/** The media query of a page whose details are a sheet over it. The styles use the same figure. */
export const SHEET = "(width < 60rem)";
