/**
 * What is in a cluster, and what opening it does. Asked of a scene when a reader asks, or once the view is at rest:
 * while it moves, a cluster is only a number and a place.
 * Must stay true: the events of all clusters and the marks of a scene have no event in common.
 */
import type { EventNumber } from "../events/record.ts";
import { lastStartingIn, latestEndOf, topIn, topStartingIn } from "../pyramid/top.ts";
import { EARLIEST_INSTANT, instant, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, pad, type Span } from "../time/span.ts";
import { eventsOfCells } from "./cell-events.ts";
import type { Cluster, Scene } from "./scene.ts";

/** What a cluster says of itself. */
export interface ClusterDetails {
  /** From the first start of its events to their last end. */
  readonly span: Span;
  /** From their first start in the window to their last start, that instant included. */
  readonly starts: Span;
  /** All of them start on one day (UTC). */
  readonly isSameDay: boolean;
  /** The most important; the earliest of equals. */
  readonly top: EventNumber;
}

/** What a press on a cluster does: show its stretch closer, or its events as a list. */
export type ClusterAction =
  | { readonly kind: "open-closer"; readonly window: Span }
  | { readonly kind: "open-list" };

/** The events of a cluster in time order: what its stretch counts and no mark shows. O(count × log n). */
export function eventsOfCluster(
  scene: Scene,
  cluster: Cluster,
  limit = Number.POSITIVE_INFINITY,
): EventNumber[] {
  const drawn = drawnOf(scene, cluster);
  return eventsOfCells(scene.pyramid, cluster.lane, cluster, scene.window, limit + drawn.size)
    .filter((n) => !drawn.has(n))
    .slice(0, limit);
}

/** Describes a cluster without walking over its events, however many. O(marks of the lane × log n). */
export function describeCluster(scene: Scene, cluster: Cluster): ClusterDetails {
  const { pyramid, window } = scene;
  const { lane, stretch } = cluster;
  // Those that are over before the window are looked at one by one: they are seldom asked for, and never counted.
  if (cluster.zone === "earlier") return detailsOf(scene, eventsOfCluster(scene, cluster), stretch);
  const gathersEarlier = stretch.start <= window.start;
  const drawn = drawnOf(scene, cluster);
  const first = firstOf(scene, cluster, drawn);
  const candidates = (gathersEarlier ? topIn : topStartingIn)(pyramid, lane, stretch, drawn.size + 1);
  const top = candidates.find((n) => !drawn.has(n)) ?? first;
  const firstStart = pyramid.columns.start[first] as number;
  const last = lastStartingIn(pyramid, lane, { start: instant(firstStart), end: stretch.end }, drawn);
  const end = lastEndOf(scene, cluster, drawn);
  return toldOf(firstStart, pyramid.columns.start[last ?? top] as number, end, top, stretch);
}

/** The `span` of a cluster's details alone: what its name says, and hundreds are named at once. */
export function spanOfCluster(scene: Scene, cluster: Cluster): Span {
  if (cluster.zone === "earlier") return describeCluster(scene, cluster).span;
  const drawn = drawnOf(scene, cluster);
  const first = firstOf(scene, cluster, drawn);
  const start = instant(scene.pyramid.columns.start[first] as number);
  return { start, end: instant(lastEndOf(scene, cluster, drawn)) };
}

function firstOf(scene: Scene, cluster: Cluster, drawn: ReadonlySet<EventNumber>): EventNumber {
  const events = eventsOfCells(scene.pyramid, cluster.lane, cluster, scene.window, 1 + drawn.size);
  return events.find((n) => !drawn.has(n)) ?? 0;
}

function lastEndOf(scene: Scene, { lane, stretch }: Cluster, drawn: Set<EventNumber>): number {
  const startsFrom = stretch.start <= scene.window.start ? EARLIEST_INSTANT : stretch.start;
  return latestEndOf(scene.pyramid, lane, { start: startsFrom, end: stretch.end }, drawn);
}

/**
 * Closer, where the events of a cluster then come apart; a list where they start on one day, or so far apart that the
 * window would hardly change.
 */
export function clusterAction(scene: Scene, cluster: Cluster): ClusterAction {
  const { starts } = describeCluster(scene, cluster);
  if (dayNumber(starts.start) === dayNumber(starts.end - 1)) return { kind: "open-list" };
  const closer = pad(starts, Math.max(MS_PER_DAY / 2, durationMs(starts) * CLOSER_PAD));
  const isCloser = durationMs(closer) < durationMs(scene.window) * HARDLY_CLOSER;
  return isCloser ? { kind: "open-closer", window: closer } : { kind: "open-list" };
}

/** Air beside the first and the last event of a cluster that was opened, in its own lengths. */
const CLOSER_PAD = 0.15;
/** A window that keeps more of its length than this has not come closer. */
const HARDLY_CLOSER = 0.8;

/** The marks that the cells of a cluster count too; some more do no harm. */
function drawnOf({ marks, window, pyramid }: Scene, { lane, zone, stretch }: Cluster): Set<EventNumber> {
  const { start } = pyramid.columns;
  const gathersEarlier = zone === "earlier" || stretch.start <= window.start;
  const drawn = new Set<EventNumber>();
  for (const mark of marks) {
    const at = start[mark.n] as number;
    if (mark.lane === lane && at < stretch.end && (gathersEarlier || at >= stretch.start)) drawn.add(mark.n);
  }
  return drawn;
}

function detailsOf(scene: Scene, events: readonly EventNumber[], stretch: Span): ClusterDetails {
  const { start, end, importance } = scene.pyramid.columns;
  const top = events.reduce(
    (a, b) => ((importance[b] as number) > (importance[a] as number) ? b : a),
    events[0] ?? 0,
  );
  const starts = events.map((n) => start[n] as number);
  const last = events.reduce((latest, n) => Math.max(latest, end[n] as number), Number.NEGATIVE_INFINITY);
  return toldOf(starts[0] ?? stretch.start, starts.at(-1) ?? stretch.start, last, top, stretch);
}

function toldOf(first: number, last: number, end: number, top: EventNumber, stretch: Span): ClusterDetails {
  const shownFirst = Math.max(first, stretch.start);
  return {
    span: { start: instant(first), end: instant(end) },
    starts: { start: instant(shownFirst), end: instant(Math.max(shownFirst, last) + 1) },
    isSameDay: dayNumber(first) === dayNumber(last),
    top,
  };
}

function dayNumber(at: number): number {
  return Math.floor(at / MS_PER_DAY);
}
