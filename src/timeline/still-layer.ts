/**
 * At rest every cluster and bare mark is an element of its own, written in one batch: something to press, to focus and
 * to be read out. Elements are kept by key, so that what stays keeps its focus; what comes is given the elements of what
 * goes, which costs less than new ones.
 */
import type { Cluster, Mark, Scene } from "../scene/scene.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import {
  buttonOf,
  createEntry,
  type MarkSpeech,
  renameEntry,
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
  const marks = createPool(layer);
  const clusters = createPool(layer);

  return {
    element: layer,
    write(scene, blocks) {
      const isHere = ({ lane, zone }: Mark | Cluster) => zone === "window" && blocks.has(lane);
      const shiftOf = (lane: number) => blocks.get(lane)?.shiftPx ?? 0;
      marks.hold(
        scene.marks.filter((mark) => !mark.hasLabel && isHere(mark)),
        (entry, mark) => {
          // The place of the date, cut to what is seen: browsers cannot draw boxes of any length.
          const startPx = Math.max(mark.startPx, -scene.widthPx);
          const endPx = Math.min(mark.startPx + mark.extentPx, 2 * scene.widthPx);
          putAlong(entry, startPx, Math.max(0, endPx - startPx));
          updateMark(entry, mark, mark.topPx + shiftOf(mark.lane), startPx, words.speechOf(mark));
        },
      );
      clusters.hold(scene.clusters.filter(isHere), (entry, cluster) => {
        putAlong(entry, cluster.startPx, cluster.widthPx);
        updateCluster(entry, cluster, cluster.topPx + shiftOf(cluster.lane), cluster.startPx, {
          name: words.clusterName(cluster, scene),
          count: words.number(cluster.count),
        });
      });
    },
    setSeen(isSeen) {
      layer.classList.toggle("still-layer-unseen", !isSeen);
    },
    buttonOf(key) {
      const entry = marks.entryOf(key) ?? clusters.entryOf(key);
      return entry === undefined ? null : buttonOf(entry);
    },
    remove: () => layer.remove(),
  };
}

/** The elements of one kind of thing. */
interface Pool {
  /** Has an element for each of these and for nothing else, and brings each up to date. */
  hold<Thing extends { readonly key: string }>(
    things: readonly Thing[],
    update: (entry: HTMLElement, thing: Thing) => void,
  ): void;
  entryOf(key: string): HTMLElement | undefined;
}

function createPool(layer: HTMLElement): Pool {
  const entries = new Map<string, HTMLElement>();
  return {
    hold(things, update) {
      const keys = new Set(things.map(({ key }) => key));
      const spare: HTMLElement[] = [];
      for (const [key, entry] of entries) {
        if (keys.has(key)) continue;
        entries.delete(key);
        // The focus must not pass to another thing unasked.
        if (entry.contains(document.activeElement)) entry.remove();
        else spare.push(entry);
      }
      const fresh: HTMLElement[] = [];
      for (const thing of things) {
        let entry = entries.get(thing.key) ?? spare.pop();
        if (entry === undefined) {
          entry = createEntry(thing.key);
          fresh.push(entry);
        } else if (!entries.has(thing.key)) {
          renameEntry(entry, thing.key);
        }
        entries.set(thing.key, entry);
        update(entry, thing);
      }
      for (const entry of spare) entry.remove();
      layer.append(...fresh);
    },
    entryOf: (key) => entries.get(key),
  };
}

function putAlong(entry: HTMLElement, startPx: number, extentPx: number): void {
  entry.style.insetInlineStart = `${round(startPx)}px`;
  entry.style.inlineSize = `${round(extentPx)}px`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
