/**
 * Related events of a big file. An event says which it is related to, and both of them show it.
 */
import type { NumberLists } from "../record.ts";
import type { EventIndex } from "./event-index.ts";
import { Growing } from "./growing.ts";

/** The related events of each, in time order, each once, without itself. `numbers` are those of entries, -1 for none. */
export function relationsOf(index: EventIndex, bytes: Uint8Array, numbers: Int32Array): NumberLists {
  const { rows, ids } = index;
  const { related } = rows;
  const pairs = new Growing();
  const pair = (row: number, entry: number) => {
    const from = numbers[rows.entry[row] as number] as number;
    const to = entry < 0 ? -1 : (numbers[entry] as number);
    if (to < 0 || from === to) return;
    pairs.push(from);
    pairs.push(to);
  };
  for (let i = 0; i < related.length; i += 3) {
    pair(related.at(i), ids.find(bytes, related.at(i + 1), related.at(i + 2)));
  }
  for (const { row, id } of rows.relatedTexts) pair(row, ids.findText(id));
  return bothWays(pairs.view(), rows.length);
}

/** For each number, those that stand beside it in a pair, in order, each once. */
function bothWays(pairs: Uint32Array, size: number): NumberLists {
  const ends = new Uint32Array(size + 1);
  for (const number of pairs) ends[number + 1] = (ends[number + 1] as number) + 1;
  for (let n = 0; n < size; n += 1) ends[n + 1] = (ends[n + 1] as number) + (ends[n] as number);
  const free = ends.slice();
  const all = new Uint32Array(pairs.length);
  for (let i = 0; i < pairs.length; i += 1) {
    const of = pairs[i] as number;
    all[free[of] as number] = pairs[i ^ 1] as number;
    free[of] = (free[of] as number) + 1;
  }
  const offsets = new Uint32Array(size + 1);
  let length = 0;
  for (let n = 0; n < size; n += 1) {
    const others = all.subarray(ends[n], ends[n + 1]);
    if (others.length > 1) others.sort();
    for (let i = 0; i < others.length; i += 1) {
      const other = others[i] as number;
      if (i > 0 && all[length - 1] === other) continue;
      all[length] = other;
      length += 1;
    }
    offsets[n + 1] = length;
  }
  return { offsets, values: all.slice(0, length) };
}
