// @vitest-environment jsdom
// What the build writes and what the browser first renders are the same, to the last attribute: React's development
// build, which compares them in full, has nothing to say about any page or address.
import { act } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { detailsPart } from "../../src/app/parts.ts";
import type { EventDetails } from "../../src/events/record.ts";
import { direction, type Language } from "../../src/locale/language.ts";
import { BOTH, MESSAGES } from "../support/both.ts";
import { EVENTS } from "../support/expected.ts";
import { fileEvent } from "../support/record-file.ts";
import { siteIn, theRecord } from "../support/render-in.tsx";

const SUMMIT = "2022-03-27-negev-summit";

const QUERIES = [
  "",
  "?view=list",
  "?type=defence",
  "?q=Rabat",
  "?from=2022-01-01&to=2022-12-31",
  `?event=${SUMMIT}`,
  "?months=dual&digits=arab",
  "?theme=dark&accent=8a2be2",
  "?embed=1",
  "?story=anchors&step=3",
  "?event=nothing&theme=pink",
];

let root: Root | null = null;
const complained = vi.fn();

/** The app of a page, rendered by the build and then taken over in the document. */
async function takeOver(language: Language, query: string, details?: EventDetails): Promise<HTMLElement> {
  const home = siteIn(language);
  const site = details === undefined ? home : { ...home, base: "../../../", event: details.id };
  const app = (
    <StrictMode>
      <App
        site={site}
        record={theRecord()}
        isWritten={true}
        isSiteRecord={true}
        problems={[]}
        messages={MESSAGES[language]}
        {...(details === undefined ? {} : { details })}
      />
    </StrictMode>
  );
  if (details !== undefined) await detailsPart.bring();
  const path = details === undefined ? `/${language}/` : `/${language}/event/${details.id}/`;
  window.history.replaceState(null, "", path + query);
  Object.assign(document.documentElement, { lang: language, dir: direction(language) });
  const place = document.createElement("div");
  document.body.append(place);
  place.innerHTML = renderToString(app);
  await act(async () => {
    root = hydrateRoot(place, app, { onRecoverableError: complained, onUncaughtError: complained });
  });
  return place;
}

/** A document without layout has no sizes to watch. */
class SizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", SizeObserver);
  // jsdom has no layout: a page too narrow for the timeline, on which no motion is wanted.
  vi.stubGlobal("matchMedia", (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes("<"), media: query }),
  );
  vi.spyOn(console, "error").mockImplementation(complained);
  vi.spyOn(console, "warn").mockImplementation(complained);
});

afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  complained.mockReset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(BOTH)("a page in $language", ({ language }) => {
  it.each(QUERIES)("is taken over without a word at %s", async (query) => {
    const place = await takeOver(language, query);
    expect(complained.mock.calls).toEqual([]);
    expect(place.querySelector("h1")?.textContent).toBe(theRecord().title[language]);
  });

  it("of an event is taken over without a word, with its details in it", async () => {
    const details = await theRecord().details(theRecord().numberOf(SUMMIT) ?? -1);
    const place = await takeOver(language, "", details);
    expect(complained.mock.calls).toEqual([]);
    expect(place.textContent).toContain(fileEvent(SUMMIT).claims[0]?.text[language]);
  });

  it("has the whole list before any script runs, in the order of time", () => {
    const app = (
      <App
        site={siteIn(language)}
        record={theRecord()}
        isWritten={true}
        isSiteRecord={true}
        problems={[]}
        messages={MESSAGES[language]}
      />
    );
    const place = document.createElement("div");
    place.innerHTML = renderToString(app);
    const rows = [...place.querySelectorAll<HTMLElement>('[data-view="list"] li[data-event-id]')];
    expect(rows.map((row) => row.dataset.eventId)).toEqual(EVENTS.map(({ id }) => id));
  });
});
