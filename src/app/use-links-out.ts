/**
 * In a partner's page, links that leave the page open beside it: a frame that turned into another page would be a trap
 * for the reader. Where the host's sandbox forbids that too, the address is at least shown (see LinkOut.tsx).
 */
import { useEffect } from "react";

/** Marks links as leaving when they are followed; links with `data-stays` and those within the page stay. */
export function useLinksOut(isEmbedded: boolean): void {
  useEffect(() => {
    if (!isEmbedded) return;
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>("a[href]");
      if (link === null || link.dataset.stays !== undefined || isWithin(link)) return;
      link.target = "_blank";
      link.rel = [...new Set([...link.rel.split(" "), "noopener"])].join(" ").trim();
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [isEmbedded]);
}

/** Whether a link leads to a part of this very page. */
function isWithin(link: HTMLAnchorElement): boolean {
  return link.getAttribute("href")?.startsWith("#") === true;
}
