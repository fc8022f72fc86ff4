// What a static server says about a file: its type, how long it may be kept, and which compressed sibling suits the
// request. Pure, so that the server itself is only plumbing.
import { extname } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".oembed": "application/json+oembed; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The `Content-Type` of a file by its name. */
export function contentTypeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/** The `Cache-Control` of a path within the site: names that carry a hash or a full version never change. */
export function cacheControlOf(path: string): string {
  const isImmutable = path.startsWith("/assets/") || /^\/embed\/v\d+\.\d+\.\d+\.js$/.test(path);
  return isImmutable ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}

/** A compressed form of a file, which lies beside it under its name and `suffix`. */
export interface Encoding {
  readonly name: "br" | "gzip";
  readonly suffix: ".br" | ".gz";
}

const encodings: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

/**
 * The compressed forms that the request takes, the best first: `"gzip, br;q=0.5"` gives gzip, br; `"br;q=0"` none.
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const weightOf = ({ name }: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  return encodings.filter((each) => weightOf(each) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
