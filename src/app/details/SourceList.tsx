/** The sources of an event in full: outlet, agency, language, date, quote and address. */
import type { Source } from "../../events/record.ts";
import { languageName } from "../../locale/language-names.ts";
import { DateText } from "../EventDate.tsx";
import { useSanad } from "../sanad-context.ts";
import { Foreign } from "../Text.tsx";
import { sourceName } from "./SourceChips.tsx";

/** Numbered as the chips name them. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="source" tabIndex={-1}>
          <SourceEntry source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { t, language } = useSanad();
  const quotes = [...(source.quote === undefined ? [] : [source.quote]), ...(source.quotes ?? [])];
  const name = sourceName(source);
  const facts = [
    ...(source.agency !== undefined && source.agency !== name
      ? [t("details.agency", { agency: source.agency })]
      : []),
    ...(source.via === undefined ? [] : [t("details.via", { via: source.via })]),
    ...(source.language === undefined ? [] : [languageName(source.language, language)]),
  ];
  return (
    <>
      <p className="source-head">
        <span className="source-outlet">
          <Foreign text={name} />
        </span>
        {facts.map((fact) => (
          <span key={fact}>
            {" · "}
            <bdi>{fact}</bdi>
          </span>
        ))}
        {source.published !== undefined && (
          <>
            {" · "}
            <DateText text={source.published} />
          </>
        )}
        {source.background === true && <span> · {t("details.background")}</span>}
      </p>
      <p className="source-title">
        <SourceLink source={source} />
      </p>
      {quotes.map((quote) => (
        <blockquote key={quote} className="source-quote" {...languageOf(source)}>
          {quote}
        </blockquote>
      ))}
    </>
  );
}

/** Only http and https addresses become links; any other stays text. */
function SourceLink({ source }: { source: Source }) {
  const { t } = useSanad();
  const title =
    source.title === undefined ? (
      <bdi className="source-address">{source.url}</bdi>
    ) : (
      <cite className={source.described === true ? "source-described" : undefined} {...languageOf(source)}>
        {source.title}
      </cite>
    );
  const note = source.described === true && <span className="source-note"> ({t("details.described")})</span>;
  if (!/^https?:\/\//i.test(source.url)) {
    return (
      <>
        {title}
        {note} <bdi className="source-address">{source.url}</bdi>{" "}
        <span className="source-note">({t("details.unsafeLink")})</span>
      </>
    );
  }
  return (
    <>
      <a href={source.url} rel="noreferrer external" target="_blank">
        {title}
      </a>
      {note}
    </>
  );
}

function languageOf(source: Source): { lang?: string; dir: "auto" } {
  return source.language === undefined ? { dir: "auto" } : { lang: source.language, dir: "auto" };
}
