/**
 * Asks for the dataset that the address names before the app runs, which takes as long to come to life as a file takes to
 * come: boot.ts brings this script as soon as it knows. Only a file of the site itself; of another origin the app knows
 * whether it is allowed.
 */
import { resolveDataAddress } from "../../load/data-address.ts";
import type { ReadingProgress } from "../../worker/protocol.ts";
import { type LoadedOther, type LoadingWatch, loadOther } from "./load-other.ts";

/** A loading that nobody watches yet. */
interface Early {
  readonly url: string;
  readonly loaded: Promise<LoadedOther>;
  watchedBy(watch: LoadingWatch): void;
  cancel(): void;
}

let early: Early | null = null;

/** Begins to load what an address's `search` asks for, from a site at `base`. */
export function beginAsked(search: string, base: string): void {
  const value = new URLSearchParams(search).get("data");
  const resolved = value === null ? null : resolveDataAddress(value, base, []);
  if (resolved?.ok === true) begin(resolved.url);
}

function begin(url: string): void {
  const end = new AbortController();
  let tell: (progress: ReadingProgress) => void = () => undefined;
  early = {
    url,
    loaded: loadOther(url, { signal: end.signal, onProgress: (progress) => tell(progress) }),
    watchedBy(watch) {
      tell = watch.onProgress;
      if (watch.signal.aborted) end.abort();
      else watch.signal.addEventListener("abort", () => end.abort(), { once: true });
    },
    cancel: () => end.abort(),
  };
}

/** Loads the file at an address; what was begun goes on, once, and what was begun for nothing is ended. */
export function loadBegun(url: string, watch: LoadingWatch): Promise<LoadedOther> {
  const begun = early;
  early = null;
  if (begun?.url === url) {
    begun.watchedBy(watch);
    return begun.loaded;
  }
  begun?.cancel();
  return loadOther(url, watch);
}
