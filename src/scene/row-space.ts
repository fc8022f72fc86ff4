/**
 * What is taken in the rows of a lane: intervals in pixels, none of which overlap within a row.
 * A row holds some dozens of boxes, so a plain walk over them is the fastest search.
 */

/** The rows of one lane, empty at first. */
export class RowSpace {
  readonly rowCount: number;
  readonly #gapPx: number;
  /** Start, end, start, end… per row, in the order of taking. */
  readonly #taken: number[][];

  /** `gapPx` is the air that must stay between two intervals of a row. */
  constructor(rowCount: number, gapPx: number) {
    this.rowCount = rowCount;
    this.#gapPx = gapPx;
    this.#taken = Array.from({ length: rowCount }, () => []);
  }

  /** Whether an interval is free in a row, air included. */
  isFree(row: number, startPx: number, endPx: number): boolean {
    const taken = this.#taken[row];
    if (taken === undefined) return false;
    for (let i = 0; i < taken.length; i += 2) {
      const isBefore = endPx + this.#gapPx <= (taken[i] as number);
      const isAfter = startPx >= (taken[i + 1] as number) + this.#gapPx;
      if (!isBefore && !isAfter) return false;
    }
    return true;
  }

  /** Whether an interval is free in any of the rows. */
  isFreeAnywhere(startPx: number, endPx: number): boolean {
    for (let row = 0; row < this.rowCount; row += 1) if (this.isFree(row, startPx, endPx)) return true;
    return false;
  }

  /** Takes an interval, whether it is free or not. */
  take(row: number, startPx: number, endPx: number): void {
    this.#taken[row]?.push(startPx, endPx);
  }

  /** Gives back an interval that was taken with the same edges. */
  release(row: number, startPx: number, endPx: number): void {
    const taken = this.#taken[row] ?? [];
    for (let i = 0; i < taken.length; i += 2) {
      if (taken[i] === startPx && taken[i + 1] === endPx) {
        taken.splice(i, 2);
        return;
      }
    }
  }
}
