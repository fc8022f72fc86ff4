/**
 * The overview strip: all events over a span as bars of time, stacked by type, what the filter leaves marked in them,
 * and where the window stands. Places count from the start edge, heights from the foot of the strip.
 * A bar's height grows with the square root of its count: one event stays visible beside a burst of thousands, which
 * on a straight scale would flatten all else. Within a bar, types share the height in proportion, so that they add up.
 */
import { type Density, densityOf } from "../pyramid/density.ts";
import { bucketAt } from "../pyramid/grid.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import { createScale, type Scale } from "../time/scale.ts";
import { intersect, type Span } from "../time/span.ts";

/** What an overview is made from. */
export interface OverviewInput {
  readonly pyramid: Pyramid;
  /** The whole span of the strip. */
  readonly span: Span;
  readonly window: Span;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The least width of a bar; bars are up to twice as wide, since buckets are powers of two of time. */
  readonly minBarPx: number;
  /** Type indexes from the foot of the strip up. */
  readonly types: readonly number[];
}

/** The part of a bar that is of one type. */
export interface OverviewSegment {
  readonly type: number;
  readonly all: number;
  readonly kept: number;
  /** From the foot of the strip to the foot of the segment. */
  readonly fromPx: number;
  readonly heightPx: number;
  /** How much of the height is kept. */
  readonly keptPx: number;
}

/** The events that start in one bucket of time; the first bar also has what began before the span and lasts. */
export interface OverviewBar {
  readonly span: Span;
  readonly startPx: number;
  readonly widthPx: number;
  readonly all: number;
  readonly kept: number;
  readonly heightPx: number;
  readonly segments: readonly OverviewSegment[];
}

/** The strip, ready to be drawn. */
export interface Overview {
  /** Earliest first; buckets without an event have no bar. */
  readonly bars: readonly OverviewBar[];
  /** The window's edges, within the strip. */
  readonly windowStartPx: number;
  readonly windowEndPx: number;
}

/** The overview of a span. The counts of all bars add up to the events that overlap it. */
export function overviewOf(input: OverviewInput): Overview {
  const { pyramid, span, window, widthPx, minBarPx } = input;
  const scale = createScale(span, widthPx);
  const density = densityOf(pyramid, span, Math.max(1, Math.floor(widthPx / Math.max(1, minBarPx))));
  const totals = totalsOf(density, pyramid.typeCount);
  const highest = totals.reduce((most, total) => Math.max(most, total), 0);
  const types = everyType(input);
  const bars: OverviewBar[] = [];
  totals.forEach((all, i) => {
    if (all === 0) return;
    const heightPx = input.heightPx * Math.sqrt(all / highest);
    bars.push(barOf(input, density, scale, { i, types, total: all, heightPx }));
  });
  const clampPx = (at: number) => Math.max(0, Math.min(widthPx, at));
  return {
    bars,
    windowStartPx: clampPx(scale.instantToPx(window.start)),
    windowEndPx: clampPx(scale.instantToPx(window.end)),
  };
}

function totalsOf({ grid, all }: Density, typeCount: number): number[] {
  return Array.from({ length: grid.count }, (_, i) => {
    let total = 0;
    for (let type = 0; type < typeCount; type += 1) total += all[type * grid.count + i] as number;
    return total;
  });
}

interface BarPlan {
  /** The bucket. */
  readonly i: number;
  readonly types: readonly number[];
  readonly total: number;
  readonly heightPx: number;
}

function barOf(
  { span: whole }: OverviewInput,
  { grid, all, kept }: Density,
  scale: Scale,
  { i, types, total, heightPx }: BarPlan,
): OverviewBar {
  const bucket = bucketAt(grid, i);
  const span = intersect(bucket, whole) ?? bucket;
  const startPx = scale.instantToPx(span.start);
  const segments: OverviewSegment[] = [];
  let below = 0;
  let keptTotal = 0;
  for (const type of types) {
    const ofType = all[type * grid.count + i] ?? 0;
    if (ofType === 0) continue;
    const keptOfType = kept[type * grid.count + i] ?? 0;
    segments.push({
      type,
      all: ofType,
      kept: keptOfType,
      fromPx: (heightPx * below) / total,
      heightPx: (heightPx * ofType) / total,
      keptPx: (heightPx * keptOfType) / total,
    });
    below += ofType;
    keptTotal += keptOfType;
  }
  return {
    span,
    startPx,
    widthPx: scale.instantToPx(span.end) - startPx,
    all: total,
    kept: keptTotal,
    heightPx,
    segments,
  };
}

/** The types in the order asked for, then those that were not named: no event is left out. */
function everyType({ types, pyramid }: OverviewInput): number[] {
  const rest = Array.from({ length: pyramid.typeCount }, (_, type) => type);
  return [...types, ...rest.filter((type) => !types.includes(type))];
}
