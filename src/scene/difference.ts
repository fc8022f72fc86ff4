/**
 * What changed from one scene to the next, by key: what the drawing adds, updates and takes away, and nothing else.
 */
import type { Cluster, Mark, Scene } from "./scene.ts";

/** Marks or clusters that came, changed in any way, or went. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** Keys. */
  readonly removed: readonly string[];
}

/** The difference of two scenes. */
export interface SceneDifference {
  readonly marks: Changes<Mark>;
  readonly clusters: Changes<Cluster>;
}

/**
 * From `previous` (null: nothing is drawn yet) to `next`. Items that stayed equal are in none of the lists; a pan moves
 * every pixel and so changes all, unless the places are given as time: pass `ignoring` to leave fields out.
 */
export function sceneDifference(
  previous: Scene | null,
  next: Scene,
  ignoring: { readonly marks: readonly (keyof Mark)[]; readonly clusters: readonly (keyof Cluster)[] } = {
    marks: [],
    clusters: [],
  },
): SceneDifference {
  return {
    marks: changesOf(previous?.marks ?? [], next.marks, ignoring.marks),
    clusters: changesOf(previous?.clusters ?? [], next.clusters, ignoring.clusters),
  };
}

function changesOf<T extends Mark | Cluster>(
  before: readonly T[],
  after: readonly T[],
  ignoring: readonly (keyof T)[],
): Changes<T> {
  const old = new Map(before.map((item) => [item.key, item]));
  const added: T[] = [];
  const changed: T[] = [];
  for (const item of after) {
    const was = old.get(item.key);
    if (was === undefined) added.push(item);
    else if (!isSame(was, item, ignoring)) changed.push(item);
    old.delete(item.key);
  }
  return { added, changed, removed: [...old.keys()] };
}

/** Equal field by field; a stretch is equal if its edges are. */
function isSame<T extends Mark | Cluster>(one: T, other: T, ignoring: readonly (keyof T)[]): boolean {
  for (const field of Object.keys(one) as (keyof T)[]) {
    if (ignoring.includes(field) || one[field] === other[field]) continue;
    if (field === "stretch" && isSameStretch(one, other)) continue;
    return false;
  }
  return true;
}

function isSameStretch(one: Mark | Cluster, other: Mark | Cluster): boolean {
  if (!("stretch" in one && "stretch" in other)) return false;
  return one.stretch.start === other.stretch.start && one.stretch.end === other.stretch.end;
}
