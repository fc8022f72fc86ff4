// Who is believed, and what is understood: the trust check of both ends against hostile senders and hostile messages.
import { describe, expect, it } from "vitest";
import {
  createLimit,
  LIVE_PARAMS,
  PROTOCOL,
  type Received,
  readFromHost,
  readFromPage,
  readParams,
  trustedFields,
} from "../../src/embed/messages.ts";
import { chance } from "../support/chance.ts";

const SITE = "https://sanad.example";
const frame = { name: "our own frame" };
const READY = { sanad: PROTOCOL, kind: "ready", lang: "en" };

const received = (changes: Partial<Received> = {}): Received => ({
  source: frame,
  origin: SITE,
  data: READY,
  ...changes,
});

describe("a sender", () => {
  const sender = { source: frame, origins: [SITE] };

  it("is believed by its window and its origin", () => {
    expect(trustedFields(received(), sender)).toBe(READY);
  });

  it("may have any origin before the handshake, but only the one window", () => {
    const anyone = { source: frame, origins: null };
    expect(trustedFields(received({ origin: "https://host.example" }), anyone)).toBe(READY);
    expect(trustedFields(received({ source: { name: "another" } }), anyone)).toBeNull();
  });

  it.each([
    ["another frame of the same site", { source: { name: "our own frame" } }],
    ["no window at all", { source: null }],
    ["the same name below another domain", { origin: "https://sanad.example.evil.example" }],
    ["the same name at the end of another", { origin: "https://evil-sanad.example" }],
    ["a look-alike in another script", { origin: "https://sаnad.example" }],
    ["another port", { origin: "https://sanad.example:8443" }],
    ["another scheme", { origin: "http://sanad.example" }],
    ["another case", { origin: "https://SANAD.example" }],
    ["a dot at the end", { origin: "https://sanad.example." }],
    ["an opaque origin", { origin: "null" }],
    ["an empty origin", { origin: "" }],
  ])("is not believed where it is %s", (_, changes) => {
    expect(trustedFields(received(changes), sender)).toBeNull();
  });

  it("is not believed where neither it nor the one awaited has a window", () => {
    expect(trustedFields(received({ source: null }), { source: null, origins: [SITE] })).toBeNull();
    const nobody = { source: undefined, origins: [SITE] };
    expect(trustedFields(received({ source: undefined }), nobody)).toBeNull();
  });

  it("may be opaque where that is what is awaited", () => {
    expect(trustedFields(received({ origin: "null" }), { source: frame, origins: [SITE, "null"] })).toBe(
      READY,
    );
  });

  it.each([
    ["a text", "ready"],
    ["JSON in a text", JSON.stringify(READY)],
    ["nothing", null],
    ["a number", 1],
    ["an array", [READY]],
    ["another protocol", { kind: "ready", lang: "en" }],
    ["another version", { ...READY, sanad: 2 }],
    ["the version as a text", { ...READY, sanad: "1" }],
    ["the version as true", { ...READY, sanad: true }],
  ])("that says %s is not understood", (_, data) => {
    expect(trustedFields(received({ data }), sender)).toBeNull();
  });
});

describe("what a page says", () => {
  it.each([
    [{ kind: "ready", lang: "ar" }],
    [{ kind: "height", px: 640 }],
    [{ kind: "select", event: "2022-03-27-negev-summit", title: "قمة النقب" }],
    [{ kind: "select", event: "", title: "" }],
    [{ kind: "viewchange", params: { from: "2022-01-01", type: "defence,economy" }, step: true }],
  ])("is read back as it was said: %j", (message) => {
    expect(readFromPage({ sanad: PROTOCOL, ...message })).toEqual(message);
  });

  it.each([
    ["an unknown kind", { kind: "navigate", to: "https://evil.example" }],
    ["a kind of the host", { kind: "ack" }],
    ["no kind", {}],
    ["a kind that every object has", { kind: "toString" }],
    ["a height that is no number", { kind: "height", px: "640" }],
    ["a height that is not finite", { kind: "height", px: Number.POSITIVE_INFINITY }],
    ["a height that is not a number", { kind: "height", px: Number.NaN }],
    ["a height below a pixel", { kind: "height", px: 0 }],
    ["a negative height", { kind: "height", px: -100 }],
    ["a height beyond all pages", { kind: "height", px: 1e9 }],
    ["an event of a megabyte", { kind: "select", event: "x".repeat(1e6), title: "" }],
    ["an event that is a list", { kind: "select", event: ["x"], title: "" }],
    ["a title that is no text", { kind: "select", event: "", title: { toString: "x" } }],
    ["a title of a megabyte", { kind: "select", event: "", title: "x".repeat(1e6) }],
    ["a language of a megabyte", { kind: "ready", lang: "x".repeat(1e6) }],
    ["a view without parameters", { kind: "viewchange" }],
    ["a view with a day that is a date", { kind: "viewchange", params: { from: new Date(0) } }],
  ])("is ignored where it has %s", (_, message) => {
    expect(readFromPage({ sanad: PROTOCOL, ...message })).toBeNull();
  });

  it("keeps nothing that it does not know", () => {
    const read = readFromPage({ ...READY, html: "<script>", params: { embed: "0" } });
    expect(read).toEqual({ kind: "ready", lang: "en" });
  });
});

describe("what a host says", () => {
  it.each([
    [{ kind: "ack" }],
    [{ kind: "ack", room: 640 }],
    [{ kind: "show", params: { from: "2020-12-01", to: "2021-06-30", theme: "dark" } }],
    [{ kind: "filter", params: { type: "", q: "مصافحة" } }],
    [{ kind: "select", event: "2022-03-27-negev-summit" }],
    [{ kind: "select", event: "" }],
  ])("is read back as it was said: %j", (message) => {
    expect(readFromHost({ sanad: PROTOCOL, ...message })).toEqual(message);
  });

  it.each([
    ["an unknown kind", { kind: "eval", code: "alert(1)" }],
    ["a kind of the page", { kind: "ready", lang: "en" }],
    ["an event that is an object", { kind: "select", event: { id: "x" } }],
    ["an event of a megabyte", { kind: "select", event: "x".repeat(1e6) }],
    ["no parameters", { kind: "show" }],
    ["parameters that are a text", { kind: "show", params: "from=2022-01-01" }],
    ["a colour that is an object", { kind: "show", params: { accent: { valueOf: "red" } } }],
    ["a search of a megabyte", { kind: "filter", params: { q: "x".repeat(1e6) } }],
    ["a hundred thousand types", { kind: "filter", params: { type: "a,".repeat(100_000) } }],
  ])("is ignored where it has %s", (_, message) => {
    expect(readFromHost({ sanad: PROTOCOL, ...message })).toBeNull();
  });

  it("ends the handshake also with a room that makes no sense, which is then not followed", () => {
    for (const room of [0, -1, Number.NaN, 1e9, "640", {}]) {
      expect(readFromHost({ sanad: PROTOCOL, kind: "ack", room })).toEqual({ kind: "ack" });
    }
  });
});

describe("parameters", () => {
  it("are those that can change while a page lives: never the record, its edition, or being embedded", () => {
    expect(readParams({ data: "https://evil.example/x.json", edition: "x", embed: "0" })).toEqual({});
    expect(LIVE_PARAMS).toContain("event");
    expect(LIVE_PARAMS).not.toContain("data");
  });

  it("may be taken away by an empty value", () => {
    expect(readParams({ from: "", event: "" })).toEqual({ from: "", event: "" });
  });

  it("are ignored together where one of them is broken", () => {
    expect(readParams({ theme: "dark", view: 1 })).toBeNull();
    expect(readParams({ theme: ["dark"] })).toBeNull();
  });

  it("are not taken from what came as an object's ancestor", () => {
    expect(readParams(structuredClone(JSON.parse('{"__proto__": {"theme": "dark"}}')))).toEqual({});
  });

  it("never fail, whatever comes: a thousand made-up messages", () => {
    const { pick, whole } = chance(8);
    const values = [
      null,
      undefined,
      0,
      -1,
      Number.NaN,
      "",
      "x",
      "\ud800",
      [],
      {},
      true,
      10n,
      "🙂".repeat(3000),
    ];
    const names = [...LIVE_PARAMS, "kind", "params", "px", "room", "event", "title", "lang", "sanad"];
    const kinds = ["ready", "height", "select", "viewchange", "ack", "show", "filter", "", "constructor"];
    const made = (depth: number): Record<string, unknown> =>
      Object.fromEntries(
        Array.from({ length: whole(0, 6) }, () => [
          pick(names),
          depth > 0 && whole(0, 3) === 0 ? made(depth - 1) : pick(values),
        ]),
      );
    for (let time = 0; time < 1000; time += 1) {
      const data = { ...made(2), sanad: PROTOCOL, kind: pick(kinds) };
      expect(() => [readFromPage(data), readFromHost(data)]).not.toThrow();
    }
  });
});

describe("patience", () => {
  it("hears so many messages in a second, and more in the next", () => {
    let now = 5000;
    const isHeard = createLimit(3, () => now);
    const heard = () => [1, 2, 3, 4, 5].map(isHeard);
    expect(heard()).toEqual([true, true, true, false, false]);
    now += 999;
    expect(heard()).toEqual([false, false, false, false, false]);
    now += 1;
    expect(heard()).toEqual([true, true, true, false, false]);
  });
});
