/**
 * At rest every cluster and bare mark is an element of its own, written in one batch: something to press, to focus and
 * to be read out. Elements are kept by key, so that what stays keeps its focus.
 */
import type { Cluster, Mark, Scene } from "../scene/scene.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { buttonOf, createEntry, type MarkSpeech, setPx, updateCluster, updateMark } from "./mark-element.ts";

/** What elements say. */
export interface StillWords {
  readonly speechOf: (mark: Mark) => MarkSpeech;
  readonly clusterName: (cluster: Cluster, scene: Scene) => string;
  readonly number: (value: number) => string;
}

/** The layer over the lanes. */
export interface StillLayer {
  readonly element: HTMLElement;
  /** Writes what the scene holds beside labelled marks. */
  write(scene: Scene, blocks: ReadonlyMap<number, LaneBlock>): void;
  /** Shows the layer, or keeps it unseen while pixels stand for it. Its focus stays. */
  setSeen(isSeen: boolean): void;
  buttonOf(key: string): HTMLButtonElement | null;
  remove(): void;
}

/** Puts a layer into `area`. */
export function createStillLayer(area: HTMLElement, words: StillWords): StillLayer {
  const layer = document.createElement("div");
  layer.className = "still-layer";
  area.append(layer);
  let entries = new Map<string, HTMLElement>();

  return {
    element: layer,
    write(scene, blocks) {
      const next = new Map<string, HTMLElement>();
      const fresh: HTMLElement[] = [];
      const entryFor = (key: string, startPx: number, extentPx: number): HTMLElement => {
        let entry = entries.get(key);
        if (entry === undefined) {
          entry = createEntry(key);
          fresh.push(entry);
        }
        next.set(key, entry);
        setPx(entry, "inset-inline-start", startPx);
        setPx(entry, "inline-size", extentPx);
        return entry;
      };
      for (const mark of scene.marks) {
        const block = blocks.get(mark.lane);
        if (mark.hasLabel || mark.zone !== "window" || block === undefined) continue;
        // The place of the date, cut to what is seen: browsers cannot draw boxes of any length.
        const startPx = Math.max(mark.startPx, -scene.widthPx);
        const endPx = Math.min(mark.startPx + mark.extentPx, 2 * scene.widthPx);
        const entry = entryFor(mark.key, startPx, Math.max(0, endPx - startPx));
        updateMark(entry, mark, mark.topPx + block.shiftPx, startPx, words.speechOf(mark));
      }
      for (const cluster of scene.clusters) {
        const block = blocks.get(cluster.lane);
        if (cluster.zone !== "window" || block === undefined) continue;
        const entry = entryFor(cluster.key, cluster.startPx, cluster.widthPx);
        updateCluster(entry, cluster, cluster.topPx + block.shiftPx, cluster.startPx, {
          name: words.clusterName(cluster, scene),
          count: words.number(cluster.count),
        });
      }
      for (const [key, entry] of entries) if (!next.has(key)) entry.remove();
      layer.append(...fresh);
      entries = next;
    },
    setSeen(isSeen) {
      layer.classList.toggle("still-layer-unseen", !isSeen);
    },
    buttonOf(key) {
      const entry = entries.get(key);
      return entry === undefined ? null : buttonOf(entry);
    },
    remove: () => layer.remove(),
  };
}
