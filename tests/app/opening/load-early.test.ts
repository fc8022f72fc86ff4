// @vitest-environment jsdom
/** Another dataset is asked for before the app runs, which then goes on with what has begun. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginAsked, loadBegun } from "../../../src/app/opening/load-early.ts";
import type { LoadingWatch } from "../../../src/app/opening/load-other.ts";

vi.mock("../../../src/app/opening/open-big.ts", () => ({
  beginBig: () => Promise.reject(new Error("Nothing here is big.")),
}));

const BASE = "https://sanad.example/timeline/";
const ADDRESS = `${BASE}data/a.json`;
const ASKS = "?data=%2Fdata%2Fa.json";

const network = vi.fn<typeof fetch>();
beforeEach(() => {
  network.mockReset();
  network.mockImplementation(async () => new Response("{}"));
  vi.stubGlobal("fetch", network);
});
afterEach(async () => {
  // What a test has begun is not the next one's.
  await loadBegun("https://sanad.example/other.json", watching());
  vi.unstubAllGlobals();
});

const watching = (signal = new AbortController().signal): LoadingWatch => ({
  onProgress: () => undefined,
  signal,
});
const asked = () => network.mock.calls.map(([url]) => String(url));

describe("the dataset that an address names", () => {
  it("is asked for at once, and not once more when the app wants it", async () => {
    beginAsked(ASKS, BASE);
    expect(asked()).toEqual([ADDRESS]);
    expect(await loadBegun(ADDRESS, watching())).toEqual({ kind: "text", text: "{}" });
    expect(asked()).toEqual([ADDRESS]);
  });

  it("is asked for anew when the app wants it a second time", async () => {
    beginAsked(ASKS, BASE);
    await loadBegun(ADDRESS, watching());
    await loadBegun(ADDRESS, watching());
    expect(asked()).toEqual([ADDRESS, ADDRESS]);
  });

  it("is ended where the app wants another", async () => {
    beginAsked(ASKS, BASE);
    const [[, options] = []] = network.mock.calls;
    await loadBegun(`${BASE}data/b.json`, watching());
    expect(options?.signal?.aborted).toBe(true);
    expect(asked()).toEqual([ADDRESS, `${BASE}data/b.json`]);
  });

  it("is ended by whoever watches it", async () => {
    network.mockImplementation(
      (_, options) =>
        new Promise((_, reject) =>
          options?.signal?.addEventListener("abort", () => reject(new DOMException("ended", "AbortError"))),
        ),
    );
    beginAsked(ASKS, BASE);
    const cancel = new AbortController();
    const loaded = loadBegun(ADDRESS, watching(cancel.signal));
    cancel.abort();
    expect(await loaded).toEqual({ kind: "failed", failure: { kind: "aborted" } });
    network.mockImplementation(async () => new Response("{}"));
  });

  it.each([
    ["of another origin", "?data=https%3A%2F%2Felsewhere.example%2Fa.json"],
    ["outside the site", "?data=..%2Fa.json"],
    ["that is no address", "?data=javascript%3Aalert(1)"],
    ["where none is named", "?lang=en"],
  ])("is left to the app: one %s", (_, search) => {
    beginAsked(search, BASE);
    expect(asked()).toEqual([]);
  });
});
