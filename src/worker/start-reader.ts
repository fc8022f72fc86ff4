/**
 * The one place that starts a worker. Where a page may not (a sandboxed frame has an origin of its own, to which no
 * script's address belongs), the worker is started from a blob that loads the same script; where that fails too, the
 * reader works in the page itself, a little at a time.
 */

import { paceOf } from "../load/pace.ts";
import { localLine } from "./local-line.ts";
import type { FromReader, PageLine, ToReader } from "./protocol.ts";

/** In the page nobody may notice the reader: so many ms at a stretch, of the fifty that count as a blocked page. */
const STRETCH_IN_PAGE = 8;

/** Ways to start a worker, tried in turn; each gives a worker or throws. */
export type WayToStart = () => Worker;

/** The ways to start the worker whose script is at an address. */
export function waysToStart(address: string): WayToStart[] {
  return [
    () => new Worker(address, { type: "module", name: "sanad" }),
    // No module: Chromium starts none from a blob of a sandboxed frame. The built script is none that needs to be one.
    () => {
      const script = new Blob([`importScripts(${JSON.stringify(address)});`], { type: "text/javascript" });
      return new Worker(URL.createObjectURL(script), { name: "sanad" });
    },
  ];
}

/** Starts a reader by the first way that works, else in this thread, and gives the page's end of the line to it. */
export async function startReader(ways: readonly WayToStart[]): Promise<PageLine> {
  for (const way of ways) {
    const worker = await started(way);
    if (worker !== null) return lineTo(worker);
  }
  const { page, reader } = localLine();
  const { DatasetReader } = await import("./dataset-reader.ts");
  new DatasetReader(reader, { pace: paceOf(STRETCH_IN_PAGE), isInPage: true });
  return page;
}

/** A worker that has said that it is there; null where it cannot be started, or its script cannot be loaded. */
async function started(way: WayToStart): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = way();
  } catch {
    return null;
  }
  const isReady = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
  });
  if (isReady) return worker;
  worker.terminate();
  return null;
}

function lineTo(worker: Worker): PageLine {
  return {
    say: (message: ToReader, transfer = []) => worker.postMessage(message, [...transfer]),
    hear: (hearer) => {
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => hearer(data);
      worker.onerror = () => hearer({ kind: "lost" });
    },
    close: () => worker.terminate(),
  };
}
