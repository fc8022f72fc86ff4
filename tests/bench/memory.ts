// What a page holds in memory: private bytes of its renderer process, so that workers and buffers count. Linux only.
import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "../support/browser.ts";

/** What is freed is given back by a thread of its own, and a worker goes on working: the least of some readings is held. */
const READINGS = 5;
const BETWEEN_READINGS_MS = 100;

/** Bytes that a page holds once the garbage of its main thread and of its workers is collected; null where unknown. */
export async function heldMemory(browser: Browser, page: Page): Promise<number | null> {
  try {
    await page.bringToFront();
    const own = await page.context().newCDPSession(page);
    const collectors = await collectorsOf(page, own);
    const readings: number[] = [];
    for (let i = 0; i < READINGS; i += 1) {
      await Promise.all(collectors.map((collect) => collect()));
      readings.push((await grossMemory(browser)) ?? Number.NaN);
      await page.waitForTimeout(BETWEEN_READINGS_MS);
    }
    await own.detach();
    const least = Math.min(...readings);
    return Number.isNaN(least) ? null : least;
  } catch {
    return null;
  }
}

/** Bytes that the largest renderer has, garbage included: all that can be said of a page that does not answer. */
export async function grossMemory(browser: Browser): Promise<number | null> {
  try {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    await session.detach();
    const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateBytes(id));
    return Math.max(...sizes);
  } catch {
    return null;
  }
}

/** A collection for each heap: a worker has one of its own, which a collection of the page's leaves alone. */
async function collectorsOf(page: Page, own: CDPSession): Promise<(() => Promise<unknown>)[]> {
  const workers = page.workers().length;
  const attached = new Promise<readonly string[]>((done) => {
    const sessions: string[] = [];
    const look = () => {
      if (sessions.length >= workers) done(sessions);
    };
    own.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") sessions.push(sessionId);
      look();
    });
    look();
  });
  await own.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let asked = 0;
  const collectIn = (sessionId: string) => async () => {
    asked += 1;
    const id = asked;
    const answered = new Promise<void>((done) => {
      own.on("Target.receivedMessageFromTarget", (answer) => {
        if (answer.sessionId === sessionId && JSON.parse(answer.message).id === id) done();
      });
    });
    const message = JSON.stringify({ id, method: "HeapProfiler.collectGarbage" });
    await own.send("Target.sendMessageToTarget", { sessionId, message });
    await answered;
  };
  const collectInPage = () => own.send("HeapProfiler.collectGarbage");
  return [collectInPage, ...(await attached).map(collectIn)];
}

function privateBytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, kb]) => Number(kb));
  return kilobytes.reduce((sum, kb) => sum + kb, 0) * 1024;
}
