/**
 * The details of an event once their code is here. Until then its title stands there with the way out, and where the
 * code does not come, that is said.
 */
import type { EventNumber } from "../../events/record.ts";
import { detailsPart, useAtFirstAct, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import type { DetailsState } from "./use-details.ts";

/** What details are made of. */
export interface DetailsProps {
  /** The open event. */
  readonly n: EventNumber;
  readonly state: DetailsState;
  /** False where the page was opened with it. */
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** The details, or a word on why they are not there yet. */
export function DetailsLoader(props: DetailsProps) {
  const { record, t } = useSanad();
  const { code: Details, hasFailed, retry } = usePart(detailsPart, true);
  if (Details !== null) return <Details {...props} />;
  const { n, onClose } = props;
  return (
    <article className="details" data-event-id={record.idOf(n)}>
      <div className="details-bar">
        <p className="details-type" />
        <button type="button" className="icon-button" aria-label={t("details.close")} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <h2 className="details-title">
        <Text of={record.titleOf(n)} />
      </h2>
      {hasFailed ? (
        <div role="alert" className="notice">
          <p>{t("details.failed")}</p>
          <button type="button" className="button" onClick={retry}>
            {t("details.retry")}
          </button>
        </div>
      ) : (
        <p className="details-wait">{t("details.loading")}</p>
      )}
    </article>
  );
}

/** Has the details at hand before they are asked for. */
export function useDetailsAtHand(): void {
  useAtFirstAct(detailsPart);
}
