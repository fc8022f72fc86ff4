/** Opens big datasets: the only file of the page that knows of the worker's script. */
import { BigOpening } from "../../worker/big-opening.ts";
import entryAddress from "../../worker/entry.ts?worker&url";
import type { ReadingProgress } from "../../worker/protocol.ts";
import { startReader, waysToStart } from "../../worker/start-reader.ts";
import { stillHands } from "./still-hands.ts";

/** Made with the first big file, and the same for those of a second try. */
let whenStill: (() => Promise<void>) | undefined;

/** A reader that is ready for a big file. */
export async function beginBig(onProgress: (progress: ReadingProgress) => void): Promise<BigOpening> {
  whenStill ??= stillHands(window);
  const address = new URL(entryAddress, import.meta.url).href;
  return new BigOpening(await startReader(waysToStart(address)), onProgress, whenStill);
}
