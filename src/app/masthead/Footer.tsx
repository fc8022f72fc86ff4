/** What stands at the foot: edition, licence, the data itself, and the promise. */
import { CiteRecord } from "../cite/CiteRecord.tsx";
import { linesPart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import { isAsWritten } from "./written.ts";

/** The foot of every page. `isWritten`: the build wrote the page. */
export function Footer({ isWritten }: { isWritten: boolean }) {
  const { t, view } = useSanad();
  const { code } = usePart(linesPart, !isAsWritten(isWritten, view));
  return (
    <footer className="page-foot">
      {code === null ? (
        // React leaves in place what the build wrote.
        <p key="written" suppressHydrationWarning>
          {""}
        </p>
      ) : (
        <p key="live">
          <code.FootLine />
        </p>
      )}
      <CiteRecord />
      <p>{t("footer.promise")}</p>
    </footer>
  );
}
