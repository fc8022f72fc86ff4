/**
 * The page: composes what the other rooms give. The first render is the one that the build wrote; what the address
 * asks for follows before the first paint (see use-view.ts).
 */
import { useEffect, useMemo, useRef, useState } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import type { Problem } from "../events/problems.ts";
import type { EventDetails, Record } from "../events/record.ts";
import { createDateWords } from "../locale/date-words.ts";
import { createI18nFrom, type Messages } from "../locale/i18n-from.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { Anchors } from "./Anchors.tsx";
import { CountLine } from "./CountLine.tsx";
import { Details } from "./Details.tsx";
import { Figures } from "./Figures.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { setFlag, writePageState } from "./page-state.ts";
import { SearchBox } from "./SearchBox.tsx";
import { Stage } from "./Stage.tsx";
import { type Sanad, SanadContext } from "./sanad-context.ts";
import type { Site } from "./site.ts";
import { TypeFilter } from "./TypeFilter.tsx";
import { useDetails } from "./use-details.ts";
import { useEscape } from "./use-escape.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useMode } from "./use-mode.ts";
import { useShown } from "./use-shown.ts";
import { useBeforePaint, useView } from "./use-view.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** What the page is made of. */
export interface AppProps {
  readonly site: Site;
  readonly record: Record;
  readonly isSiteRecord: boolean;
  readonly problems: readonly Problem[];
  readonly messages: Messages;
  /** Details that came with the page, for an event's own page. */
  readonly details?: EventDetails;
}

/** The whole page. */
export function App({ site, record, isSiteRecord, problems, messages, details: given }: AppProps) {
  const { language } = site;
  const { view, notices, isSettled, dispatch } = useView(record, site);
  const mode = useMode(view.mode, isSettled);
  const { months, digits } = view;
  const i18n = useMemo(
    () =>
      createI18nFrom({ language, messages: { [language]: messages }, digits, modules: [initReactI18next] }),
    [language, messages, digits],
  );
  const words = useMemo(() => createDateWords({ language, months, digits }), [language, months, digits]);
  const sanad = useMemo<Sanad>(
    () => ({ site, record, isSiteRecord, language, i18n, t: i18n.t, words, view, dispatch }),
    [site, record, isSiteRecord, language, i18n, words, view, dispatch],
  );

  const [isTimelineUp, setTimelineUp] = useState(false);
  const shown = useShown(record, view, mode, isSettled);
  const n = view.event === null ? undefined : record.numberOf(view.event);
  const { state, retry } = useDetails(record, n, given);
  const isReady = isSettled && (mode === "list" || isTimelineUp);
  const hasMoved = useHasMoved(isSettled, view.event);
  useFocusReturn(view.event, isSettled);
  useEscape(() => view.event !== null && dispatch({ kind: "close-event" }));

  useBeforePaint(() => {
    if (isSettled) writePageState(document.documentElement, view, mode);
  }, [view, mode, isSettled]);
  useEffect(() => {
    if (!isReady) return;
    const root = document.documentElement;
    setFlag(root, "pending", null);
    setFlag(root, "other", null);
    if (root.dataset.sanad !== "ready") performance.mark("sanad:ready");
    root.dataset.sanad = "ready";
  }, [isReady]);

  return (
    <SanadContext value={sanad}>
      <I18nextProvider i18n={i18n}>
        <a className="skip-link" href="#events">
          {i18n.t("app.skip")}
        </a>
        <Header />
        <main>
          <Figures />
          <Anchors />
          <Notices notices={notices} problems={problems} />
          <noscript>
            <p className="notice notice-quiet">{i18n.t("app.noScript")}</p>
          </noscript>
          <search className="filters" aria-label={i18n.t("filters.label")}>
            <SearchBox />
            <TypeFilter counts={shown.typeCounts} />
            <ActiveFilters />
          </search>
          <div className="toolbar">
            <ViewSwitch mode={mode} />
            <CountLine counts={shown.counts} mode={mode} />
            <div className="toolbar-tools" id="timeline-tools" />
          </div>
          <div className="workspace" id="events" tabIndex={-1}>
            <Stage shown={shown} mode={mode} isSettled={isSettled} onTimelineUp={setTimelineUp} />
            <aside
              className="panel"
              data-view="details"
              aria-label={i18n.t("details.label")}
              hidden={n === undefined}
            >
              {n !== undefined && <Details n={n} state={state} takesFocus={hasMoved} onRetry={retry} />}
            </aside>
          </div>
        </main>
        <Footer />
      </I18nextProvider>
    </SanadContext>
  );
}

/** False until the reader opens something: a page that is loaded with an event open takes no focus. */
function useHasMoved(isSettled: boolean, event: string | null): boolean {
  const first = useRef<string | null | undefined>(undefined);
  if (isSettled && first.current === undefined) first.current = event;
  const hasMoved = useRef(false);
  if (isSettled && event !== first.current) hasMoved.current = true;
  return hasMoved.current;
}
