/** Opens big datasets: the only file of the page that knows of the worker's script. */
import type { BigOpening } from "../worker/big-opening.ts";
import entryAddress from "../worker/entry.ts?worker&url";
import type { ReadingProgress } from "../worker/protocol.ts";
import { startReader, waysToStart } from "../worker/start-reader.ts";

/** A reader that is ready for a big file; the code with which the file is shown comes while the reader starts. */
export async function beginBig(onProgress: (progress: ReadingProgress) => void): Promise<BigOpening> {
  const address = new URL(entryAddress, import.meta.url).href;
  const [line, { BigOpening }] = await Promise.all([
    startReader(waysToStart(address)),
    import("../worker/big-opening.ts"),
  ]);
  return new BigOpening(line, onProgress);
}
