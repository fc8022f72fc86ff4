/** The first story of the record as steps above it: the turning points, one click each. */
import { textIn } from "../locale/text.ts";
import { EventLink } from "./EventLink.tsx";
import { dateOfEvent, useSanad } from "./sanad-context.ts";
import { Text } from "./Text.tsx";

/** Nothing where the dataset tells no story. */
export function Anchors() {
  const { record, view, words, language, t } = useSanad();
  const story = record.stories[0];
  if (story === undefined) return null;
  const steps = story.steps.flatMap((step) => {
    const n = record.numberOf(step.event);
    return n === undefined ? [] : [{ step, n }];
  });
  return (
    <nav className="anchors" aria-label={textIn(story.title, language).text || t("anchors.label")}>
      <ol>
        {steps.map(({ step, n }) => (
          <li key={step.event} data-event-id={step.event}>
            <EventLink n={n} className="anchor" current={view.event === step.event}>
              <span className="anchor-date">{words.monthHeading(dateOfEvent(record, n))}</span>
              <Text className="anchor-label" of={step.title ?? record.labelOf(n)} />
            </EventLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
