/** Where the page comes to life in the browser: opens the record, then takes over what the build wrote. */
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import type { EventDetails } from "../events/record.ts";
import { createI18nFrom, type Messages } from "../locale/i18n-from.ts";
import type { Language } from "../locale/language.ts";
import { withKeptChoices } from "../view/choices.ts";
import { urlToView } from "../view/codec.ts";
import { settleView } from "../view/settle.ts";
import { App } from "./App.tsx";
import { clearEarly } from "./details/early-details.ts";
import { addLaterWords, setLaterWords } from "./later-words.ts";
import type { OpenFailure } from "./opening/Failure.tsx";
import { type Opened, openSiteRecord } from "./opening/open-record.ts";
import { setFlag } from "./page-state.ts";
import { bringPartsOf, failurePart, noticesPart, timelinePart } from "./parts.ts";
import { savedChoices } from "./saved-choices.ts";
import { pastEdition, readSite, type Site, type SiteEdition } from "./site.ts";

type MessageFile = { readonly default: Messages };

/** The sentences of the opening view, and those that come with other parts. */
const MESSAGES: {
  readonly [language in Language]: readonly [() => Promise<MessageFile>, () => Promise<MessageFile>];
} = {
  ar: [() => import("../locale/messages/ar.json"), () => import("../locale/messages/later.ar.json")],
  en: [() => import("../locale/messages/en.json"), () => import("../locale/messages/later.en.json")],
};

const site = readSite(document);
const [firstMessages, laterMessages] = MESSAGES[site.language];
const pageUrl = window.location.href;
const place = document.getElementById("root");
const alertPlace = document.getElementById("alert");
const isPrerendered = place?.firstElementChild !== null;
let alertRoot: Root | null = null;

/** Opens and shows; called again by "try again". */
async function open(): Promise<void> {
  const { search } = window.location;
  const { view, notices } = urlToView(search);
  const { data, edition } = view;
  const past = data === null ? pastEdition(site, edition) : null;
  const isOther = data !== null || past !== null;
  const isWritten = isPrerendered && !isOther;
  const coming = firstMessages().then((module) => module.default);
  const [messages, opened] = await Promise.all([
    coming,
    openAsked(data, past, coming),
    bringPartsOf(withKeptChoices(view, search, savedChoices()), site.event, {
      hasNotices: isOther || notices.length > 0,
      isWritten,
    }),
  ]);
  if (!opened.ok) return fail(opened.failure, messages, isOther);
  // What is told of an id that the record does not hold stands there as soon as the page has settled.
  const { notices: unknown } = settleView(view, opened.record);
  if (unknown.length > 0) await noticesPart.bring().catch(() => undefined);
  performance.mark("sanad:dataset");
  alertRoot?.unmount();
  alertRoot = null;
  // On a slow line fallback.ts may have given the app up already.
  alertPlace?.replaceChildren();
  if (place === null) return;
  const details = isOther ? undefined : (ownDetails(site) ?? window.sanadEarly?.arrived ?? undefined);
  const app = (
    <StrictMode>
      <App
        site={site}
        record={opened.record}
        isWritten={isWritten}
        isSiteRecord={opened.isSiteRecord}
        past={opened.past ?? null}
        problems={opened.problems}
        {...(opened.laterProblems === undefined ? {} : { laterProblems: opened.laterProblems })}
        {...(opened.onDrawn === undefined ? {} : { onDrawn: opened.onDrawn })}
        messages={messages}
        {...(details === undefined ? {} : { details })}
      />
    </StrictMode>
  );
  // As a transition, React hands the processor back every few milliseconds: the page is never blocked by coming to life.
  const { dataset } = document.documentElement;
  // From now on it has its room, though unseen until it is whole (styles/workspace.css); also where the edition that the
  // address names turns out to be that of today.
  if (dataset.other) dataset.other = "2";
  startTransition(() => {
    if (isWritten) return void hydrateRoot(place, app);
    place.replaceChildren();
    createRoot(place).render(app);
  });
}

async function openAsked(
  data: string | null,
  past: SiteEdition | null,
  messages: Promise<Messages>,
): Promise<Opened> {
  if (data === null && past === null) return openSiteRecord(site, pageUrl);
  const { openEdition, openOtherRecord, watchLoading } = await import("./opening/open-other.ts");
  const watch = watchLoading({ language: site.language, messages, root: rootOfAlert });
  const opened = await (data !== null
    ? openOtherRecord(site, data, pageUrl, watch)
    : openEdition(site, past as SiteEdition, pageUrl, watch));
  watch.over();
  return opened;
}

/** What stands above the page: how far loading is, or what went wrong. */
function rootOfAlert(): Root | null {
  if (alertPlace === null) return null;
  alertRoot ??= createRoot(alertPlace);
  return alertRoot;
}

/** The list that the build wrote stays readable under the message, unless another dataset was asked for. */
async function fail(failure: OpenFailure, messages: Messages, isOther: boolean): Promise<void> {
  const Failure = await failurePart.bring().catch(() => null);
  if (Failure === null) return giveUp();
  const root = document.documentElement;
  root.dataset.sanad = "error";
  if (!isOther) {
    setFlag(root, "pending", null);
    setFlag(root, "panel", null);
    clearEarly(document);
    root.dataset.mode = "list";
  }
  const i18n = createI18nFrom({
    language: site.language,
    messages: { [site.language]: messages },
    digits: "latn",
  });
  addLaterWords(i18n);
  rootOfAlert()?.render(
    <Failure
      failure={failure}
      site={site}
      language={site.language}
      t={i18n.t}
      onRetry={() => {
        delete root.dataset.sanad;
        begin();
      }}
    />,
  );
}

/** Without words of the app's own: fallback.ts listens for scripts that do not come. */
function giveUp(): void {
  document.querySelector('script[type="module"]')?.dispatchEvent(new Event("error"));
}

/** Opens; where a part of the code that it takes does not come, the page tells. */
function begin(): void {
  open().catch((error: unknown) => {
    giveUp();
    throw error;
  });
}

/** Details written into an event's own page. */
function ownDetails(from: Site): EventDetails | undefined {
  if (from.event === undefined) return undefined;
  const text = document.getElementById("sanad-details")?.textContent;
  return text === null || text === undefined ? undefined : (JSON.parse(text) as EventDetails);
}

setLaterWords(() => laterMessages().then((module) => module.default));
begin();
// The timeline's code is on its way while the page comes to life; where it does not come, TimelineLoader tells.
if (document.documentElement.dataset.mode === "timeline") timelinePart.bring().catch(() => undefined);
