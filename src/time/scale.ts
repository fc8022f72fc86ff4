// The scale: which instant stands at which pixel.
// Pixels are counted from the START edge of the timeline, where its window begins: the left edge where time runs left
// to right, the right edge where it runs right to left. Nothing here knows which; only the adapter turns it round.

import { type Instant, instant } from "./instant.ts";
import { durationMs, type Span } from "./span.ts";

declare const brand: unique symbol;

/** CSS pixels from the start edge. */
export type Px = number & { readonly [brand]: "Px" };

/** Takes a number of CSS pixels from the start edge as such. */
export function px(value: number): Px {
  return value as Px;
}

/** The two directions of one scale, and how much time a pixel holds. */
export interface Scale {
  readonly span: Span;
  readonly widthPx: number;
  /** Milliseconds in one pixel; `Infinity` for a timeline without width. */
  readonly msPerPx: number;
  /** Pixels from the start edge, not rounded; outside 0…width for instants outside the span. */
  instantToPx(at: Instant): Px;
  /** The instant at a place, rounded to the millisecond. The inverse of `instantToPx`. */
  pxToInstant(at: Px): Instant;
}

/**
 * The scale of a window of `widthPx` pixels: [0 s, 10 s) over 100 px puts 5 s at 50 px, at 100 ms a pixel.
 * Without width or duration every instant stands at 0 px, and every pixel is the start.
 */
export function createScale(span: Span, widthPx: number): Scale {
  const duration = durationMs(span);
  const msPerPx = widthPx > 0 ? duration / widthPx : Number.POSITIVE_INFINITY;
  const isFlat = widthPx <= 0 || duration <= 0;
  return {
    span,
    widthPx,
    msPerPx,
    instantToPx: (at) => px(isFlat ? 0 : (at - span.start) / msPerPx),
    pxToInstant: (at) => (isFlat ? span.start : instant(Math.round(span.start + at * msPerPx))),
  };
}
