/**
 * The title of the page, which names its tab and each step of its history: the open event's, else the record's, in the
 * form in which the build writes it.
 */
import { useEffect } from "react";

/** Keeps the title of the document; `app` is the name of Sanad in the page's language. */
export function useTitle(shown: string, app: string): void {
  useEffect(() => {
    document.title = `${shown} · ${app}`;
  }, [shown, app]);
}
