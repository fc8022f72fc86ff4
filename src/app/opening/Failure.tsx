/** What the reader sees where there is nothing to show: what is wrong, what to do, and the way to the record. */
import type { TFunction } from "i18next";
import type { Problem } from "../../events/problems.ts";
import type { LoadFailure } from "../../load/fetch-text.ts";
import type { Language } from "../../locale/language.ts";
import { homePage, type Site } from "../site.ts";

/** Why no record could be opened. */
export type OpenFailure =
  | { readonly kind: "refused"; readonly value: string }
  | { readonly kind: "not-loaded"; readonly failure: LoadFailure; readonly address: string }
  | { readonly kind: "unusable"; readonly problems: readonly Problem[] };

/** Retry is offered only where another attempt can help. */
export function Failure({
  failure,
  site,
  language,
  t,
  onRetry,
}: {
  failure: OpenFailure;
  site: Site;
  language: Language;
  t: TFunction;
  onRetry: () => void;
}) {
  const isOther = failure.kind === "refused" || failure.kind === "unusable" || isOtherAsked();
  // Where another dataset was asked for, nothing else is on the page (see workspace.css).
  const Place = isOther ? "main" : "div";
  const Sentence = isOther ? "h1" : "p";
  const told = (
    <div className="failure" role="alert">
      <Sentence className="failure-what">{describe(failure, t)}</Sentence>
      {failure.kind === "unusable" && (
        <ul className="plain-list">
          {failure.problems.slice(0, 5).map((problem) => (
            <li key={`${problem.path} ${problem.rule}`}>
              {problem.message[language]} {problem.remedy?.[language]}
            </li>
          ))}
        </ul>
      )}
      <p>
        {failure.kind === "not-loaded" && (
          <button type="button" className="button button-strong" onClick={onRetry}>
            {t("notices.retry")}
          </button>
        )}{" "}
        {isOther && (
          <a className="button" href={homePage(site)}>
            {t("notices.toRecord")}
          </a>
        )}
      </p>
    </div>
  );
  return <Place>{told}</Place>;
}

function isOtherAsked(): boolean {
  const asked = new URLSearchParams(window.location.search);
  return asked.has("data") || asked.has("edition");
}

function describe(failure: OpenFailure, t: TFunction): string {
  if (failure.kind === "refused") return t("notices.refused", { value: `\u2068${failure.value}\u2069` });
  if (failure.kind === "unusable") return t("notices.unusable");
  switch (failure.failure.kind) {
    case "missing": {
      const { status } = failure.failure;
      if (status === 200) return t("notices.garbled");
      if (status !== 404 && status !== 410) return t("notices.answered", { status });
      return isOtherAsked()
        ? t("notices.missing", { address: `\u2068${failure.address}\u2069` })
        : t("notices.missingOwn");
    }
    case "too-large":
      return t("notices.tooLarge", { limit: Math.round(failure.failure.limitBytes / 1024 / 1024) });
    case "aborted":
      return t("notices.cancelled");
    default:
      return t("notices.unreachable");
  }
}
