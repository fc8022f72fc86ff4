// @vitest-environment jsdom
// The page's side of the conversation: whom it answers, and what it says before it knows who is there.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  connectHost,
  type HostLink,
  isStep,
  viewToParams,
  viewWithParams,
} from "../../../src/app/embedded/host-link.ts";
import type { Params } from "../../../src/embed/messages.ts";
import { urlToView } from "../../../src/view/codec.ts";
import { OPENING_VIEW } from "../../../src/view/view.ts";
import { recordOf } from "../../support/builders.ts";

const HOST = "https://host.example";
const ACK = { sanad: 1, kind: "ack", room: 640 };

interface Posted {
  readonly data: unknown;
  readonly target: unknown;
}

let posted: Posted[] = [];
let heard: Params[] = [];
let rooms: (number | null)[] = [];
let link: HostLink;

/** The host's window, as far as a page may touch it. */
const host = {
  postMessage: (data: unknown, target: unknown) => void posted.push({ data, target }),
};

const say = (data: unknown, { origin = HOST, source = host as unknown } = {}): void => {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
};

const readies = () => posted.filter(({ data }) => (data as { kind?: string }).kind === "ready");

beforeEach(() => {
  vi.useFakeTimers();
  [posted, heard, rooms] = [[], [], []];
  Object.defineProperty(window, "parent", { value: host, configurable: true });
  link = connectHost({
    self: window,
    lang: "ar",
    onGreeted: (room) => rooms.push(room),
    onParams: (params) => heard.push(params),
  });
});

afterEach(() => {
  link.end();
  vi.useRealTimers();
});

describe("a page in a frame", () => {
  it("says that it is ready until somebody answers, at longer and longer waits", () => {
    expect(readies()).toHaveLength(1);
    vi.advanceTimersByTime(50 + 100 + 200);
    expect(readies()).toHaveLength(4);
    say(ACK);
    vi.advanceTimersByTime(60_000);
    expect(readies()).toHaveLength(4);
    expect(readies()[0]).toEqual({ data: { sanad: 1, kind: "ready", lang: "ar" }, target: "*" });
    expect(rooms).toEqual([640]);
  });

  it("does not call for ever where nobody listens", () => {
    vi.advanceTimersByTime(3_600_000);
    expect(readies().length).toBe(40);
  });

  it("says nothing else before it knows who is there, and then to nobody else", () => {
    link.tell({ kind: "select", event: "x", title: "X" });
    expect(posted).toHaveLength(1);
    say(ACK);
    link.tell({ kind: "select", event: "x", title: "X" });
    expect(posted.at(-1)).toEqual({
      data: { sanad: 1, kind: "select", event: "x", title: "X" },
      target: HOST,
    });
  });

  it("speaks to a host without a name of its own all the same", () => {
    say(ACK, { origin: "null" });
    link.tell({ kind: "height", px: 700 });
    expect(posted.at(-1)?.target).toBe("*");
  });

  it("does nothing that is asked before the handshake", () => {
    say({ sanad: 1, kind: "show", params: { theme: "dark" } });
    expect(heard).toEqual([]);
  });

  it("does what its host asks for", () => {
    say(ACK);
    say({ sanad: 1, kind: "show", params: { theme: "dark" } });
    say({ sanad: 1, kind: "select", event: "x" });
    say({ sanad: 1, kind: "filter", params: { type: "defence" } });
    expect(heard).toEqual([
      { theme: "dark" },
      { event: "x" },
      { type: "defence", person: "", org: "", place: "", disputed: "", q: "" },
    ]);
  });

  it("does not do what anybody else asks for", () => {
    const show = { sanad: 1, kind: "show", params: { theme: "dark" } };
    say(ACK, { source: {} });
    say(show, { source: window });
    expect(rooms).toEqual([]);
    say(ACK);
    say(show, { source: {} });
    say(show, { origin: "https://host.example.evil.example" });
    say(ACK, { origin: "https://evil.example" });
    say(show, { origin: "https://evil.example" });
    expect(heard).toEqual([]);
    expect(rooms).toEqual([640]);
  });

  it("does not drown in what its own host asks for", () => {
    say(ACK);
    for (let time = 0; time < 10_000; time += 1) say({ sanad: 1, kind: "select", event: `e${time}` });
    expect(heard.length).toBeLessThan(50);
    vi.advanceTimersByTime(1000);
    say({ sanad: 1, kind: "select", event: "after" });
    expect(heard.at(-1)).toEqual({ event: "after" });
  });

  it("leaves nothing behind when it ends", () => {
    link.end();
    posted = [];
    say(ACK);
    vi.advanceTimersByTime(60_000);
    expect([posted, rooms]).toEqual([[], []]);
  });
});

describe("the view that a host sees", () => {
  const record = recordOf([
    { id: "one", date: "2022-03-24" },
    { id: "two", date: "2022-03-27" },
  ]);
  const view = urlToView("?event=one&theme=dark&embed=1&view=list").view;

  it("is that of the address, without what is not the host's to change", () => {
    expect(viewToParams({ ...view, edition: "2026-11", data: "x.json" })).toEqual({
      event: "one",
      view: "list",
      theme: "dark",
    });
  });

  it("changes in what is named, and in nothing else", () => {
    expect(viewWithParams(view, { event: "two" }, record)).toEqual({ ...view, event: "two" });
    expect(viewWithParams(view, { event: "", theme: "" }, record)).toEqual({
      ...view,
      event: null,
      theme: "auto",
    });
  });

  it("takes no event that the record does not hold", () => {
    expect(viewWithParams(view, { event: "three" }, record).event).toBeNull();
  });

  it("does not change by what is no possible value", () => {
    const nonsense = { from: "2022-02-30", event: "<b>", accent: "red;x:url(//evil.example)", theme: "pink" };
    expect(viewWithParams(view, nonsense, record)).toEqual(view);
  });

  it("stays embedded, and of the same record", () => {
    const kept = { ...view, edition: "2026-11", data: "/data/x.json" };
    expect(viewWithParams(kept, { from: "2022-01-01" }, record)).toMatchObject({
      edition: "2026-11",
      data: "/data/x.json",
      embed: true,
    });
  });
});

describe("a step that Back undoes", () => {
  it("is opening, filtering or turning to the other view, not moving or typing", () => {
    const open = { ...OPENING_VIEW, event: "one" };
    expect(isStep(OPENING_VIEW, open)).toBe(true);
    expect(isStep(OPENING_VIEW, { ...OPENING_VIEW, mode: "list" })).toBe(true);
    expect(isStep(OPENING_VIEW, { ...OPENING_VIEW, theme: "dark" })).toBe(false);
    const window = { from: "2022-01-01", to: "2022-12-31" };
    expect(isStep(OPENING_VIEW, { ...OPENING_VIEW, window })).toBe(false);
    const typed = { ...OPENING_VIEW, filter: { ...OPENING_VIEW.filter, query: "a" } };
    expect(isStep(OPENING_VIEW, typed)).toBe(false);
  });
});
