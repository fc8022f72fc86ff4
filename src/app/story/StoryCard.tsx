/**
 * One step of a story: what is told, of which day, with the ways on and back. Arrow keys follow the direction of the
 * page while the focus is in the card, and a swipe turns it like a page. On a narrow page the card lies at the foot of
 * the screen and leaves the view above it free.
 */
import { type KeyboardEvent, type TouchEvent, useEffect, useRef } from "react";
import type { Story } from "../../events/record.ts";
import { direction } from "../../locale/language.ts";
import { textIn } from "../../locale/text.ts";
import { EventDate } from "../EventDate.tsx";
import { revealRow } from "../list/reveal-row.ts";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import { useWays } from "../ways.ts";
import type { Told } from "./use-story.ts";

/** A finger that has gone so far sideways, in CSS pixels, and less up or down, turns the page. */
const SWIPE_PX = 48;

/** What the card needs to know. */
export interface StoryCardProps {
  readonly told: Told;
  /** Whether the filters hide the event of this step. */
  readonly isFilteredOut: boolean;
  /** Whether the card takes the focus when it appears; not where the page was opened with it. */
  readonly takesFocus: boolean;
}

/** The card of a story that is being told. */
export function StoryCard({ told, isFilteredOut, takesFocus }: StoryCardProps) {
  const { story, place, onDetails, isCovered } = told;
  const isOverStage = onDetails !== null;
  const { record, language, t, dispatch } = useSanad();
  const ways = useWays();
  const heading = useRef<HTMLHeadingElement>(null);
  const touch = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const last = story.steps.length;
  const { step: number } = place;
  const step = story.steps[number - 1];
  const n = step === undefined ? undefined : record.numberOf(step.event);
  const go = (to: number) => {
    if (to >= 1 && to <= last) ways.toStory(story.id, to);
  };
  const wasCovered = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus comes with another story, or back from the details
  useEffect(() => {
    if (!isCovered && (takesFocus || wasCovered.current)) heading.current?.focus({ preventScroll: true });
    wasCovered.current = isCovered;
  }, [story.id, isCovered]);

  // What is told of is brought into what is seen beside the card, or above it.
  useEffect(() => revealRow(told.event, isOverStage), [told.event, isOverStage]);

  const isRtl = direction(language) === "rtl";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === "ArrowRight") go(number + (isRtl ? -1 : 1));
    else if (event.key === "ArrowLeft") go(number + (isRtl ? 1 : -1));
    else return;
    event.preventDefault();
  };
  const onTouchEnd = (event: TouchEvent) => {
    const from = touch.current;
    const finger = event.changedTouches[0];
    touch.current = null;
    if (from === null || finger === undefined) return;
    const across = finger.clientX - from.x;
    if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(finger.clientY - from.y)) return;
    // The next page comes from where the text goes on.
    go(number + (across < 0 === !isRtl ? 1 : -1));
  };

  if (step === undefined || n === undefined) return null;
  const title = step.title ?? record.labelOf(n);
  return (
    <section
      className="story"
      aria-label={t("story.label", { title: textIn(story.title, language).text })}
      onKeyDown={onKeyDown}
      onTouchStart={(event) => {
        const finger = event.touches.length === 1 ? event.touches[0] : undefined;
        touch.current = finger === undefined ? null : { x: finger.clientX, y: finger.clientY };
      }}
      onTouchEnd={onTouchEnd}
    >
      <div className="story-bar">
        <StoryChooser story={story} />
        <button
          type="button"
          className="icon-button"
          aria-label={t("story.close")}
          onClick={() => ways.toStory(null)}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div className="story-page" aria-live="polite">
        <p className="story-when">
          <span>{t("story.step", { step: number, count: last })}</span>
          {" · "}
          <EventDate n={n} />
        </p>
        <h2 className="story-title" ref={heading} tabIndex={-1}>
          <Text of={title} />
        </h2>
        <p className="story-text">
          <Text of={step.text} />
        </p>
        {isFilteredOut && (
          <p className="story-note">
            {t("story.filtered")}{" "}
            <button type="button" className="link-button" onClick={() => dispatch({ kind: "clear-filters" })}>
              {t("filters.clear")}
            </button>
          </p>
        )}
      </div>
      <div className="story-ways">
        <button type="button" className="button" aria-disabled={number === 1} onClick={() => go(number - 1)}>
          <span className="story-arrow story-arrow-back" aria-hidden="true" />
          {t("story.back")}
        </button>
        <ol className="story-dots" aria-label={t("story.steps")}>
          {story.steps.map((each, i) => (
            <li key={`${each.event}:${JSON.stringify(each.title ?? i)}`}>
              <button
                type="button"
                className="story-dot"
                aria-label={t("story.goTo", { step: i + 1, title: titleOf(i) })}
                aria-current={i + 1 === number ? "step" : undefined}
                onClick={() => go(i + 1)}
              />
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="button button-strong"
          aria-disabled={number === last}
          onClick={() => go(number + 1)}
        >
          {t("story.next")}
          <span className="story-arrow" aria-hidden="true" />
        </button>
      </div>
      {onDetails !== null && (
        <button type="button" className="link-button story-details" onClick={onDetails}>
          {t("story.details")}
        </button>
      )}
    </section>
  );

  function titleOf(i: number): string {
    const each = story.steps[i];
    const event = each === undefined ? undefined : record.numberOf(each.event);
    const texts = each?.title ?? (event === undefined ? {} : record.labelOf(event));
    return textIn(texts, language).text;
  }
}

/** The story's name, or all of them to choose from. */
function StoryChooser({ story }: { story: Story }) {
  const { record, language, t } = useSanad();
  const ways = useWays();
  if (record.stories.length < 2) {
    return (
      <p className="story-name">
        <Text of={story.title} />
      </p>
    );
  }
  return (
    <select
      className="story-name"
      aria-label={t("story.choose")}
      value={story.id}
      onChange={(event) => ways.toStory(event.target.value)}
    >
      {record.stories.map(({ id, title }) => (
        <option key={id} value={id}>
          {textIn(title, language).text}
        </option>
      ))}
    </select>
  );
}
