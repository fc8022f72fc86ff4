/** How the record is made, in words: what is in it, sources, disagreement, status, terms, dates. */
import type { ParseKeys } from "i18next";
import { QUOTE_WORDS } from "../../events/check-sources.ts";
import { STATUSES } from "../../events/statistics.ts";
import { NotEqual } from "../NotEqual.tsx";
import { TO_BASE, useMethod } from "./method-context.ts";
import { Paragraph, Say } from "./Say.tsx";
import { Section } from "./Section.tsx";

/** The event whose accounts go back to one statement: the standing example of what counting cannot see. */
const ONE_ORIGIN = "2022-03-24-first-military-delegation";

/** What is in, and what is not. */
export function Scope() {
  const { years } = useMethod().statistics;
  return (
    <Section id="scope" title="scope.title">
      <Paragraph k="scope.in" figures={{ firstYear: years?.first ?? 0, lastYear: years?.last ?? 0 }} />
      <Paragraph k="scope.needs" />
      <Paragraph k="scope.out" />
      <Paragraph k="scope.importance" />
      <Paragraph k="scope.checked" />
    </Section>
  );
}

/** How sources are chosen and counted, and what counting cannot see. */
export function Sources() {
  const { t, language, statistics } = useMethod();
  const { sources, voices, agencySources, describedSources, undatedSources } = statistics;
  return (
    <Section id="sources" title="sources.title">
      <Paragraph k="sources.what" />
      <Paragraph k="sources.quotes" figures={{ quoteWords: QUOTE_WORDS }} />
      <Paragraph k="sources.voices" />
      <Paragraph k="sources.counted" figures={{ sources, voices, agencySources }} />
      <h3>{t("sources.limits")}</h3>
      <ul className="method-list">
        <li>
          {t("sources.limitOrigin")}{" "}
          <a href={`${TO_BASE}${language}/event/${ONE_ORIGIN}/`}>{t("sources.limitOriginLink")}</a>
        </li>
        <li>{t("sources.limitAgency")}</li>
        <li>{t("sources.limitTruth")}</li>
        <li>
          <Say k="sources.described" figures={{ describedSources }} />
        </li>
        <li>
          <Say k="sources.undated" figures={{ undatedSources }} />
        </li>
      </ul>
    </Section>
  );
}

/** How disagreement is shown, and that none is decided. */
export function Disagreement() {
  const { disputes, disputedEvents } = useMethod().statistics;
  return (
    <Section id="disagreement" title="disagreement.title">
      <Paragraph k="disagreement.side" />
      <p>
        <Say k="disagreement.sign" /> <NotEqual />
      </p>
      <Paragraph k="disagreement.counted" figures={{ disputes, disputedEvents }} />
    </Section>
  );
}

/** What the status of a claim means. */
export function Status() {
  return (
    <Section id="status" title="status.title">
      <Definitions entries={STATUSES.map((status) => [`status.${status}`, `status.${status}Means`])} />
      <Paragraph k="status.computed" />
    </Section>
  );
}

/** The words that the record uses, and those it does not. */
export function Terms() {
  return (
    <Section id="terms" title="terms.title">
      <Definitions
        entries={[
          ["terms.normalisation", "terms.normalisationMeans"],
          ["terms.resumption", "terms.resumptionMeans"],
          ["terms.sahara", "terms.saharaMeans"],
          ["terms.words", "terms.wordsMeans"],
          ["terms.names", "terms.namesMeans"],
        ]}
      />
    </Section>
  );
}

/** How dates are told. */
export function Dates() {
  const { coarseEvents } = useMethod().statistics;
  return (
    <Section id="dates" title="dates.title">
      <Paragraph k="dates.precision" figures={{ coarseEvents }} />
      <Paragraph k="dates.days" />
      <Paragraph k="dates.edtf" />
    </Section>
  );
}

/** What is the editors' or the program's, and not the sources'. */
export function Editors() {
  return (
    <Section id="editors" title="editors.title">
      <Paragraph k="editors.wording" />
      <Paragraph k="editors.aliases" />
      <Paragraph k="editors.computed" />
    </Section>
  );
}

type Key = ParseKeys<"method">;

function Definitions({ entries }: { entries: readonly (readonly [Key, Key])[] }) {
  return (
    <dl className="definitions">
      {entries.map(([term, meaning]) => (
        <div key={term}>
          <dt>
            <Say k={term} />
          </dt>
          <dd>
            <Say k={meaning} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
