/** What search has found in numbers, or why it has not: seen above the results, and announced when the typing rests. */
import { useEffect, useState } from "react";
import { useSanad } from "../sanad-context.ts";
import type { SearchState } from "./use-search.ts";

/** A screen reader is told when nothing has been typed for so long, in milliseconds. */
const RESTS_MS = 600;

/** `kept` are the found events that the other filters leave. */
export function SearchStatus({
  search,
  kept,
  isShown,
}: {
  search: SearchState;
  kept: number;
  isShown: boolean;
}) {
  const { t, record } = useSanad();
  const { status, code } = search;
  // What is found is told in words that come with the code of search.
  const found = code === null ? null : search.found;
  const left = found === null ? 0 : found.length - kept;
  const text =
    status === "failed"
      ? t("search.failed")
      : found === null
        ? t("search.coming")
        : kept === 0 && left === 0
          ? t("search.nothing")
          : t("search.found", { found: kept, count: record.size });
  const parts = [
    text,
    ...(status === "partial" ? [t("search.partial")] : []),
    ...(left > 0 ? [t("search.leftOut", { count: left })] : []),
  ];
  const said = useRested(isShown ? parts.join(" ") : "");
  return (
    <>
      <div className="search-note">
        {parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
        {(status === "failed" || status === "partial") && (
          <button type="button" className="link-button" onClick={search.retry}>
            {t("search.retry")}
          </button>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said === "" || found === null || kept === 0 ? said : `${said} ${t("search.walk")}`}
      </p>
    </>
  );
}

/** A text once it has rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), RESTS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
