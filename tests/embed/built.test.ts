// embed.js as it is built: how much it weighs, what it is made of, and that a version that is kept never changes.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleEmbed, describeVersion, embedVersion, keptFile } from "../../scripts/embed.ts";

let code = "";
let version = "";

beforeAll(async () => {
  [code, version] = await Promise.all([bundleEmbed(), embedVersion()]);
}, 60_000);

describe("embed.js", () => {
  it("weighs less than three kilobytes, however it is compressed", () => {
    expect(describeVersion(version, code).bytes).toBeLessThan(3000);
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThan(3 * 1024);
  });

  it("imports nothing, exports nothing, and names no host", () => {
    expect(code).not.toMatch(/\b(import|export|require)\b/);
    expect(code).not.toMatch(/https?:\/\/\w/);
  });

  it("writes no markup, no style element and no style attribute", () => {
    expect(code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|createElement\(.style|\.style\b|setAttribute\(.style/,
    );
  });

  it("evaluates nothing, and keeps nothing on the device", () => {
    expect(code).not.toMatch(/\beval\b|new Function|localStorage|sessionStorage|cookie|indexedDB/);
  });
});

describe("a version of embed.js", () => {
  it("that is kept is the one that is served, and the code is still the same or the version has been raised", async () => {
    const file = keptFile(version);
    if (existsSync(file)) expect(await readFile(file, "utf8")).toBe(code);
    const kept = await readdir("public/embed").catch(() => []);
    for (const name of kept) expect(name).toMatch(/^v1\.\d+\.\d+\.js$/);
  });

  it("can be pinned by its hash", () => {
    expect(describeVersion(version, code).integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  });
});
