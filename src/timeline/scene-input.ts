/** What a scene of the timeline is laid out from: what the page asks for, in the words and the sizes of the drawing. */
import type { EventNumber, Record } from "../events/record.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import type { LaneChoice, MarkText, Scene, SceneInput } from "../scene/scene.ts";
import type { Span } from "../time/span.ts";
import type { LanesSize } from "./drawing.ts";
import type { MarkTexts } from "./mark-texts.ts";
import type { Measure } from "./measure.ts";
import { metricsFor } from "./metrics.ts";

/** What changes while a timeline lives. */
export interface LiveInput {
  readonly pyramid: Pyramid;
  readonly open: EventNumber | null;
  readonly folded: ReadonlySet<number>;
}

/** What is so now. */
export interface SceneState extends LiveInput {
  readonly window: Span;
  readonly lanes: LanesSize;
  /** The width of the whole timeline, names of lanes included, in px. */
  readonly widthPx: number;
  readonly measure: Measure;
  readonly previous: Scene | null;
}

/** What is laid out beyond either edge of the window, in windows: so far a picture can slide. */
const MARGIN_RATIO = 0.5;

/** At sixty frames a second more than the lanes hold in one. */
const NEW_TEXTS_A_FRAME = 4;

/** Gives the inputs of a record's scenes. */
export function createSceneInputs(
  record: Record,
  { textOf, hasText }: MarkTexts,
): {
  atRest(now: SceneState): SceneInput;
  /** In a zoom nothing is laid out beside the window: what has another length in the next frame will not slide. */
  inMotion(now: SceneState, isZoom: boolean): SceneInput;
} {
  const inputOf = (now: SceneState): SceneInput => ({
    record,
    pyramid: now.pyramid,
    lanes: record.types.map((_, type): LaneChoice => ({ type, isFolded: now.folded.has(type) })),
    window: now.window,
    widthPx: now.lanes.widthPx,
    heightPx: now.lanes.heightPx,
    marginRatio: MARGIN_RATIO,
    isMoving: false,
    text: textOf,
    measureText: now.measure,
    selected: now.open,
    related: now.open === null ? new Set() : new Set(record.relatedOf(now.open)),
    previous: now.previous,
    metrics: metricsFor(now.widthPx),
  });
  /** Texts of a dataset's events are read where they stand in its file: a frame of a movement reads few that are new. */
  const textsInMotion = (open: EventNumber | null) => {
    let left = NEW_TEXTS_A_FRAME;
    return (n: EventNumber): MarkText | null => {
      if (!hasText(n) && n !== open) {
        if (left === 0) return null;
        left -= 1;
      }
      return textOf(n);
    };
  };
  return {
    atRest: inputOf,
    inMotion: (now, isZoom) => ({
      ...inputOf(now),
      marginRatio: isZoom ? 0 : MARGIN_RATIO,
      isMoving: true,
      text: textsInMotion(now.open),
    }),
  };
}
