// Pages of partners: written by a test, served from another origin than the site, with a partner's own headers.
//
// What must stay true: a host page knows of the site nothing but its address, as a partner's does.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { startServer } from "../../scripts/serve.ts";
import type { Language } from "../../src/locale/language.ts";
import { openReader, type Reader, type ReaderOptions, type Sight } from "./reader.ts";

/** A partner's page. */
export interface HostPage extends ReaderOptions {
  readonly lang?: Language;
  readonly dir?: "ltr" | "rtl";
  /** Elements of the head, beside title and character set. */
  readonly head?: string;
  readonly body: string;
  /** The partner's headers; null takes one of the server's own away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** What follows the page's address: a query or a fragment. */
  readonly at?: string;
  /** Trouble that the test makes on purpose. */
  readonly provokes?: RegExp;
  readonly prepare?: (reader: Reader) => Promise<void>;
}

/** What a test has of an open host page. */
export interface Hosted {
  readonly reader: Reader;
  /** The address of the host's folder, another origin than the site's. */
  readonly host: string;
  /** The document in a frame of the page, once it can be used; frames in shadow roots are found too. */
  frame(selector?: string): Promise<Sight>;
}

/** The site's address, ending in a slash. */
export const siteUrl = (): string => inject("siteUrl");

/** The script as a partner loads it. */
export const script = (file = "embed.js", how = ""): string =>
  `<script src="${siteUrl()}${file}" ${how}></script>`;

/** The tag with some attributes. */
export function tag(attributes = "", inside?: string): string {
  const link = inside ?? `<a href="${siteUrl()}en/">Morocco–Israel</a>`;
  return `<sanad-timeline style="display:block;min-height:640px" ${attributes}>${link}</sanad-timeline>`;
}

/** A bare frame of the site. */
export function bareFrame(query = "", attributes = "", language: Language = "en"): string {
  const src = `${siteUrl()}${language}/?${query}${query === "" ? "" : "&amp;"}embed=1`;
  return `<iframe src="${src}" title="Sanad" width="100%" height="640" frameborder="0" ${attributes}></iframe>`;
}

/** Text that takes so many lines. */
export const lines = (count: number): string => "<p>A line of the article.</p>".repeat(count);

/** Opens a host page, does what the test does, and judges what was to be noticed on the way. */
export async function visitHost(page: HostPage, run: (hosted: Hosted) => Promise<void>): Promise<void> {
  const { lang = "en", dir, head = "", body, headers = {}, at = "", provokes, prepare, ...who } = page;
  const folder = await mkdtemp(join(tmpdir(), "sanad-host-"));
  const direction = dir ?? (lang === "ar" ? "rtl" : "ltr");
  const html = `<!doctype html><html lang="${lang}" dir="${direction}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>A partner's page</title>${head}</head><body>${body}</body></html>`;
  await writeFile(join(folder, "index.html"), html);
  await writeFile(join(folder, "favicon.ico"), "");
  const server = await startServer({ dir: folder, port: 0, headers });
  const reader = await openReader({ language: lang, ...who });
  try {
    await prepare?.(reader);
    await reader.open(server.url + at);
    await run({
      reader,
      host: server.url,
      async frame(selector = "sanad-timeline iframe") {
        const inside = await reader.inside(selector);
        expect(await inside.waitReady()).toBe("ready");
        await inside.rest();
        return inside;
      },
    });
    const unprovoked = (noticed: readonly string[]) =>
      noticed.filter((text) => provokes?.test(text) !== true);
    expect(unprovoked(reader.failures())).toEqual([]);
    expect(unprovoked(reader.consoleMessages())).toEqual([]);
    // Neither side asks anyone but the two of them.
    expect(reader.foreignRequests([new URL(server.url).origin])).toEqual([]);
    await reader.close();
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
