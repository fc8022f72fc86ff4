// What a page keeps alive: the engine's own counts of nodes and listeners, after everything that can go has gone.
import type { Page } from "playwright-core";

/** Nodes, in the document or only held by scripts, and listeners on anything. */
export interface Weight {
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage and counts what stays. */
export async function weigh(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("HeapProfiler.enable");
    // What the first collection finalises, the second can free.
    for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    return { nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}
