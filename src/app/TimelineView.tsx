/** Brings the timeline's code after the first paint, hands it the reader's words, and says so when it does not come. */
import { type ComponentType, useCallback, useEffect, useMemo, useState } from "react";
import { formatInteger } from "../locale/digits.ts";
import { direction } from "../locale/language.ts";
import { buildPyramid, withMask } from "../pyramid/pyramid.ts";
import type { Span } from "../time/span.ts";
import type { TimelineProps, TimelineWords } from "../timeline/timeline-props.ts";
import { daysOfSpan, openingSpan, wholeSpan } from "../view/opening-window.ts";
import type { DayWindow } from "../view/view.ts";
import { useSanad } from "./sanad-context.ts";
import type { Shown } from "./use-shown.ts";

type Code = ComponentType<TimelineProps> | "loading" | "failed";

/** `onUp` is told once the timeline can be used, or will not come. */
export function TimelineView({ shown, onUp }: { shown: Shown; onUp: (isUp: boolean) => void }) {
  const { record, language, words, view, t, dispatch } = useSanad();
  const [code, setCode] = useState<Code>("loading");
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask again
  useEffect(() => {
    let isCurrent = true;
    import("../timeline/Timeline.tsx").then(
      ({ Timeline }) => isCurrent && setCode(() => Timeline),
      () => {
        if (!isCurrent) return;
        setCode("failed");
        onUp(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [onUp, attempt]);

  const base = useMemo(() => buildPyramid(record.columns), [record]);
  const pyramid = useMemo(() => withMask(base, shown.mask), [base, shown.mask]);
  const whole = useMemo(() => wholeSpan(record), [record]);
  const opening = useMemo(() => openingSpan(record), [record]);
  const say = useTimelineWords();
  const { onCounts } = shown;
  const tell = useCallback<TimelineProps["onCounts"]>(
    (counts) => {
      onCounts(counts);
      onUp(true);
    },
    [onCounts, onUp],
  );
  const [today] = useState(() => Date.now());

  if (code === "loading") return <p className="timeline-wait">{t("timeline.placeholder")}</p>;
  if (code === "failed") {
    return (
      <div className="notice" role="alert">
        <p>{t("timeline.failed")}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setCode("loading");
            setAttempt(attempt + 1);
          }}
        >
          {t("timeline.retry")}
        </button>{" "}
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ kind: "show-mode", mode: "list" })}
        >
          {t("view.list")}
        </button>
      </div>
    );
  }
  const Timeline = code;
  const open = view.event === null ? undefined : record.numberOf(view.event);
  return (
    <Timeline
      record={record}
      pyramid={pyramid}
      window={shown.span}
      whole={whole}
      opening={opening}
      language={language}
      flow={view.flow === "auto" ? direction(language) : view.flow}
      words={words}
      say={say}
      open={open ?? null}
      today={today}
      tools={document.getElementById("timeline-tools")}
      onWindow={(window) =>
        dispatch({ kind: "show-window", window: isOpening(window, opening) ? null : window })
      }
      onOpen={(n) => dispatch({ kind: "open-event", event: record.idOf(n) })}
      onCounts={tell}
    />
  );
}

/** Whether a window is the one that the timeline opens on, which an address need not name. */
function isOpening(window: DayWindow, opening: Span): boolean {
  const days = daysOfSpan(opening);
  return window.from === days.from && window.to === days.to;
}

/** The timeline's sentences in the reader's language and digits. */
function useTimelineWords(): TimelineWords {
  const { t, language, view } = useSanad();
  const { digits } = view;
  return useMemo(
    () => ({
      label: t("timeline.label"),
      controls: t("timeline.controls"),
      earlier: t("timeline.earlier"),
      later: t("timeline.later"),
      closer: t("timeline.closer"),
      wider: t("timeline.wider"),
      all: t("timeline.all"),
      opening: t("timeline.opening"),
      fullScreen: t("timeline.fullScreen"),
      leaveFullScreen: t("timeline.leaveFullScreen"),
      today: t("timeline.today"),
      disputed: t("timeline.markDisputed"),
      wheelHint: t("timeline.wheelHint"),
      overview: t("timeline.overview"),
      overviewStart: t("timeline.overviewStart"),
      overviewEnd: t("timeline.overviewEnd"),
      clusterList: t("timeline.clusterList"),
      closeList: t("timeline.closeList"),
      overviewWindow: (range) => t("timeline.overviewWindow", { range }),
      keys: {
        label: t("timeline.keys.label"),
        close: t("timeline.keys.close"),
        rows: [
          { keys: "← →", what: t("timeline.keys.earlierLater") },
          { keys: "↑ ↓", what: t("timeline.keys.lanes") },
          { keys: "Home End", what: t("timeline.keys.ends") },
          { keys: "Page Up, Page Down", what: t("timeline.keys.pages") },
          { keys: "+ −", what: t("timeline.keys.zoom") },
          { keys: "0", what: t("timeline.keys.all") },
          { keys: "Enter", what: t("timeline.keys.open") },
          { keys: "?", what: t("timeline.keys.help") },
        ],
      },
      cluster: (count, range) => t("timeline.cluster", { count, range }),
      number: (value) => formatInteger(value, { language, digits }),
      laneCount: (count) => t("timeline.laneCount", { count }),
      foldLane: (type) => t("timeline.foldLane", { type }),
      openLane: (type) => t("timeline.openLane", { type }),
      voices: (count) => t("list.voices", { count }),
    }),
    [t, language, digits],
  );
}
