/** What the reader must be told: parts of the address not followed, bad events left out, another dataset shown. */
import { useState } from "react";
import type { Problem } from "../events/problems.ts";
import type { Notice } from "../view/codec.ts";
import { useSanad } from "./sanad-context.ts";
import { homePage } from "./site.ts";

/** How many problems are spelled out before "and n more". */
const SPELLED_OUT = 20;

/** The region is always there, so that what appears in it is announced. */
export function Notices({ notices, problems }: { notices: readonly Notice[]; problems: readonly Problem[] }) {
  const { t, record, site, isSiteRecord } = useSanad();
  const [dismissed, setDismissed] = useState<readonly Notice[] | null>(null);
  const shown = dismissed === notices ? [] : notices;
  return (
    <div className="notices">
      {!isSiteRecord && (
        <p className="notice notice-quiet">
          {t("notices.otherRecord")} <a href={homePage(site)}>{t("notices.toRecord")}</a>
        </p>
      )}
      <div role="alert">
        {shown.length > 0 && (
          <div className="notice">
            <ul className="plain-list">
              {shown.map(({ param, value, reason }) => (
                <li key={`${param}=${value}`}>{t(`notices.${reason}`, { param, value: isolate(value) })}</li>
              ))}
            </ul>
            <button type="button" className="link-button" onClick={() => setDismissed(notices)}>
              {t("notices.dismiss")}
            </button>
          </div>
        )}
        {record.unreadable > 0 && (
          <div className="notice">
            <p>{t("notices.unreadable", { count: record.unreadable })}</p>
          </div>
        )}
        {record.size === 0 && (
          <div className="notice">
            <p>{t("list.empty")}</p>
          </div>
        )}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </div>
  );
}

/** Every problem in words, with its place in the file and its remedy. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t, language } = useSanad();
  const rest = problems.length - SPELLED_OUT;
  return (
    <details className="problems">
      <summary>{t("notices.problems", { count: problems.length })}</summary>
      <ul className="plain-list">
        {problems.slice(0, SPELLED_OUT).map((problem) => (
          <li key={`${problem.path} ${problem.rule}`}>
            <code dir="ltr">{problem.path === "" ? "/" : problem.path}</code> {problem.message[language]}
            {problem.remedy !== undefined && <> {problem.remedy[language]}</>}
          </li>
        ))}
        {rest > 0 && <li>{t("notices.moreProblems", { count: rest })}</li>}
      </ul>
    </details>
  );
}

/** A foreign string inside a sentence, isolated by U+2068 … U+2069 so that it cannot turn the sentence round. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
