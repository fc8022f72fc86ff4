/**
 * The state of an embedded page in its host's address, after `#`, where the host has agreed: `#sanad=event=…&type=…`.
 * It holds what differs from the element's attributes; a parameter that was taken away stands with an empty value.
 */
import { LIVE_PARAMS, type LiveParam, type Params, readParams } from "./messages.ts";

/** The state in a fragment, which begins with its `#`; null where the fragment is somebody else's. */
export function fragmentToParams(fragment: string, key: string): Params | null {
  const start = `#${key}=`;
  if (!fragment.startsWith(start)) return null;
  return readParams(Object.fromEntries(new URLSearchParams(fragment.slice(start.length)))) ?? {};
}

/** The fragment, with its `#`, that tells the view apart from what the attributes ask for; "" where nothing does. */
export function paramsToFragment(view: Params, attributes: Params, key: string): string {
  const valueIn = (params: Params, name: LiveParam) => params[name] ?? "";
  const differing = LIVE_PARAMS.filter((name) => valueIn(view, name) !== valueIn(attributes, name));
  const query = queryOf(differing.map((name) => [name, valueIn(view, name)]));
  return query && `#${key}=${query}`;
}

/** Names and values as a query; commas stand as they are, since an address should stay readable. */
export function queryOf(entries: [string, string][]): string {
  return `${new URLSearchParams(entries)}`.replace(/%2C/g, ",");
}

/** Keys that may stand before the state: a word, so that no fragment of another kind is taken for ours. */
export function fragmentKey(attribute: string | null): string | null {
  if (attribute === null) return null;
  return /^\w{1,40}$/.test(attribute) ? attribute : "sanad";
}
