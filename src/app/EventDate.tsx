/** A date in words with its machine-readable twin; both say the same day in every time zone. */
import type { EventNumber } from "../events/record.ts";
import { datetimeAttribute } from "../locale/date-words.ts";
import { parseEdtf } from "../time/edtf.ts";
import { dateOfEvent, useSanad } from "./sanad-context.ts";

/** The date of an event at its real precision. */
export function EventDate({ n, className }: { n: EventNumber; className?: string }) {
  const { record, words } = useSanad();
  const date = dateOfEvent(record, n);
  return (
    <time className={className} dateTime={datetimeAttribute(date)}>
      {words.inWords(date)}
    </time>
  );
}

/** Any EDTF text in words; as written where it is not EDTF. */
export function DateText({ text }: { text: string }) {
  const { words } = useSanad();
  const parsed = parseEdtf(text);
  if (!parsed.ok) return <bdi>{text}</bdi>;
  return <time dateTime={datetimeAttribute(parsed.value)}>{words.inWords(parsed.value)}</time>;
}
