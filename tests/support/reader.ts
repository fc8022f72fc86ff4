// A reader of the site: the only door of browser tests and of scripts that make pictures to the browser's driver.
//
// What must stay true: every reader has a context of its own (storage, language, screen), so that tests do not meet;
// nothing of the driver appears in what a test writes; whatever is waited for has a limit.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { joinBrowserAt, leaveBrowser, theBrowser } from "./browser.ts";
import { dragByFinger, dragByMouse, holdByMouse, pinchAt, turnWheel, type WheelTurn } from "./gestures.ts";
import { until, within } from "./limit.ts";
import { denyStorage, foreignTo, observe, watchLayout } from "./observe.ts";
import { locate, type Place, pointOf, type Target } from "./places.ts";
import { addRoute, type RouteHandler } from "./routes.ts";
import { explained, type Sight, sightOf, verbLimitMs } from "./sight.ts";
import { readSpoken, type Spoken } from "./spoken.ts";
import { styledDuring } from "./styled.ts";
import { type Weight, weigh } from "./weight.ts";

export { until } from "./limit.ts";
export type { Place, Point, Target } from "./places.ts";
export type { Box, Focused, Sight } from "./sight.ts";

/** Who the reader is and what they read on. */
export interface ReaderOptions {
  /** The browser's language, as a BCP 47 tag; English otherwise. */
  readonly language?: string;
  /** The size of the viewport in CSS pixels; 1280 × 800 otherwise. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** An IANA zone such as `Pacific/Pago_Pago`; UTC otherwise. */
  readonly timezone?: string;
  readonly javaScript?: boolean;
  readonly colourScheme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  readonly deviceScaleFactor?: number;
  /** A phone: touch screen, overlay scroll bars, pinch zoom of the page. */
  readonly touch?: boolean;
  readonly forcedColours?: boolean;
  /** What the site's localStorage holds already, or `denied` as it is in a sandboxed frame. */
  readonly storage?: Readonly<Record<string, string>> | "denied";
  /** The site's address, with its base; the one that the test run serves otherwise. */
  readonly site?: string;
}

const pictures = join(dirname(fileURLToPath(import.meta.url)), "../../pictures");
const openLimitMs = 30_000;

let defaultSite: string | null = null;
const opened = new Set<{ close(): Promise<void>; picture(name: string): Promise<string> }>();

/** Tells readers of this process which site to read, and in which running browser. */
export function readFrom(site: string, browserEndpoint: string): void {
  defaultSite = site;
  joinBrowserAt(browserEndpoint);
}

/** Pictures of the readers opened last, for a test that failed; gives their paths. */
export async function pictureOpenReaders(name: string): Promise<string[]> {
  const all = [...opened]
    .slice(-3)
    .map((reader, index) => reader.picture(`${name}-${index}`).catch(() => "(no picture)"));
  return Promise.all(all);
}

/** Closes every reader that is still open. A script calls this with `andBrowser` at its end. */
export async function closeReaders(andBrowser = false): Promise<void> {
  await Promise.all([...opened].map((reader) => reader.close()));
  if (andBrowser) await leaveBrowser();
}

function contextOptions(options: ReaderOptions, site: string): BrowserContextOptions {
  const { storage, touch = false } = options;
  const kept =
    typeof storage === "object" ? Object.entries(storage).map(([name, value]) => ({ name, value })) : [];
  return {
    baseURL: site,
    locale: options.language ?? "en",
    viewport: options.viewport ?? { width: 1280, height: 800 },
    timezoneId: options.timezone ?? "UTC",
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.colourScheme ?? "light",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    forcedColors: options.forcedColours ? "active" : "none",
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    hasTouch: touch,
    isMobile: touch,
    storageState: { cookies: [], origins: [{ origin: new URL(site).origin, localStorage: kept }] },
  };
}

/** A new reader with an empty page. Whoever opens it closes it; what is left open is closed after each test file. */
export async function openReader(options: ReaderOptions = {}) {
  const site = options.site ?? defaultSite;
  if (site === null)
    throw new Error("openReader needs a site: only vitest's browser project serves one by itself");
  const browser = await theBrowser();
  const context = await within(
    openLimitMs,
    "a new context",
    browser.newContext(contextOptions(options, site)),
  );
  context.setDefaultTimeout(verbLimitMs);
  context.setDefaultNavigationTimeout(openLimitMs);
  const seen = observe(context);
  // tsx marks functions with a helper that the page does not have.
  await context.addInitScript("Object.defineProperty(globalThis, '__name', { value: (named) => named })");
  await context.addInitScript(watchLayout);
  if (options.storage === "denied") await context.addInitScript(denyStorage);
  const page = await within(openLimitMs, "a new page", context.newPage());
  const frame = page.mainFrame();

  const verbs = {
    site,
    /** Opens an address, or a path from the site's base; gives the status. Waits for `load` unless told otherwise. */
    async open(address: string, wait: "commit" | "load" = "load"): Promise<number> {
      const answer = await page.goto(new URL(address.replace(/^\//, ""), site).href, { waitUntil: wait });
      return answer?.status() ?? 0;
    },
    async reload(): Promise<void> {
      await page.reload();
    },
    async back(): Promise<void> {
      await page.goBack();
    },
    async forward(): Promise<void> {
      await page.goForward();
    },
    url: (): string => page.url(),
    resize: (width: number, height: number): Promise<void> => page.setViewportSize({ width, height }),

    /** How many elements are styled together while something is done, each time that some are. */
    styledDuring: (act: () => Promise<void>): Promise<number[]> => styledDuring(page, act),

    /** Shows the page as it is printed, until told otherwise. */
    printing: (on: boolean): Promise<void> => page.emulateMedia({ media: on ? "print" : null }),
    /** Has the system ask for light or dark. */
    prefer: (colorScheme: "light" | "dark"): Promise<void> => page.emulateMedia({ colorScheme }),

    /** Presses a key or a combination such as `Shift+Tab`, once or several times. */
    async press(key: string, times = 1): Promise<void> {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    },
    /** Types into whatever has the keyboard. */
    type: (text: string): Promise<void> => page.keyboard.type(text),

    /** Turns the wheel over a place, the middle of the viewport otherwise. */
    async wheel({ at, ...turn }: WheelTurn & { readonly at?: Place }): Promise<void> {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      await turnWheel(page, at ? await pointOf(frame, at) : { x: width / 2, y: height / 2 }, turn);
    },
    /** Drags from a place to another: with one finger where the reader has touch, else with the mouse. */
    async drag(from: Place, to: Place, steps = 10): Promise<void> {
      const [begin, end] = [await pointOf(frame, from), await pointOf(frame, to)];
      await (options.touch ? dragByFinger : dragByMouse)(page, begin, end, steps);
    },
    /** Drags with the mouse to a place, and keeps the button down. */
    async hold(from: Place, to: Place, steps = 10): Promise<void> {
      await holdByMouse(page, await pointOf(frame, from), await pointOf(frame, to), steps);
    },
    /** Two fingers around a place: `factor` above 1 parts them (closer), below 1 closes them (wider). */
    async pinch(at: Place, factor: number, steps = 10): Promise<void> {
      if (!options.touch) throw new Error("pinch needs a reader with touch: true");
      await pinchAt(page, await pointOf(frame, at), factor, steps);
    },

    /** Clicks what saves a file; gives its name and its text. */
    async download(target: Target): Promise<{ readonly name: string; readonly text: string }> {
      const [saved] = await Promise.all([page.waitForEvent("download"), locate(frame, target).click()]);
      const pieces: Uint8Array[] = [];
      for await (const piece of await saved.createReadStream()) pieces.push(piece as Uint8Array);
      return { name: saved.suggestedFilename(), text: Buffer.concat(pieces).toString("utf8") };
    },

    /** A picture, as pictures/NAME.png, of the viewport, the whole page, or one element; gives its path. */
    async picture(name: string, of: { fullPage?: boolean; target?: Target } = {}): Promise<string> {
      const path = join(pictures, `${name.replace(/[^\p{L}\p{N}/._-]+/gu, "-")}.png`);
      mkdirSync(dirname(path), { recursive: true });
      const how = { path, animations: "disabled", caret: "hide" } as const;
      if (of.target) await locate(frame, of.target).screenshot(how);
      else await page.screenshot({ ...how, fullPage: of.fullPage ?? false });
      return path;
    },

    /** Answers requests instead of the server, with plain data or not at all. */
    route: (pattern: string | RegExp, handler: RouteHandler): Promise<void> =>
      addRoute(context, pattern, handler),
    /** The verbs of the document inside an iframe. */
    async inside(selector: string): Promise<Sight> {
      const element = await page.locator(selector).first().elementHandle();
      const inner = await until(`${selector} has a document`, () => element?.contentFrame());
      return explained(sightOf(inner), inner, () => seen.failures);
    },

    /** What a screen reader is told, in its order. */
    spoken: (): Promise<Spoken[]> => within(verbLimitMs, "the accessibility tree", readSpoken(page)),

    /** How many nodes and listeners the page keeps alive. */
    weight: (): Promise<Weight> => weigh(page),

    consoleMessages: (): readonly string[] => [...seen.messages],
    failures: (): readonly string[] => [...seen.failures],
    requests: (): readonly string[] => [...seen.requests],
    /** Requests to any other origin than the site's and those given. */
    foreignRequests: (own: readonly string[] = []): readonly string[] =>
      foreignTo([new URL(site).origin, ...own], seen.requests),

    async close(): Promise<void> {
      if (!opened.delete(reader)) return;
      await context.unrouteAll({ behavior: "ignoreErrors" }).catch(() => null);
      await within(verbLimitMs, "the context to close", context.close()).catch(() => null);
    },
  };
  const reader = explained({ ...sightOf(frame), ...verbs }, frame, () => seen.failures);
  opened.add(reader);
  return reader;
}

/** A reader of the site. */
export type Reader = Awaited<ReturnType<typeof openReader>>;
