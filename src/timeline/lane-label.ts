/** The name of a lane: a button that folds and opens it, with the number of its events in the window. */
import type { FoundText } from "../locale/text.ts";
import type { PlacedLane } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** A label that can be brought up to date. */
export interface LaneLabel {
  readonly element: HTMLElement;
  /** `blockPx` is the height of the lane as drawn. */
  update(lane: PlacedLane, blockPx: number): void;
}

/** Below this height, in px, a name has one small line. */
const THIN_PX = 26;

function stateOf(lane: PlacedLane): "folded" | "empty" | "thin" | "open" {
  if (lane.isFolded) return "folded";
  if (lane.isEmpty) return "empty";
  return lane.heightPx < THIN_PX ? "thin" : "open";
}

/** `type` is the lane's type index; `name` its label in the reader's language. */
export function createLaneLabel(
  type: number,
  name: FoundText,
  say: TimelineWords,
  onFold: () => void,
): LaneLabel {
  const element = document.createElement("div");
  element.className = "lane-label";
  element.style.setProperty("--type", `var(--type-${type % TYPE_HUES})`);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "lane-name";
  button.addEventListener("click", onFold);
  const text = document.createElement("span");
  text.className = "lane-text";
  text.textContent = name.text;
  text.lang = name.lang;
  text.dir = name.dir;
  const count = document.createElement("span");
  count.className = "lane-count";
  button.append(text, " ", count);
  element.append(button);
  let before: PlacedLane | null = null;
  return {
    element,
    update(lane, blockPx) {
      element.style.setProperty("--lane-block", `${blockPx}px`);
      element.dataset.state = stateOf(lane);
      button.setAttribute("aria-expanded", String(!lane.isFolded));
      // Sentences are looked up, which takes longer than all else here.
      if (lane.isFolded === before?.isFolded && lane.countKept === before.countKept) return;
      before = lane;
      const label = `${(lane.isFolded ? say.openLane : say.foldLane)(name.text)} (${say.laneCount(lane.countKept)})`;
      if (button.title !== label) button.title = label;
      const number = say.number(lane.countKept);
      if (count.textContent !== number) count.textContent = number;
    },
  };
}
