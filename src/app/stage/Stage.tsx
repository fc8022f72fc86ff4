/** Where events are shown: the timeline or the list, with what is said when there is nothing to show. */
import { useEffect } from "react";
import type { Mode } from "../../view/view.ts";
import { EventList } from "../list/EventList.tsx";
import { embedPart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";
import { NothingFound } from "./NothingFound.tsx";
import { TimelineLoader } from "./TimelineLoader.tsx";
import { TimelineShape } from "./TimelineShape.tsx";

/** Until the page has settled both twins are in it, as the build wrote them, and the styles show one. */
export function Stage({
  shown,
  mode,
  isSettled,
  isTimelineUp,
  onTimelineUp,
}: {
  shown: Shown;
  mode: Mode;
  isSettled: boolean;
  /** Whether the timeline can be used; its shape stands there until then. */
  isTimelineUp: boolean;
  onTimelineUp: (isUp: boolean) => void;
}) {
  const { t, site, view, words, dispatch } = useSanad();
  const embedded = usePart(embedPart, view.embed).code;
  const showsList = !isSettled ? site.event === undefined : mode === "list";
  const showsTimeline = !isSettled || mode === "timeline";
  useEffect(() => {
    if (mode === "list") onTimelineUp(false);
  }, [mode, onTimelineUp]);
  return (
    <div className="stage">
      {showsTimeline && (
        <section className="timeline-view" data-view="timeline" aria-label={t("timeline.label")}>
          {isSettled && <TimelineLoader shown={shown} onUp={onTimelineUp} />}
          {!isTimelineUp && <TimelineShape shown={shown} isSettled={isSettled} />}
        </section>
      )}
      {showsList && (
        <section className="list-view" data-view="list" aria-label={t("list.label")}>
          {view.window !== null && (
            <p className="list-window">
              {t("list.window", { range: words.spokenRange(shown.span) })}{" "}
              <button
                type="button"
                className="link-button"
                onClick={() => dispatch({ kind: "show-window", window: null })}
              >
                {t("list.windowReset")}
              </button>
            </p>
          )}
          {shown.listed.length === 0 ? (
            <NothingFound shown={shown} />
          ) : view.embed && embedded !== null ? (
            <embedded.EmbedList events={shown.listed} />
          ) : (
            <EventList events={shown.listed} />
          )}
        </section>
      )}
    </div>
  );
}
