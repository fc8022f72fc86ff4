/**
 * An event that is open from the start in a frame that follows its content stands there as a card: title, date and
 * summary. The rest comes when it is asked for, so that the host's page does not move under its readers.
 */
import { useState } from "react";
import { setFlag } from "./page-state.ts";
import { useSanad } from "./sanad-context.ts";
import type { DetailsState } from "./use-details.ts";
import { useBeforePaint } from "./use-view.ts";

/** `isFolded` until the reader has done something; `state` is that of the details. */
export function EmbedCard({ isFolded, state }: { isFolded: boolean; state: DetailsState }) {
  const { t } = useSanad();
  const [isRead, setRead] = useState(false);
  const isCard = isFolded && !isRead;
  useBeforePaint(() => {
    setFlag(document.documentElement, "card", isCard ? "1" : null);
    return () => setFlag(document.documentElement, "card", null);
  }, [isCard]);
  if (!isCard || state.kind !== "here") return null;
  return (
    <button type="button" className="button embed-read-on" onClick={() => setRead(true)}>
      {t("embed.readOn", { count: state.details.sources.length })}
    </button>
  );
}
