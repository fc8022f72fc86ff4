/** The list: every event that the filters leave, by year and month, as a reader would leaf through it. */
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import { typeStyle } from "../theme/type-colours.ts";
import { EventDate } from "./EventDate.tsx";
import { EventLink } from "./EventLink.tsx";
import { NotEqual } from "./NotEqual.tsx";
import { dateOfEvent, useSanad } from "./sanad-context.ts";
import { Text } from "./Text.tsx";

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

/** `events` are the numbers to list, in time order. */
export function EventList({ events }: { events: readonly EventNumber[] }) {
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

function EventRow({ n }: { n: EventNumber }) {
  const { record, words, view, t } = useSanad();
  const id = record.idOf(n);
  const date = dateOfEvent(record, n);
  const typeIndex = record.columns.type[n] ?? 0;
  const type = record.types[typeIndex];
  const day = words.dayOfMonth(date);
  const voices = record.voicesOf(n);
  return (
    <li
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
    </li>
  );
}
