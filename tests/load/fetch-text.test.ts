/** Loading, against a network of our own: it gives text or a plain failure, and never an exception. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchText } from "../../src/load/fetch-text.ts";

const ADDRESS = "https://sanad.example/data/a.json";

/** A body that comes in the given pieces; `breaks` ends it with a lost connection. */
function bodyOf(pieces: readonly Uint8Array[], breaks = false) {
  const cancelled = vi.fn();
  let next = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next];
        next += 1;
        if (piece !== undefined) controller.enqueue(piece);
        else if (breaks) controller.error(new TypeError("network error"));
        else controller.close();
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  return { stream, cancelled, asked: () => next };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const lost = () => Promise.reject(new TypeError("Failed to fetch"));

const network = vi.fn<typeof fetch>();
beforeEach(() => {
  network.mockReset();
  vi.stubGlobal("fetch", network);
});
afterEach(() => vi.unstubAllGlobals());

describe("a text that comes", () => {
  it("is given whole, asked for once", async () => {
    network.mockResolvedValue(new Response("سند and text"));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: "سند and text" });
    expect(network).toHaveBeenCalledTimes(1);
    expect(network.mock.calls[0]?.[0]).toBe(ADDRESS);
  });

  it("is asked for without telling other origins who asks", async () => {
    network.mockResolvedValue(new Response(""));
    await fetchText(ADDRESS);
    expect(network.mock.calls[0]?.[1]).toMatchObject({ credentials: "same-origin" });
  });

  it("is put together where a letter is cut between two pieces", async () => {
    const letters = bytes("سند");
    // Each letter is two bytes: one, one; three, one.
    const { stream } = bodyOf([letters.slice(0, 1), letters.slice(1, 4), letters.slice(4)]);
    network.mockResolvedValue(new Response(stream));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: "سند" });
  });

  it("may be empty, also without a body", async () => {
    network.mockResolvedValue(new Response(null));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: "" });
  });
});

describe("a refusal by the server", () => {
  it.each([400, 403, 404, 410, 500, 503])("of status %i is told and not tried again", async (status) => {
    network.mockResolvedValue(new Response("a page", { status }));
    expect(await fetchText(ADDRESS, { retries: 5 })).toEqual({
      ok: false,
      failure: { kind: "missing", status },
    });
    expect(network).toHaveBeenCalledTimes(1);
  });
});

describe("a lost connection", () => {
  it("is tried once more by itself", async () => {
    network.mockImplementationOnce(lost).mockResolvedValueOnce(new Response("text"));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: "text" });
  });

  it("is told when it is lost again", async () => {
    network.mockImplementation(lost);
    expect(await fetchText(ADDRESS)).toEqual({ ok: false, failure: { kind: "unreachable" } });
    expect(network).toHaveBeenCalledTimes(2);
  });

  it.each([0, 1, 4])("is tried %i times more where so many are asked for", async (retries) => {
    network.mockImplementation(lost);
    await fetchText(ADDRESS, { retries });
    expect(network).toHaveBeenCalledTimes(1 + retries);
  });

  it("in the middle of a text begins it anew, and mixes nothing", async () => {
    network
      .mockResolvedValueOnce(new Response(bodyOf([bytes("half a ")], true).stream))
      .mockResolvedValueOnce(new Response("whole"));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: "whole" });
  });
});

describe("a limit of size", () => {
  const limit = { limitBytes: 10 };
  const tooLarge = { ok: false, failure: { kind: "too-large", limitBytes: 10 } };

  it("holds a text of exactly that many bytes", async () => {
    network.mockResolvedValue(new Response("1234567890"));
    expect(await fetchText(ADDRESS, limit)).toEqual({ ok: true, text: "1234567890" });
  });

  it("counts bytes and not letters", async () => {
    network.mockResolvedValue(new Response("ستة رف"));
    // Five letters of two bytes and a space are 11.
    expect(await fetchText(ADDRESS, limit)).toEqual(tooLarge);
  });

  it("refuses what announces more without reading it", async () => {
    const { stream, asked } = bodyOf([bytes("12345")]);
    network.mockResolvedValue(new Response(stream, { headers: { "content-length": "11" } }));
    expect(await fetchText(ADDRESS, limit)).toEqual(tooLarge);
    expect(asked()).toBe(0);
  });

  it("stops reading what is longer than it announced, and is not tried again", async () => {
    const pieces = Array.from({ length: 1000 }, () => bytes("123456"));
    const { stream, cancelled, asked } = bodyOf(pieces);
    network.mockResolvedValue(new Response(stream, { headers: { "content-length": "6" } }));
    expect(await fetchText(ADDRESS, limit)).toEqual(tooLarge);
    expect(cancelled).toHaveBeenCalled();
    expect(asked()).toBe(2); // 6 + 6 = 12 bytes are more than 10
    expect(network).toHaveBeenCalledTimes(1);
  });

  it("is not fooled by a length that is no number", async () => {
    network.mockResolvedValue(new Response("12345", { headers: { "content-length": "many" } }));
    expect(await fetchText(ADDRESS, limit)).toEqual({ ok: true, text: "12345" });
  });
});

describe("an abort", () => {
  it("is told as such and ends the trying", async () => {
    const asking = new AbortController();
    network.mockImplementation(() => {
      asking.abort();
      return Promise.reject(new DOMException("aborted", "AbortError"));
    });
    expect(await fetchText(ADDRESS, { signal: asking.signal, retries: 3 })).toEqual({
      ok: false,
      failure: { kind: "aborted" },
    });
    expect(network).toHaveBeenCalledTimes(1);
  });

  it("reaches the network", async () => {
    const { signal } = new AbortController();
    network.mockResolvedValue(new Response(""));
    await fetchText(ADDRESS, { signal });
    expect(network.mock.calls[0]?.[1]?.signal).toBe(signal);
  });

  it("in the middle of a text gives no half of it", async () => {
    const asking = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes("half"));
        asking.abort();
        controller.error(new DOMException("aborted", "AbortError"));
      },
    });
    network.mockResolvedValue(new Response(stream));
    expect(await fetchText(ADDRESS, { signal: asking.signal })).toEqual({
      ok: false,
      failure: { kind: "aborted" },
    });
  });
});
