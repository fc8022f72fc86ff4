/** Brings the details of the open event, which live apart from the opening data. */
import { useCallback, useEffect, useState } from "react";
import type { EventDetails, EventNumber, Record } from "../../events/record.ts";

/** Where the details of an event stand. */
export type DetailsState =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly details: EventDetails }
  | { readonly kind: "failed" };

/** `given` are details that came with the page; they serve as long as their event is the open one. */
export function useDetails(
  record: Record,
  n: EventNumber | undefined,
  given: EventDetails | undefined,
): { state: DetailsState; retry: () => void } {
  const [loaded, setLoaded] = useState<{ readonly n: EventNumber; readonly state: DetailsState } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const isGiven = n !== undefined && given !== undefined && record.idOf(n) === given.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask again
  useEffect(() => {
    if (n === undefined || isGiven) return;
    let isCurrent = true;
    setLoaded({ n, state: { kind: "loading" } });
    record.details(n).then(
      (details) => isCurrent && setLoaded({ n, state: { kind: "here", details } }),
      () => isCurrent && setLoaded({ n, state: { kind: "failed" } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [record, n, isGiven, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  if (isGiven) return { state: { kind: "here", details: given }, retry };
  return { state: loaded !== null && loaded.n === n ? loaded.state : { kind: "loading" }, retry };
}
