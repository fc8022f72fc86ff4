/** What was corrected in a published event, the latest first, each with its day. */
import { DateText } from "../EventDate.tsx";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";

/** The corrections of one event; nothing where there are none. */
export function Corrections({ event }: { event: string }) {
  const { record, t } = useSanad();
  const made = record.corrections
    .filter((correction) => correction.event === event)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  if (made.length === 0) return null;
  return (
    <section className="corrections">
      <h3>{t("corrections.title")}</h3>
      <ul className="plain-list">
        {made.map(({ date, text }) => (
          <li key={`${date} ${JSON.stringify(text)}`}>
            <span className="correction-date">
              <DateText text={date} />
            </span>{" "}
            <Text of={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
