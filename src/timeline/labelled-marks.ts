/** The labelled marks of the window as vis-timeline has them: its items, each with an element of ours inside. */
import type { Record } from "../events/record.ts";
import type { Mark, Scene } from "../scene/scene.ts";
import { durationMs } from "../time/span.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { createEntry, type MarkSpeech, updateMark } from "./mark-element.ts";

/** A mark as an item of vis-timeline. */
export interface MarkItem {
  readonly id: string;
  readonly group: number;
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** What labelled marks are made of. */
export interface LabelledMarksOptions {
  readonly record: Record;
  /** vis-timeline's data set of items. */
  readonly items: {
    add(items: MarkItem[]): unknown;
    update(items: MarkItem[]): unknown;
    remove(ids: string[]): unknown;
  };
  readonly speechOf: (mark: Mark) => MarkSpeech;
}

/** The labelled marks of a drawing. */
export interface LabelledMarks {
  /** What stands inside an item, by its key. */
  elementOf(key: string): HTMLElement | undefined;
  /**
   * Writes those of a scene: where they stand inside their items at once, the items themselves within `change`. Whether
   * any item came, went or has another place.
   */
  write(scene: Scene, blocks: ReadonlyMap<number, LaneBlock>, change: (items: () => void) => void): boolean;
  clear(): void;
}

/** Items reach this far beyond the window, in windows: vis-timeline itself cuts what is longer, and would move it. */
const REACH_WINDOWS = 1;

/** No marks yet. */
export function createLabelledMarks({ record, items, speechOf }: LabelledMarksOptions): LabelledMarks {
  const elements = new Map<string, HTMLElement>();
  const drawn = new Map<string, MarkItem>();

  const itemOf = ({ key, lane, n }: Mark, { window }: Scene): MarkItem => {
    const reach = durationMs(window) * REACH_WINDOWS;
    const start = record.columns.start[n] ?? 0;
    return {
      id: key,
      group: lane,
      content: "",
      start: Math.max(start, window.start - reach),
      end: Math.min(record.columns.end[n] ?? start, window.end + reach),
    };
  };

  return {
    elementOf: (key) => elements.get(key),
    write(scene, blocks, change) {
      const msPerPx = durationMs(scene.window) / Math.max(1, scene.widthPx);
      const added: MarkItem[] = [];
      const changed: MarkItem[] = [];
      const seen = new Set<string>();
      for (const mark of scene.marks) {
        if (!mark.hasLabel || mark.zone !== "window") continue;
        const item = itemOf(mark, scene);
        seen.add(item.id);
        let element = elements.get(item.id);
        if (element === undefined) {
          element = createEntry(item.id);
          elements.set(item.id, element);
        }
        const block = blocks.get(mark.lane);
        const topInLanePx = mark.topPx + (block === undefined ? 0 : block.shiftPx - block.topPx);
        const itemStartPx = (item.start - scene.window.start) / msPerPx;
        updateMark(element, mark, topInLanePx, itemStartPx, speechOf(mark));
        const before = drawn.get(item.id);
        if (before === undefined) added.push(item);
        else if (before.start !== item.start || before.end !== item.end) changed.push(item);
        else continue;
        drawn.set(item.id, item);
      }
      const gone = [...drawn.keys()].filter((key) => !seen.has(key));
      for (const key of gone) {
        drawn.delete(key);
        elements.delete(key);
      }
      if (gone.length + added.length + changed.length === 0) return false;
      change(() => {
        if (gone.length > 0) items.remove(gone);
        if (added.length > 0) items.add(added);
        if (changed.length > 0) items.update(changed);
      });
      return true;
    },
    clear() {
      elements.clear();
      drawn.clear();
    },
  };
}
