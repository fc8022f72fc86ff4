/** The hint how to zoom, shown the first time a plain wheel passes over the timeline, for as long as it takes to read. */
import { useCallback, useEffect, useRef, useState } from "react";

const SHOWN_FOR_MS = 3500;

/** `show` shows it once in the life of the timeline. */
export function useWheelHint(): { isShown: boolean; show: () => void } {
  const [isShown, setShown] = useState(false);
  const wasShown = useRef(false);
  const show = useCallback(() => {
    if (wasShown.current) return;
    wasShown.current = true;
    setShown(true);
  }, []);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setShown(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  return { isShown, show };
}
