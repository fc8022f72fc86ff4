/** What the timeline needs from the page, and what it tells it. The page's words come ready: no i18next here. */
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import type { Direction, Language } from "../locale/language.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import type { Span } from "../time/span.ts";
import type { Counts } from "../view/counts.ts";
import type { DayWindow } from "../view/view.ts";

/** Sentences of the interface, in the reader's language, with numbers already in its digits. */
export interface TimelineWords {
  readonly label: string;
  /** How to move by keyboard, for the ear. */
  readonly walk: string;
  readonly controls: string;
  readonly earlier: string;
  readonly later: string;
  readonly closer: string;
  readonly wider: string;
  readonly all: string;
  readonly opening: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly today: string;
  readonly disputed: string;
  readonly wheelHint: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly clusterList: string;
  readonly closeList: string;
  overviewWindow(range: string): string;
  /** The keys and what they do, for the help. */
  readonly keys: {
    readonly label: string;
    readonly close: string;
    readonly rows: readonly { readonly keys: string; readonly what: string }[];
  };
  /** "9 events, March 2022 to May 2022" */
  cluster(count: number, range: string): string;
  /** "39" in the reader's digits. */
  number(value: number): string;
  /** "39 events" */
  laneCount(count: number): string;
  foldLane(type: string): string;
  openLane(type: string): string;
  /** "3 independent voices" */
  voices(count: number): string;
}

/** The timeline's whole world. */
export interface TimelineProps {
  readonly record: Record;
  /** The record's level-of-detail engine, under the filters. */
  readonly pyramid: Pyramid;
  /** The window to show. A new object is a wish to go there; the timeline answers with `onWindow` when it rests. */
  readonly window: Span;
  /** The span of all events with air; nothing is shown beyond it and its width again. */
  readonly whole: Span;
  /** Where "opening window" goes. */
  readonly opening: Span;
  readonly language: Language;
  /** The way time runs, already decided from language and choice. */
  readonly flow: Direction;
  readonly words: DateWords;
  readonly say: TimelineWords;
  readonly open: EventNumber | null;
  /** Today, ms UTC, for the mark of today; absent where it must not be drawn. */
  readonly today?: number;
  /** Where the buttons go; null puts them above the lanes. */
  readonly tools: HTMLElement | null;
  /** The reader moved the window and it rests now, on whole days. */
  onWindow(window: DayWindow): void;
  onOpen(n: EventNumber): void;
  /** What the picture at rest holds. */
  onCounts(counts: Counts): void;
}
