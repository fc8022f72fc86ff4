// A visit to a page of the site, from opening it to leaving it: the frame of every browser test.
//
// What must stay true: whoever leaves a page has seen nothing in its console, no failure and no request to another
// origin, except what the test itself provoked and named.
import { expect } from "vitest";
import type { Language } from "../../src/locale/language.ts";
import { openReader, type Reader, type ReaderOptions } from "./reader.ts";

/** Where a visit goes and what it is prepared for. */
export interface Visit extends ReaderOptions {
  readonly language: Language;
  /** What follows the language in the address: a query such as `?view=list`, or a path below it. */
  readonly to?: string;
  /** How the page stands once it is there; "unread" does not wait for scripts. */
  readonly state?: "ready" | "error" | "unread";
  /** Trouble that the test makes on purpose; messages and failures that match are not held against the page. */
  readonly provokes?: RegExp;
  /** What is arranged before the page opens, such as a route. */
  readonly prepare?: (reader: Reader) => Promise<void>;
}

/** The address of a page, as a path from the site's base. */
export function pagePath(language: Language, to = ""): string {
  return `${language}/${to}`;
}

/** Without JavaScript the browser refuses the scripts that a page would load ahead, and reports that as a failure. */
const REFUSED_SCRIPT = /^csp: \S+\.js$/;

/** Opens the page, does what the test does, and judges what was to be noticed on the way. */
export async function visit(options: Visit, run: (reader: Reader) => Promise<void>): Promise<void> {
  const { language, to, state = "ready", provokes, prepare, ...who } = options;
  const reader = await openReader({ language, ...who });
  await prepare?.(reader);
  await reader.open(pagePath(language, to));
  if (state !== "unread") expect(await reader.waitReady()).toBe(state);
  await run(reader);
  expectQuiet(reader, provokes ?? (who.javaScript === false ? REFUSED_SCRIPT : undefined));
  await reader.close();
}

/** No console message, no failure, no request to another origin, but for what was provoked. */
export function expectQuiet(reader: Reader, provokes?: RegExp): void {
  const unprovoked = (noticed: readonly string[]) => noticed.filter((text) => provokes?.test(text) !== true);
  expect(unprovoked(reader.consoleMessages())).toEqual([]);
  expect(unprovoked(reader.failures())).toEqual([]);
  expect(reader.foreignRequests()).toEqual([]);
}

/** Every event of the record is in exactly one of the four places; gives the counts for more questions. */
export async function expectSum(reader: Reader): ReturnType<Reader["counts"]> {
  const counts = await reader.counts();
  const { drawn, clustered, outside, filtered, total } = counts;
  expect(drawn + clustered + outside + filtered, JSON.stringify(counts)).toBe(total);
  return counts;
}

/** All that is announced on the page, where a reader sees it without scrolling. */
export function announced(reader: Reader): Promise<string> {
  return reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=alert]")]
      .filter((alert) => {
        const { top, bottom } = alert.getBoundingClientRect();
        return alert.checkVisibility({ visibilityProperty: true }) && top < innerHeight && bottom > 0;
      })
      // biome-ignore lint/performance/useDomNodeTextContent: the words that are seen, without those that are hidden
      .map((alert) => alert.innerText.trim())
      .filter(Boolean)
      .join("\n"),
  );
}
