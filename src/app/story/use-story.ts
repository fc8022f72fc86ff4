/**
 * The story that is told, if one is, and how it shares the page with the details of events: beside each other where
 * there is room; on a narrow page the story is told over the view, and details cover it only when they are asked for.
 */
import { type ComponentType, useEffect, useState } from "react";
import type { Record, Story } from "../../events/record.ts";
import type { StoryPlace, View } from "../../view/view.ts";
import type { Panel } from "../page-state.ts";
import { withWords } from "../parts.ts";
import { useMedia } from "../use-media.ts";
import type { Dispatch } from "../use-view.ts";
import { SHEET } from "../width.ts";
import type { StoryCardProps } from "./StoryCard.tsx";

/** A story being told. */
export interface Told {
  readonly story: Story;
  readonly place: StoryPlace;
  /** The event of the step. */
  readonly event: string;
  /** The code of the card, once it is here. */
  readonly Card: ComponentType<StoryCardProps> | null;
  /** Asks for the details where they would cover the story; null where they stand beside it. */
  readonly onDetails: (() => void) | null;
  /** Whether the details cover the story now. */
  readonly isCovered: boolean;
}

/** Story and details. */
export interface StoryState {
  readonly told: Told | null;
  /** Whether the details of the open event are shown. */
  readonly showsDetails: boolean;
  readonly panel: Panel;
  /** Closes the details; where they cover a story, back to it. */
  closeDetails(): void;
}

/** `isSettled` is false as long as the page shows what the build wrote. */
export function useStory(record: Record, view: View, isSettled: boolean, dispatch: Dispatch): StoryState {
  const isSheet = useMedia(SHEET);
  const [asked, setAsked] = useState<string | null>(null);
  const [code, setCode] = useState<ComponentType<StoryCardProps> | "coming" | "failed">("coming");
  const place = view.story;
  const story = place === null ? undefined : record.stories.find(({ id }) => id === place.id);
  const event = place === null ? undefined : story?.steps[place.step - 1]?.event;
  const isTold = isSettled && event !== undefined;
  useEffect(() => {
    if (!isTold || code !== "coming") return;
    withWords(import("./StoryCard.tsx")).then(
      ({ StoryCard }) => setCode(() => StoryCard),
      // Without its card the story is still there in the details of its events.
      () => setCode("failed"),
    );
  }, [isTold, code]);

  const close = () => dispatch({ kind: "close-event" });
  const hasEvent = view.event !== null;
  if (!isTold || story === undefined || place === null || event === undefined || code === "failed") {
    return { told: null, showsDetails: hasEvent, panel: hasEvent ? "open" : null, closeDetails: close };
  }
  const step = `${place.id} ${place.step}`;
  const isAside = view.event !== event;
  const covers = isSheet && (isAside || asked === step);
  // Beside the story, details wait for its card, so that nothing is pushed down by it.
  const showsDetails = hasEvent && (isSheet ? covers : code !== "coming");
  return {
    told: {
      story,
      place,
      event,
      Card: code === "coming" ? null : code,
      onDetails: isSheet ? () => setAsked(step) : null,
      isCovered: covers,
    },
    showsDetails,
    panel: isSheet && !covers ? "story" : "open",
    closeDetails() {
      if (!covers) return close();
      setAsked(null);
      if (isAside) dispatch({ kind: "open-event", event });
    },
  };
}
