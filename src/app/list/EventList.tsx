/** The list: every event that the filters leave, by year and month, as a reader would leaf through it. */
import { type ComponentType, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { EventNumber, Record } from "../../events/record.ts";
import type { DateWords } from "../../locale/date-words.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { EventDate } from "../EventDate.tsx";
import { EventLink } from "../EventLink.tsx";
import { NotEqual } from "../NotEqual.tsx";
import { dateOfEvent, useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import type { VirtualListProps } from "./VirtualList.tsx";

/** Consecutive events under one heading. */
interface MonthGroup {
  readonly heading: string;
  readonly events: readonly EventNumber[];
}

/** The numbers in time order, under the month (or the coarser date) in which each begins. */
export function groupByMonth(record: Record, events: readonly EventNumber[], words: DateWords): MonthGroup[] {
  const groups: { heading: string; events: EventNumber[] }[] = [];
  for (const n of events) {
    const heading = words.monthHeading(dateOfEvent(record, n));
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.events.push(n);
    else groups.push({ heading, events: [n] });
  }
  return groups;
}

/** Up to so many events are written out; more are virtual: only rows near the window of the page exist. */
const WRITTEN_OUT = 400;
/** Up to so many are written out for paper, where a virtual list would be cut off; of more the first, and the list says so. */
export const PRINTED = 5000;

/** `events` are the numbers to list, in time order. */
export function EventList({ events }: { events: readonly EventNumber[] }) {
  const isPrinting = useIsPrinting();
  const isWrittenOut = events.length <= (isPrinting ? PRINTED : WRITTEN_OUT);
  const Virtual = useVirtualList(!isWrittenOut);
  if (isWrittenOut) return <WrittenList events={events} />;
  if (Virtual === null) return <WrittenList events={events.slice(0, 50)} />;
  return <Virtual events={events} isPrinting={isPrinting} />;
}

/** The code of the virtual list, brought when it is needed; null until it is here. */
function useVirtualList(isWanted: boolean): ComponentType<VirtualListProps> | null {
  const [code, setCode] = useState<ComponentType<VirtualListProps> | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    import("./VirtualList.tsx").then(
      ({ VirtualList }) => isCurrent && setCode(() => VirtualList),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return code;
}

/** Whether the page is being printed; the list is then written out before paper is laid out. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}

/** A list of which all rows exist, in months. */
export function WrittenList({ events }: { events: readonly EventNumber[] }) {
  const { record, words } = useSanad();
  return (
    <div className="event-list">
      {groupByMonth(record, events, words).map(({ heading, events: numbers }) => (
        <section className="month" key={`${heading}:${numbers[0]}`}>
          <h2 className="month-heading">{heading}</h2>
          <ol className="month-events">
            {numbers.map((n) => (
              <EventRow key={record.idOf(n)} n={n} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** One event of the list; a "div" where the list item is around it. */
export function EventRow({ n, as: Item = "li" }: { n: EventNumber; as?: "li" | "div" }) {
  const { record, words, view, t } = useSanad();
  const id = record.idOf(n);
  const date = dateOfEvent(record, n);
  const typeIndex = record.columns.type[n] ?? 0;
  const type = record.types[typeIndex];
  const day = words.dayOfMonth(date);
  const voices = record.voicesOf(n);
  return (
    <Item
      className="row"
      data-event-id={id}
      style={typeStyle(typeIndex)}
      data-open={view.event === id ? "" : undefined}
    >
      <span className={day.coarse ? "row-day row-day-coarse" : "row-day"} aria-hidden="true">
        {day.text}
      </span>
      <div className="row-body">
        <h3 className="row-title">
          <EventLink n={n} className="row-link" current={view.event === id}>
            <Text of={record.titleOf(n)} />
          </EventLink>
        </h3>
        <p className="row-facts">
          <EventDate n={n} />
          {type !== undefined && (
            <>
              {" · "}
              <span className="row-type">
                <Text of={type.label} />
              </span>
            </>
          )}
          {" · "}
          {voices === 0 ? t("list.noVoices") : t("list.voices", { count: voices })}
          {record.disputesOf(n) > 0 && (
            <>
              {" · "}
              <span className="row-disputed">
                <NotEqual /> {t("list.disputed")}
              </span>
            </>
          )}
        </p>
      </div>
    </Item>
  );
}
