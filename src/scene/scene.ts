/**
 * The scene: what is drawn where, singly or in clusters, as plain data. It is the only thing the timeline draws.
 * Places are CSS pixels: `startPx` along time, counted from the start edge of the window (negative before it), and
 * `topPx` down the lanes. Nothing here knows left from right.
 * Must stay true: every kept event that overlaps the window is exactly one mark, or in exactly one cluster.
 */
import type { EventNumber, Record } from "../events/record.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import type { Span } from "../time/span.ts";

/** The sizes that the scene reckons with; the theme has their values. All in CSS pixels unless the name says else. */
export interface SceneMetrics {
  /** A row of labels, with its own air. */
  readonly rowHeightPx: number;
  /** Air between one lane and the next; also stands above the first. */
  readonly laneGapPx: number;
  /** The strip of clusters under a lane's labels; also a lane that is empty or folded. Not more than a row. */
  readonly foldedLaneHeightPx: number;
  readonly maxRowsPerLane: number;
  /** Inside a label box, before and after its text, and between label and date. */
  readonly markPaddingPx: number;
  /** Least air between two boxes of a row. */
  readonly markGapPx: number;
  /** Room for the sign of a dispute. */
  readonly disputeGlyphPx: number;
  /** The box of a mark without a label, which is pressed and may be drawn smaller; the least width of one with. */
  readonly minMarkPx: number;
  /** The widest label box without its date; a longer label is cut by whoever draws it. */
  readonly maxMarkPx: number;
  /** The width of a cluster, wide enough for its count. */
  readonly clusterWidthPx: number;
}

/** A lane as the reader left it: one type of the record, open or folded. */
export interface LaneChoice {
  /** Index into `Record.types`. */
  readonly type: number;
  readonly isFolded: boolean;
}

/** What a mark says, in the reader's language. */
export interface MarkText {
  readonly label: string;
  /** Empty: the marks bear no dates. */
  readonly date: string;
}

/** All that a scene is made from. Equal input gives an equal scene. */
export interface SceneInput {
  readonly record: Record;
  /** Of the same record, under the reader's filter. */
  readonly pyramid: Pyramid;
  /** Every type once, from the top; types that are not named follow at the end. */
  readonly lanes: readonly LaneChoice[];
  readonly window: Span;
  /** The width of the window, without the names of the lanes. */
  readonly widthPx: number;
  /** What the lanes may take. */
  readonly heightPx: number;
  /** How much is laid out beyond either edge, in windows: 0.5 is half a window earlier and half a window later. */
  readonly marginRatio: number;
  /** The view is in motion: lanes then keep their height, so that nothing jumps under the finger. */
  readonly isMoving: boolean;
  /**
   * Asked for events that may get a label, some hundreds a scene: worth remembering by the asker. Null where a text is
   * not at hand and making it would take too long now: the event then has no label.
   */
  readonly text: (n: EventNumber) => MarkText | null;
  /** The width of a text on one line. */
  readonly measureText: (text: string, role: "label" | "date") => number;
  /** The open event; it is always a mark with a label where it touches the window. */
  readonly selected: EventNumber | null;
  readonly related: ReadonlySet<EventNumber>;
  /** The scene that is on screen: what it labels stays where it is, while it fits. */
  readonly previous: Scene | null;
  readonly metrics: SceneMetrics;
}

/**
 * Where something belongs: in the window (it overlaps it, if by an instant), or in the margin before or after it.
 * Only the window counts.
 */
export type Zone = "earlier" | "window" | "later";

/** Drawn as a moment, as a stretch, or as "some time within". */
export type MarkShape = "point" | "range" | "coarse";
export type MarkCertainty = "exact" | "uncertain" | "approximate";
/** Whether a box begins at its date, ends with it since there is no room after it, or holds it somewhere. */
export type BoxSide = "after" | "before" | "around";
export type MarkEmphasis = "none" | "open" | "related";

/** One event, drawn. */
export interface Mark {
  /** "e:" and the event's id. */
  readonly key: string;
  readonly n: EventNumber;
  readonly zone: Zone;
  /** Type index of its lane. */
  readonly lane: number;
  /** 0 is the lane's first row of labels; `PlacedLane.rows` is the strip under them. */
  readonly row: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Where the date begins and how long it is: never moved, never cut, agrees with the axis. */
  readonly startPx: number;
  readonly extentPx: number;
  /** The box of label, or of the bare mark. It overlaps no other box and no cluster of its row. */
  readonly boxStartPx: number;
  readonly boxPx: number;
  readonly boxSide: BoxSide;
  readonly hasLabel: boolean;
  /** Whether there is room for the date in the box. */
  readonly hasDate: boolean;
  /** Empty where `hasLabel` is false. */
  readonly label: string;
  readonly date: string;
  readonly shape: MarkShape;
  readonly certainty: MarkCertainty;
  readonly isDisputed: boolean;
  readonly emphasis: MarkEmphasis;
  /** 1 to 5. */
  readonly importance: number;
}

/** Several events of one lane that stand close together, as their number. See cluster.ts for what is in it. */
export interface Cluster {
  /** The same for the same stretch of time at the same zoom, wherever the window stands. */
  readonly key: string;
  readonly zone: Zone;
  readonly lane: number;
  readonly row: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly startPx: number;
  readonly widthPx: number;
  readonly count: number;
  /** The time it gathers: what starts in it (or in the first of the window, what began before and lasts). */
  readonly stretch: Span;
}

/** A lane with its place. */
export interface PlacedLane {
  readonly type: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Rows of labels; 0 where it is folded, empty, or has no room. */
  readonly rows: number;
  /** Where the strip of clusters and bare marks begins; null where all is labelled. */
  readonly stripTopPx: number | null;
  /** Kept events in the window. */
  readonly count: number;
  /** Kept events anywhere. */
  readonly countKept: number;
  /** Folded by the reader. */
  readonly isFolded: boolean;
  /** Nothing in the window. */
  readonly isEmpty: boolean;
}

/** The count line: total = drawn + clustered + outside + filtered, always. */
export interface SceneCounts {
  readonly total: number;
  readonly filtered: number;
  readonly outside: number;
  readonly outsideEarlier: number;
  readonly outsideLater: number;
  readonly drawn: number;
  readonly clustered: number;
}

/** A picture of the lanes, ready to be drawn. */
export interface Scene {
  readonly window: Span;
  readonly widthPx: number;
  /** How much is laid out beyond either edge of the window. */
  readonly marginPx: number;
  /** What the lanes take, with the gaps. */
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  /** By lane from the top, then by row, then by time. */
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly counts: SceneCounts;
  /** What it was made from, for the questions that are asked of a scene later. */
  readonly pyramid: Pyramid;
}
