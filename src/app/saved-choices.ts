/**
 * How the reader likes dates, digits, time and colours to be shown, kept on the device where storage is allowed and
 * nowhere else. An address that says otherwise wins. Nothing of React here: boot.ts asks before the first paint.
 */
import { CHOICE_NAMES, type Choices, parseChoices } from "../view/choices.ts";
import { OPENING_VIEW } from "../view/view.ts";

const KEY = "sanad:display";

/** The kept choices; none where storage is denied or holds something else. */
export function savedChoices(): Partial<Choices> {
  try {
    return parseChoices(JSON.parse(window.localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}

/** Keeps the choices that differ from those of an address without parameters; does nothing where storage is denied. */
export function saveChoices(choices: Choices): void {
  const own = CHOICE_NAMES.filter((name) => choices[name] !== OPENING_VIEW[name]);
  try {
    if (own.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(choices, [...own]));
  } catch {
    // A sandboxed or private page has no storage; the choice then lasts as long as its address.
  }
}
