/**
 * The list in somebody else's page: as many rows as the room holds, the others when they are asked for. A frame that
 * scrolled inside would take the wheel from the host's page; a frame as long as the list would push the article away.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EventNumber } from "../../events/record.ts";
import { EventList } from "../list/EventList.tsx";
import { useSanad } from "../sanad-context.ts";

/** Each time that more is asked for. */
const MORE = 20;
/** However little room there is. */
const LEAST = 1;
/** The button below the rows, with the air above it. */
const MORE_PX = 50;
/** So many rows are in the page, most of them hidden; of a longer list, those that are shown. */
const WRITTEN = 400;

/** `events` are the numbers to list, in time order. */
export function EmbedList({ events }: { events: readonly EventNumber[] }) {
  const { t } = useSanad();
  const place = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(LEAST);
  const [added, setAdded] = useState(0);
  const shown = Math.min(events.length, fitting + added);
  const left = events.length - shown;

  // As long as nothing was asked for, the rows follow the room: another width, a font that comes, a host that says.
  useLayoutEffect(() => {
    const list = place.current;
    if (list === null || added > 0) return;
    const fill = () => setFitting(rowsThatFit(list));
    fill();
    const observer = new ResizeObserver(fill);
    observer.observe(list.closest("main") ?? list);
    return () => observer.disconnect();
  }, [added]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other events are other rows
  useLayoutEffect(() => {
    if (place.current !== null) showRows(place.current, shown);
  }, [shown, events]);

  // What comes is where the keyboard goes on.
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === null) return;
    const row = place.current?.querySelectorAll<HTMLElement>(".row-link")[asked.current];
    asked.current = null;
    row?.focus({ preventScroll: true });
  });

  return (
    <div className="embed-list" ref={place}>
      <EventList events={events.slice(0, Math.max(WRITTEN, shown))} />
      {left > 0 && (
        <button
          type="button"
          className="button embed-more"
          onClick={() => {
            asked.current = shown;
            setAdded(added + MORE);
          }}
        >
          {t("embed.more", { count: left })}
        </button>
      )}
    </div>
  );
}

/** How many rows end above the foot of the room, the button below them included. */
function rowsThatFit(list: HTMLElement): number {
  const room = Number.parseFloat(document.documentElement.style.getPropertyValue("--frame"));
  const root = document.getElementById("root");
  if (root === null || Number.isNaN(room)) return LEAST;
  const foot = Number.parseFloat(getComputedStyle(root).paddingBlockEnd) || 0;
  const end = root.getBoundingClientRect().top + room - foot - MORE_PX;
  // Rows that are hidden have no place; they are shown for as long as it takes to measure.
  const rows = [...list.querySelectorAll<HTMLElement>(".row")];
  showRows(list, rows.length);
  const fitting = rows.filter((row) => row.getBoundingClientRect().bottom <= end).length;
  const result = Math.max(LEAST, Math.min(fitting, rows.length));
  showRows(list, result);
  return result;
}

/** Shows the first rows, and only the months that have one of them. */
function showRows(list: HTMLElement, count: number): void {
  list.querySelectorAll<HTMLElement>(".row").forEach((row, index) => {
    row.hidden = index >= count;
  });
  for (const month of list.querySelectorAll<HTMLElement>(".month")) {
    month.hidden = month.querySelector(".row:not([hidden])") === null;
  }
}
