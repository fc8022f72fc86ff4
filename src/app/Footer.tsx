/** What stands at the foot: edition, licence, the data itself, and the promise. */
import { CiteRecord } from "./CiteRecord.tsx";
import { DateText } from "./EventDate.tsx";
import { isolate } from "./isolate.ts";
import { useSanad } from "./sanad-context.ts";
import { editionState, methodPage } from "./site.ts";
import { Foreign } from "./Text.tsx";

/** The foot of every page. */
export function Footer() {
  const { t, record, site, isSiteRecord, past } = useSanad();
  return (
    <footer className="page-foot">
      <p>
        {record.edition !== undefined && (
          <>
            <span>
              {t(EDITION_WORDS[isSiteRecord && past === null ? editionState(site) : "published"], {
                edition: isolate(record.edition),
              })}
            </span>
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
            <a href={methodPage(site)}>{t("footer.method")}</a>
            {" · "}
            <a href={`${site.base}${site.language}/embed/`}>{t("footer.partners")}</a>
            {" · "}
            <a href={past === null ? `${site.base}data/${site.recordId}.json` : past.file} download>
              {t("footer.data")}
            </a>
            {" · "}
          </>
        )}
        <a href={`${site.base}data/dataset.schema.json`}>{t("footer.schema")}</a>
      </p>
      <CiteRecord />
      <p>{t("footer.promise")}</p>
    </footer>
  );
}

const EDITION_WORDS = {
  published: "footer.edition",
  changed: "footer.editionChanged",
  coming: "footer.editionComing",
} as const;

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
