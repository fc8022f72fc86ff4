/** Loading another dataset: a small file as text, a big one through its reader, and what ends either. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LoadingWatch, loadOther } from "../../../src/app/opening/load-other.ts";
import { BigOpening } from "../../../src/worker/big-opening.ts";
import { startReader } from "../../../src/worker/start-reader.ts";
import { soundDataset } from "../../events/sound-dataset.ts";

// The worker's script is there only in a built site; here the reader works in the page.
vi.mock("../../../src/app/opening/open-big.ts", () => ({
  beginBig: async (onProgress: LoadingWatch["onProgress"]) =>
    new BigOpening(await startReader([]), onProgress),
}));

const ADDRESS = "https://sanad.example/data/a.json";
const network = vi.fn<typeof fetch>();
beforeEach(() => {
  network.mockReset();
  vi.stubGlobal("fetch", network);
});
afterEach(() => vi.unstubAllGlobals());

const watching = (signal = new AbortController().signal): LoadingWatch => ({
  onProgress: () => undefined,
  signal,
});

/** The sound dataset, made long by what means nothing. */
const small = JSON.stringify(soundDataset());
const big = JSON.stringify({ ...soundDataset(), "x-filling": "ا".repeat(1_200_000) });
const cut = (text: string) => text.slice(0, -9);

/** An answer in pieces of 100,000 bytes; with its length where `says`. */
function answer(text: string, says: boolean, between: () => void = () => undefined): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + 100_000));
      at += 100_000;
      between();
    },
  });
  return new Response(stream, says ? { headers: { "content-length": String(bytes.length) } } : {});
}

describe("another dataset", () => {
  it.each([true, false])("that is small comes as its text (its length is said: %s)", async (says) => {
    network.mockResolvedValue(answer(small, says));
    expect(await loadOther(ADDRESS, watching())).toEqual({ kind: "text", text: small });
  });

  it("loses its byte order mark, and letters cut between two pieces are put together", async () => {
    const text = `\ufeff${"ا".repeat(200_000)}`;
    network.mockResolvedValue(answer(text, false));
    expect(await loadOther(ADDRESS, watching())).toEqual({ kind: "text", text: text.slice(1) });
  });

  it.each([true, false])("that is big comes as a record (its length is said: %s)", async (says) => {
    network.mockResolvedValue(answer(big, says));
    const loaded = await loadOther(ADDRESS, watching());
    if (loaded.kind !== "big" || !loaded.opened.ok) throw new Error("it is big, and can be shown");
    expect(loaded.opened.big.record.size).toBe(2);
    expect((await loaded.opened.big.report).errors).toBe(0);
  });

  it("that is big and cut off is told as one that is small", async () => {
    network.mockResolvedValue(answer(cut(big), true));
    const loaded = await loadOther(ADDRESS, watching());
    if (loaded.kind !== "big" || loaded.opened.ok) throw new Error("it is big, and cannot be shown");
    expect(loaded.opened.problems.map(({ rule }) => rule)).toEqual(["not-json"]);
  });

  it("that is big begins anew after a lost connection", async () => {
    let asked = 0;
    network.mockImplementation(async () => {
      asked += 1;
      const broken = asked === 1;
      let pieces = 0;
      return answer(big, true, () => {
        pieces += 1;
        if (broken && pieces === 9) throw new TypeError("lost");
      });
    });
    const loaded = await loadOther(ADDRESS, watching());
    if (loaded.kind !== "big" || !loaded.opened.ok) throw new Error("it is big, and can be shown");
    expect(loaded.opened.big.record.size).toBe(2);
  });

  it("that is cancelled on its way ends at once", async () => {
    const cancel = new AbortController();
    network.mockImplementation(async (_, options) => {
      let pieces = 0;
      return answer(big, true, () => {
        pieces += 1;
        if (pieces === 5) cancel.abort();
        if (options?.signal?.aborted === true) throw new DOMException("aborted", "AbortError");
      });
    });
    expect(await loadOther(ADDRESS, watching(cancel.signal))).toEqual({
      kind: "failed",
      failure: { kind: "aborted" },
    });
  });

  it("that is cancelled while it is read ends at once", async () => {
    const cancel = new AbortController();
    network.mockResolvedValue(answer(big, true));
    const loading = loadOther(ADDRESS, watching(cancel.signal));
    cancel.abort();
    expect(await loading).toEqual({ kind: "failed", failure: { kind: "aborted" } });
  });
});
