/**
 * What a reader may choose about the manner of showing. The choices are parts of the view, so that an address can
 * carry them; a device may remember them for addresses that are silent.
 */
import { hasForm } from "./params.ts";
import type { View } from "./view.ts";

/** The choices that can be remembered, by the names of their parameters. */
export const CHOICE_NAMES = ["months", "digits", "flow", "theme"] as const satisfies readonly (keyof View)[];

/** What the reader may choose about the manner of showing. */
export type Choices = Pick<View, (typeof CHOICE_NAMES)[number]>;

/** The choices in any value that are possible ones; whatever else is in it is left out. */
export function parseChoices(value: unknown): Partial<Choices> {
  if (typeof value !== "object" || value === null) return {};
  const possible = CHOICE_NAMES.flatMap((name) => {
    const chosen: unknown = Reflect.get(value, name);
    return typeof chosen === "string" && hasForm(name, chosen) ? [[name, chosen] as const] : [];
  });
  return Object.fromEntries(possible);
}

/**
 * A view read from `query`, with the remembered choices on which the address is silent. In a partner's page nothing is
 * added: how it looks there is the partner's choice.
 */
export function withKeptChoices(view: View, query: string, kept: Partial<Choices>): View {
  if (view.embed) return view;
  const given = new URLSearchParams(query);
  const added = CHOICE_NAMES.filter((name) => !given.has(name) && kept[name] !== undefined);
  return added.length === 0
    ? view
    : { ...view, ...Object.fromEntries(added.map((name) => [name, kept[name]])) };
}

/** The choices of a view. */
export function choicesOf(view: View): Choices {
  const { months, digits, flow, theme } = view;
  return { months, digits, flow, theme };
}
