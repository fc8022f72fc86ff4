/**
 * The state of the page on `<html>`, which styles alone read: boot.ts writes it before the first paint, the app
 * keeps it afterwards, through this one function.
 */
import type { Mode, View } from "../view/view.ts";

/** What stands beside or over the stage: an event's details, or on a narrow page a story without them. */
export type Panel = "open" | "story" | null;

/** Writes what the view asks of the whole page. */
export function writePageState(root: HTMLElement, view: View, mode: Mode, panel: Panel): void {
  root.dataset.js = "on";
  root.dataset.mode = mode;
  setFlag(root, "panel", panel);
  setFlag(root, "theme", view.theme === "auto" ? null : view.theme);
  setFlag(root, "embed", view.embed ? "1" : null);
}

/** Sets a data attribute, or removes it for null. */
export function setFlag(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}

/** Whether the page as built shows something else than this view will: until the app is there, it is kept unseen. */
export function isPending(view: View): boolean {
  const { filter } = view;
  return (
    view.window !== null ||
    filter.types.length > 0 ||
    filter.person !== undefined ||
    filter.organisation !== undefined ||
    filter.place !== undefined ||
    filter.disputedOnly ||
    filter.query !== "" ||
    view.flow !== "auto" ||
    view.months !== "ar" ||
    view.digits !== "latn"
  );
}
