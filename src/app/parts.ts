/**
 * Parts of the page whose code comes when it is wanted. What a page shows from the start (an event's own page its
 * details, an embedded page its foot) is brought before the page comes to life, so that nothing jumps and the first
 * render is the one that the build wrote; the timeline is on its way as soon as the app runs; everything else is
 * brought at the reader's first act, or when it is needed.
 */
import { startTransition, useEffect, useState } from "react";
import { canBeReached } from "../load/own-files.ts";
import type { View } from "../view/view.ts";
import { bringLaterWords } from "./later-words.ts";
import { isAsWritten } from "./masthead/written.ts";

/** A part that may be here or not. */
export interface Part<Code> {
  /** Null as long as it is not here. */
  readonly code: Code | null;
  /** Brings it, once; rejects where it cannot be had, and then tries again when it is asked again. */
  bring(): Promise<Code>;
  /** As `bring`, at the reader's wish after it has failed. */
  again(): Promise<Code>;
}

function partOf<Code>(load: () => Promise<Code>): Part<Code> {
  let code: Code | null = null;
  let coming: Promise<Code> | null = null;
  const bring = () => {
    coming ??= load().then(
      (loaded) => {
        code = loaded;
        return loaded;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return {
    get code() {
      return code;
    },
    bring,
    again: () =>
      bring().catch(async (error: unknown) => {
        // Chromium up to 150 at least (156 does) never asks again for a module that has failed to come: the page must be
        // opened anew, and its address holds what the reader sees. A page that would not come must stay.
        if (await canBeReached(window.location.href)) window.location.reload();
        throw error;
      }),
  };
}

/** Code with the sentences that it speaks, which come beside it. */
export async function withWords<Code>(coming: Promise<Code>): Promise<Code> {
  const [code] = await Promise.all([coming, bringLaterWords()]);
  return code;
}

/** The timeline, whose sentences the page has from the start. */
export const timelinePart = partOf(() =>
  import("./stage/TimelineView.tsx").then(({ TimelineView }) => TimelineView),
);
/** The shape that stands where the timeline will be, in one file with it. */
export const shapePart = partOf(() => import("./stage/ShapeBars.tsx").then(({ ShapeBars }) => ShapeBars));
/** What the reader must be told of the address and of the record. */
export const noticesPart = partOf(() => withWords(import("./masthead/NoticeList.tsx")));
/** The lines that stay as the build wrote them. */
export const linesPart = partOf(() => withWords(import("./masthead/lines.ts")));
/** Why nothing could be opened. */
export const failurePart = partOf(() =>
  withWords(import("./opening/Failure.tsx")).then(({ Failure }) => Failure),
);
/** How the record is cited. */
export const citePart = partOf(() =>
  withWords(import("./cite/Cite.tsx")).then(({ CiteEntries }) => CiteEntries),
);
/** What search needs beside the texts. */
export const searchPart = partOf(() => withWords(import("./search/search-code.ts")));
/** The details of an event. */
export const detailsPart = partOf(() =>
  withWords(import("./details/Details.tsx")).then(({ Details }) => Details),
);
/** What only a page in somebody else's has. */
export const embedPart = partOf(() => withWords(import("./embedded/embedded.ts")));
/** What is said of a past edition. */
export const editionPart = partOf(() =>
  withWords(import("./masthead/EditionNotice.tsx")).then(({ EditionNotice }) => EditionNotice),
);

/** Brings what a view shows from the start. Where a part does not come, the page says so in its place. */
export async function bringPartsOf(
  view: View,
  ownEvent: string | undefined,
  told: { readonly hasNotices: boolean; readonly isWritten: boolean },
): Promise<void> {
  const wanted = [
    ...(told.hasNotices ? [noticesPart] : []),
    ...(isAsWritten(told.isWritten, view) ? [] : [linesPart]),
    ...(view.event !== null || ownEvent !== undefined ? [detailsPart] : []),
    ...(view.embed ? [embedPart] : []),
    ...(view.edition !== null ? [editionPart] : []),
  ];
  await Promise.allSettled(wanted.map((part) => part.bring()));
}

/**
 * A part as far as it is here: null while it comes. What came is shown as a transition, so that the page answers
 * meanwhile. Where it has failed, `retry` asks again.
 */
export function usePart<Code>(
  part: Part<Code>,
  isWanted: boolean,
): { readonly code: Code | null; readonly hasFailed: boolean; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  const [, setHere] = useState(false);
  const isMissing = isWanted && part.code === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    (attempt === 0 ? part.bring() : part.again()).then(
      () => isCurrent && startTransition(() => setHere(true)),
      () => isCurrent && setFailedAt(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [part, isMissing, attempt]);
  const retry = () => setAttempt(attempt + 1);
  return { code: part.code, hasFailed: failedAt === attempt, retry };
}

/** Brings a part as soon as the reader does anything, so that it is here when it is asked for. */
export function useAtFirstAct(part: Part<unknown>): void {
  useEffect(() => {
    const listeners = new AbortController();
    const bring = () => {
      listeners.abort();
      part.bring().catch(() => undefined);
    };
    for (const act of ["pointermove", "pointerdown", "keydown"]) {
      window.addEventListener(act, bring, { passive: true, signal: listeners.signal });
    }
    return () => listeners.abort();
  }, [part]);
}
