/**
 * How to cite the whole record. What the build wrote there is read as it stands, without the buttons, which would do
 * nothing; the code that makes it anew, with them, comes when the reader turns to it.
 */
import { useState } from "react";
import { citePart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";

/** A native disclosure, readable without scripts. */
export function CiteRecord() {
  const { t } = useSanad();
  const [isWanted, setWanted] = useState(false);
  const { code: Entries } = usePart(citePart, isWanted);
  const want = () => setWanted(true);
  return (
    <details className="cite" onToggle={want} onPointerEnter={want} onFocus={want}>
      <summary>{t("cite.record")}</summary>
      {Entries === null ? (
        // React leaves in place what the build wrote.
        <div key="written" suppressHydrationWarning>
          {""}
        </div>
      ) : (
        <div key="live" className={isWanted ? "cite-live" : undefined}>
          <Entries />
        </div>
      )}
    </details>
  );
}
