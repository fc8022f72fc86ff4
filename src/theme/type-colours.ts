/**
 * The colour of an event type: twelve hues told apart by name and lane as well, taken in the order in which
 * the dataset lists its types and repeated where it has more. The values are in tokens.css.
 */

/** How many hues there are before they repeat. */
export const TYPE_HUES = 12;

/** The inline style that gives an element, and all inside it, the colour of a type as `--type`. */
export function typeStyle(typeIndex: number): { [property: `--${string}`]: string } {
  return { "--type": `var(--type-${typeIndex % TYPE_HUES})` };
}
