// @vitest-environment jsdom
// Words that are typed into a record with a search of its own, which answers later: when they become those of the
// filter, and how often the page is drawn for them.
import { act, renderHook } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSearch } from "../../../src/app/search/use-search.ts";
import type { Record } from "../../../src/events/record.ts";
import type { Found } from "../../../src/events/words/word-index.ts";
import { recordOf } from "../../support/builders.ts";

const EVENTS = recordOf([{ date: "2020" }, { date: "2021" }, { date: "2022" }]);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const notTold = () => {
  throw new Error("Nobody asks here why an event was found.");
};

/** A record whose questions wait until the test answers them. */
function waiting() {
  const questions = new Map<string, (found: Found) => void>();
  const find = (words: string) => {
    return new Promise<Found>((resolve) => questions.set(words, resolve));
  };
  const record: Record = { ...EVENTS, search: { find, explain: notTold } };
  const answer = (words: string, mask: readonly number[]) =>
    act(async () =>
      questions.get(words)?.({ mask: Uint8Array.from(mask), best: new Uint32Array(), plan: [] }),
    );
  return { record, answer };
}

/** A page that types words; what it has shown, drawing by drawing: the words of the filter, and the events kept. */
function page(record: Record) {
  const drawn: string[] = [];
  const { result } = renderHook(() => {
    const [words, setWords] = useState("");
    const search = useSearch(record, words);
    const { matches } = search;
    const kept = matches === undefined ? "all" : [0, 1, 2].filter((n) => matches[n] === 1).join();
    const line = `${words}: ${kept}`;
    if (drawn.at(-1) !== line) drawn.push(line);
    return { type: (coming: string) => search.ahead(coming, () => setWords(coming)) };
  });
  return { drawn, type: (words: string) => act(async () => result.current.type(words)) };
}

describe("words that are typed, in a record whose search answers later", () => {
  it("become those of the filter together with what they find", async () => {
    const { record, answer } = waiting();
    const { drawn, type } = page(record);
    await type("port");
    expect(drawn).toEqual([": all"]);
    await answer("port", [1, 0, 1]);
    expect(drawn).toEqual([": all", "port: 0,2"]);
  });

  it("wait no longer than a moment, and then keep what the words before found until their own answer", async () => {
    const { record, answer } = waiting();
    const { drawn, type } = page(record);
    await type("port");
    await answer("port", [1, 0, 1]);
    await type("ports");
    await act(() => vi.advanceTimersByTimeAsync(60));
    await answer("ports", [0, 1, 0]);
    expect(drawn).toEqual([": all", "port: 0,2", "ports: 0,2", "ports: 1"]);
  });

  it("give way to those that are typed after them", async () => {
    const { record, answer } = waiting();
    const { drawn, type } = page(record);
    await type("po");
    await type("port");
    await answer("po", [1, 1, 1]);
    await act(() => vi.advanceTimersByTimeAsync(60));
    await answer("port", [0, 0, 1]);
    expect(drawn).toEqual([": all", "port: all", "port: 2"]);
  });

  it("are gone at once when they are cleared, whatever is answered then", async () => {
    const { record, answer } = waiting();
    const { drawn, type } = page(record);
    await type("port");
    await type("");
    await answer("port", [1, 0, 0]);
    await act(() => vi.advanceTimersByTimeAsync(60));
    expect(drawn).toEqual([": all"]);
  });
});

describe("words that are typed, in a record that is searched in the page", () => {
  it("become those of the filter at once", async () => {
    const { drawn, type } = page(EVENTS);
    await type("port");
    expect(drawn).toEqual([": all", "port: all"]);
  });
});
