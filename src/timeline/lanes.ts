/** The lanes as vis-timeline has them: its groups in their order, each with its name, and as high as it is drawn. */
import type { Record } from "../events/record.ts";
import type { Language } from "../locale/language.ts";
import { textIn } from "../locale/text.ts";
import type { PlacedLane } from "../scene/scene.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { createLaneLabel, type LaneLabel } from "./lane-label.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** A lane as a group of vis-timeline. */
export interface LaneGroup {
  readonly id: number;
  readonly order: number;
  readonly content: HTMLElement;
}

/** What lanes are made of. */
export interface LanesOptions {
  readonly record: Record;
  readonly language: Language;
  readonly say: TimelineWords;
  /** vis-timeline's data set of groups. */
  readonly groups: { clear(): unknown; add(groups: LaneGroup[]): unknown };
  readonly onFold: (type: number) => void;
  /** Told of each lane, once it is a group, where it stands. */
  readonly onPlace: (type: number, block: LaneBlock) => void;
}

/** The lanes of a drawing. */
export interface Lanes {
  /** Writes the lanes of a scene, as high as their blocks. */
  write(lanes: readonly PlacedLane[], blocks: ReadonlyMap<number, LaneBlock>): void;
}

/** No lanes yet. */
export function createLanes({ record, language, say, groups, onFold, onPlace }: LanesOptions): Lanes {
  const labels = new Map<number, LaneLabel>();
  let order = "";

  const labelOf = (type: number): LaneLabel => {
    const known = labels.get(type);
    if (known !== undefined) return known;
    const name = textIn(record.types[type]?.label ?? {}, language);
    const label = createLaneLabel(type, name, say, () => onFold(type));
    labels.set(type, label);
    return label;
  };

  return {
    write(lanes, blocks) {
      const heightOf = (lane: PlacedLane) => blocks.get(lane.type)?.heightPx ?? lane.heightPx;
      for (const lane of lanes) labelOf(lane.type).update(lane, heightOf(lane));
      const nextOrder = lanes.map(({ type }) => type).join();
      if (nextOrder !== order) {
        order = nextOrder;
        groups.clear();
        groups.add(
          lanes.map(({ type }, index) => ({ id: type, order: index, content: labelOf(type).element })),
        );
      }
      for (const { type } of lanes) {
        const block = blocks.get(type);
        if (block !== undefined) onPlace(type, block);
      }
    },
  };
}
