/** What a reader may do with the record: open an edition, cite, use, report a mistake; and what is known to lack. */
import { LICENCES } from "../../events/structured-data.ts";
import { datetimeAttribute } from "../../locale/date-words.ts";
import { formatInteger } from "../../locale/digits.ts";
import { direction } from "../../locale/language.ts";
import { textIn } from "../../locale/text.ts";
import { parseEdtf } from "../../time/edtf.ts";
import { TO_BASE, useMethod } from "./method-context.ts";
import { Paragraph } from "./Say.tsx";
import { Section } from "./Section.tsx";

/** The published editions, the latest first, and the corrections made since. */
export function Editions() {
  const { t, language, editions, corrections } = useMethod();
  return (
    <Section id="editions" title="editions.title">
      <Paragraph k="editions.kept" />
      {editions.length > 0 && (
        <table className="editions">
          <thead className="editions-head">
            <tr>
              <th scope="col">{t("editions.edition")}</th>
              <th scope="col">{t("editions.published")}</th>
              <th scope="col">{t("editions.events")}</th>
              <th scope="col">{t("editions.file")}</th>
            </tr>
          </thead>
          <tbody>
            {[...editions].reverse().map(({ edition, date, events, sha256, isCurrent }) => (
              <tr key={edition} data-edition={edition}>
                <th scope="row">
                  <a href={`${TO_BASE}${language}/?edition=${encodeURIComponent(edition)}`}>
                    <bdi>{edition}</bdi>
                  </a>
                  {isCurrent && <span className="edition-current"> ({t("editions.current")})</span>}
                </th>
                <td>
                  <Day text={date} />
                </td>
                <td>{formatInteger(events, { language, digits: "latn" })}</td>
                <td>
                  <a href={`${TO_BASE}data/editions/${encodeURIComponent(edition)}.json`} download>
                    {t("editions.download")}
                  </a>
                  <details className="edition-hash">
                    <summary>{t("editions.hash")}</summary>
                    <code dir="ltr">{sha256}</code>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{t("editions.corrections")}</h3>
      {corrections.length === 0 && <p>{t("editions.noCorrections")}</p>}
      {corrections.length > 0 && (
        <ul className="method-list corrections-made">
          {[...corrections]
            .sort((a, b) => (a.date < b.date ? 1 : -1))
            .map(({ event, date, text, title }) => (
              <li key={`${event} ${date} ${JSON.stringify(text)}`}>
                <Day text={date} />:{" "}
                <a href={`${TO_BASE}${language}/event/${encodeURIComponent(event)}/`}>
                  {textIn(title, language).text}
                </a>
                . {textIn(text, language).text}
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}

/** The citation in both languages, and the files for reference managers. */
export function Citing() {
  const { t, citations } = useMethod();
  return (
    <Section id="cite" title="cite.title">
      <Paragraph k="cite.record" />
      {citations.map(({ language, text }) => (
        <p key={language} className="cite-text" lang={language} dir={direction(language)}>
          {text}
        </p>
      ))}
      <p>
        {t("cite.files")}{" "}
        <a href="./sanad.bib" download>
          BibTeX
        </a>{" "}
        ·{" "}
        <a href="./sanad.ris" download>
          RIS
        </a>
      </p>
      <Paragraph k="cite.event" />
    </Section>
  );
}

/** Under which terms the record and what is shown with it may be used. */
export function Licence() {
  const { t, licence } = useMethod();
  const address = licence === undefined ? undefined : LICENCES[licence];
  return (
    <Section id="licence" title="licence.title">
      {licence !== undefined && (
        <p>
          {t("licence.record")}{" "}
          {address === undefined ? (
            <bdi>{licence}</bdi>
          ) : (
            <a href={address} rel="license noreferrer">
              <bdi>{licence}</bdi>
            </a>
          )}
        </p>
      )}
      <Paragraph k="licence.others" />
    </Section>
  );
}

/** How a mistake is reported and corrected. */
export function Reporting() {
  const { t, contact } = useMethod();
  return (
    <Section id="report" title="report.title">
      <Paragraph k="report.what" />
      {contact === undefined ? (
        <Paragraph k="report.noContact" />
      ) : (
        <p>
          {t("report.contact")}{" "}
          <a href={contact} rel="noreferrer">
            <bdi>{contact.replace(/^mailto:/, "")}</bdi>
          </a>
        </p>
      )}
      <Paragraph k="report.file" />
      <Paragraph k="report.listed" />
    </Section>
  );
}

/** What was looked for and not found. */
export function Gaps() {
  const { language, gaps } = useMethod();
  return (
    <Section id="gaps" title="gaps.title">
      <Paragraph k="gaps.intro" figures={{ gaps: gaps.length }} />
      <ul className="gaps">
        {gaps.map(({ topic, date, note }) => (
          <li key={JSON.stringify(topic)} className="gap">
            <h3>{textIn(topic, language).text}</h3>
            <p className="gap-date">
              <Day text={date} />
            </p>
            <p>{textIn(note, language).text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A date in words with its machine-readable twin. */
function Day({ text }: { text: string }) {
  const { words } = useMethod();
  const parsed = parseEdtf(text);
  if (!parsed.ok) return <bdi>{text}</bdi>;
  return <time dateTime={datetimeAttribute(parsed.value)}>{words.inWords(parsed.value)}</time>;
}
