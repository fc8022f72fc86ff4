/** One line of what the record holds, under its title. */
import { linesPart, usePart } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import { isAsWritten } from "./written.ts";

/** `isWritten`: the build wrote the page. */
export function Figures({ isWritten }: { isWritten: boolean }) {
  const { view } = useSanad();
  const { code } = usePart(linesPart, !isAsWritten(isWritten, view));
  // React leaves in place what the build wrote.
  if (code === null)
    return (
      <p key="written" className="figures" suppressHydrationWarning>
        {""}
      </p>
    );
  return (
    <p key="live" className="figures">
      <code.FiguresLine />
    </p>
  );
}
