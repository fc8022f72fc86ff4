/** Brings the timeline's code after the first paint, and says so when it does not come. */
import { type ComponentType, startTransition, useEffect, useState } from "react";
import { timelinePart } from "./parts.ts";
import { useSanad } from "./sanad-context.ts";
import type { Shown } from "./use-shown.ts";

interface ViewProps {
  readonly shown: Shown;
  readonly onUp: (isUp: boolean) => void;
}

type Code = ComponentType<ViewProps> | "loading" | "failed";

/** `onUp` is told once the timeline can be used, or will not come; and when it is being brought again. */
export function TimelineLoader({ shown, onUp }: ViewProps) {
  const { t, dispatch } = useSanad();
  const [code, setCode] = useState<Code>("loading");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    (attempt === 0 ? timelinePart.bring() : timelinePart.again()).then(
      (View) => isCurrent && startTransition(() => setCode(() => View)),
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

  if (code === "loading") return null;
  if (code === "failed") {
    return (
      <div className="notice" role="alert">
        <p>{t("timeline.failed")}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setCode("loading");
            onUp(false);
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
  const View = code;
  return <View shown={shown} onUp={onUp} />;
}
