/**
 * Fetches a file as the bytes in which it comes, piece by piece, so that a big one can be read while it arrives and
 * never stands in memory twice. Gives a plain failure, never an exception, as fetchText does.
 */
import type { LoadFailure, LoadOptions } from "./fetch-text.ts";
import { paceOf } from "./pace.ts";

/** 512 MB: a million events of the generator's form fit; beyond it a tab would rather die than draw. */
export const LIMIT_BYTES = 512 * 1024 * 1024;

/** For so long, in milliseconds, pieces are passed on before the page has its turn: those that have come already do not pause. */
const STRETCH_MS = 10;

/** Takes the pieces of a file. */
export interface PieceTaker {
  /** A file begins to come; `total` is its length in bytes, null where nobody says. What came before is void. */
  start(total: number | null): void;
  /** The next piece; it is the taker's own. */
  take(piece: Uint8Array<ArrayBuffer>): void;
}

/** The whole file has come, or why it has not. */
export type PiecesLoaded = { readonly ok: true } | { readonly ok: false; readonly failure: LoadFailure };

/** Fetches the pieces of a file. A lost connection is tried `retries` times more, from the beginning. */
export async function fetchPieces(
  url: string,
  taker: PieceTaker,
  options: LoadOptions = {},
): Promise<PiecesLoaded> {
  const { signal, limitBytes = LIMIT_BYTES, retries = 1 } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        credentials: "same-origin",
        ...(signal === undefined ? {} : { signal }),
      });
      if (!response.ok) return fail({ kind: "missing", status: response.status });
      return await passOn(response, taker, limitBytes);
    } catch {
      if (signal?.aborted === true) return fail({ kind: "aborted" });
      if (attempt >= retries) return fail({ kind: "unreachable" });
    }
  }
}

async function passOn(response: Response, taker: PieceTaker, limitBytes: number): Promise<PiecesLoaded> {
  const promised = lengthOf(response.headers);
  if (promised !== null && promised > limitBytes) {
    await response.body?.cancel();
    return fail({ kind: "too-large", limitBytes });
  }
  taker.start(promised);
  if (response.body === null) {
    taker.take(new Uint8Array(await response.arrayBuffer()));
    return { ok: true };
  }
  const reader = response.body.getReader();
  let bytes = 0;
  const pace = paceOf(STRETCH_MS);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ok: true };
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return fail({ kind: "too-large", limitBytes });
    }
    taker.take(value);
    await pace.breathe();
  }
}

/** The length of the file itself; what a compressed answer says of its length is not about that. */
function lengthOf(headers: Headers): number | null {
  const said = headers.get("content-length");
  if (said === null || (headers.get("content-encoding") ?? "identity") !== "identity") return null;
  const length = Number(said);
  return Number.isSafeInteger(length) && length >= 0 ? length : null;
}

function fail(failure: LoadFailure): PiecesLoaded {
  return { ok: false, failure };
}
