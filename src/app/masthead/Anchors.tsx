/** The first story of the record as steps above it: the turning points, one click each; and all stories, to be told. */
import { textIn } from "../../locale/text.ts";
import { viewToUrl } from "../../view/codec.ts";
import { OPENING_VIEW } from "../../view/view.ts";
import { EventLink, isPlainClick } from "../EventLink.tsx";
import { dateOfEvent, useSanad } from "../sanad-context.ts";
import { homePage } from "../site.ts";
import { Text } from "../Text.tsx";
import { useWays } from "../ways.ts";

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
        {steps.map(({ step, n }, i) => (
          // A story may come back to an event.
          <li
            key={`${step.event}:${steps.findIndex((each) => each.n === n) === i ? "" : i}`}
            data-event-id={step.event}
          >
            <EventLink n={n} className="anchor" current={view.event === step.event}>
              <span className="anchor-date">{words.monthHeading(dateOfEvent(record, n))}</span>
              <Text className="anchor-label" of={step.title ?? record.labelOf(n)} />
            </EventLink>
          </li>
        ))}
      </ol>
      <p className="anchor-stories">
        <span className="visually-hidden">{t("story.tell")}</span>
        {record.stories.map(({ id }) => (
          <StoryLink key={id} id={id} />
        ))}
      </p>
    </nav>
  );
}

function StoryLink({ id }: { id: string }) {
  const { record, site, view } = useSanad();
  const ways = useWays();
  const title = record.stories.find((story) => story.id === id)?.title ?? {};
  const { data, edition } = view;
  return (
    <a
      className="anchor-story"
      href={homePage(site) + viewToUrl({ ...OPENING_VIEW, data, edition, story: { id, step: 1 } })}
      aria-current={view.story?.id === id ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        ways.toStory(id);
      }}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 1v8L9 5z" />
      </svg>
      <Text of={title} />
    </a>
  );
}
