/** The timeline in the page: its code, handed the reader's words. Brought by TimelineLoader after the first paint. */
import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import { formatInteger } from "../../locale/digits.ts";
import { direction } from "../../locale/language.ts";
import { quickSentence } from "../../locale/quick-sentence.ts";
import { buildPyramid, pyramidFrom, withMask } from "../../pyramid/pyramid.ts";
import type { Span } from "../../time/span.ts";
import { Timeline } from "../../timeline/Timeline.tsx";
import type { TimelineProps, TimelineWords } from "../../timeline/timeline-props.ts";
import { daysOfSpan, openingSpan, wholeSpan } from "../../view/opening-window.ts";
import type { DayWindow } from "../../view/view.ts";
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";
import { builtPyramids } from "./built-pyramids.ts";
import { NothingFound } from "./NothingFound.tsx";

/** `onUp` is told once the timeline can be used. */
export function TimelineView({ shown, onUp }: { shown: Shown; onUp: (isUp: boolean) => void }) {
  const { record, language, words, view, dispatch } = useSanad();
  const base = useMemo(() => {
    const built = builtPyramids.get(record.columns);
    return built === undefined ? buildPyramid(record.columns) : pyramidFrom(built);
  }, [record]);
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
  const [tools, setTools] = useState<HTMLElement | null>(null);
  // Where the page is made in one go, its toolbar is there only now; before the paint, so that nothing moves.
  useLayoutEffect(() => setTools(document.getElementById("timeline-tools")), []);

  const open = view.event === null ? undefined : record.numberOf(view.event);
  return (
    <>
      {shown.counts.filtered === shown.counts.total && (
        <div className="timeline-nothing">
          <NothingFound shown={shown} />
        </div>
      )}
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
        tools={tools}
        onWindow={(window) =>
          dispatch({ kind: "show-window", window: isOpening(window, opening) ? null : window })
        }
        onOpen={(n) => dispatch({ kind: "open-event", event: record.idOf(n) })}
        onCounts={tell}
      />
    </>
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
      walk: t("timeline.walk"),
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
      cluster: quickSentence(
        (count, range) => t("timeline.cluster", { count, range }),
        (count) => formatInteger(count, { language, digits }),
        language,
      ),
      number: (value) => formatInteger(value, { language, digits }),
      laneCount: (count) => t("timeline.laneCount", { count }),
      foldLane: (type) => t("timeline.foldLane", { type }),
      openLane: (type) => t("timeline.openLane", { type }),
      voices: (count) => t("list.voices", { count }),
    }),
    [t, language, digits],
  );
}
