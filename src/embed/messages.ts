/**
 * What a page in a frame and the host around it say to each other: `{sanad: 1, kind, …}`, and whom either believes.
 *
 * What must stay true: a sender is believed by its window and its origin, both compared whole; a message that has not
 * its shape to the last property is ignored in silence; nothing that crosses is ever more than short text. Kinds and
 * shapes of version 1 are a promise to pages that were published years ago: they may be added to, never changed.
 */
import { PARAM_NAMES, type ParamName } from "../view/params.ts";

/** The version of the protocol, the value of `sanad` in every message. */
export const PROTOCOL = 1;

/** Parameters that another page has to be loaded for; all others follow while the page lives. */
export const FIXED_PARAMS = ["edition", "data", "embed"] as const satisfies readonly ParamName[];

/** A parameter that can change while the page lives. */
export type LiveParam = Exclude<ParamName, (typeof FIXED_PARAMS)[number]>;

/** The live parameters, in the order of an address. */
export const LIVE_PARAMS = PARAM_NAMES.filter(
  (name): name is LiveParam => !FIXED_PARAMS.some((fixed) => fixed === name),
);

/** Parameters of the filter, which `filter` replaces together. */
export const FILTER_PARAMS = ["type", "person", "org", "place", "disputed", "q"] as const;

/** Values of live parameters as an address has them; "" takes one away. */
export type Params = { readonly [name in LiveParam]?: string };

/** What the page says to its host. */
export type FromPage =
  /** Repeated until an `ack` comes. */
  | { readonly kind: "ready"; readonly lang: string }
  /** The height of the content, in whole CSS pixels. */
  | { readonly kind: "height"; readonly px: number }
  /** An event was opened, or closed: then both are "". */
  | { readonly kind: "select"; readonly event: string; readonly title: string }
  /** The whole view; `step` where Back should undo what led to it. */
  | { readonly kind: "viewchange"; readonly params: Params; readonly step: boolean };

/** What the host says to the page. */
export type FromHost =
  /** Ends the handshake. `room` is the height that the host keeps, in CSS pixels, and will follow from there. */
  | { readonly kind: "ack"; readonly room?: number }
  /** Changes the parameters that it names. */
  | { readonly kind: "show"; readonly params: Params }
  /** Replaces the whole filter. */
  | { readonly kind: "filter"; readonly params: Params }
  /** Opens an event; "" closes what is open. */
  | { readonly kind: "select"; readonly event: string };

/** The parts of a MessageEvent that trust is decided by. */
export interface Received {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** Who is believed: one window, and the origins that it may have; null as long as any may be. */
export interface Sender {
  readonly source: unknown;
  readonly origins: readonly string[] | null;
}

type Fields = { readonly [name: string]: unknown };

/** The fields of a message that comes from the sender and speaks this protocol; null for everything else. */
export function trustedFields({ source, origin, data }: Received, sender: Sender): Fields | null {
  if (!source || source !== sender.source) return null;
  if (sender.origins !== null && !sender.origins.includes(origin)) return null;
  if (!isFields(data) || data.sanad !== PROTOCOL) return null;
  return data;
}

/** What a believed page says, or null where it is none of the kinds. */
export function readFromPage({ kind, lang, px, event, title, params, step }: Fields): FromPage | null {
  const read = readParams(params);
  if (kind === "ready" && isText(lang, 35)) return { kind, lang };
  if (kind === "height" && isSize(px)) return { kind, px };
  if (kind === "select" && isText(event, 200) && isText(title, 1000)) return { kind, event, title };
  return kind === "viewchange" && read ? { kind, params: read, step: step === true } : null;
}

/** What a believed host says, or null where it is none of the kinds. */
export function readFromHost({ kind, room, event, params }: Fields): FromHost | null {
  const read = readParams(params);
  if (kind === "ack") return isSize(room) ? { kind, room } : { kind };
  if (kind === "select" && isText(event, 200)) return { kind, event };
  return (kind === "show" || kind === "filter") && read ? { kind, params: read } : null;
}

/** The longest value of a parameter, in UTF-16 units: any address can carry it. */
export const LONGEST_VALUE = 2000;

/**
 * The live parameters among the given values; null where one of them is no text or too long. Whether a value means
 * anything is for the page to say, as it does for its address.
 */
export function readParams(given: unknown): Params | null {
  if (!isFields(given)) return null;
  const params: { [name in LiveParam]?: string } = {};
  for (const name of LIVE_PARAMS) {
    const value = given[name];
    if (value === undefined) continue;
    if (!isText(value, LONGEST_VALUE)) return null;
    params[name] = value;
  }
  return params;
}

/** The values of all the named parameters, "" where the view does not have one. */
export function wholeOf(names: readonly LiveParam[], view: Params): Params {
  return Object.fromEntries(names.map((name) => [name, view[name] ?? ""]));
}

/**
 * A measure of patience: true for the first `most` calls of each second, by a clock in milliseconds. Whoever floods is
 * not heard, and is heard again when it is quiet.
 */
export function createLimit(most: number, now: () => number): () => boolean {
  let [since, count] = [0, 0];
  return () => {
    const at = now();
    if (at - since >= 1000) [since, count] = [at, 0];
    count += 1;
    return count <= most;
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === "string" && value.length <= maxLength;
}

/** A height that a page may have, 1 to 100,000 CSS pixels. */
function isSize(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value <= 100_000;
}
