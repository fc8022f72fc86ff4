/** Brings the timeline's code after the first paint, and says so when it does not come. */
import { useEffect } from "react";
import { timelinePart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";

interface ViewProps {
  readonly shown: Shown;
  readonly onUp: (isUp: boolean) => void;
}

/** `onUp` is told once the timeline can be used, or will not come; and when it is being brought again. */
export function TimelineLoader({ shown, onUp }: ViewProps) {
  const { t, dispatch } = useSanad();
  const { code: View, hasFailed, retry } = usePart(timelinePart, true);
  useEffect(() => {
    if (hasFailed) onUp(true);
  }, [hasFailed, onUp]);

  if (hasFailed) {
    return (
      <div className="notice" role="alert">
        <p>{t("timeline.failed")}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            onUp(false);
            retry();
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
  return View === null ? null : <View shown={shown} onUp={onUp} />;
}
