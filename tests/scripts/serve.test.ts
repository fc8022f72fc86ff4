// The static server, asked over real connections.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptedEncodings } from "../../scripts/content.ts";
import { PortBusy, type RunningServer, startServer } from "../../scripts/serve.ts";

const script = "export const answer = 42;\n".repeat(50);
const folder = mkdtempSync(join(tmpdir(), "sanad-serve-"));
const dir = join(folder, "site");

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks with the path as it stands: no URL is parsed on this side, so that it may be as hostile as it likes. */
function ask(
  server: RunningServer,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject).end();
  });
}

let server: RunningServer;

beforeAll(async () => {
  write("index.html", "<title>top</title>");
  write("ar/index.html", "<title>سند</title>");
  write("404.html", "<title>missing</title>");
  write("assets/app-1a2b.js", script);
  write("assets/app-1a2b.js.br", brotliCompressSync(script));
  write("assets/app-1a2b.js.gz", gzipSync(script));
  write("embed/v1.js", "1");
  write("embed/v1.0.0.js", "1");
  for (const name of ["d.json", "f.woff2", "s.webmanifest", "c.bib", "c.ris", "p.svg", "x.unknown", "س.txt"])
    write(name, "{}");
  write(".secret", "hidden");
  writeFileSync(join(folder, "outside.txt"), "outside");
  symlinkSync(join(folder, "outside.txt"), join(dir, "link.txt"));
  server = await startServer({ dir, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a file", () => {
  test.each([
    ["index.html", "text/html; charset=utf-8"],
    ["assets/app-1a2b.js", "text/javascript; charset=utf-8"],
    ["d.json", "application/json; charset=utf-8"],
    ["f.woff2", "font/woff2"],
    ["s.webmanifest", "application/manifest+json; charset=utf-8"],
    ["c.bib", "application/x-bibtex; charset=utf-8"],
    ["c.ris", "application/x-research-info-systems; charset=utf-8"],
    ["p.svg", "image/svg+xml"],
    ["x.unknown", "application/octet-stream"],
    ["%D8%B3.txt", "text/plain; charset=utf-8"],
  ])("%s is sent as %s", async (path, type) => {
    const { status, headers } = await ask(server, `/${path}`);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });

  test("may be read by scripts of any origin, is not sniffed, and may be framed", async () => {
    const { headers } = await ask(server, "/");
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
    expect(headers).not.toHaveProperty("x-frame-options");
  });

  test.each([
    ["/assets/app-1a2b.js", "public, max-age=31536000, immutable"],
    ["/embed/v1.0.0.js", "public, max-age=31536000, immutable"],
    ["/embed/v1.js", "public, max-age=0, must-revalidate"],
    ["/ar/", "public, max-age=0, must-revalidate"],
    ["/assets/missing.js", "no-cache"],
  ])("%s is kept as %j says", async (path, cache) => {
    expect((await ask(server, path)).headers["cache-control"]).toBe(cache);
  });

  test("is not sent again where it has not changed", async () => {
    const first = await ask(server, "/d.json");
    const again = await ask(server, "/d.json", { "If-None-Match": String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("is described but not sent to HEAD", async () => {
    const { status, headers, body } = await ask(server, "/d.json", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, "2", 0]);
  });

  test("is read, never written", async () => {
    expect((await ask(server, "/d.json", {}, "PUT")).status).toBe(405);
    expect((await ask(server, "/d.json", {}, "OPTIONS")).status).toBe(204);
  });
});

describe("a compressed sibling", () => {
  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["identity", undefined],
    ["", undefined],
  ])("is chosen for %j: %s", async (accept, encoding) => {
    const { headers, body } = await ask(server, "/assets/app-1a2b.js", { "Accept-Encoding": accept });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const plain =
      encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(script);
  });

  test("is not missed where there is none", async () => {
    const { status, headers } = await ask(server, "/d.json", { "Accept-Encoding": "br" });
    expect([status, headers["content-encoding"]]).toEqual([200, undefined]);
  });

  test("has a mark of its own, so that no cache mixes the two up", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (accept) => {
        return (await ask(server, "/assets/app-1a2b.js", { "Accept-Encoding": accept })).headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test("is not chosen for a weight that cannot be read", () => {
    expect(acceptedEncodings("br;q=high, gzip;q=0.1").map(({ name }) => name)).toEqual(["gzip"]);
  });
});

describe("a path", () => {
  test("of a folder is its index.html", async () => {
    expect((await ask(server, "/ar/")).body.toString()).toContain("سند");
  });

  test("of a folder without its slash is sent on to it, with its query", async () => {
    const { status, headers } = await ask(server, "/ar?event=x&q=%D8%B3");
    expect([status, headers.location]).toEqual([301, "/ar/?event=x&q=%D8%B3"]);
  });

  test("that is missing gets the site's own page and the status 404", async () => {
    const { status, body, headers } = await ask(server, "/en/nothing");
    expect([status, body.toString()]).toEqual([404, "<title>missing</title>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test.each([
    "/../outside.txt",
    "/ar/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/..%5coutside.txt",
    "/ar/..\\..\\outside.txt",
    "/%252e%252e/outside.txt",
    "//outside.txt",
    "/link.txt",
    "/.secret",
    "/index.html%00.png",
    "/%",
    "/%ff",
  ])("%s reaches nothing outside the folder", async (path) => {
    const { status, body } = await ask(server, path);
    expect([status, body.toString()]).toEqual([404, "<title>missing</title>"]);
  });

  test("is never sent on to another host", async () => {
    const { headers } = await ask(server, "//ar");
    expect(headers.location ?? "").not.toMatch(/^\/\//);
  });
});

describe("a server", () => {
  test("under a base serves nothing outside of it", async () => {
    const based = await startServer({ dir, port: 0, base: "/sanad/" });
    expect(based.url).toMatch(/:\d+\/sanad\/$/);
    expect((await ask(based, "/sanad/ar/")).status).toBe(200);
    expect((await ask(based, "/sanad/ar")).headers.location).toBe("/sanad/ar/");
    expect((await ask(based, "/ar/")).status).toBe(404);
    await based.close();
  });

  test("sends the headers that it is given, and none that is taken away", async () => {
    const headers = { "Access-Control-Allow-Origin": null, "X-Test": "yes" };
    const other = await startServer({ dir, port: 0, headers });
    const answer = await ask(other, "/");
    expect(answer.headers["x-test"]).toBe("yes");
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    await other.close();
  });

  test("says that its port is busy", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ dir, port })).rejects.toThrow(PortBusy);
    await expect(startServer({ dir, port })).rejects.toThrow(`Port ${port} of 127.0.0.1`);
  });

  test("answers nobody once it is closed", async () => {
    const other = await startServer({ dir, port: 0 });
    await other.close();
    await expect(ask(other, "/")).rejects.toThrow("ECONNREFUSED");
  });
});
