/**
 * Loads a dataset that is not the site's own. A small file comes as its text; one that turns out to be big is handed on,
 * piece by piece as it comes, to a reader that does not make the page wait. The code for that is brought only then.
 */
import { fetchPieces, type PieceTaker } from "../../load/fetch-bytes.ts";
import type { LoadFailure } from "../../load/fetch-text.ts";
import type { BigOpened, BigOpening } from "../../worker/big-opening.ts";
import type { ReadingProgress } from "../../worker/protocol.ts";
import { beginBig } from "./open-big.ts";

/** A file from so many bytes on is big: less takes no longer to read than a worker takes to start. */
const BIG_BYTES = 2_000_000;

/** Who wants to know how far a long loading is, and may end it. */
export interface LoadingWatch {
  onProgress(progress: ReadingProgress): void;
  readonly signal: AbortSignal;
}

/** A file, or why there is none. */
export type LoadedOther =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "big"; readonly opened: BigOpened }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** Loads the file at an address. */
export async function loadOther(url: string, watch: LoadingWatch): Promise<LoadedOther> {
  const file = new ArrivingFile(watch);
  const loaded = await fetchPieces(url, file, { signal: watch.signal });
  if (!loaded.ok) {
    await file.giveUp();
    return { kind: "failed", failure: loaded.failure };
  }
  if (file.big === null) return { kind: "text", text: file.text() };
  const opening = await file.big;
  opening.end();
  const opened = await Promise.race([opening.opened, abortOf(watch.signal)]);
  if (opened !== "aborted") return { kind: "big", opened };
  opening.close();
  return { kind: "failed", failure: { kind: "aborted" } };
}

/** A file on its way, which may turn out to be big. */
class ArrivingFile implements PieceTaker {
  /** The way for a big file, once it is known to be one. */
  big: Promise<BigOpening> | null = null;
  readonly #watch: LoadingWatch;
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  #total: number | null = null;

  constructor(watch: LoadingWatch) {
    this.#watch = watch;
  }

  start(total: number | null): void {
    this.#pieces = [];
    this.#bytes = 0;
    this.#total = total;
    if (this.big !== null) void this.big.then((opening) => opening.start(total));
    else if (total !== null && total >= BIG_BYTES) this.#grow();
  }

  take(piece: Uint8Array<ArrayBuffer>): void {
    this.#bytes += piece.byteLength;
    if (this.big !== null) {
      void this.big.then((opening) => opening.take(piece));
      return;
    }
    this.#pieces.push(piece);
    if (this.#bytes >= BIG_BYTES) this.#grow();
  }

  text(): string {
    const decoder = new TextDecoder();
    const texts = this.#pieces.map((piece) => decoder.decode(piece, { stream: true }));
    return texts.join("") + decoder.decode();
  }

  async giveUp(): Promise<void> {
    (await this.big)?.close();
  }

  #grow(): void {
    const pieces = this.#pieces;
    const total = this.#total;
    this.#pieces = [];
    this.big = beginBig((progress) => this.#watch.onProgress(progress)).then((opening) => {
      opening.start(total);
      for (const piece of pieces) opening.take(piece);
      return opening;
    });
  }
}

function abortOf(signal: AbortSignal): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve("aborted");
    else signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}
