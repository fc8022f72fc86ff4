/** The words of what the reader must be told; brought when there is something to tell. */
import type { Problem } from "../../events/problems.ts";
import type { Notice } from "../../view/codec.ts";
import { isolate } from "../isolate.ts";
import { useSanad } from "../sanad-context.ts";
import { homePage } from "../site.ts";

/** How many problems are spelled out before "and n more". */
const SPELLED_OUT = 20;

/** That another dataset than the site's record is shown, with the way back. */
export function OtherRecord() {
  const { t, site } = useSanad();
  return (
    <p className="notice notice-quiet">
      {t("notices.otherRecord")} <a href={homePage(site)}>{t("notices.toRecord")}</a>
    </p>
  );
}

/** Parts of the address that were not followed, and events that could not be read. */
export function Alerts({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: () => void }) {
  const { t, record } = useSanad();
  return (
    <>
      {notices.length > 0 && (
        <div className="notice">
          <ul className="plain-list">
            {notices.map(({ param, value, reason }) => (
              <li key={`${param}=${value}`}>{t(`notices.${reason}`, { param, value: isolate(value) })}</li>
            ))}
          </ul>
          <button type="button" className="link-button" onClick={onDismiss}>
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
    </>
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
