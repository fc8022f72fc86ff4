/**
 * In a partner's page, links that leave the page open beside it: a frame that turned into another page would be a trap
 * for the reader. Where the host's sandbox forbids that too, the address is shown, to be copied.
 */
import { useEffect, useRef, useState } from "react";
import { useSanad } from "../sanad-context.ts";

/** A link that could not be followed, and where it stands, in px from the top of the page. */
interface Blocked {
  readonly href: string;
  readonly topPx: number;
}

/** Listens to the links of the whole page; links with `data-stays` and those within the page stay. */
export function LinksOut() {
  const { t } = useSanad();
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = leavingLink(event);
      if (link === null) return;
      // A page with an origin is in no sandbox, and the browser opens what it is told to.
      if (window.origin !== "null") {
        link.target = "_blank";
        link.rel = [...new Set([...link.rel.split(" ").filter(Boolean), "noopener"])].join(" ");
        return;
      }
      event.preventDefault();
      const opened = window.open(link.href, "_blank");
      if (opened !== null) opened.opener = null;
      else setBlocked({ href: link.href, topPx: link.getBoundingClientRect().bottom + window.scrollY });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  useEffect(() => {
    if (blocked !== null) field.current?.select();
  }, [blocked]);
  if (blocked === null) return null;
  const place: { [property: `--${string}`]: string } = { "--at": `${blocked.topPx}px` };
  return (
    <label className="copy-by-hand link-blocked" style={place}>
      {t("embed.blocked")}
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        rows={2}
        value={blocked.href}
        onBlur={() => setBlocked(null)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          setBlocked(null);
        }}
      />
    </label>
  );
}

/** The link that a click would follow out of this page; null where it follows none, or stays. */
function leavingLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  const stays = link?.dataset.stays !== undefined || link?.getAttribute("href")?.startsWith("#") === true;
  return stays ? null : link;
}
