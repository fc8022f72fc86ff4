/** What stands at the foot: edition, licence, the data itself, and the promise. */
import { DateText } from "./EventDate.tsx";
import { useSanad } from "./sanad-context.ts";
import { Foreign } from "./Text.tsx";

/** The foot of every page. */
export function Footer() {
  const { t, record, site, isSiteRecord } = useSanad();
  return (
    <footer className="page-foot">
      <p>
        {record.edition !== undefined && (
          <>
            <span>{t("footer.edition", { edition: record.edition })}</span>
            {" · "}
          </>
        )}
        {record.updated !== undefined && (
          <>
            <UpdatedOn date={record.updated} />
            {" · "}
          </>
        )}
        {record.licence !== undefined && (
          <>
            <span>
              <Foreign text={t("footer.licence", { licence: record.licence })} />
            </span>
            {" · "}
          </>
        )}
        {isSiteRecord && (
          <>
            <a href={`${site.base}data/${site.recordId}.json`} download>
              {t("footer.data")}
            </a>
            {" · "}
          </>
        )}
        <a href={`${site.base}data/dataset.schema.json`}>{t("footer.schema")}</a>
      </p>
      <p>{t("footer.promise")}</p>
    </footer>
  );
}

function UpdatedOn({ date }: { date: string }) {
  const { t } = useSanad();
  // The sentence keeps its order in each language; the date stands where the sentence wants it.
  const [before = "", after = ""] = t("footer.updated", { date: "\u0000" }).split("\u0000");
  return (
    <span>
      {before}
      <DateText text={date} />
      {after}
    </span>
  );
}
