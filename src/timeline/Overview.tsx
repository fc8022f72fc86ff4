/**
 * The overview: all events over the whole span, stacked by type, what the filters leave in colour; on it the window,
 * to drag, widen and move by keyboard.
 */
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { DateWords } from "../locale/date-words.ts";
import type { Direction } from "../locale/language.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import { type OverviewBar, overviewOf } from "../scene/overview.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import { chooseTickUnits, ticksIn } from "../time/calendar.ts";
import { parseEdtf } from "../time/edtf.ts";
import { instant, isoDay, MS_PER_DAY } from "../time/instant.ts";
import { durationMs, type Span, translate } from "../time/span.ts";
import { wishOf } from "./keyboard.ts";
import type { TimelineWords } from "./timeline-props.ts";
import { useAfterPaint } from "./use-after-paint.ts";

/** The bars are drawn in a box of this many units and stretched to the strip's width. */
const UNITS = 1000;
const UNITS_BLOCK = 100;
const LEAST_BAR = 5;
/** A key moves the window by this share of its length. */
const KEY_SHARE = 0.25;

type Grip = "window" | "start" | "end";

/** `onMove` is called while the window is dragged, and once more, with `isDone`, when it is let go. */
export function Overview({
  pyramid,
  whole,
  window,
  frame,
  flow,
  words,
  say,
  onMove,
}: {
  pyramid: Pyramid;
  whole: Span;
  window: Span;
  /** The strip, on which whoever moves the window may place it between two renders. */
  frame: RefObject<HTMLDivElement | null>;
  flow: Direction;
  words: DateWords;
  say: TimelineWords;
  onMove: (span: Span, isDone: boolean) => void;
}) {
  const held = useRef<{ grip: Grip; along: number; span: Span } | null>(null);
  const shareOf = (at: number) => (at - whole.start) / durationMs(whole);
  /** The instant under the pointer. */
  const instantAt = (event: PointerEvent): number => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return whole.start;
    const px = flow === "ltr" ? event.clientX - box.left : box.right - event.clientX;
    return whole.start + (px / Math.max(1, box.width)) * durationMs(whole);
  };
  const grab = (grip: Grip) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    frame.current?.setPointerCapture(event.pointerId);
    held.current = { grip, along: instantAt(event), span: window };
  };
  const drag = (event: PointerEvent, isDone: boolean) => {
    const hold = held.current;
    if (hold === null) return;
    if (isDone) held.current = null;
    onMove(moved(hold.span, hold.grip, instantAt(event) - hold.along), isDone);
  };
  const keys = (grip: Grip) => (event: KeyboardEvent) => {
    const wish = wishOf(event, flow);
    const by = durationMs(window) * KEY_SHARE;
    const ms = wish === "earlier" ? -by : wish === "later" ? by : null;
    if (ms === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(moved(window, grip, ms), true);
  };
  useLayoutEffect(() => {
    if (frame.current !== null) placeWindow(frame.current, window, whole);
  }, [frame, window, whole]);
  const range = words.spokenRange(window);
  /** Days from the beginning of the strip: what a slider counts in. */
  const daysTo = (at: number) => Math.round((at - whole.start) / MS_PER_DAY);
  const daysInAll = daysTo(whole.end);
  return (
    <div
      ref={frame}
      className="overview"
      data-view="overview"
      dir={flow}
      role="group"
      aria-label={say.overview}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // A press on a bare place brings the window there, and holds it.
        const half = durationMs(window) / 2;
        const at = instantAt(event);
        const span = { start: instant(at - half), end: instant(at + half) };
        frame.current?.setPointerCapture(event.pointerId);
        held.current = { grip: "window", along: at, span };
        onMove(span, false);
      }}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
      onPointerCancel={(event) => drag(event, true)}
    >
      <Bars pyramid={pyramid} whole={whole} />
      <Years whole={whole} words={words} shareOf={shareOf} />
      <div className="overview-window" aria-hidden="true" />
      {/* Side by side, since nothing inside a slider would be told of. */}
      <div
        className="overview-grip overview-grip-window"
        role="slider"
        tabIndex={0}
        aria-label={say.overviewWindow(range)}
        aria-valuetext={range}
        aria-valuemin={0}
        aria-valuemax={daysInAll}
        aria-valuenow={daysTo(window.start)}
        onPointerDown={grab("window")}
        onKeyDown={keys("window")}
      />
      {(["start", "end"] as const).map((grip) => (
        <div
          key={grip}
          className={`overview-grip overview-grip-${grip}`}
          role="slider"
          tabIndex={0}
          aria-label={grip === "start" ? say.overviewStart : say.overviewEnd}
          aria-valuetext={dayInWords(grip === "start" ? window.start : window.end - 1, words)}
          aria-valuemin={0}
          aria-valuemax={daysInAll}
          aria-valuenow={daysTo(window[grip])}
          onPointerDown={grab(grip)}
          onKeyDown={keys(grip)}
        />
      ))}
    </div>
  );
}

/** The day of an instant, for the ear. */
function dayInWords(at: number, words: DateWords): string {
  const day = isoDay(instant(at));
  const parsed = parseEdtf(day);
  return parsed.ok ? words.inWords(parsed.value) : day;
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e3}%`;
}

/** Custom properties as a style, which React's types do not know. */
function custom(properties: { readonly [name: `--${string}`]: string }): CSSProperties {
  return properties;
}

/** Puts the window and what it is held by where it stands on the strip. */
function placeWindow(strip: HTMLElement, window: Span, whole: Span): void {
  const drawn = strip.querySelector<HTMLElement>(".overview-window");
  for (const property of ["--at", "--wide"]) drawn?.style.removeProperty(property);
  place(strip, window, whole);
}

/** Moves the window alone, as every frame of a movement does, without React; at rest the strip follows. */
export function moveWindow(strip: HTMLElement, window: Span, whole: Span): void {
  const drawn = strip.querySelector<HTMLElement>(".overview-window");
  if (drawn !== null) place(drawn, window, whole);
}

function place(element: HTMLElement, window: Span, whole: Span): void {
  const shareOf = (at: number) => (at - whole.start) / durationMs(whole);
  const start = Math.max(0, shareOf(window.start));
  element.style.setProperty("--at", percent(start));
  element.style.setProperty("--wide", percent(shareOf(window.end) - start));
}

/** [10, 20) moved by 5 is [15, 25); its start moved by 5 is [15, 20). */
function moved(span: Span, grip: Grip, ms: number): Span {
  if (grip === "window") return translate(span, ms);
  const next = { ...span, [grip]: instant(span[grip] + ms) };
  return next.end - next.start >= MS_PER_DAY ? next : span;
}

/**
 * Stacked bars: in colour what is kept, in grey what is filtered out. One path a colour, whatever the number of events.
 */
function Bars({ pyramid, whole }: { pyramid: Pyramid; whole: Span }) {
  // The lanes and the numbers are seen first.
  const shown = useAfterPaint(useMemo(() => ({ pyramid, whole }), [pyramid, whole]));
  const { left, kept } = useMemo(() => {
    const { pyramid, whole } = shown;
    const { bars } = overviewOf({
      pyramid,
      span: whole,
      window: whole,
      widthPx: UNITS,
      heightPx: UNITS_BLOCK,
      minBarPx: LEAST_BAR,
      types: Array.from({ length: pyramid.typeCount }, (_, type) => type),
    });
    const paths = new Map<number, string>();
    let rest = "";
    for (const bar of bars) {
      for (const { type, fromPx, heightPx, keptPx } of bar.segments) {
        if (keptPx > 0) paths.set(type, (paths.get(type) ?? "") + rectangle(bar, fromPx, keptPx));
        if (heightPx > keptPx) rest += rectangle(bar, fromPx + keptPx, heightPx - keptPx);
      }
    }
    return { left: rest, kept: [...paths] };
  }, [shown]);
  return (
    <svg
      className="overview-bars"
      viewBox={`0 0 ${UNITS} ${UNITS_BLOCK}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="overview-left-out" d={left} />
      {kept.map(([type, path]) => (
        <path key={type} d={path} fill={`var(--type-${type % TYPE_HUES})`} />
      ))}
    </svg>
  );
}

/** A part of a bar, `from` its foot up; a hair of air beside it. */
function rectangle({ startPx, widthPx }: OverviewBar, from: number, height: number): string {
  const wide = widthPx * 0.86;
  return `M${round(startPx)} ${round(UNITS_BLOCK - from)}h${round(wide)}v${round(-height)}h${round(-wide)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A few years under the bars. */
function Years({
  whole,
  words,
  shareOf,
}: {
  whole: Span;
  words: DateWords;
  shareOf: (at: number) => number;
}) {
  const ticks = useMemo(() => {
    const { major, minor } = chooseTickUnits(durationMs(whole) / UNITS, 90);
    const unit = major.unit === "decade" || major.unit === "century" ? minor.unit : major.unit;
    const step = unit === minor.unit ? minor.step : 1;
    return ticksIn(whole, unit, step).map((at) => ({ at, label: words.minorLabel(at, unit, step) }));
  }, [whole, words]);
  return (
    <div className="overview-years" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={at} className="overview-year" style={custom({ "--at": percent(shareOf(at)) })}>
          {label}
        </span>
      ))}
    </div>
  );
}
