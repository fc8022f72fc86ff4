// @vitest-environment jsdom
// Where the app does not come, the page is shown as it is read without scripts, and says so.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readWithoutApp } from "../../src/app/fallback.ts";

const root = document.documentElement;

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  Object.assign(root.dataset, { js: "on", mode: "timeline", pending: "1", embed: "1" });
  document.body.innerHTML =
    '<div id="alert" data-failed="The list has every event." data-failed-other="It is another record." data-again="Again"></div>';
  readWithoutApp(document);
});

afterEach(() => {
  vi.useRealTimers();
});

const fail = (element: HTMLElement) => {
  document.body.append(element);
  element.dispatchEvent(new Event("error"));
};

const isGivenUp = () => ({
  js: root.dataset.js,
  mode: root.dataset.mode,
  state: root.dataset.sanad,
  said: document.querySelector("[role=alert]")?.textContent,
});

const GIVEN_UP = { js: undefined, mode: "list", state: "error", said: "The list has every event. Again" };

describe("a page whose app does not come", () => {
  it("shows its list and says so where a module of it fails", () => {
    const script = document.createElement("script");
    script.type = "module";
    fail(script);
    expect(isGivenUp()).toEqual(GIVEN_UP);
    expect(root.dataset.pending).toBeUndefined();
    expect(root.dataset.embed).toBe("1");
  });

  it("does so too where nothing has come for long", () => {
    vi.advanceTimersByTime(19_000);
    expect(root.dataset.sanad).toBeUndefined();
    vi.advanceTimersByTime(2000);
    expect(isGivenUp()).toEqual(GIVEN_UP);
  });

  it("says of another dataset that it is not the one that is shown, and lets it be tried again", () => {
    root.dataset.other = "1";
    const script = document.createElement("script");
    script.type = "module";
    fail(script);
    expect(isGivenUp()).toEqual({ ...GIVEN_UP, said: "It is another record. Again" });
    expect(document.querySelector<HTMLButtonElement>("[role=alert] button")?.type).toBe("button");
    expect(root.dataset.other).toBeUndefined();
  });

  it("says it once", () => {
    for (const _ of [1, 2]) {
      const script = document.createElement("script");
      script.type = "module";
      fail(script);
    }
    expect(document.querySelectorAll("[role=alert]").length).toBe(1);
  });
});

describe("a page whose app has come", () => {
  it("stays as it is, whatever fails later", () => {
    root.dataset.sanad = "ready";
    const script = document.createElement("script");
    script.type = "module";
    fail(script);
    vi.advanceTimersByTime(60_000);
    expect(root.dataset).toMatchObject({ js: "on", mode: "timeline", sanad: "ready" });
  });

  it("is not given up for a picture or a plain script that is missing", () => {
    fail(document.createElement("img"));
    fail(document.createElement("script"));
    expect(root.dataset.sanad).toBeUndefined();
  });
});
