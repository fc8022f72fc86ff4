/**
 * The way to say that something is wrong with an event: a report already begun, at the address that the build was
 * given; without one, the report to copy, and the page that says where it can go.
 */
import type { EventNumber } from "../../events/record.ts";
import { textIn } from "../../locale/text.ts";
import { CopyButton } from "../CopyButton.tsx";
import { usePublicBase } from "../cite/cited.ts";
import { useSanad } from "../sanad-context.ts";
import { methodPage } from "../site.ts";
import { type Report, reportAddress } from "./contact.ts";

/** For the event `n` of the site's record. */
export function ReportLink({ n }: { n: EventNumber }) {
  const { record, site, language, t } = useSanad();
  const base = usePublicBase();
  const id = record.idOf(n);
  const title = textIn(record.titleOf(n), language).text;
  const report: Report = {
    subject: t("report.subject", { title }),
    body: t("report.body", {
      title,
      id,
      edition: record.edition ?? "–",
      url: base === undefined ? id : `${base}${language}/event/${encodeURIComponent(id)}/`,
    }),
  };
  if (site.contact !== undefined) {
    return (
      <p className="report">
        <a href={reportAddress(site.contact, report)} rel="noreferrer">
          {t("report.link")}
        </a>
      </p>
    );
  }
  return (
    <p className="report">
      <a href={methodPage(site, "report")}>{t("report.how")}</a>
      <CopyButton
        className="link-button"
        label={t("report.copy")}
        said={t("cite.copied")}
        byHand={t("cite.byHand")}
        text={() => `${report.subject}\n\n${report.body}`}
      />
    </p>
  );
}
