/** The results of search: each with what was found marked in its own words, its date and its type. */
import { memo, useEffect, useMemo } from "react";
import type { EventNumber } from "../../events/record.ts";
import type { FoundPassage } from "../../events/search-context.ts";
import { direction } from "../../locale/language.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { EventDate } from "../EventDate.tsx";
import { NotEqual } from "../NotEqual.tsx";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import type { Explainer } from "./use-search.ts";

/** What the list of results needs. */
export interface SearchResultsProps {
  readonly id: string;
  readonly optionId: (n: EventNumber) => string;
  /** The best first. */
  readonly events: readonly EventNumber[];
  /** What found them. */
  readonly words: string;
  /** Place in `events` of the one that Enter opens; -1 for none. */
  readonly active: number;
  readonly search: Explainer;
  readonly onPick: (n: EventNumber) => void;
}

/** A listbox; the keyboard stays in the field, which points at the active option. */
export function SearchResults({ id, optionId, events, words, active, search, onPick }: SearchResultsProps) {
  const { record, t } = useSanad();
  const at = events[active];
  const activeId = at === undefined ? undefined : optionId(at);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  return (
    <div id={id} className="results" role="listbox" aria-label={t("search.results")} tabIndex={-1}>
      {events.map((n, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard and walks through the options
        <div
          key={n}
          id={optionId(n)}
          className="result"
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          data-event-id={record.idOf(n)}
          onClick={() => onPick(n)}
        >
          <Result n={n} words={words} search={search} />
        </div>
      ))}
    </div>
  );
}

/** Drawn anew for other words or another view, but not for every letter that is typed. */
const Result = memo(({ n, words, search }: { n: EventNumber; words: string; search: Explainer }) => {
  const { record, language, t } = useSanad();
  const { title, passages } = useMemo(() => search.explain(n, words, language), [search, n, words, language]);
  const typeIndex = record.columns.type[n] ?? 0;
  const type = record.types[typeIndex];
  return (
    <>
      <span className="result-title">
        <Pieces passage={title} />
      </span>
      {passages.map((passage) => (
        <span
          className="result-passage"
          key={passage.field + passage.pieces.map(({ text }) => text).join("")}
        >
          <span className="result-field">{t(`search.field.${passage.field}`)}</span>{" "}
          {passage.of !== undefined && (
            <>
              <bdi>
                <Text of={passage.of} />
              </bdi>
              {" · "}
            </>
          )}
          <Pieces passage={passage} />
        </span>
      ))}
      <span className="result-facts" style={typeStyle(typeIndex)}>
        <EventDate n={n} />
        {type !== undefined && (
          <>
            {" · "}
            <span className="swatch" aria-hidden="true" /> <Text of={type.label} />
          </>
        )}
        {record.disputesOf(n) > 0 && (
          <>
            {" · "}
            <span className="row-disputed">
              <NotEqual /> {t("list.disputed")}
            </span>
          </>
        )}
      </span>
    </>
  );
});

/** Text with marks, as text; isolated, in its own language. */
function Pieces({ passage: { pieces, language: lang } }: { passage: FoundPassage }) {
  const { language } = useSanad();
  const isForeign = lang !== null && lang !== language;
  let at = 0;
  return (
    <bdi {...(isForeign ? { lang, dir: direction(lang) } : {})}>
      {pieces.map(({ text, isFound }) => {
        const key = at;
        at += text.length;
        return isFound ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </bdi>
  );
}
