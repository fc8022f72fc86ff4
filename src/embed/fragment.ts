/**
 * The state of an embedded page in its host's address, after `#`, where the host has agreed: `#sanad=event=…&type=…`.
 * It holds what differs from the element's attributes; a parameter that was taken away stands with an empty value.
 */
import { LIVE_PARAMS, type Params, readParams } from "./messages.ts";

/** The state in a fragment (with or without its `#`); null where the fragment is somebody else's. */
export function fragmentToParams(fragment: string, key: string): Params | null {
  const start = `#${key}=`;
  const whole = fragment.startsWith("#") ? fragment : `#${fragment}`;
  if (!whole.startsWith(start)) return null;
  return readParams(Object.fromEntries(new URLSearchParams(whole.slice(start.length)))) ?? {};
}

/** The fragment, with its `#`, that tells the view apart from what the attributes ask for; "" where nothing does. */
export function paramsToFragment(view: Params, attributes: Params, key: string): string {
  const parts = LIVE_PARAMS.flatMap((name) => {
    const value = view[name] ?? "";
    return value === (attributes[name] ?? "")
      ? []
      : [`${name}=${encodeURIComponent(value).replace(/%2C/g, ",")}`];
  });
  return parts.length === 0 ? "" : `#${key}=${parts.join("&")}`;
}

/** Keys that may stand before the state: a word, so that no fragment of another kind is taken for ours. */
export function fragmentKey(attribute: string | null): string | null {
  if (attribute === null) return null;
  return /^\w{1,40}$/.test(attribute) ? attribute : "sanad";
}
