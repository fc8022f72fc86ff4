/** The foot of the page in somebody else's: the way to the whole record, and which edition this is. */
import { viewToUrl } from "../../view/codec.ts";
import { usePublicBase } from "../cite/cited.ts";
import { isolate } from "../isolate.ts";
import { useSanad } from "../sanad-context.ts";
import { homePage, methodPage } from "../site.ts";

/** One line; on paper, where nothing can be pressed, the address in full. */
export function EmbedFoot() {
  const { t, site, record, language, view, isSiteRecord } = useSanad();
  const base = usePublicBase();
  const query = viewToUrl({ ...view, embed: false });
  return (
    <footer className="embed-foot">
      <a href={homePage(site) + query} target="_blank" rel="noopener" className="embed-full">
        {t("embed.full")}
      </a>
      {base !== undefined && (
        <bdi className="embed-address" dir="ltr">
          {`${base}${language}/${query}`}
        </bdi>
      )}
      {isSiteRecord && (
        <a href={methodPage(site)} target="_blank" rel="noopener" className="embed-method">
          {t("footer.method")}
        </a>
      )}
      {record.edition !== undefined && (
        <span className="embed-edition">{t("footer.edition", { edition: isolate(record.edition) })}</span>
      )}
    </footer>
  );
}
