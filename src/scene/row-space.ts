/**
 * What is taken in the rows of a lane: for each mark the stretch of its box and of its date, as far as the frame
 * reaches. Within a row no two such stretches overlap, so that neither a box nor a long range crosses another mark.
 * A row holds some dozens of marks, so a plain walk over them is the fastest search.
 */
import type { Frame } from "./frame.ts";
import type { BoxOption, MarkPlace } from "./mark-box.ts";

/** The rows of one lane, empty at first. */
export class RowSpace {
  readonly rowCount: number;
  readonly #gapPx: number;
  readonly #firstPx: number;
  readonly #lastPx: number;
  /** Start, end, start, end… per row, in the order of taking. */
  readonly #taken: number[][];

  /** `gapPx` is the air that must stay between two marks of a row. */
  constructor(frame: Frame, rowCount: number, gapPx: number) {
    this.rowCount = rowCount;
    this.#gapPx = gapPx;
    this.#firstPx = frame.scale.instantToPx(frame.layout.start);
    this.#lastPx = frame.scale.instantToPx(frame.layout.end);
    this.#taken = Array.from({ length: rowCount }, () => []);
  }

  /** Takes the place of a mark in a row; false, and nothing taken, where it is not free. */
  takeIfFree(row: number, place: MarkPlace, box: BoxOption): boolean {
    const start = this.#startOf(place, box);
    const end = this.#endOf(place, box);
    if (!this.#isFree(row, start, end)) return false;
    this.#taken[row]?.push(start, end);
    return true;
  }

  /** Gives back what was taken with the same place and box. */
  release(row: number, place: MarkPlace, box: BoxOption): void {
    const start = this.#startOf(place, box);
    const end = this.#endOf(place, box);
    const taken = this.#taken[row] ?? [];
    for (let i = 0; i < taken.length; i += 2) {
      if (taken[i] === start && taken[i + 1] === end) {
        taken.splice(i, 2);
        return;
      }
    }
  }

  /** Asked before anything is measured: could even the smallest box stand at the date, in any row? */
  hasRoom(place: MarkPlace, minPx: number): boolean {
    const at = place.zone === "window" ? Math.max(0, place.startPx) : place.startPx;
    for (let row = 0; row < this.rowCount; row += 1) {
      if (this.#isFree(row, at, at) || this.#isFree(row, place.endPx - minPx, place.endPx)) return true;
    }
    return false;
  }

  #startOf(place: MarkPlace, box: BoxOption): number {
    return Math.min(box.startPx, Math.max(this.#firstPx, place.startPx));
  }

  #endOf(place: MarkPlace, box: BoxOption): number {
    return Math.max(box.endPx, Math.min(this.#lastPx, place.endPx));
  }

  #isFree(row: number, start: number, end: number): boolean {
    const taken = this.#taken[row];
    if (taken === undefined) return false;
    for (let i = 0; i < taken.length; i += 2) {
      const isBefore = end + this.#gapPx <= (taken[i] as number);
      const isAfter = start >= (taken[i + 1] as number) + this.#gapPx;
      if (!isBefore && !isAfter) return false;
    }
    return true;
  }
}
