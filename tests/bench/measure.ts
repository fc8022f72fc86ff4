// One measurement of one page in Chromium: how soon the opening window is drawn, how much private memory its renderer
// holds, and how long frames take while the timeline is dragged and zoomed by a real pointer.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "../support/browser.ts";

/** Milliseconds, bytes and counts; null where the page offers no such thing. */
export interface Measured {
  readonly readyMs: number;
  readonly memoryBytes: number | null;
  readonly nodes: number;
  readonly pan: Frames | null;
  readonly zoom: Frames | null;
  readonly filterMs: number | null;
  readonly searchMs: number | null;
  readonly longestTaskMs: number;
}

/** Durations of frames, ms. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly count: number;
}

/** How to measure a page. */
export interface Target {
  readonly url: string;
  /** The mark that the page sets when its first picture is on screen. */
  readonly mark: string;
  /** Where to drag and zoom; absent: nothing is moved. */
  readonly area?: string;
  /** Whether zooming by the wheel wants Ctrl. */
  readonly zoomsWithControl: boolean;
  readonly isSanad: boolean;
  readonly limitMs: number;
  /** Slows the page's processor by this factor. */
  readonly throttle?: number;
}

/** Measures a page once, in a fresh context. @throws where it is not ready within the limit. */
export async function measure(browser: Browser, target: Target): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(
      `window.__long = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__long = Math.max(window.__long, entry.duration); }).observe({ type: "longtask", buffered: true });`,
    );
    if (target.throttle !== undefined) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: target.throttle });
    }
    await page.goto(target.url, { timeout: target.limitMs, waitUntil: "commit" });
    const readyMs = await page
      .waitForFunction(
        `performance.getEntriesByName(${JSON.stringify(target.mark)})[0]?.startTime`,
        undefined,
        {
          timeout: target.limitMs,
          polling: 50,
        },
      )
      .then((handle) => handle.jsonValue() as Promise<number>);
    const longestTaskMs = (await page.evaluate("window.__long")) as number;
    await settled(page);
    const memoryBytes = await rendererMemory(browser, page);
    const nodes = (await page.evaluate('document.querySelectorAll("*").length')) as number;
    const pan =
      target.area === undefined ? null : await framesOf(page, () => dragAcross(page, target.area ?? ""));
    const zoom = target.area === undefined ? null : await framesOf(page, () => wheelOver(page, target));
    const filterMs = await filterPaint(page, target.isSanad);
    const searchMs = target.isSanad ? await searchPaint(page) : null;
    return { readyMs, memoryBytes, nodes, pan, zoom, filterMs, searchMs, longestTaskMs };
  } finally {
    await context.close();
  }
}

/** Two seconds of nothing, so that what a page does after its first picture is over. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(2000);
}

async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(
    "window.__frames = []; { let last = performance.now(); const next = (now) => { window.__frames.push(now - last); last = now; window.__raf = requestAnimationFrame(next); }; window.__raf = requestAnimationFrame(next); }",
  );
  await act();
  const all = (await page.evaluate("cancelAnimationFrame(window.__raf), window.__frames")) as number[];
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), worst: at(1), count: all.length };
}

async function middleOf(page: Page, area: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(area).first().boundingBox();
  if (box === null) throw new Error(`There is no ${area} to move.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 700) / 2 };
}

async function dragAcross(page: Page, area: string): Promise<void> {
  const { x, y } = await middleOf(page, area);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i <= 90; i += 1) {
    await page.mouse.move(x + 300 * Math.sin(i / 12), y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}

async function wheelOver(page: Page, { area = "", zoomsWithControl }: Target): Promise<void> {
  const { x, y } = await middleOf(page, area);
  await page.mouse.move(x, y);
  if (zoomsWithControl) await page.keyboard.down("Control");
  for (let i = 0; i < 80; i += 1) {
    await page.mouse.wheel(0, i % 40 < 20 ? -40 : 40);
    await page.waitForTimeout(8);
  }
  if (zoomsWithControl) await page.keyboard.up("Control");
}

/** From the press on a type to two frames after the count line says so. */
async function filterPaint(page: Page, isSanad: boolean): Promise<number | null> {
  if (!isSanad) {
    return (await page.evaluate("window.filterPaint ? window.filterPaint() : null")) as number | null;
  }
  return medianOf(page, () => untilCounted(page, 'document.querySelectorAll(".chip[data-type]")[0].click()'));
}

async function searchPaint(page: Page): Promise<number> {
  await page.locator('input[type="search"], [role="combobox"]').first().fill("garden");
  await settled(page);
  let turn = 0;
  return medianOf(page, () => {
    turn += 1;
    const words = turn % 2 === 0 ? "garden" : "harbour";
    return untilCounted(
      page,
      `{ const box = document.querySelector('input[type="search"], [role="combobox"]'); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, "${words}"); box.dispatchEvent(new Event("input", { bubbles: true })); }`,
    );
  });
}

async function medianOf(_page: Page, once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) times.push(await once());
  times.sort((a, b) => a - b);
  return times[2] ?? Number.NaN;
}

async function untilCounted(page: Page, act: string): Promise<number> {
  return (await page.evaluate(`new Promise((done) => {
    const line = document.querySelector("output[data-total]");
    const before = line.dataset.filtered;
    const from = performance.now();
    const watch = new MutationObserver(() => {
      if (line.dataset.filtered === before) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
    });
    watch.observe(line, { attributes: true });
    setTimeout(() => { watch.disconnect(); done(Number.NaN); }, 20000);
    ${act};
  })`)) as number;
}

/** Private bytes of the page's renderer process, workers and buffers included; Linux only. */
async function rendererMemory(browser: Browser, page: Page): Promise<number | null> {
  try {
    await page.bringToFront();
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    await session.detach();
    const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateBytes(id));
    return Math.max(...sizes);
  } catch {
    return null;
  }
}

function privateBytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, kb]) => Number(kb));
  return kilobytes.reduce((sum, kb) => sum + kb, 0) * 1024;
}
