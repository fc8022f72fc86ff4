/** Where sources differ: the versions stand side by side, in the order given, and none is marked as right. */
import { useId } from "react";
import type { Dispute, Source } from "../../events/record.ts";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import { SourceChips } from "./SourceChips.tsx";

/** One figure a dispute. */
export function DisputeList({
  disputes,
  sources,
}: {
  disputes: readonly Dispute[];
  sources: readonly Source[];
}) {
  const { t } = useSanad();
  const ids = useId();
  return (
    <>
      {disputes.map((dispute, n) => (
        // Not every browser takes the name of a figure from its caption.
        <figure className="dispute" key={JSON.stringify(dispute.about)} aria-labelledby={`${ids}-${n}`}>
          <figcaption className="dispute-about" id={`${ids}-${n}`}>
            <Text of={dispute.about} />
            <span className="visually-hidden"> — {t("details.versions")}</span>
          </figcaption>
          <ul className="versions">
            {dispute.versions.map((version) => (
              <li className="version" key={JSON.stringify(version.value)}>
                <p className="version-value">
                  <Text of={version.value} />
                </p>
                <span className="visually-hidden">{t("details.reportedBy")}: </span>
                <SourceChips ids={version.sources} sources={sources} />
              </li>
            ))}
          </ul>
        </figure>
      ))}
    </>
  );
}
