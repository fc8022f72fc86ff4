/** Which datasets an address may open, tried with the addresses that somebody would try. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveDataAddress } from "../../src/load/data-address.ts";

const BASE = "https://sanad.example/record/";
const ALLOWED = ["https://data.example", "http://localhost:8080"];

const resolved = (value: string, base = BASE) => {
  const address = resolveDataAddress(value, base, ALLOWED);
  return address.ok ? address.url : null;
};

describe("a path", () => {
  it.each([
    ["/data/other.json", "https://sanad.example/record/data/other.json"],
    ["data/other.json", "https://sanad.example/record/data/other.json"],
    ["./data/other.json", "https://sanad.example/record/data/other.json"],
    ["data/other.json?v=2", "https://sanad.example/record/data/other.json?v=2"],
    ["/data/بيانات.json", "https://sanad.example/record/data/%D8%A8%D9%8A%D8%A7%D9%86%D8%A7%D8%AA.json"],
    ["data/a:b.json", "https://sanad.example/record/data/a:b.json"],
  ])("%s is taken from the site's base", (value, url) => {
    expect(resolved(value)).toBe(url);
  });

  it.each([
    "../secret.json",
    "/../secret.json",
    "data/../../secret.json",
    "%2e%2e/secret.json",
    "..%2fsecret/../../x",
  ])("that climbs out of the base is refused: %s", (value) => {
    expect(resolved(value)).toBe(null);
  });

  it("is the same file wherever the site is mounted", () => {
    expect(resolved("/data/a.json", "http://127.0.0.1:4173/")).toBe("http://127.0.0.1:4173/data/a.json");
    expect(resolved("/data/a.json", "https://host.example/deep/er/")).toBe(
      "https://host.example/deep/er/data/a.json",
    );
  });
});

describe("an address with an origin", () => {
  it.each([
    "https://sanad.example/record/data/a.json",
    "HTTPS://SANAD.example/record/data/a.json",
    "https://data.example/any/where.json",
    "http://localhost:8080/a.json",
  ])("of the site or one that the build allows is opened: %s", (value) => {
    expect(resolved(value)).not.toBe(null);
  });

  it.each([
    ["another origin", "https://evil.example/data.json"],
    ["the site outside its base", "https://sanad.example/other/data.json"],
    ["a name that begins like the site's", "https://sanad.example.evil.example/record/a.json"],
    ["a name that ends like an allowed one", "https://evildata.example/a.json"],
    ["another port", "https://data.example:8443/a.json"],
    ["another scheme", "http://data.example/a.json"],
    ["a user before the host", "https://sanad.example@evil.example/a.json"],
    ["a user at an allowed host", "https://user:secret@data.example/a.json"],
    ["no scheme", "//evil.example/a.json"],
    ["no scheme, and a third slash", "///evil.example/a.json"],
    ["backslashes", "\\\\evil.example\\a.json"],
    ["a slash and a backslash", "/\\evil.example/a.json"],
    ["a scheme and backslashes", "https:\\\\evil.example\\a.json"],
    ["a line break within", "/\n/evil.example/a.json"],
    ["a tab within", "/\t/evil.example/a.json"],
    ["script", "javascript:alert(1)"],
    ["script in capitals", "JaVaScRiPt:alert(1)"],
    ["data", "data:application/json,{}"],
    ["a blob", "blob:https://sanad.example/record/0"],
    ["a file", "file:///etc/passwd"],
    ["a socket", "ws://sanad.example/record/a"],
    ["an extension", "chrome-extension://abc/a.json"],
    ["half an address", "https://"],
    ["a bracket", "http://[::1"],
  ])("is refused where it has %s", (_what, value) => {
    expect(resolved(value)).toBe(null);
  });
});

describe("a scheme without slashes", () => {
  const value = "https:evil.example/a.json";

  it("is a path to the browser where the scheme is the site's own, and stays within the site", () => {
    expect(resolved(value)).toBe("https://sanad.example/record/evil.example/a.json");
  });

  it("is another origin where it is not, and is refused", () => {
    expect(resolved(value, "http://127.0.0.1:4173/")).toBe(null);
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.constantFrom("https:", "http:", "javascript:", "/", "//", "\\", "..", "@", "%2f", "?", "#", ":", " "),
    fc.constantFrom("evil.example", "data.example", "sanad.example", "record", "data"),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: "binary", maxLength: 40 }),
  );

  it("opens nothing but the site below its base and what the build allows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const url = resolved(text);
        if (url === null) return;
        const { origin, pathname, username, password } = new URL(url);
        expect(username + password).toBe("");
        if (!ALLOWED.includes(origin)) {
          expect(origin).toBe("https://sanad.example");
          expect(pathname.startsWith("/record/")).toBe(true);
        }
      }),
      { seed: 20201222, numRuns: 5000 },
    );
  });
});
