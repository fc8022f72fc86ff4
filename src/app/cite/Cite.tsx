/**
 * How to cite what is shown: the sentence in both languages, and the entry for reference managers. It can be read without
 * scripts; copying and saving come with them.
 */
import { Fragment } from "react";
import { bibtexOf, citationText, risOf } from "../../events/cite.ts";
import { direction, LANGUAGES } from "../../locale/language.ts";
import { languageName } from "../../locale/language-names.ts";
import { CopyButton } from "../CopyButton.tsx";
import { isolate } from "../isolate.ts";
import { useSanad } from "../sanad-context.ts";
import { type CitedEvent, citableOf, usePublicBase } from "./cited.ts";
import { DownloadLink } from "./DownloadLink.tsx";

/** Cites an event, in a native disclosure. */
export function Cite({ event }: { event: CitedEvent }) {
  const { t } = useSanad();
  return (
    <details className="cite">
      <summary>{t("cite.event")}</summary>
      <CiteEntries event={event} />
    </details>
  );
}

/** The citations of an event; without one, of the whole record. */
export function CiteEntries({ event }: { event?: CitedEvent }) {
  const sanad = useSanad();
  const { t, language } = sanad;
  const base = usePublicBase();
  const cited = citableOf(sanad, language, base, event);
  const entries = [
    { format: "BibTeX", suffix: "bib", type: "application/x-bibtex", text: bibtexOf(cited) },
    { format: "RIS", suffix: "ris", type: "application/x-research-info-systems", text: risOf(cited) },
  ] as const;
  const copying = { said: t("cite.copied"), byHand: t("cite.byHand"), className: "button button-small" };
  const inOrder = [language, ...LANGUAGES.filter((each) => each !== language)];
  return (
    <>
      {inOrder.map((each) => {
        const text = citationText(citableOf(sanad, each, base, event));
        return (
          <div key={each} className="cite-entry">
            <p className="cite-text" lang={each} dir={direction(each)}>
              <Unbroken text={text} name={cited.edition} />
            </p>
            <CopyButton
              {...copying}
              label={t("cite.copy")}
              name={t("cite.copyIn", { language: languageName(each, language) })}
              text={() => text}
            />
          </div>
        );
      })}
      {entries.map(({ format, suffix, type, text }) => (
        <div key={format} className="cite-entry cite-format">
          <p>{format}</p>
          <CopyButton
            {...copying}
            label={t("cite.copy")}
            name={t("cite.copyAs", { format })}
            text={() => text}
          />
          <DownloadLink
            text={text}
            type={type}
            name={`sanad-${cited.id}.${suffix}`}
            label={t("cite.download", { suffix: isolate(`.${suffix}`) })}
          />
        </div>
      ))}
    </>
  );
}

/** A text in which a name is never broken at its hyphen: broken in a line of Arabic, its parts would change places. */
function Unbroken({ text, name }: { text: string; name: string | undefined }) {
  if (name === undefined || name === "") return text;
  const key = (place: number) => `${place}`;
  return text.split(name).map((piece, place) => (
    <Fragment key={key(place)}>
      {place > 0 && <span className="unbroken">{name}</span>}
      {piece}
    </Fragment>
  ));
}
