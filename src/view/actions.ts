/**
 * All that a reader can do to the view, as plain objects, and the one reducer that does it.
 * Each action says whether it is a step that Back undoes, or a movement that only replaces the address.
 */
import type { PartyFacet } from "../events/facets.ts";
import { EVERYTHING } from "../events/filter.ts";
import type { Choices } from "./choices.ts";
import type { DayWindow, Mode, StoryPlace, View } from "./view.ts";

/** What a reader does. Where an action has a window, the reader is led there in the same step. */
export type Action =
  | { readonly kind: "show-window"; readonly window: DayWindow | null }
  | { readonly kind: "toggle-type"; readonly type: string }
  | { readonly kind: "only-type"; readonly type: string }
  | { readonly kind: "all-types" }
  | { readonly kind: "search"; readonly query: string }
  | {
      readonly kind: "keep-party";
      readonly facet: Facet;
      readonly id: string | null;
      /** Lets go of every other part of the filter. */
      readonly alone?: boolean;
      readonly window?: DayWindow | null;
      /** Closes the open event. */
      readonly closes?: boolean;
    }
  | { readonly kind: "disputed-only"; readonly on: boolean }
  | { readonly kind: "clear-filters" }
  | { readonly kind: "open-event"; readonly event: string; readonly window?: DayWindow | null }
  | { readonly kind: "close-event" }
  | { readonly kind: "show-mode"; readonly mode: Mode }
  | {
      readonly kind: "tell-story";
      readonly story: StoryPlace | null;
      readonly event?: string;
      readonly window?: DayWindow | null;
    }
  | { readonly kind: "choose"; readonly choice: Partial<Choices> }
  | { readonly kind: "restore"; readonly view: View };

/** The parts of the filter that name an entry of a registry. */
export type Facet = PartyFacet;

/** The view after an action; the same object where nothing changed. */
export function act(view: View, action: Action): View {
  const next = changed(view, action);
  // Views are small and plain: equal ones are written alike. A step that changes nothing must not enter the history.
  return JSON.stringify(next) === JSON.stringify(view) ? view : next;
}

function changed(view: View, action: Action): View {
  switch (action.kind) {
    case "show-window":
      return sameWindow(view.window, action.window) ? view : { ...view, window: action.window };
    case "toggle-type": {
      const { types } = view.filter;
      const next = types.includes(action.type)
        ? types.filter((type) => type !== action.type)
        : [...types, action.type];
      return { ...view, filter: { ...view.filter, types: next } };
    }
    case "only-type":
      return { ...view, filter: { ...view.filter, types: [action.type] } };
    case "all-types":
      return { ...view, filter: { ...view.filter, types: [] } };
    case "search":
      return { ...view, filter: { ...view.filter, query: action.query } };
    case "keep-party": {
      const { [action.facet]: _gone, ...rest } = action.alone === true ? EVERYTHING : view.filter;
      return {
        ...view,
        filter: action.id === null ? rest : { ...rest, [action.facet]: action.id },
        ...(action.window === undefined ? {} : { window: action.window }),
        ...(action.closes === true ? { event: null, story: null } : {}),
      };
    }
    case "disputed-only":
      return { ...view, filter: { ...view.filter, disputedOnly: action.on } };
    case "clear-filters":
      return { ...view, filter: EVERYTHING };
    case "open-event":
      return view.event === action.event && action.window === undefined
        ? view
        : { ...view, event: action.event, ...(action.window === undefined ? {} : { window: action.window }) };
    case "close-event":
      // A story shows itself through its event: without one, its address would open that event again.
      return view.event === null ? view : { ...view, event: null, story: null };
    case "show-mode":
      return { ...view, mode: action.mode };
    case "tell-story":
      return {
        ...view,
        story: action.story,
        ...(action.event === undefined ? {} : { event: action.event }),
        ...(action.window === undefined ? {} : { window: action.window }),
      };
    case "choose":
      return { ...view, ...action.choice };
    case "restore":
      return action.view;
  }
}

/** "step": a new entry in the history, undone by Back; "movement": replaces the present entry; "none": leaves it. */
export function historyOf(action: Action): "step" | "movement" | "none" {
  switch (action.kind) {
    case "show-window":
    case "search":
    case "choose":
      return "movement";
    case "restore":
      return "none";
    default:
      return "step";
  }
}

function sameWindow(one: DayWindow | null, other: DayWindow | null): boolean {
  return one === other || (one !== null && other !== null && one.from === other.from && one.to === other.to);
}
