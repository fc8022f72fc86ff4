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

/** A cluster as it stands; without its name at first, which only who listens misses, and which takes as long as all else. */
interface DrawnCluster {
  readonly button: HTMLButtonElement;
  readonly cluster: Cluster;
  isNamed: boolean;
}

/** Puts a layer into `area`. */
export function createStillLayer(area: HTMLElement, words: StillWords): StillLayer {
  const layer = document.createElement("div");
  layer.className = "still-layer";
  area.append(layer);
  const strips = new Map<number, HTMLElement>();
  let entries: ReadonlyMap<string, HTMLElement> = new Map();
  let clusters: ReadonlyMap<string, DrawnCluster> = new Map();
  let drawn: Scene | null = null;

  const nameOne = (one: DrawnCluster) => {
    if (one.isNamed || drawn === null) return;
    one.isNamed = true;
    setName(one.button, words.clusterName(one.cluster, drawn));
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
      const nextClusters = new Map<string, DrawnCluster>();
      const placed = new Set<number>();
      drawn = scene;
      /** All that stand in a strip are as high, and in one line. */
      const stand = (element: HTMLElement, { lane, topPx, heightPx }: Mark | Cluster, block: LaneBlock) => {
        const strip = stripOf(lane);
        // What hangs there already is left alone: to be hung again would cost its focus.
        if (element.parentNode !== strip) strip.append(element);
        if (placed.has(lane)) return;
        placed.add(lane);
        setPx(strip, "inset-block-start", topPx + block.shiftPx);
        setPx(strip, "--strip-block", heightPx);
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
        const before = clusters.get(cluster.key);
        const button = before?.button ?? createCluster(cluster.key);
        nextClusters.set(cluster.key, { button, cluster, isNamed: false });
        updateCluster(button, before?.cluster, cluster, words.number);
        stand(button, cluster, block);
      }
      for (const [key, entry] of entries) if (!nextEntries.has(key)) entry.remove();
      for (const [key, { button }] of clusters) if (!nextClusters.has(key)) button.remove();
      entries = nextEntries;
      clusters = nextClusters;
    },
    name() {
      for (const one of clusters.values()) nameOne(one);
    },
    setSeen(isSeen) {
      layer.classList.toggle("still-layer-unseen", !isSeen);
    },
    buttonOf(key) {
      const entry = entries.get(key);
      if (entry !== undefined) return buttonOf(entry);
      const one = clusters.get(key);
      if (one === undefined) return null;
      // Whoever asks may put the focus on it, and then it is read out.
      nameOne(one);
      return one.button;
    },
    remove: () => layer.remove(),
  };
}
