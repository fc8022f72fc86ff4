/**
 * The page: composes what the other rooms give. The first render is the one that the build wrote; what the address
 * asks for follows right after it (see use-view.ts).
 */
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import type { Mask } from "../events/filter.ts";
import type { Problem } from "../events/problems.ts";
import type { EventDetails, Record } from "../events/record.ts";
import { createDateWords } from "../locale/date-words.ts";
import { createI18nFrom, type Messages, rememberingT } from "../locale/i18n-from.ts";
import { textIn } from "../locale/text.ts";
import { DetailsLoader, useDetailsAtHand } from "./details/DetailsLoader.tsx";
import { useDetails } from "./details/use-details.ts";
import { useSheet } from "./details/use-sheet.ts";
import { ActiveFilters } from "./filters/ActiveFilters.tsx";
import { Facets } from "./filters/Facets.tsx";
import { TypeFilter } from "./filters/TypeFilter.tsx";
import { addLaterWords } from "./later-words.ts";
import { Anchors } from "./masthead/Anchors.tsx";
import { CountLine } from "./masthead/CountLine.tsx";
import { Figures } from "./masthead/Figures.tsx";
import { Footer } from "./masthead/Footer.tsx";
import { Header } from "./masthead/Header.tsx";
import { Notices } from "./masthead/Notices.tsx";
import { setFlag, writePageState } from "./page-state.ts";
import { editionPart, embedPart, usePart } from "./parts.ts";
import { type Sanad, SanadContext } from "./sanad-context.ts";
import { SearchBox } from "./search/SearchBox.tsx";
import type { PastEdition, Site } from "./site.ts";
import { Stage } from "./stage/Stage.tsx";
import { ViewSwitch } from "./stage/ViewSwitch.tsx";
import { useStory } from "./story/use-story.ts";
import { useEscape } from "./use-escape.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useMode } from "./use-mode.ts";
import { useShown } from "./use-shown.ts";
import { useTitle } from "./use-title.ts";
import { useBeforePaint, useView } from "./use-view.ts";
import { useMakeWays, WaysContext } from "./ways.ts";

/** What the page is made of. */
export interface AppProps {
  readonly site: Site;
  readonly record: Record;
  /** Whether the page shows what the build wrote of it. */
  readonly isWritten: boolean;
  readonly isSiteRecord: boolean;
  /** The past edition that the record is, where it is one. */
  readonly past?: PastEdition | null;
  readonly problems: readonly Problem[];
  /** Those that are told when a big dataset has been checked, which is after it is shown. */
  readonly laterProblems?: Promise<readonly Problem[]>;
  /** Told when what the address asks for is on screen. */
  readonly onDrawn?: () => void;
  readonly messages: Messages;
  /** Details that came with the page, for an event's own page. */
  readonly details?: EventDetails;
}

/** Parts that are drawn anew only where their own changes: an answer of the search, or a count, is no reason. */
const Calm = {
  Header: memo(Header),
  Figures: memo(Figures),
  Notices: memo(Notices),
  SearchBox: memo(SearchBox),
  TypeFilter: memo(TypeFilter),
  Facets: memo(Facets),
  ActiveFilters: memo(ActiveFilters),
  ViewSwitch: memo(ViewSwitch),
  Footer: memo(Footer),
};

/** The whole page. */
export function App({
  site,
  record,
  isWritten,
  isSiteRecord,
  past = null,
  problems,
  laterProblems,
  onDrawn,
  messages,
  details: given,
}: AppProps) {
  const { language } = site;
  const { view, notices, isSettled, dispatch } = useView(record, site, isWritten);
  const mode = useMode(view.mode, isSettled);
  const { months, digits } = view;
  const [i18n, t] = useMemo(() => {
    const modules = [initReactI18next];
    const made = createI18nFrom({ language, messages: { [language]: messages }, digits, modules });
    addLaterWords(made);
    return [made, rememberingT(made)] as const;
  }, [language, messages, digits]);
  const words = useMemo(() => createDateWords({ language, months, digits }), [language, months, digits]);
  const sanad = useMemo<Sanad>(
    () => ({ site, record, isSiteRecord, past, language, i18n, t, words, view, dispatch }),
    [site, record, isSiteRecord, past, language, i18n, t, words, view, dispatch],
  );

  const told = useLater(laterProblems, problems);
  const [isTimelineUp, setTimelineUp] = useState(false);
  const shown = useShown(record, view, mode, isSettled);
  const n = view.event === null ? undefined : record.numberOf(view.event);
  const { state, retry } = useDetails(record, n, given);
  const story = useStory(record, view, isSettled, dispatch);
  const ways = useMakeWays(record, view, shown, mode, dispatch);
  const isReady =
    isSettled && shown.search.isAnswered && (mode === "list" || (isTimelineUp && !shown.isBehind));
  const hasMoved = useHasMoved(isSettled, view.event);
  useTitle(textIn(n === undefined ? record.title : record.titleOf(n), language).text, t("app.name"));
  const panel = useRef<HTMLElement>(null);
  const showsDetails = n !== undefined && story.showsDetails;
  useSheet(panel, isSettled && showsDetails && !view.embed);
  useDetailsAtHand();
  const embedded = usePart(embedPart, view.embed).code;
  const EditionNotice = usePart(editionPart, past !== null).code;
  useFocusReturn(view.event, isSettled);
  useEscape(() => view.event !== null && story.closeDetails());

  useBeforePaint(() => {
    if (isSettled) writePageState(document.documentElement, view, mode, story.panel);
  }, [view, mode, story.panel, isSettled]);
  useAccent(view.accent, isSettled);
  useEffect(() => {
    if (!isReady) return;
    const root = document.documentElement;
    setFlag(root, "pending", null);
    setFlag(root, "other", null);
    if (root.dataset.sanad !== "ready") performance.mark("sanad:ready");
    root.dataset.sanad = "ready";
    onDrawn?.();
  }, [isReady, onDrawn]);

  return (
    <SanadContext value={sanad}>
      <WaysContext value={ways}>
        <I18nextProvider i18n={i18n}>
          <a className="skip-link" href="#events">
            {t("app.skip")}
          </a>
          <Calm.Header />
          <main>
            <Calm.Figures isWritten={isWritten} />
            <Anchors />
            <Calm.Notices notices={notices} problems={told} />
            {past !== null && EditionNotice !== null && <EditionNotice />}
            <noscript>
              <p className="notice notice-quiet">{t("app.noScript")}</p>
            </noscript>
            <search className="filters" aria-label={t("filters.label")}>
              <Calm.SearchBox search={shown.search} mask={shown.mask} />
              <Calm.TypeFilter counts={shown.typeCounts} />
              <Calm.Facets matches={shown.search.matches} />
              <Calm.ActiveFilters />
            </search>
            <div className="toolbar">
              <Calm.ViewSwitch mode={mode} />
              <CountLine counts={shown.counts} mode={mode} />
              <div className="toolbar-tools" id="timeline-tools" />
            </div>
            <div className="workspace" id="events" tabIndex={-1}>
              <Stage
                shown={shown}
                mode={mode}
                isSettled={isSettled}
                isTimelineUp={isTimelineUp}
                onTimelineUp={setTimelineUp}
              />
              <div className="side">
                {story.told !== null && story.told.Card !== null && (
                  <story.told.Card
                    told={story.told}
                    isFilteredOut={isFilteredOut(record, story.told.event, shown.mask)}
                    takesFocus={hasMoved && ownsFocus(view.embed)}
                  />
                )}
                <aside
                  ref={panel}
                  className="panel"
                  data-view="details"
                  aria-label={t("details.label")}
                  hidden={!showsDetails}
                >
                  {/* React leaves in place what early-details.ts has put here. */}
                  {!isSettled && (
                    <div className="panel-early" suppressHydrationWarning>
                      {""}
                    </div>
                  )}
                  {n !== undefined && showsDetails && (
                    <DetailsLoader
                      n={n}
                      state={state}
                      takesFocus={
                        hasMoved &&
                        (story.told === null || story.told.isCovered || story.told.event !== view.event) &&
                        ownsFocus(view.embed)
                      }
                      onRetry={retry}
                      onClose={story.closeDetails}
                    />
                  )}
                  {view.embed && embedded !== null && n !== undefined && showsDetails && (
                    <embedded.EmbedCard isFolded={!hasMoved} state={state} onClose={story.closeDetails} />
                  )}
                </aside>
              </div>
            </div>
          </main>
          <Calm.Footer isWritten={isWritten} />
          {view.embed && embedded !== null && (
            <>
              <embedded.EmbedFoot />
              <embedded.LinksOut />
            </>
          )}
          {embedded !== null && (
            <embedded.Host
              view={view}
              record={record}
              language={language}
              isReady={isReady}
              dispatch={dispatch}
            />
          )}
        </I18nextProvider>
      </WaysContext>
    </SanadContext>
  );
}

/** A guest takes the focus only where the reader has brought it; a host may open an event while they type elsewhere. */
function ownsFocus(isEmbedded: boolean): boolean {
  return !isEmbedded || document.hasFocus();
}

function isFilteredOut(record: Record, event: string, mask: Mask): boolean {
  const n = record.numberOf(event);
  return n !== undefined && mask[n] !== 1;
}

/** Keeps the accent of the address; the one that the page opened with was written before the first paint. */
function useAccent(accent: string | null, isSettled: boolean): void {
  useEffect(() => {
    const root = document.documentElement;
    if (!isSettled || (root.dataset.accent ?? null) === accent) return;
    let isCurrent = true;
    import("./page-accent.ts").then(
      ({ writeAccent }) => isCurrent && writeAccent(root, accent),
      // Without its code the page keeps the accent that it has, which can be read as well.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [accent, isSettled]);
}

/** A value until a later one is there. */
function useLater<T>(coming: Promise<T> | undefined, first: T): T {
  const [later, setLater] = useState<{ readonly from: Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    void coming?.then((value) => setLater({ from: coming, value }));
  }, [coming]);
  return later !== null && later.from === coming ? later.value : first;
}

/** False until the reader opens something: a page that is loaded with an event open takes no focus. */
function useHasMoved(isSettled: boolean, event: string | null): boolean {
  const first = useRef<string | null | undefined>(undefined);
  if (isSettled && first.current === undefined) first.current = event;
  const hasMoved = useRef(false);
  if (isSettled && event !== first.current) hasMoved.current = true;
  return hasMoved.current;
}
