/**
 * What the page and the reader of a big file say to each other. The reader sits in a worker, or, where no worker can be
 * had, in the page itself; neither side knows which. Plain data and flat arrays only.
 */
import type { Report } from "../events/problems.ts";
import type { Sliced } from "../events/sliced/sliced.ts";
import type { Found } from "../events/words/word-index.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";

/** What the page says. */
export type ToReader =
  /** A file begins to come; what came before is void. `total` in bytes, null where nobody knows. */
  | { readonly kind: "start"; readonly total: number | null }
  | { readonly kind: "piece"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The last piece has come. */
  | { readonly kind: "end" }
  /** Bytes that were asked for by "need". */
  | { readonly kind: "window"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "ask"; readonly question: number; readonly query: string };

/** How far reading has come. */
export interface ReadingProgress {
  /** Bytes that have arrived, and how many there are in all, null where nobody knows. */
  readonly bytes: number;
  readonly total: number | null;
  /** Events that were found so far. */
  readonly events: number;
}

/** What the reader says. */
export type FromReader =
  /** It is there. */
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: ReadingProgress }
  /** The file can be shown. The bytes are the page's from now on. */
  | { readonly kind: "opened"; readonly sliced: Sliced; readonly pyramid: Pyramid | null }
  /** There is nothing to show. */
  | { readonly kind: "unusable"; readonly report: Report }
  /** Some bytes of the file are needed again. */
  | { readonly kind: "need"; readonly from: number; readonly to: number }
  /** What is wrong in the file that is on show. */
  | { readonly kind: "checked"; readonly report: Report }
  | { readonly kind: "found"; readonly question: number; readonly found: Found }
  /** It has broken down. */
  | { readonly kind: "lost" };

/** One end of the line between both. */
export interface Line<Said, Heard> {
  say(message: Said, transfer?: readonly ArrayBuffer[]): void;
  hear(hearer: (message: Heard) => void): void;
}

/** The reader's end. */
export type ReaderLine = Line<FromReader, ToReader>;
/** The page's end; `close` ends the reader, whatever it is doing. */
export type PageLine = Line<ToReader, FromReader> & { close(): void };
