/** Where the reader is told: parts of the address not followed, bad events left out, another dataset shown. */
import { useState } from "react";
import type { Problem } from "../../events/problems.ts";
import type { Notice } from "../../view/codec.ts";
import { noticesPart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";

/** The region is always there, so that what appears in it is announced; its words come when there is something to tell. */
export function Notices({ notices, problems }: { notices: readonly Notice[]; problems: readonly Problem[] }) {
  const { record, isSiteRecord } = useSanad();
  const [dismissed, setDismissed] = useState<readonly Notice[] | null>(null);
  const shown = dismissed === notices ? [] : notices;
  const hasAlerts = shown.length > 0 || record.unreadable > 0 || record.size === 0;
  const { code } = usePart(noticesPart, !isSiteRecord || hasAlerts || problems.length > 0);
  return (
    <div className="notices">
      {!isSiteRecord && code !== null && <code.OtherRecord />}
      <div role="alert">
        {hasAlerts && code !== null && (
          <code.Alerts notices={shown} onDismiss={() => setDismissed(notices)} />
        )}
      </div>
      {problems.length > 0 && code !== null && <code.ProblemList problems={problems} />}
    </div>
  );
}
