/** What the foot of the page tells: edition, licence, and the data itself. */
import { DateText } from "../EventDate.tsx";
import { isolate } from "../isolate.ts";
import { useSanad } from "../sanad-context.ts";
import { editionState, methodPage } from "../site.ts";
import { Foreign } from "../Text.tsx";

/** Inside its paragraph. */
export function FootLine() {
  const { t, record, site, isSiteRecord, past } = useSanad();
  return (
    <>
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
    </>
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
