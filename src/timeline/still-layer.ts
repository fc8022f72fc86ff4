/**
 * At rest every cluster and bare mark is an element of its own, written in one batch: something to press, to focus and
 * to be read out. Elements are kept by key, so that what stays keeps its focus. Those of a lane stand in one strip, which
 * has their height and colour: a lane that moves changes one element, not dozens.
 */
import type { Cluster, Mark, Scene } from "../scene/scene.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import {
  buttonOf,
  createCluster,
  createEntry,
  type MarkSpeech,
  setHue,
  setName,
  setPx,
  updateCluster,
  updateMark,
} from "./mark-element.ts";

/** What elements say. */
export interface StillWords {
  readonly speechOf: (mark: Mark) => MarkSpeech;
  readonly clusterName: (cluster: Cluster, scene: Scene) => string;
  readonly number: (value: number) => string;
}

/** The layer over the lanes. */
export interface StillLayer {
  readonly element: HTMLElement;
  /** Writes what the scene holds beside labelled marks, its clusters without their names. */
  write(scene: Scene, blocks: ReadonlyMap<number, LaneBlock>): void;
  /** Gives the clusters that were written their names. */
  name(): void;
  /** Shows the layer, or keeps it unseen while pixels stand for it. Its focus stays. */
  setSeen(isSeen: boolean): void;
  buttonOf(key: string): HTMLButtonElement | null;
  remove(): void;
}

/** Elements by key. */
type ByKey<E extends HTMLElement> = ReadonlyMap<string, E>;

/** Puts a layer into `area`. */
export function createStillLayer(area: HTMLElement, words: StillWords): StillLayer {
  const layer = document.createElement("div");
  layer.className = "still-layer";
  area.append(layer);
  const strips = new Map<number, HTMLElement>();
  let entries: ByKey<HTMLElement> = new Map();
  let clusters: ByKey<HTMLButtonElement> = new Map();
  const written = new WeakMap<HTMLButtonElement, Cluster>();
  /** Clusters without a name, by key; only who listens misses it, and hundreds of names take as long as their places. */
  let unnamed = new Map<string, { readonly cluster: Cluster; readonly scene: Scene }>();
  const nameOne = (key: string, button: HTMLButtonElement) => {
    const due = unnamed.get(key);
    if (due !== undefined) setName(button, words.clusterName(due.cluster, due.scene));
    unnamed.delete(key);
  };

  const stripOf = (lane: number): HTMLElement => {
    const known = strips.get(lane);
    if (known !== undefined) return known;
    const strip = document.createElement("div");
    strip.className = "still-strip";
    setHue(strip, lane);
    strips.set(lane, strip);
    layer.append(strip);
    return strip;
  };

  return {
    element: layer,
    write(scene, blocks) {
      const nextEntries = new Map<string, HTMLElement>();
      const nextClusters = new Map<string, HTMLButtonElement>();
      const placed = new Set<number>();
      unnamed = new Map();
      /** All that stand in a strip are as high, and in one line. */
      const stand = (element: HTMLElement, { lane, topPx, heightPx }: Mark | Cluster, block: LaneBlock) => {
        const strip = stripOf(lane);
        // What hangs there already is left alone: to be hung again would cost its focus.
        if (element.parentNode !== strip) strip.append(element);
        if (placed.has(lane)) return;
        placed.add(lane);
        setPx(strip, "inset-block-start", topPx + block.shiftPx);
        setPx(strip, "block-size", heightPx);
      };
      for (const mark of scene.marks) {
        const block = blocks.get(mark.lane);
        if (mark.hasLabel || mark.zone !== "window" || block === undefined) continue;
        // The place of the date, cut to what is seen: browsers cannot draw boxes of any length.
        const startPx = Math.max(mark.startPx, -scene.widthPx);
        const endPx = Math.min(mark.startPx + mark.extentPx, 2 * scene.widthPx);
        const entry = entries.get(mark.key) ?? createEntry(mark.key);
        nextEntries.set(mark.key, entry);
        setPx(entry, "inset-inline-start", startPx);
        setPx(entry, "inline-size", Math.max(0, endPx - startPx));
        updateMark(entry, mark, 0, startPx, words.speechOf(mark));
        stand(entry, mark, block);
      }
      for (const cluster of scene.clusters) {
        const block = blocks.get(cluster.lane);
        if (cluster.zone !== "window" || block === undefined) continue;
        const button = clusters.get(cluster.key) ?? createCluster(cluster.key);
        nextClusters.set(cluster.key, button);
        updateCluster(button, written.get(button), cluster, words.number);
        written.set(button, cluster);
        unnamed.set(cluster.key, { cluster, scene });
        stand(button, cluster, block);
      }
      removeGone(entries, nextEntries);
      removeGone(clusters, nextClusters);
      entries = nextEntries;
      clusters = nextClusters;
    },
    name() {
      for (const [key, button] of clusters) nameOne(key, button);
    },
    setSeen(isSeen) {
      layer.classList.toggle("still-layer-unseen", !isSeen);
    },
    buttonOf(key) {
      const entry = entries.get(key);
      if (entry !== undefined) return buttonOf(entry);
      const cluster = clusters.get(key) ?? null;
      // Whoever asks may put the focus on it, and then it is read out.
      if (cluster !== null) nameOne(key, cluster);
      return cluster;
    },
    remove: () => layer.remove(),
  };
}

function removeGone<E extends HTMLElement>(before: ByKey<E>, now: ByKey<E>): void {
  for (const [key, element] of before) if (!now.has(key)) element.remove();
}
