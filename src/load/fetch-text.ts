/**
 * The only place that asks the network for anything. It gives text or a plain failure, never an exception,
 * so that every caller has to say what the reader sees when data does not come.
 */

/** Why nothing came. */
export type LoadFailure =
  | { readonly kind: "missing"; readonly status: number }
  | { readonly kind: "unreachable" }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "aborted" };

/** A text, or why there is none. */
export type Loaded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: LoadFailure };

/** How to load: an abort signal, a limit of size in bytes, and how often to try again after a lost connection. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly limitBytes?: number;
  readonly retries?: number;
}

/** Fetches a text, as long as it may be where no limit is given. A lost connection is tried `retries` times more (1 by default), a refusal by the server is not. */
export async function fetchText(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const { signal, limitBytes = Number.POSITIVE_INFINITY, retries = 1 } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        credentials: "same-origin",
        ...(signal === undefined ? {} : { signal }),
      });
      if (!response.ok) return fail({ kind: "missing", status: response.status });
      return await readWithin(response, limitBytes);
    } catch {
      if (signal?.aborted === true) return fail({ kind: "aborted" });
      if (attempt >= retries) return fail({ kind: "unreachable" });
    }
  }
}

/** Reads the body piece by piece and stops as soon as it exceeds the limit, whatever its header promised. */
async function readWithin(response: Response, limitBytes: number): Promise<Loaded> {
  const promised = Number(response.headers.get("content-length") ?? 0);
  if (promised > limitBytes) return fail({ kind: "too-large", limitBytes });
  if (response.body === null) return { ok: true, text: await response.text() };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return fail({ kind: "too-large", limitBytes });
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return { ok: true, text: pieces.join("") };
}

function fail(failure: LoadFailure): Loaded {
  return { ok: false, failure };
}
