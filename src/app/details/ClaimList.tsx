/** What is reported of an event, claim by claim, each with how it stands and who says it. */
import type { Claim, Source } from "../../events/record.ts";
import { NotEqual } from "../NotEqual.tsx";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import { SourceChips } from "./SourceChips.tsx";

/** Claims in the order of the dataset. */
export function ClaimList({ claims, sources }: { claims: readonly Claim[]; sources: readonly Source[] }) {
  const { t } = useSanad();
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <li key={claim.id} className="claim">
          <Text of={claim.text} />{" "}
          {claim.status !== undefined && (
            <span className="claim-status" data-status={claim.status}>
              {claim.status === "disputed" && <NotEqual />} {t(`details.status.${claim.status}`)}
            </span>
          )}{" "}
          <SourceChips ids={claim.sources} sources={sources} />
        </li>
      ))}
    </ol>
  );
}
