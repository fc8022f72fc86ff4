/**
 * An event that is open from the start on a narrow embedded page stands there as a card: title, date and summary. The rest comes
 * when it is asked for, so that neither frame nor host move under their readers. (On a wide frame the styles show all.)
 */
import { useState } from "react";
import type { DetailsState } from "../details/use-details.ts";
import { setFlag } from "../page-state.ts";
import { useSanad } from "../sanad-context.ts";
import { useBeforePaint } from "../use-view.ts";

/** `isFolded` until the reader has done something; `state` is that of the details. */
export function EmbedCard({
  isFolded,
  state,
  onClose,
}: {
  isFolded: boolean;
  state: DetailsState;
  onClose: () => void;
}) {
  const { t } = useSanad();
  const [isRead, setRead] = useState(false);
  const isCard = isFolded && !isRead;
  useBeforePaint(() => {
    setFlag(document.documentElement, "card", isCard ? "1" : null);
    return () => setFlag(document.documentElement, "card", null);
  }, [isCard]);
  if (state.kind !== "here") return null;
  if (!isCard) {
    // On a narrow page the way back at the head is far away by the time one has read to the end.
    return (
      <button type="button" className="button embed-close" onClick={onClose}>
        {t("details.close")}
      </button>
    );
  }
  return (
    <button type="button" className="button embed-read-on" onClick={() => setRead(true)}>
      {t("embed.readOn", { count: state.details.sources.length })}
    </button>
  );
}
