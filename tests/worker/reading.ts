/**
 * A big file read as the page reads it, within one thread: everything passes the line between page and reader.
 */

import { paceOf } from "../../src/load/pace.ts";
import { BigOpening } from "../../src/worker/big-opening.ts";
import { DatasetReader } from "../../src/worker/dataset-reader.ts";
import { localLine } from "../../src/worker/local-line.ts";
import type { ReadingProgress } from "../../src/worker/protocol.ts";

/** How a file comes. */
export interface Arrival {
  /** Bytes of a piece. */
  readonly piece?: number;
  /** Whether its length is known before. */
  readonly isLengthKnown?: boolean;
  /** Whether it is read in the page, as where no worker can be started. */
  readonly isInPage?: boolean;
  /** Resolves while the page has time for what nobody waits for. */
  readonly whenFree?: () => Promise<void>;
}

/** Reads a text as a big file. */
export async function readBig(
  text: string,
  { piece = 1 << 16, isLengthKnown = true, isInPage = false, whenFree }: Arrival = {},
) {
  const { page, reader } = localLine();
  new DatasetReader(reader, { pace: paceOf(5), isInPage });
  const progress: ReadingProgress[] = [];
  const opening = new BigOpening(page, (each) => progress.push(each), whenFree);
  const bytes = new TextEncoder().encode(text);
  opening.start(isLengthKnown ? bytes.length : null);
  for (let at = 0; at < bytes.length; at += piece) opening.take(bytes.slice(at, at + piece));
  opening.end();
  return { opening, opened: await opening.opened, progress };
}

/** The same for a text that can be shown. */
export async function openBig(text: string, arrival?: Arrival) {
  const { opening, opened, progress } = await readBig(text, arrival);
  if (!opened.ok) throw new Error(opened.problems[0]?.message.en);
  return { ...opened.big, opening, progress };
}
