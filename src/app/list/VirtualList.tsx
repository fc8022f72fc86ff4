/**
 * The list of very many events: only the rows near the window of the page exist. Headings of months belong to the
 * first row under them, so that nothing has to be known of rows that are not there.
 */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { EventNumber } from "../../events/record.ts";
import { dateOfEvent, useSanad } from "../sanad-context.ts";
import { EventRow, PRINTED, WrittenList } from "./EventList.tsx";

/** A row without a heading, before it is measured, in px. */
const ROW_PX = 84;
/** Rows beyond the window of the page, at either end. */
const BEYOND = 8;

/** Browsers cannot lay out a page of any length; so many rows keep well within it. */
const PART = 200_000;

/** What is listed. */
export interface VirtualListProps {
  /** Numbers of events, in time order. */
  readonly events: readonly EventNumber[];
  readonly isPrinting: boolean;
}

/** Beyond one part, with buttons from part to part; on paper the first events, and how many there are. */
export function VirtualList({ events, isPrinting }: VirtualListProps) {
  const { t } = useSanad();
  const [part, setPart] = useState(0);
  if (isPrinting) {
    return (
      <>
        <p className="list-printed">{t("printed.first", { shown: PRINTED, all: events.length })}</p>
        <WrittenList events={events.slice(0, PRINTED)} />
      </>
    );
  }
  const parts = Math.ceil(events.length / PART);
  const shown = Math.min(part, parts - 1);
  const from = shown * PART;
  return (
    <>
      {shown > 0 && (
        <button type="button" className="button list-part" onClick={() => setPart(shown - 1)}>
          {t("timeline.earlier")}
        </button>
      )}
      <Rows
        key={shown}
        events={parts === 1 ? events : events.slice(from, from + PART)}
        from={from}
        of={events.length}
      />
      {shown < parts - 1 && (
        <button type="button" className="button list-part" onClick={() => setPart(shown + 1)}>
          {t("timeline.later")}
        </button>
      )}
    </>
  );
}

/** `from` is the place of the first of these events among all `of` events. */
function Rows({ events, from, of }: { events: readonly EventNumber[]; from: number; of: number }) {
  const { record, words } = useSanad();
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box !== undefined) setTop(box.top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
    scrollMargin: top,
  });
  const headingOf = (index: number): string => {
    const n = events[index];
    return n === undefined ? "" : words.monthHeading(dateOfEvent(record, n));
  };
  return (
    <ol ref={list} className="event-list virtual-list" style={{ blockSize: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const n = events[index];
        if (n === undefined) return null;
        const heading = headingOf(index);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="virtual-row"
            style={{ insetBlockStart: start - top }}
            aria-posinset={from + index + 1}
            aria-setsize={of}
          >
            {(index === 0 || heading !== headingOf(index - 1)) && (
              <h2 className="month-heading">{heading}</h2>
            )}
            <EventRow n={n} as="div" />
          </li>
        );
      })}
    </ol>
  );
}
