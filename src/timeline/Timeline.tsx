/**
 * The timeline in React: it creates one live timeline for a record, language and direction, feeds it what changes,
 * and ends it. Nothing that moves goes through React.
 */
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./marks.css";
import "./panels.css";
import "./overview.css";
import "./timeline.css";
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { EventNumber } from "../events/record.ts";
import { durationMs, pad, type Span } from "../time/span.ts";
import { daysOfSpan } from "../view/opening-window.ts";
import { ClusterList } from "./ClusterList.tsx";
import { Controls } from "./Controls.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { type ClusterEvents, createLiveTimeline, type LiveTimeline, looksSame } from "./live-timeline.ts";
import { moveWindow, Overview } from "./Overview.tsx";
import type { TimelineProps } from "./timeline-props.ts";
import { useWheelHint } from "./use-wheel-hint.ts";

/** The window may go beyond all events by half their span at either side. */
const BEYOND = 0.5;

/** Where the page wants the timeline to be. */
type Wish = Pick<TimelineProps, "window" | "open" | "opening">;

/** The whole timeline: controls, lanes, overview. */
export function Timeline(props: TimelineProps) {
  const { record, pyramid, window, whole, opening, flow, words, say, open, today, tools } = props;
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<LiveTimeline | null>(null);
  const told = useRef(props);
  told.current = props;
  const [shown, setShown] = useState<Span>(window);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const [list, setList] = useState<ClusterEvents | null>(null);
  const [helps, setHelps] = useState(false);
  const [held, setHeld] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const aboutId = useId();
  const hint = useWheelHint();
  const { show: showHint } = hint;
  const state = useRef({ pyramid, open, folded });
  state.current = { pyramid, open, folded };
  const rested = useRef<Span | null>(null);
  const revealed = useRef<EventNumber | null>(null);
  const isUp = useRef(false);

  /** Goes where the page wants the window to be, and brings the open event into view. */
  const follow = useCallback((now: LiveTimeline, { window, open, opening }: Wish) => {
    // A window from outside (an address, a story, Back) is gone to. One that only repeats where the reader has rested
    // is not: they may have moved on since.
    const isFirst = !isUp.current;
    isUp.current = true;
    const isWish = !looksSame(rested.current ?? now.motion.window(), window);
    if (isWish) now.motion.easeTo(window);
    const isNew = open !== revealed.current;
    revealed.current = open;
    // Whoever names both a window and an event has decided what is in view.
    const hasOwnWindow = isWish || (isFirst && !looksSame(window, opening));
    if (open !== null && isNew && !hasOwnWindow) now.reveal(open);
  }, []);

  useLayoutEffect(() => {
    const place = container.current;
    if (place === null) return;
    const observer = new ResizeObserver(() => requestAnimationFrame(() => live.current?.resize()));
    let isOver = false;
    const make = () => {
      if (isOver) return;
      const made = createLiveTimeline(
        {
          container: place,
          record,
          window: told.current.window,
          bounds: pad(whole, durationMs(whole) * BEYOND),
          whole,
          flow,
          words,
          say,
          today,
          pause: isUp.current ? soon : nextTask,
          onOpen: (n) => told.current.onOpen(n),
          onCounts: (counts) => {
            setHeld(counts.drawn + counts.clustered);
            told.current.onCounts(counts);
          },
          onFrame: (next, isMoving) => {
            setList(null);
            if (!isMoving) setShown(next);
            else if (frame.current !== null) moveWindow(frame.current, next, whole);
          },
          onRest: (next) => {
            rested.current = next;
            // Whoever does not see where it moved hears where it rests; the count line says what is there.
            setSaid(words.spokenRange(next));
            if (!looksSame(next, told.current.window)) told.current.onWindow(daysOfSpan(next));
          },
          // The count line says what the lanes then hold.
          inOneFrame: flushSync,
          onFold: (type) => setFolded((before) => toggled(before, type)),
          onClusterList: setList,
          onPlainWheel: showHint,
          onHelp: () => setHelps(true),
        },
        state.current,
      );
      live.current = made;
      observer.observe(place);
      follow(made, told.current);
    };
    // The first one waits for its own turn; one that takes the place of another must not blink.
    if (isUp.current) make();
    else void nextTask().then(make);
    return () => {
      isOver = true;
      observer.disconnect();
      live.current?.end();
      live.current = null;
    };
  }, [record, whole, flow, words, say, today, showHint, follow]);

  // Before the paint that tells the new numbers: no frame shows them beside the old picture. What is opened is drawn after
  // the page has seen where the focus was.
  useLayoutEffect(() => live.current?.update({ pyramid }), [pyramid]);
  useEffect(() => live.current?.update({ open, folded }), [open, folded]);
  useEffect(() => {
    if (live.current !== null) follow(live.current, { window, open, opening });
  }, [window, open, opening, follow]);

  const controls = (
    <Controls
      say={say}
      flow={flow}
      whole={whole}
      opening={opening}
      onGo={(to) => {
        const motion = live.current?.motion;
        motion?.easeTo(to(motion.goal()));
      }}
    />
  );
  return (
    <div className="timeline" dir={flow}>
      {tools === null ? controls : createPortal(controls, tools)}
      <div
        className="timeline-lanes"
        ref={container}
        role="group"
        aria-label={say.label}
        aria-describedby={aboutId}
      />
      <p id={aboutId} hidden>
        {held !== null && `${say.cluster(held, words.spokenRange(shown))}. ${say.walk}`}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Overview
        pyramid={pyramid}
        whole={whole}
        window={shown}
        frame={frame}
        flow={flow}
        words={words}
        say={say}
        onMove={(span, isDone) => {
          const motion = live.current?.motion;
          if (isDone) motion?.easeTo(span);
          else motion?.follow(span);
        }}
      />
      {hint.isShown && <p className="timeline-hint">{say.wheelHint}</p>}
      {list !== null && (
        <ClusterList
          list={list}
          record={record}
          words={words}
          say={say}
          onOpen={(n) => {
            setList(null);
            props.onOpen(n);
          }}
          onClose={() => {
            setList(null);
            live.current?.focus(list.key);
          }}
        />
      )}
      {helps && <KeyHelp say={say} onClose={() => setHelps(false)} />}
    </div>
  );
}

/**
 * While a page loads, it answers between two portions of the first picture. By a message, since timers in a row are made
 * to wait for four milliseconds each.
 */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
/** A picture that takes the place of another must not blink. */
const soon = () => Promise.resolve();

function toggled(set: ReadonlySet<number>, type: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(type)) next.add(type);
  return next;
}
