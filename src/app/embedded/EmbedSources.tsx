/**
 * The sources of an event in somebody else's page: folded, since thirty of them would push the article out of sight,
 * and unfolded by whoever asks for one. What is asked for is also brought into view, which a frame has to do itself.
 */
import { useEffect, useRef } from "react";
import type { Source } from "../../events/record.ts";
import { formatInteger } from "../../locale/digits.ts";
import { SourceList } from "../details/SourceList.tsx";
import { useSanad } from "../sanad-context.ts";

/** A disclosure, with the number of sources. */
export function EmbedSources({ sources }: { sources: readonly Source[] }) {
  const { t, language, view } = useSanad();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#source-"]') : null;
      const asked = link === null ? null : document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      if (asked === null || fold.current === null) return;
      event.preventDefault();
      fold.current.open = true;
      asked.focus({ preventScroll: true });
      asked.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  return (
    <details ref={fold} className="embed-sources">
      <summary>
        <h3>
          {t("details.sources")} · {formatInteger(sources.length, { language, digits: view.digits })}
        </h3>
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
