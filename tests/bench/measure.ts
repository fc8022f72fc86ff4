// One measurement of one page with one file in Chromium: how soon the opening window is drawn, whether the page was
// blocked until then, what it holds in memory, and what is seen while it moves, is filtered and searched.
import type { Browser, Page } from "../support/browser.ts";
import { type Measured, median } from "./figures.ts";
import { grossMemory, heldMemory } from "./memory.ts";
import { AGREES, type Moves, panned, restOf, strayOf, zoomed } from "./moving.ts";

/** How to measure a page. */
export interface Target {
  readonly url: string;
  /** The mark that the page sets when its first picture is on screen. */
  readonly mark: string;
  /** Null where the page can be neither dragged nor zoomed. */
  readonly moves: Moves | null;
  readonly isSanad: boolean;
  readonly limitMs: number;
  /** Slows the page's processor by this factor. */
  readonly throttle: number;
}

/** A whole measurement may take so much longer than the opening; what is not measured by then is left out. */
const AFTERWARDS_MS = 60_000;

/** A page that was not ready in time. */
export class NotReady extends Error {
  /** What its renderer had by then, garbage included. */
  readonly heldBytes: number | null;

  constructor(reason: string, heldBytes: number | null) {
    super(reason);
    this.heldBytes = heldBytes;
  }
}

/** Measures a page once, in a fresh context. @throws NotReady where it is not ready within the limit. */
export async function measure(browser: Browser, target: Target): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(
      `window.__long = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__long = Math.max(window.__long, entry.duration); }).observe({ type: "longtask", buffered: true });`,
    );
    if (target.throttle > 1) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: target.throttle });
    }
    const readyMs = await readyOf(page, target).catch(async (error: unknown) => {
      throw new NotReady(String(error), await grossMemory(browser));
    });
    const longestTaskMs = (await page.evaluate("window.__long")) as number;
    await page.waitForTimeout(2000);
    const memoryBytes = await heldMemory(browser, page);
    const nodes = (await page.evaluate('document.querySelectorAll("*").length')) as number;
    const begun = performance.now();
    const { moves } = target;
    const inTime = async <T>(act: () => Promise<T>): Promise<T | null> => {
      const left = begun + AFTERWARDS_MS - performance.now();
      if (left <= 0) return null;
      return Promise.race([
        act().catch((error: unknown) => {
          // What was not done in time ends with its page.
          if (!page.isClosed()) console.error(String(error));
          return null;
        }),
        new Promise<null>((give) => setTimeout(() => give(null), left)),
      ]);
    };
    const stray = moves && (await inTime(() => strayOf(page, moves)));
    const pan = moves && (await inTime(() => panned(page, moves)));
    const zoom = moves && (await inTime(() => zoomed(page, moves)));
    const rest = moves && target.isSanad ? await inTime(() => restOf(page, moves)) : null;
    const filterMs = await inTime(() => filterPaint(page, target.isSanad));
    const searchMs = await inTime(() => searchPaint(page, target.isSanad));
    return {
      readyMs,
      longestTaskMs,
      memoryBytes,
      nodes,
      pan,
      zoom,
      strayPx: stray,
      restMs: rest,
      filterMs,
      searchMs,
    };
  } finally {
    await context.close();
  }
}

/** How long `JSON.parse` takes with a file, and nothing else; in the page that does only that. */
export async function parseAlone(browser: Browser, url: string, limitMs: number): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { timeout: limitMs, waitUntil: "commit" });
    return (await answerOf(page, "window.parseMs", limitMs)) as number;
  } finally {
    await context.close();
  }
}

async function readyOf(page: Page, { url, mark, limitMs }: Target): Promise<number> {
  await page.goto(url, { timeout: limitMs, waitUntil: "commit" });
  return (await answerOf(
    page,
    `performance.getEntriesByName(${JSON.stringify(mark)})[0]?.startTime`,
    limitMs,
  )) as number;
}

/**
 * What an expression gives, once it gives something. Asked from outside: a page that forbids `eval` cannot be told to
 * watch by itself.
 */
async function answerOf(page: Page, expression: string, limitMs: number): Promise<unknown> {
  const begun = performance.now();
  for (;;) {
    const left = begun + limitMs - performance.now();
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("timeout")), Math.max(0, left)).unref();
    });
    const value = await Promise.race([page.evaluate(expression), late]);
    if (value !== undefined && value !== null && value !== false) return value;
    if (left <= 0) throw new Error("timeout");
    await page.waitForTimeout(50);
  }
}

/** How often a filter or a search is repeated; the median counts. */
const TURNS = 6;
const WORDS = ["garden", "harbour"];

/** From the press on a type until what is left is drawn and counted. */
async function filterPaint(page: Page, isSanad: boolean): Promise<number | null> {
  if (!isSanad) return ofPeer(page, "filterPaint", (turn) => turn);
  return medianOf(() => untilDrawn(page, 'document.querySelector(".chip[data-type]").click()'));
}

async function searchPaint(page: Page, isSanad: boolean): Promise<number | null> {
  if (!isSanad) return ofPeer(page, "searchPaint", (turn) => WORDS[turn % 2] ?? "");
  const box = page.locator('[role="combobox"]').first();
  await box.fill("market");
  await answerOf(
    page,
    'Number(document.querySelector("output[data-total]").dataset.filtered) > 0',
    AFTERWARDS_MS,
  );
  await page.waitForTimeout(500);
  let turn = 0;
  return medianOf(() => {
    turn += 1;
    return untilDrawn(
      page,
      `{ const box = document.querySelector('[role="combobox"]'); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, ${JSON.stringify(WORDS[turn % 2])}); box.dispatchEvent(new Event("input", { bubbles: true })); }`,
    );
  });
}

async function ofPeer(
  page: Page,
  verb: "filterPaint" | "searchPaint",
  argument: (turn: number) => number | string,
): Promise<number | null> {
  if (!(await page.evaluate(`typeof window.${verb} === "function"`))) return null;
  let turn = -1;
  const once = () => {
    turn += 1;
    return page.evaluate(`window.${verb}(${JSON.stringify(argument(turn))})`) as Promise<number>;
  };
  return medianOf(once);
}

async function medianOf(once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TURNS && times.reduce((sum, ms) => sum + ms, 0) < 10_000; i += 1)
    times.push(await once());
  return median(times.slice(times.length > 1 ? 1 : 0));
}

/** From an act until another number of events is filtered out, what is left is drawn, and the frame is on screen. */
async function untilDrawn(page: Page, act: string): Promise<number> {
  const ms = (await page.evaluate(`new Promise((done) => {
    const line = document.querySelector("output[data-total]");
    const agrees = ${AGREES};
    const before = line.dataset.filtered;
    const from = performance.now();
    const look = () => line.dataset.filtered !== before && agrees() ? setTimeout(() => done(performance.now() - from)) : requestAnimationFrame(look);
    ${act};
    requestAnimationFrame(look);
    setTimeout(() => done(NaN), 20000);
  })`)) as number;
  await page.waitForTimeout(300);
  return ms;
}
