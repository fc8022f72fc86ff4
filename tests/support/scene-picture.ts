/**
 * A scene as text, for figures that are reviewed as a diff. Start edge first, whichever way the page reads.
 *
 *     [label]    a label from its date's start on; (label] up to its date's end; {label] somewhere around it
 *     *label]    the open event;  +label] a related one;  label≠] disputed;  label? uncertain;  label~ approximate
 *     ═ ≈ ·      the extent of a range, of a coarse date, of a day, outside the box
 *     ⟨12⟩       a cluster of twelve                    o         a bare mark
 *
 * Outside the two bars are the margins. A lane is named by its letter, its count in the window, and its height.
 */
import type { Cluster, Mark, Scene, SceneInput } from "../../src/scene/scene.ts";
import { CHARACTER_PX } from "./scene-input.ts";

/** How many characters of the margins are drawn on either side. */
const MARGIN = 12;

/** The picture of a scene, with its count line. */
export function pictureOf(input: SceneInput, scene: Scene): string {
  const { metrics } = input;
  const lines: string[] = [];
  for (const lane of scene.lanes) {
    const name = input.record.types[lane.type]?.id ?? "";
    const state = lane.isFolded ? " folded" : lane.isEmpty ? " empty" : "";
    const rows = lane.rows + (lane.stripTopPx === null ? 0 : 1);
    for (let row = 0; row < rows; row += 1) {
      const head = row === 0 ? `${name} ${lane.count}/${lane.countKept}${state}` : "";
      lines.push(`${head.padEnd(16)}${rowOf(input, scene, lane.type, row)}`);
    }
  }
  const { counts } = scene;
  lines.push(
    "",
    `${counts.drawn} drawn + ${counts.clustered} clustered + ${counts.outsideEarlier} earlier + ` +
      `${counts.outsideLater} later + ${counts.filtered} filtered out = ${counts.total}; ` +
      `${scene.heightPx} of ${input.heightPx} px, rows of ${metrics.rowHeightPx} and ${metrics.foldedLaneHeightPx}`,
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

function rowOf(input: SceneInput, scene: Scene, lane: number, row: number): string {
  const width = Math.round(scene.widthPx / CHARACTER_PX);
  const margin = input.marginRatio > 0 ? MARGIN : 0;
  const cells = Array.from({ length: width + 2 * margin }, () => " ");
  const write = (startPx: number, text: string) => {
    const from = Math.round(startPx / CHARACTER_PX) + margin;
    [...text].forEach((character, i) => {
      if (from + i >= 0 && from + i < cells.length) cells[from + i] = character;
    });
  };
  const isHere = (item: Mark | Cluster) => item.lane === lane && item.row === row;
  for (const mark of scene.marks.filter(isHere)) write(mark.startPx, extentOf(mark, cells.length));
  for (const mark of scene.marks.filter(isHere)) write(mark.boxStartPx, boxOf(mark));
  for (const cluster of scene.clusters.filter(isHere)) {
    write(cluster.startPx, `⟨${cluster.count}⟩`.padEnd(Math.round(cluster.widthPx / CHARACTER_PX), "·"));
  }
  cells.splice(margin + width, 0, "|");
  cells.splice(margin, 0, "|");
  return cells.join("");
}

function extentOf(mark: Mark, limit: number): string {
  const length = Math.round(mark.extentPx / CHARACTER_PX);
  const stroke = mark.shape === "range" ? "═" : mark.shape === "coarse" ? "≈" : "·";
  return stroke.repeat(Math.max(0, Math.min(length, 3 * limit)));
}

function boxOf(mark: Mark): string {
  const width = Math.max(1, Math.round(mark.boxPx / CHARACTER_PX));
  if (!mark.hasLabel)
    return (mark.emphasis === "none" ? "o" : mark.emphasis === "open" ? "*" : "+").repeat(width);
  const closing = mark.certainty === "uncertain" ? "?" : mark.certainty === "approximate" ? "~" : "]";
  const end = `${mark.isDisputed ? "≠" : ""}${closing}`;
  const words = mark.hasDate ? `${mark.label} ${mark.date}` : mark.label;
  const text = `${beginningOf(mark)}${words}`;
  return text.slice(0, width - end.length).padEnd(width - end.length) + end;
}

function beginningOf({ emphasis, boxSide }: Mark): string {
  if (emphasis !== "none") return emphasis === "open" ? "*" : "+";
  return boxSide === "after" ? "[" : boxSide === "before" ? "(" : "{";
}
