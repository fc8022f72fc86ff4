// A static server for the built site, as a good host would serve it: compressed files where they lie beside the plain
// ones, long caching where names never change, scripts and data readable from any origin (the embedding contract).
//
// What must stay true: no request reaches a file outside the folder; the site may be framed by anyone, so there is
// never an X-Frame-Options; a page that is missing says 404.
import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, sep } from "node:path";
import { acceptedEncodings, cacheControlOf, contentTypeOf } from "./content.ts";

/** What to serve and where. */
export interface ServerOptions {
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Headers for every answer, over the server's own; null takes one of them away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The path under which the folder is served, such as `/sanad/`. */
  readonly base?: string;
}

/** A server that is listening; `url` ends with a slash. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Another program already listens on the port. */
export class PortBusy extends Error {
  override readonly name = "PortBusy";
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

/** What a request path means: a file of the folder, a folder asked for without its slash, or nothing. */
type Meaning = Found | "folder" | null;

async function statsOf(file: string): Promise<Stats | null> {
  return stat(file).catch(() => null);
}

/** Finds what a path (decoded, within the base) means; `top` is the real path of the folder. */
async function meaningOf(top: string, path: string): Promise<Meaning> {
  const segments = path.split(/[/\\]/);
  if (path.includes("\0") || segments.some((name) => name.startsWith(".") && name !== ".well-known"))
    return null;
  const asked = join(top, path.endsWith("/") ? `${path}index.html` : path);
  // A link inside the folder may point outside of it: what counts is where the file really is.
  const file = await realpath(asked).catch(() => null);
  if (file === null || !file.startsWith(top + sep)) return null;
  const stats = await statsOf(file);
  if (stats?.isDirectory()) return "folder";
  return stats?.isFile() ? { file, stats } : null;
}

/** The path of a request within the base, decoded; null where it is outside or cannot be read. */
function pathWithin(base: string, url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
    return path.startsWith(base) ? path.slice(base.length - 1) : null;
  } catch {
    return null;
  }
}

/** Sends a file, or its compressed sibling where the request takes it. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { file, stats }: Found,
) {
  response.setHeader("Content-Type", contentTypeOf(file));
  response.setHeader("Vary", "Accept-Encoding");
  let [chosen, size, mark] = [file, stats.size, ""];
  for (const { name, suffix } of acceptedEncodings(request.headers["accept-encoding"])) {
    const sibling = await statsOf(file + suffix);
    if (!sibling?.isFile()) continue;
    response.setHeader("Content-Encoding", name);
    [chosen, size, mark] = [file + suffix, sibling.size, `-${name}`];
    break;
  }
  const tag = `W/"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}${mark}"`;
  response.setHeader("ETag", tag);
  if (status === 200 && request.headers["if-none-match"]?.includes(tag)) {
    response.removeHeader("Content-Encoding");
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { "Content-Length": size });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(chosen)
      .on("error", () => response.destroy())
      .pipe(response);
}

async function answer(top: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method === "OPTIONS") {
    response
      .writeHead(204, { "Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Allow-Headers": "*" })
      .end();
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD, OPTIONS" }).end();
    return;
  }
  const url = request.url ?? "/";
  const path = pathWithin(base, url);
  const meaning = path === null ? null : await meaningOf(top, path);
  if (path !== null && meaning === "folder") {
    // Relative links in the page need the slash. Encoded anew from the decoded path, so that it stays on this host.
    const query = /\?[^#]*/.exec(url)?.[0] ?? "";
    const place = encodeURI(base + path.replace(/^\/+/, "")).replace(/^\/{2,}/, "/");
    response.writeHead(301, { Location: `${place}/${query}`, "Cache-Control": "no-cache" }).end();
    return;
  }
  if (path !== null && meaning !== null && meaning !== "folder") {
    response.setHeader("Cache-Control", cacheControlOf(path));
    await sendFile(request, response, 200, meaning);
    return;
  }
  response.setHeader("Cache-Control", "no-cache");
  const page = await meaningOf(top, "/404.html");
  if (page !== null && page !== "folder") await sendFile(request, response, 404, page);
  else
    response
      .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
      .end("404 · غير موجود · Not found\n");
}

/**
 * Serves a folder until closed.
 * @throws PortBusy where another program has the port.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dir, port, host = "127.0.0.1", headers = {}, base = "/" } = options;
  const top = await realpath(dir);
  const own = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff", ...headers };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(own)) if (value !== null) response.setHeader(name, value);
    answer(top, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === "EADDRINUSE";
      reject(isBusy ? new PortBusy(`Port ${port} of ${host} is in use by another program.`) : error);
    });
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
