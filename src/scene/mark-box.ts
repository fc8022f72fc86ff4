/**
 * Where the label box of an event may stand: after its date's start, or before its date's end where the window ends too
 * soon, or somewhere around it where the window is narrow. A box in the window is readable there; a box of the margins does not reach into the window, since what it
 * names does not count as shown.
 */
import type { EventNumber } from "../events/record.ts";
import { instant } from "../time/instant.ts";
import { type Frame, zoneOf } from "./frame.ts";
import type { BoxSide, Mark, MarkText, SceneInput, Zone } from "./scene.ts";

/** What is known of an event's place before its row is. */
export interface MarkPlace {
  readonly n: EventNumber;
  readonly zone: Zone;
  readonly startPx: number;
  readonly endPx: number;
}

/** A place that a box may take. */
export interface BoxOption {
  readonly side: BoxSide;
  readonly startPx: number;
  readonly endPx: number;
}

/** Where the date of an event stands. */
export function placeOf(input: SceneInput, frame: Frame, n: EventNumber): MarkPlace {
  const start = input.pyramid.columns.start[n] as number;
  const end = input.pyramid.columns.end[n] as number;
  return {
    n,
    zone: zoneOf(frame, start, end),
    startPx: frame.scale.instantToPx(instant(start)),
    endPx: frame.scale.instantToPx(instant(end)),
  };
}

/** The places for a box of `boxPx`, the best first; one at least in the window, perhaps none in a margin. `before` is its label on screen. */
export function boxOptions(
  place: MarkPlace,
  boxPx: number,
  frame: Frame,
  { before, isMoving }: { readonly before: Mark | undefined; readonly isMoving: boolean },
): BoxOption[] {
  const { widthPx } = frame;
  // A range that began before the window keeps its label at the window's edge.
  const start = place.zone === "window" ? Math.max(0, place.startPx) : place.startPx;
  const end = place.zone === "window" ? Math.min(widthPx, place.endPx) : place.endPx;
  const after: BoxOption = { side: "after", startPx: start, endPx: start + boxPx };
  const ahead: BoxOption = { side: "before", startPx: end - boxPx, endPx: end };
  const options = before?.boxSide === "before" ? [ahead, after] : [after, ahead];
  const readable = options.filter((option) => isReadable(option, place.zone, widthPx));
  // In motion a label rides on over the edge of the window instead of jumping to the other side of its date.
  const [riding] = options;
  if (isMoving && before !== undefined && riding !== undefined && !readable.includes(riding)) {
    return [riding, ...readable];
  }
  return readable.length > 0 || place.zone !== "window" ? readable : [around(start, boxPx, widthPx)];
}

/** Neither side has room for the box: it is moved along the date just so far that all of it is in the window. */
function around(start: number, boxPx: number, widthPx: number): BoxOption {
  const startPx = Math.max(0, Math.min(start, widthPx - boxPx));
  return { side: "around", startPx, endPx: startPx + boxPx };
}

/** The same box on the same side of its date, but `boxPx` wide; one around its date stays as it is. */
export function withWidth(box: BoxOption, boxPx: number): BoxOption {
  if (box.side === "around") return box;
  return box.side === "after"
    ? { ...box, endPx: box.startPx + boxPx }
    : { ...box, startPx: box.endPx - boxPx };
}

/** Whether a box lies in its own zone as a whole. */
export function isReadable(option: BoxOption, zone: Zone, widthPx: number): boolean {
  if (zone === "earlier") return option.endPx <= 0;
  if (zone === "later") return option.startPx >= widthPx;
  return option.startPx >= 0 && option.endPx <= widthPx;
}

/** A text, and the width of its box without its date. */
export interface LabelBox {
  readonly text: MarkText;
  readonly labelPx: number;
}

/** Measures the box of an event's words; never wider than the window. Null where they are not at hand. */
export function labelBox(input: SceneInput, frame: Frame, n: EventNumber): LabelBox | null {
  const { metrics, measureText } = input;
  const { widthPx } = frame;
  const text = input.text(n);
  if (text === null) return null;
  const glyph = input.record.disputesOf(n) > 0 ? metrics.disputeGlyphPx : 0;
  const bare = 2 * metrics.markPaddingPx + measureText(text.label, "label") + glyph;
  const widest = Math.max(metrics.minMarkPx, Math.min(metrics.maxMarkPx, bare));
  return { text, labelPx: Math.min(widest, widthPx) };
}

/** The width of a box with its date; null where marks bear none. Asked of those alone that have a row, which are few. */
export function widthWithDate(
  { metrics, measureText }: SceneInput,
  { text: { date }, labelPx }: LabelBox,
): number | null {
  return date === "" ? null : labelPx + metrics.markPaddingPx + measureText(date, "date");
}
