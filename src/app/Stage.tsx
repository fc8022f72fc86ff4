/** Where events are shown: the timeline or the list, with what is said when there is nothing to show. */
import { useEffect } from "react";
import type { Mode } from "../view/view.ts";
import { EmbedList } from "./EmbedList.tsx";
import { EventList } from "./EventList.tsx";
import { useSanad } from "./sanad-context.ts";
import { TimelineView } from "./TimelineView.tsx";
import type { Shown } from "./use-shown.ts";

/** Until the page has settled both twins are in it, as the build wrote them, and the styles show one. */
export function Stage({
  shown,
  mode,
  isSettled,
  onTimelineUp,
}: {
  shown: Shown;
  mode: Mode;
  isSettled: boolean;
  onTimelineUp: (isUp: boolean) => void;
}) {
  const { t, site, view, words, dispatch } = useSanad();
  const showsList = !isSettled ? site.event === undefined : mode === "list";
  const showsTimeline = !isSettled || mode === "timeline";
  useEffect(() => {
    if (mode === "list") onTimelineUp(false);
  }, [mode, onTimelineUp]);
  return (
    <div className="stage">
      {showsTimeline && (
        <section className="timeline-view" data-view="timeline" aria-label={t("timeline.label")}>
          {isSettled ? (
            <TimelineView shown={shown} onUp={onTimelineUp} />
          ) : (
            <p className="timeline-wait">{t("timeline.placeholder")}</p>
          )}
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
          ) : view.embed ? (
            <EmbedList events={shown.listed} />
          ) : (
            <EventList events={shown.listed} />
          )}
        </section>
      )}
    </div>
  );
}

/** Says why the list is empty, with the way back. */
export function NothingFound({ shown }: { shown: Shown }) {
  const { t, record, dispatch } = useSanad();
  if (record.size === 0) return <p className="nothing">{t("list.empty")}</p>;
  const isFiltered = shown.counts.filtered === shown.counts.total;
  return (
    <div className="nothing">
      <p>{t(isFiltered ? "list.none" : "list.noneInWindow")}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          dispatch(isFiltered ? { kind: "clear-filters" } : { kind: "show-window", window: null })
        }
      >
        {t(isFiltered ? "filters.clear" : "list.windowReset")}
      </button>
    </div>
  );
}
