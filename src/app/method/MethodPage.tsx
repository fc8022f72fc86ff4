/**
 * The method page: how the record is made, what it cannot know, and its numbers. It is markup only, written when the
 * site is built and complete without scripts.
 */
import { createDateWords } from "../../locale/date-words.ts";
import { ENDONYMS, otherLanguage } from "../../locale/language.ts";
import { methodSentences } from "../../locale/method-sentences.ts";
import { Charts } from "./Charts.tsx";
import { MethodContext, type MethodFacts, TO_BASE, useMethod } from "./method-context.ts";
import { Citing, Editions, Gaps, Licence, Reporting } from "./Papers.tsx";
import { Dates, Disagreement, Editors, Scope, Sources, Status, Terms } from "./Principles.tsx";
import { Say } from "./Say.tsx";

/** The parts that the list of contents names, in the order of the page. */
const CONTENTS = [
  ["scope", "scope.title"],
  ["figures", "charts.title"],
  ["sources", "sources.title"],
  ["disagreement", "disagreement.title"],
  ["status", "status.title"],
  ["terms", "terms.title"],
  ["dates", "dates.title"],
  ["editors", "editors.title"],
  ["editions", "editions.title"],
  ["cite", "cite.title"],
  ["licence", "licence.title"],
  ["report", "report.title"],
  ["gaps", "gaps.title"],
] as const;

/** The whole page, below `<body>`. */
export function MethodPage({ facts }: { facts: MethodFacts }) {
  const { language } = facts;
  const t = methodSentences(language);
  const words = createDateWords({ language, months: "ar", digits: "latn" });
  return (
    <MethodContext value={{ ...facts, t, words }}>
      <div className="method-page">
        <a className="skip-link" href="#text">
          {t("skip")}
        </a>
        <Head />
        <main className="method-body" id="text" tabIndex={-1}>
          <div className="method-intro">
            <p className="method-lead">{t("lead")}</p>
            <Numbers />
          </div>
          <nav className="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{t("contents")}</h2>
            <ol>
              {CONTENTS.map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(title)}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div className="method-text">
            <Scope />
            <Charts />
            <Sources />
            <Disagreement />
            <Status />
            <Terms />
            <Dates />
            <Editors />
            <Editions />
            <Citing />
            <Licence />
            <Reporting />
            <Gaps />
          </div>
        </main>
        <footer className="page-foot">
          <a href={`${TO_BASE}${language}/`}>{t("home")}</a>
        </footer>
      </div>
    </MethodContext>
  );
}

function Head() {
  const { t, language } = useMethod();
  const other = otherLanguage(language);
  return (
    <header className="masthead">
      <a className="brand" href={`${TO_BASE}${language}/`}>
        <span className="brand-arabic" lang="ar" dir="rtl">
          سند
        </span>
        <span className="brand-latin" lang="en" dir="ltr">
          Sanad
        </span>
      </a>
      <h1 className="page-title">{t("heading")}</h1>
      <div className="masthead-actions">
        <a
          className="button"
          href={`${TO_BASE}${other}/method/`}
          hrefLang={other}
          lang={other}
          title={t("otherLanguage")}
        >
          {ENDONYMS[other]}
        </a>
        <a className="button button-strong" href={`${TO_BASE}${language}/`}>
          {t("home")}
        </a>
      </div>
    </header>
  );
}

function Numbers() {
  const { t, statistics } = useMethod();
  const { events, claims, disputes, sources, outlets, sourceLanguages } = statistics;
  return (
    <ul className="numbers" aria-label={t("numbers.label")}>
      <li>
        <Say k="numbers.events" figures={{ events }} count="events" />
      </li>
      <li>
        <Say k="numbers.claims" figures={{ claims }} count="claims" />
      </li>
      <li>
        <Say k="numbers.disputes" figures={{ disputes }} count="disputes" />
      </li>
      <li>
        <Say k="numbers.sources" figures={{ sources }} count="sources" />
      </li>
      <li>
        <Say k="numbers.outlets" figures={{ outlets }} count="outlets" />
      </li>
      <li>
        <Say k="numbers.languages" figures={{ sourceLanguages }} count="sourceLanguages" />
      </li>
    </ul>
  );
}
