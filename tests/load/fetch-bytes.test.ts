/** Loading piece by piece, against a network of our own: pieces as they come, or a plain failure. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchPieces, type PieceTaker } from "../../src/load/fetch-bytes.ts";

const ADDRESS = "https://sanad.example/data/a.json";

/** Notes what comes. */
class Notes implements PieceTaker {
  readonly totals: (number | null)[] = [];
  pieces: string[] = [];

  start(total: number | null): void {
    this.totals.push(total);
    this.pieces = [];
  }

  take(piece: Uint8Array): void {
    this.pieces.push(new TextDecoder().decode(piece));
  }
}

/** An answer whose body comes in pieces; `breaks` ends it with a lost connection. */
function answer(pieces: readonly string[], { breaks = false, headers = {} } = {}) {
  const cancelled = vi.fn();
  let next = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next];
        next += 1;
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (breaks) controller.error(new TypeError("network error"));
        else controller.close();
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream, { headers }), cancelled };
}

const network = vi.fn<typeof fetch>();
beforeEach(() => {
  network.mockReset();
  vi.stubGlobal("fetch", network);
});
afterEach(() => vi.unstubAllGlobals());

describe("a file that comes", () => {
  it("is passed on piece by piece, with its length before", async () => {
    const notes = new Notes();
    network.mockResolvedValue(answer(["ab", "c"], { headers: { "content-length": "3" } }).response);
    expect(await fetchPieces(ADDRESS, notes)).toEqual({ ok: true });
    expect(notes).toMatchObject({ totals: [3], pieces: ["ab", "c"] });
  });

  it("lets the page have its turn between pieces that are all there already", async () => {
    const notes = new Notes();
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 4;
      return now;
    });
    network.mockResolvedValue(answer(Array.from({ length: 50 }, () => "a")).response);
    const passed: number[] = [];
    const look = () => {
      passed.push(notes.pieces.length);
      if (notes.pieces.length < 50) setImmediate(look);
    };
    setImmediate(look);
    expect(await fetchPieces(ADDRESS, notes)).toEqual({ ok: true });
    expect(notes.pieces).toHaveLength(50);
    expect(new Set(passed).size).toBeGreaterThan(10);
    vi.restoreAllMocks();
  });

  it.each([
    ["nobody says it", {}],
    ["it is that of the compressed file", { "content-length": "3", "content-encoding": "br" }],
    ["it is nonsense", { "content-length": "much" }],
  ])("has no length where %s", async (_, headers) => {
    const notes = new Notes();
    network.mockResolvedValue(answer(["abc"], { headers }).response);
    await fetchPieces(ADDRESS, notes);
    expect(notes.totals).toEqual([null]);
  });

  it("may be empty, also without a body", async () => {
    const notes = new Notes();
    network.mockResolvedValue(new Response(null));
    expect(await fetchPieces(ADDRESS, notes)).toEqual({ ok: true });
    expect(notes.pieces.join("")).toBe("");
  });

  it("begins anew after a lost connection", async () => {
    const notes = new Notes();
    network
      .mockResolvedValueOnce(answer(["lost"], { breaks: true }).response)
      .mockResolvedValueOnce(answer(["a", "b"]).response);
    expect(await fetchPieces(ADDRESS, notes)).toEqual({ ok: true });
    expect(notes).toMatchObject({ totals: [null, null], pieces: ["a", "b"] });
  });
});

describe("a file that does not come", () => {
  it("because the server refuses it is told, and not asked for again", async () => {
    network.mockResolvedValue(new Response("", { status: 404 }));
    const loaded = await fetchPieces(ADDRESS, new Notes(), { retries: 3 });
    expect(loaded).toEqual({ ok: false, failure: { kind: "missing", status: 404 } });
    expect(network).toHaveBeenCalledTimes(1);
  });

  it("because it promises to be larger than the limit is not begun", async () => {
    const notes = new Notes();
    const { response, cancelled } = answer(["abcd"], { headers: { "content-length": "4" } });
    network.mockResolvedValue(response);
    const loaded = await fetchPieces(ADDRESS, notes, { limitBytes: 3 });
    expect(loaded).toEqual({ ok: false, failure: { kind: "too-large", limitBytes: 3 } });
    expect(notes.totals).toEqual([]);
    expect(cancelled).toHaveBeenCalled();
  });

  it("because it turns out to be larger than the limit is left at once", async () => {
    const notes = new Notes();
    const { response, cancelled } = answer(["ab", "cd", "ef"]);
    network.mockResolvedValue(response);
    const loaded = await fetchPieces(ADDRESS, notes, { limitBytes: 3 });
    expect(loaded).toEqual({ ok: false, failure: { kind: "too-large", limitBytes: 3 } });
    expect(notes.pieces).toEqual(["ab"]);
    expect(cancelled).toHaveBeenCalled();
  });

  it("because it is cancelled says so, whatever was wrong", async () => {
    const cancel = new AbortController();
    network.mockImplementation(() => {
      cancel.abort();
      return Promise.reject(new TypeError("Failed to fetch"));
    });
    const loaded = await fetchPieces(ADDRESS, new Notes(), { signal: cancel.signal });
    expect(loaded).toEqual({ ok: false, failure: { kind: "aborted" } });
    expect(network).toHaveBeenCalledTimes(1);
  });
});
