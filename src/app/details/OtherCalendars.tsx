/**
 * The date of an event in the Hijri and the Hebrew calendar, each with its caveat. The words are the engine's own, so
 * they come after load and are never in what the build writes; their lines are there from the start, so that nothing
 * moves when they come.
 */
import { useEffect, useState } from "react";
import type { EventNumber } from "../../events/record.ts";
import type { OtherCalendar } from "../../locale/other-calendars.ts";
import { precisionOf } from "../../time/edtf.ts";
import { dateOfEvent, useSanad } from "../sanad-context.ts";

type InOtherCalendar = typeof import("../../locale/other-calendars.ts").inOtherCalendar;

const CALENDARS: readonly OtherCalendar[] = ["hijri", "hebrew"];

/** Two lines under the date; by month or year where the date itself is no more exact. */
export function OtherCalendars({ n }: { n: EventNumber }) {
  const { record, language, view, t } = useSanad();
  const [say, setSay] = useState<InOtherCalendar | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import("../../locale/other-calendars.ts").then(
      ({ inOtherCalendar }) => isCurrent && setSay(() => inOtherCalendar),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const date = dateOfEvent(record, n);
  const isExact = ["day", "minute", "second"].includes(precisionOf(date));
  return (
    <dl className="other-dates">
      {CALENDARS.map((calendar) => (
        <div key={calendar}>
          <dt>{t(`details.${calendar}`)}</dt>
          <dd>
            <bdi data-calendar={calendar}>
              {say === null ? "\u00a0" : inPlainSigns(say(calendar, date, language, view.digits))}
            </bdi>
            {/* A day may be off by one; a month or a year is too coarse for that to matter. */}
            {isExact && <span className="other-dates-caveat"> ({t(`details.${calendar}Caveat`)})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Engines write the ayn of transcriptions as a letter that few fonts have; a quotation mark looks the same. */
function inPlainSigns(text: string): string {
  return text.replace(/[\u02bb\u02bf]/g, "\u2018").replace(/[\u02bc\u02be]/g, "\u2019");
}
