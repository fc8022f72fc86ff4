// What a page weighs: the bytes that a reader's browser receives, compressed as a good host sends them, by kind.
//
// What must stay true: only what was asked for counts, at the size in which the server sends it; a kilobyte is 1,000
// bytes; the budgets stand here and nowhere else.
import type { Language } from "../src/locale/language.ts";

/** The kinds of files that a page loads, in the order of the table. */
export const WEIGHT_KINDS = ["script", "timeline", "css", "fonts", "opening", "html", "other"] as const;

/** A kind of file: `script` is all code but the timeline's own chunk, `opening` the record's opening data. */
export type WeightKind = (typeof WEIGHT_KINDS)[number];

/** What a kind is called in words. */
export const KIND_NAMES: Readonly<Record<WeightKind, string>> = {
  script: "script, without the timeline",
  timeline: "timeline chunk",
  css: "CSS",
  fonts: "fonts",
  opening: "opening data",
  html: "HTML",
  other: "everything else",
};

/** The most bytes of each kind that a page may load before it can be used; null where no limit is set. */
export function budgetOf(kind: WeightKind, language: Language): number | null {
  if (kind === "fonts") return language === "ar" ? 80_000 : 35_000;
  const limits: Partial<Record<WeightKind, number>> = {
    // React, its DOM and i18next alone are about 70,000; what a page needs at once is the rest.
    script: 100_000,
    timeline: 115_000,
    css: 20_000,
    opening: 60_000,
  };
  return limits[kind] ?? null;
}

/** The kind of a file, by its address. */
export function kindOf(address: string): WeightKind {
  const { pathname } = new URL(address);
  if (pathname.endsWith(".css")) return "css";
  if (pathname.endsWith(".woff2")) return "fonts";
  if (/\/Timeline(?:View)?-[^/]*\.js$/.test(pathname)) return "timeline";
  if (pathname.endsWith(".js")) return "script";
  if (/\/opening-[^/]*\.json$/.test(pathname)) return "opening";
  return pathname.endsWith("/") || pathname.endsWith(".html") ? "html" : "other";
}

/** Bytes by kind. */
export type PageWeight = Readonly<Record<WeightKind, number>>;

/** Asks the server how large each file is when it is sent to a browser, and adds up by kind; each file once. */
export async function weighRequests(requests: readonly string[]): Promise<PageWeight> {
  const weight = Object.fromEntries(WEIGHT_KINDS.map((kind) => [kind, 0])) as Record<WeightKind, number>;
  const addresses = new Set(requests.filter((address) => address.startsWith("http")));
  for (const address of addresses) {
    const answer = await fetch(address, { method: "HEAD", headers: { "Accept-Encoding": "br" } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
    weight[kindOf(address)] += Number(answer.headers.get("content-length") ?? 0);
  }
  return weight;
}

/** 98,372 bytes are "98.4". */
export function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
