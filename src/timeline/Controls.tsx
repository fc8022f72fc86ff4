/** Buttons that move the timeline: earlier, wider, all, opening, closer, later, full screen. */
import { useEffect, useState } from "react";
import type { Direction } from "../locale/language.ts";
import { durationMs, middleOf, type Span, scaleAround, translate } from "../time/span.ts";
import { STEP_SHARE, ZOOM_STEP } from "./keyboard.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** `onGo` is asked for the span that follows from where the window is going. */
export function Controls({
  say,
  flow,
  whole,
  opening,
  onGo,
}: {
  say: TimelineWords;
  flow: Direction;
  whole: Span;
  opening: Span;
  onGo: (to: (from: Span) => Span) => void;
}) {
  const step = (way: 1 | -1) => onGo((from) => translate(from, way * durationMs(from) * STEP_SHARE));
  const zoom = (ratio: number) => onGo((from) => scaleAround(from, ratio, middleOf(from)));
  return (
    <div className="timeline-controls" role="group" aria-label={say.controls} dir={flow}>
      <Tool label={say.earlier} icon="earlier" onPress={() => step(-1)} />
      <Tool label={say.wider} icon="wider" onPress={() => zoom(1 / ZOOM_STEP)} />
      <Tool label={say.closer} icon="closer" onPress={() => zoom(ZOOM_STEP)} />
      <Tool label={say.later} icon="later" onPress={() => step(1)} />
      <Tool label={say.opening} icon="opening" onPress={() => onGo(() => opening)} />
      <Tool label={say.all} icon="all" onPress={() => onGo(() => whole)} />
      <FullScreen say={say} />
    </div>
  );
}

/** Icons point along time; the styles turn them round where time runs from right to left. */
const ICONS = {
  earlier: "M12.5 4 6.5 10l6 6",
  later: "m7.5 4 6 6-6 6",
  wider: "M4 10h12",
  closer: "M4 10h12M10 4v12",
  all: "M3 4v12M17 4v12M5.5 10h9M8 7l-3 3 3 3M12 7l3 3-3 3",
  opening: "M4 9.5 10 4l6 5.5M6 8.5V16h8V8.5",
  full: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
} as const;

function Tool({ label, icon, onPress }: { label: string; icon: keyof typeof ICONS; onPress: () => void }) {
  return (
    <button
      type="button"
      className="tool"
      title={label}
      aria-label={label}
      data-tool={icon}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

/** The page in full screen, head and foot hidden; where the browser refuses, the layout alone. */
function FullScreen({ say }: { say: TimelineWords }) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    if (isFull) root.dataset.full = "1";
    else delete root.dataset.full;
    return () => {
      delete root.dataset.full;
    };
  }, [isFull]);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);
  const toggle = () => {
    if (isFull) {
      setFull(false);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    } else {
      setFull(true);
      void document.documentElement.requestFullscreen?.().catch(() => undefined);
    }
  };
  return <Tool label={isFull ? say.leaveFullScreen : say.fullScreen} icon="full" onPress={toggle} />;
}
