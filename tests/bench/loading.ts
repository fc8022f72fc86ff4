// The load of a page as a reader on a slow line and a slow processor has it: slow 4G as Lighthouse defines it (150 ms
// there and back, 1.6 Mbit/s), processor ÷ 4, a telephone's or a desktop's screen, nothing cached.
import type { Browser } from "../support/browser.ts";
import { type Load, median } from "./figures.ts";

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER_BY = 4;
/** After `load`, what still comes and blocks is counted for so long, ms. */
const LISTENED_MS = 5000;

const OBSERVER = `window.__seen = { fcp: NaN, lcp: NaN, cls: 0, tasks: [] };
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === "first-contentful-paint") window.__seen.fcp = e.startTime; }).observe({ type: "paint", buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__seen.lcp = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.__seen.cls += e.value; }).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__seen.tasks.push([e.startTime, e.duration]); }).observe({ type: "longtask", buffered: true });`;

interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
}

async function loadOnce(
  browser: Browser,
  url: string,
  isReady: string,
): Promise<Omit<Load, "page" | "runs">> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVER);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_BY });
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(url, { timeout: 120_000, waitUntil: "load" });
    while (!(await page.evaluate(isReady))) await page.waitForTimeout(100);
    await page.waitForTimeout(LISTENED_MS);
    const { fcp, lcp, cls, tasks } = (await page.evaluate("window.__seen")) as Seen;
    const blockedMs = tasks
      .filter(([start]) => start >= fcp)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
    return { firstPaintMs: fcp, largestPaintMs: lcp, blockedMs, shift: cls, bytes };
  } finally {
    await context.close();
  }
}

/** Loads a page some times; the median of each figure. `isReady` says, as an expression, when it can be used. */
export async function load(
  browser: Browser,
  page: string,
  url: string,
  isReady: string,
  runs: number,
): Promise<Load> {
  const all: Omit<Load, "page" | "runs">[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await loadOnce(browser, url, isReady));
  return {
    page,
    runs,
    firstPaintMs: median(all.map(({ firstPaintMs }) => firstPaintMs)),
    largestPaintMs: median(all.map(({ largestPaintMs }) => largestPaintMs)),
    blockedMs: median(all.map(({ blockedMs }) => blockedMs)),
    shift: median(all.map(({ shift }) => shift)),
    bytes: median(all.map(({ bytes }) => bytes)),
  };
}
