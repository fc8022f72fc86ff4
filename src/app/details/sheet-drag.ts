/** Whether a sheet that was dragged and let go closes or springs back. */

/** How a drag ended, in CSS pixels and milliseconds. */
export interface SheetDrag {
  /** How far below its place the sheet was let go. */
  readonly downPx: number;
  /** How much of the screen the sheet takes. */
  readonly sheetPx: number;
  /** How fast it went down at last; less than nothing where it went up again. */
  readonly pxPerMs: number;
}

/** The part of the sheet that has to be out of sight for it to go. */
const PART_TO_CLOSE = 1 / 3;
/** Faster than this is a flick, which need not go far, */
const FLICK_PX_PER_MS = 0.5;
/** but further than a finger trembles. */
const FLICK_LEAST_PX = 24;

/** Far or fast enough closes; one who pulls it up again keeps it, however far it was. */
export function closesSheet({ downPx, sheetPx, pxPerMs }: SheetDrag): boolean {
  if (downPx <= 0 || pxPerMs <= -FLICK_PX_PER_MS) return false;
  return downPx > sheetPx * PART_TO_CLOSE || (downPx >= FLICK_LEAST_PX && pxPerMs >= FLICK_PX_PER_MS);
}
