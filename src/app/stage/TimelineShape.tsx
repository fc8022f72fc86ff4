/**
 * The shape of the record where the timeline will be. What the build wrote of it is left as it stands; its code comes with
 * the timeline's, for a shape that is another: of filters, of a window, of a timeline that is shown again. It stands until
 * the timeline is drawn, and takes no room.
 */
import { useRef } from "react";
import { direction } from "../../locale/language.ts";
import { shapePart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";

/** `isSettled` is false as long as the page shows what the build wrote. */
export function TimelineShape({ shown, isSettled }: { shown: Shown; isSettled: boolean }) {
  const { record, language, view, t } = useSanad();
  const isWritten = useRef(!isSettled).current && view.window === null && shown.counts.filtered === 0;
  const { code } = usePart(shapePart, !isWritten);
  const Bars = isWritten && isSettled ? null : code;
  // Room for all lanes from the first on: a page may be painted while it is still arriving.
  const rows = { gridTemplateRows: `repeat(${record.types.length}, minmax(0, 1fr))` };
  return (
    <div className="timeline-shape" dir={view.flow === "auto" ? direction(language) : view.flow}>
      {Bars === null ? (
        // React leaves in place what the build wrote.
        <ul key="written" aria-hidden="true" style={rows} suppressHydrationWarning>
          {""}
        </ul>
      ) : (
        <ul key="live" aria-hidden="true" style={rows}>
          <Bars mask={shown.mask} window={shown.span} />
        </ul>
      )}
      <p className="timeline-wait">{t("timeline.placeholder")}</p>
    </div>
  );
}
