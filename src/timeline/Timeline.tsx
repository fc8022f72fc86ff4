/** The timeline (stub until the adapter is written). */
import { useEffect } from "react";
import type { TimelineProps } from "./timeline-props.ts";

export function Timeline({ record, onCounts }: TimelineProps) {
  useEffect(() => {
    onCounts({ total: record.size, filtered: 0, outside: 0, clustered: 0, drawn: record.size });
  }, [record, onCounts]);
  return null;
}
