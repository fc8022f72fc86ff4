/**
 * All that is known of one event: what is reported and by whom, where sources differ, who took part. A panel at the
 * end side on a wide screen, a sheet over the page on a phone.
 */
import { useEffect, useRef } from "react";
import type { EventDetails, EventNumber } from "../../events/record.ts";
import { formatInteger } from "../../locale/digits.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { viewToUrl } from "../../view/codec.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Cite } from "../cite/Cite.tsx";
import { EventDate } from "../EventDate.tsx";
import { EventLink } from "../EventLink.tsx";
import { EmbedSources } from "../embedded/EmbedSources.tsx";
import { FacetLink } from "../filters/FacetLink.tsx";
import { NotEqual } from "../NotEqual.tsx";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import { absoluteBase } from "../use-view.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Corrections } from "./Corrections.tsx";
import { DisputeList } from "./DisputeList.tsx";
import { OtherCalendars } from "./OtherCalendars.tsx";
import { ReportLink } from "./ReportLink.tsx";
import { SourceList } from "./SourceList.tsx";
import type { DetailsState } from "./use-details.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";

/** `n` is the open event; `takesFocus` is false where the page was opened with it. */
export function Details({
  n,
  state,
  takesFocus,
  onRetry,
  onClose,
}: {
  n: EventNumber;
  state: DetailsState;
  takesFocus: boolean;
  onRetry: () => void;
  onClose: () => void;
}) {
  const { record, isSiteRecord, t } = useSanad();
  const heading = useRef<HTMLHeadingElement>(null);
  const dragged = useSheetDrag(onClose);
  const typeIndex = record.columns.type[n] ?? 0;
  const type = record.types[typeIndex];
  const place = record.placeOf(n);
  const placeEntry = place === undefined ? undefined : record.places.get(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another event is opened, not when n is renumbered
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [n, takesFocus]);
  return (
    <article className="details" style={typeStyle(typeIndex)} data-event-id={record.idOf(n)}>
      <div className="details-bar" {...dragged}>
        <p className="details-type">{type !== undefined && <Text of={type.label} />}</p>
        <button type="button" className="icon-button" aria-label={t("details.close")} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <h2 className="details-title" ref={heading} tabIndex={-1}>
        <Text of={record.titleOf(n)} />
      </h2>
      <p className="details-when">
        <EventDate n={n} className="details-date" />
        {placeEntry !== undefined && place !== undefined && (
          <>
            {" · "}
            <FacetLink facet="place" id={place} name={placeEntry.name} />
          </>
        )}
      </p>
      <OtherCalendars n={n} />
      {state.kind === "loading" && <p className="details-wait">{t("details.loading")}</p>}
      {state.kind === "failed" && (
        <div role="alert" className="notice">
          <p>{t("details.failed")}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t("details.retry")}
          </button>
        </div>
      )}
      {state.kind === "here" && (
        <>
          <DetailsBody n={n} details={state.details} />
          <DetailsSteps n={n} />
          <Cite event={{ n, title: state.details.title }} />
          {isSiteRecord && <ReportLink n={n} />}
        </>
      )}
    </article>
  );
}

/** The neighbours in time, and the link to take along. */
function DetailsSteps({ n }: { n: EventNumber }) {
  const { record, t, site, language, view } = useSanad();
  return (
    <>
      <nav className="details-nav" aria-label={t("details.label")}>
        {n > 0 && (
          <EventLink n={n - 1} className="details-step">
            <span className="details-step-name">{t("details.earlier")}</span>
            <Text of={record.labelOf(n - 1)} />
          </EventLink>
        )}
        {n < record.size - 1 && (
          <EventLink n={n + 1} className="details-step details-step-later">
            <span className="details-step-name">{t("details.later")}</span>
            <Text of={record.labelOf(n + 1)} />
          </EventLink>
        )}
      </nav>
      <CopyButton
        className="button"
        label={t("details.copy")}
        text={() =>
          new URL(`${language}/${viewToUrl({ ...view, event: record.idOf(n) })}`, absoluteBase(site)).href
        }
      />
    </>
  );
}

/** Above this many claims, what sources differ on begins out of sight. */
const CLAIMS_IN_SIGHT = 3;
const DIFFER_ID = "differ";

/** Goes past the claims to where sources differ. */
function DisputesLink({ count }: { count: number }) {
  const { t, language, view } = useSanad();
  return (
    <p className="details-jump">
      <a
        href={`#${DIFFER_ID}`}
        onClick={(event) => {
          // The address stays what it says of the view.
          event.preventDefault();
          const heading = document.getElementById(DIFFER_ID);
          heading?.scrollIntoView({ block: "start" });
          heading?.focus({ preventScroll: true });
        }}
      >
        <NotEqual /> {t("details.differ")}{" "}
        <span className="details-jump-count">{formatInteger(count, { language, digits: view.digits })}</span>
      </a>
    </p>
  );
}

function DetailsBody({ n, details }: { n: EventNumber; details: EventDetails }) {
  const { record, t, view } = useSanad();
  const related = record.relatedOf(n);
  const organisations = record.organisationsOf(n);
  return (
    <>
      {details.summary !== undefined && (
        <p className="details-summary">
          <Text of={details.summary} />
        </p>
      )}
      {details.disputes.length > 0 && details.claims.length > CLAIMS_IN_SIGHT && (
        <DisputesLink count={details.disputes.length} />
      )}
      {details.claims.length > 0 && (
        <section>
          <h3>{t("details.reported")}</h3>
          <ClaimList claims={details.claims} sources={details.sources} />
        </section>
      )}
      {details.disputes.length > 0 && (
        <section className="details-disputes">
          <h3 id={DIFFER_ID} tabIndex={-1}>
            <NotEqual /> {t("details.differ")}
          </h3>
          <DisputeList disputes={details.disputes} sources={details.sources} />
        </section>
      )}
      <Corrections event={details.id} />
      {details.people.length > 0 && (
        <section>
          <h3>{t("details.people")}</h3>
          <ul className="plain-list people">
            {details.people.map((person) => (
              <li key={person.id}>
                <FacetLink facet="person" id={person.id} name={record.people.get(person.id)?.name ?? {}} />
                {person.role !== undefined && (
                  <span className="role">
                    <Text of={person.role} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisations.length > 0 && (
        <section>
          <h3>{t("details.organisations")}</h3>
          <ul className="plain-list">
            {organisations.map((id) => (
              <li key={id}>
                <FacetLink facet="organisation" id={id} name={record.organisations.get(id)?.name ?? {}} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h3>{t("details.related")}</h3>
          <ul className="plain-list related">
            {related.map((other) => (
              <li key={record.idOf(other)}>
                <EventLink n={other}>
                  <Text of={record.titleOf(other)} />
                </EventLink>{" "}
                <EventDate n={other} className="related-date" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {details.sources.length > 0 &&
        (view.embed ? (
          <EmbedSources sources={details.sources} />
        ) : (
          <section>
            <h3>{t("details.sources")}</h3>
            <SourceList sources={details.sources} />
          </section>
        ))}
    </>
  );
}
