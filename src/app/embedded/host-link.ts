/**
 * A page in a frame speaks with its host: loaded only there. The page believes its parent window alone, and from the
 * first `ack` on only the origin that it came from; before it, the page says no more than that it is there.
 */
import {
  createLimit,
  FILTER_PARAMS,
  type FromHost,
  type FromPage,
  LIVE_PARAMS,
  type Params,
  PROTOCOL,
  readFromHost,
  trustedFields,
  wholeOf,
} from "../../embed/messages.ts";
import type { Record } from "../../events/record.ts";
import { urlToView, viewToUrl } from "../../view/codec.ts";
import { hasForm } from "../../view/params.ts";
import { settleView } from "../../view/settle.ts";
import type { View } from "../../view/view.ts";

/** A host may say this much in a second; a page that is moved by attributes needs a tenth of it. */
const MESSAGES_PER_SECOND = 50;
/** `ready` is said again after these waits, each twice the last up to the longest. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2000;
const TRIES = 40;

/** The two ends, and what the host may change. */
export interface HostLinkOptions {
  /** The page's own window, whose parent is the host. */
  readonly self: Window;
  readonly lang: string;
  /** The host listens and keeps this room, in px; null where it did not say. */
  readonly onGreeted: (room: number | null) => void;
  readonly onParams: (params: Params) => void;
}

/** A page's side of the conversation. */
export interface HostLink {
  tell(message: FromPage): void;
  end(): void;
}

/** Begins to say `ready` and to listen, until ended. */
export function connectHost({ self, lang, onGreeted, onParams }: HostLinkOptions): HostLink {
  const host = self.parent;
  const isHeard = createLimit(MESSAGES_PER_SECOND, () => self.performance.now());
  const listeners = new AbortController();
  let origin: string | null = null;
  let [tries, wait] = [0, FIRST_WAIT_MS];
  let timer: number | undefined;

  const post = (message: FromPage) =>
    host.postMessage({ sanad: PROTOCOL, ...message }, origin === null || origin === "null" ? "*" : origin);
  const call = () => {
    self.clearTimeout(timer);
    if (origin !== null || listeners.signal.aborted || tries >= TRIES) return;
    post({ kind: "ready", lang });
    tries += 1;
    timer = self.setTimeout(call, wait);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  };
  const heed = (message: FromHost) => {
    if (message.kind === "ack") onGreeted(message.room ?? null);
    else if (message.kind === "select") onParams({ event: message.event });
    else if (message.kind === "filter") onParams({ ...wholeOf(FILTER_PARAMS, {}), ...message.params });
    else onParams(message.params);
  };
  self.addEventListener(
    "message",
    (event) => {
      if (event.source !== host || !isHeard()) return;
      const fields = trustedFields(event, { source: host, origins: origin === null ? null : [origin] });
      const message = fields === null ? null : readFromHost(fields);
      if (message === null || (origin === null && message.kind !== "ack")) return;
      origin ??= event.origin;
      heed(message);
    },
    { signal: listeners.signal },
  );
  // A page that was hidden or kept aside by the browser may have a host that listens by now.
  self.document.addEventListener(
    "visibilitychange",
    () => {
      [tries, wait] = [0, FIRST_WAIT_MS];
      call();
    },
    { signal: listeners.signal },
  );
  call();
  return {
    tell(message) {
      if (origin !== null) post(message);
    },
    end() {
      listeners.abort();
      self.clearTimeout(timer);
    },
  };
}

/** The view as a host knows it: the live parameters of its address. */
export function viewToParams(view: View): Params {
  const given: { readonly [name: string]: string } = Object.fromEntries(new URLSearchParams(viewToUrl(view)));
  return Object.fromEntries(
    LIVE_PARAMS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

/** The view with what a host changes in it; what is no possible value, or not in the record, changes nothing. */
export function viewWithParams(view: View, params: Params, record: Record): View {
  const query = new URLSearchParams(viewToUrl(view));
  for (const name of LIVE_PARAMS) {
    const value = params[name];
    if (value === "") query.delete(name);
    else if (value !== undefined && hasForm(name, value)) query.set(name, value);
  }
  const { view: changed } = settleView(urlToView(query.toString()).view, record);
  return { ...changed, edition: view.edition, data: view.data, embed: view.embed };
}

/** Whether Back should undo what led from one view to the other: not moving, typing and the manner of showing. */
export function isStep(before: View, after: View): boolean {
  const places = ({ filter, event, mode, story }: View) =>
    JSON.stringify([{ ...filter, query: "" }, event, mode, story]);
  return places(before) !== places(after);
}
