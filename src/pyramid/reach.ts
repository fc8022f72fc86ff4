/**
 * How far events reach: the latest end of kept events over stretches of a sorted order, as a tree of maxima.
 * It answers "the next kept event here that still lasts after t" in O(log n), so that a range which began a thousand
 * years before the window, and lasts into it, is never missed and never searched for event by event.
 * Leaves are blocks of events, not events, which keeps the tree at half a byte an event.
 */
import type { Mask } from "../events/filter.ts";
import type { EventColumns } from "../events/record.ts";
import { IMPORTANCES, type Order, rankOf } from "./order.ts";

/** A leaf holds 32 events: a block is scanned one by one, about as fast as five levels of tree. */
const BLOCK_BITS = 5;
const BLOCK = 1 << BLOCK_BITS;

/**
 * The tree over the order of importance (orderByImportance): node 1 is the root, node i has the children 2i and 2i + 1.
 * Events are taken in time order and put where the order has them: taken by position, their ends would be fetched from all
 * over a column that is larger than a processor keeps at hand.
 */
export function buildReach(columns: EventColumns, { numbers, groupAt }: Order, kept: Mask): Float64Array {
  let leaves = 1;
  while (leaves * BLOCK < numbers.length) leaves *= 2;
  const tree = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
  const { end, type, importance } = columns;
  const nextAt = groupAt.slice();
  for (let n = 0; n < numbers.length; n += 1) {
    const group = (type[n] as number) * IMPORTANCES + rankOf(importance[n] as number);
    const p = nextAt[group] as number;
    nextAt[group] = p + 1;
    if (kept[n] !== 1) continue;
    const leaf = leaves + (p >>> BLOCK_BITS);
    if ((end[n] as number) > (tree[leaf] as number)) tree[leaf] = end[n] as number;
  }
  raise(tree, leaves);
  return tree;
}

/** Fills a tree from its leaves up. On its own, since a loop that is compiled while it runs knows nothing of what follows. */
function raise(tree: Float64Array, leaves: number): void {
  for (let node = leaves - 1; node >= 1; node -= 1) {
    tree[node] = Math.max(tree[2 * node] as number, tree[2 * node + 1] as number);
  }
}

/** What the queries below read: the tree with the arrays that it was built from. */
export interface Reach {
  readonly tree: Float64Array;
  readonly numbers: Uint32Array;
  readonly end: Float64Array;
  readonly kept: Mask;
}

/** The first position in [from, to) whose event is kept and ends after `after`; −1 where there is none. O(log n). */
export function firstReaching(reach: Reach, from: number, to: number, after: number): number {
  if (from >= to) return -1;
  const { tree } = reach;
  const leaves = tree.length / 2;
  const block = Math.floor(from / BLOCK);
  const here = scanBlock(reach, from, Math.min(to, (block + 1) * BLOCK), after);
  if (here >= 0) return here;
  let node = nextSubtree(leaves + block);
  while (node > 0) {
    if ((tree[node] as number) > after) {
      const found = leafReaching(tree, node, after) - leaves;
      return scanBlock(reach, found * BLOCK, Math.min(to, (found + 1) * BLOCK), after);
    }
    node = nextSubtree(node);
  }
  return -1;
}

/** The latest end of kept events in positions [from, to); −Infinity where there are none. O(log n). */
export function latestEnd(reach: Reach, from: number, to: number): number {
  const { tree } = reach;
  const firstBlock = Math.ceil(from / BLOCK);
  const endBlock = Math.floor(to / BLOCK);
  if (firstBlock >= endBlock) return scanLatest(reach, from, to);
  let latest = Math.max(scanLatest(reach, from, firstBlock * BLOCK), scanLatest(reach, endBlock * BLOCK, to));
  let low = tree.length / 2 + firstBlock;
  let high = tree.length / 2 + endBlock;
  while (low < high) {
    if (low % 2 === 1) latest = Math.max(latest, tree[low++] as number);
    if (high % 2 === 1) latest = Math.max(latest, tree[--high] as number);
    low /= 2;
    high /= 2;
  }
  return latest;
}

/** The subtree that begins where this one ends; 0 after the last. */
function nextSubtree(node: number): number {
  let climbed = node;
  while (climbed % 2 === 1) climbed = (climbed - 1) / 2;
  return climbed === 0 ? 0 : climbed + 1;
}

function leafReaching(tree: Float64Array, subtree: number, after: number): number {
  let node = subtree;
  while (2 * node < tree.length) {
    node *= 2;
    if (!((tree[node] as number) > after)) node += 1;
  }
  return node;
}

function scanBlock(reach: Reach, from: number, to: number, after: number): number {
  const { numbers, end, kept } = reach;
  for (let p = from; p < to; p += 1) {
    const n = numbers[p] as number;
    if (kept[n] === 1 && (end[n] as number) > after) return p;
  }
  return -1;
}

function scanLatest(reach: Reach, from: number, to: number): number {
  const { numbers, end, kept } = reach;
  let latest = Number.NEGATIVE_INFINITY;
  for (let p = from; p < to; p += 1) {
    const n = numbers[p] as number;
    if (kept[n] === 1 && (end[n] as number) > latest) latest = end[n] as number;
  }
  return latest;
}
