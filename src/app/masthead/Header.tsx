/** The head of the page: whose it is, what it shows, the other language, and the way it is shown. */
import { useState } from "react";
import { ENDONYMS, otherLanguage } from "../../locale/language.ts";
import { viewToUrl } from "../../view/codec.ts";
import { OPENING_VIEW } from "../../view/view.ts";
import { useSanad } from "../sanad-context.ts";
import { saveLanguage } from "../saved-language.ts";
import { ShareButton } from "../share/ShareButton.tsx";
import { eventPage, homePage } from "../site.ts";
import { Text } from "../Text.tsx";
import { Settings } from "./Settings.tsx";

/** Brand, title, language link, settings, sharing. */
export function Header() {
  const { t, record, site, language, view } = useSanad();
  const other = otherLanguage(language);
  // The event's own page leads to the event's own page; any other state is carried in the query.
  const [ownPage] = useState(site.event);
  const isOwnPage =
    ownPage !== undefined && viewToUrl(view) === viewToUrl({ ...OPENING_VIEW, event: ownPage });
  const twin = isOwnPage
    ? eventPage({ ...site, language: other }, ownPage)
    : homePage(site, other) + viewToUrl(view);
  // In a partner's page the brand leads out of the frame, to the same view on the site itself.
  const brandLink = view.embed
    ? { href: homePage(site) + viewToUrl({ ...view, embed: false }), target: "_blank", rel: "noopener" }
    : { href: homePage(site) };
  return (
    <header className="masthead">
      <a className="brand" {...brandLink}>
        <span className="brand-arabic" lang="ar" dir="rtl">
          سند
        </span>
        <span className="brand-latin" lang="en" dir="ltr">
          Sanad
        </span>
      </a>
      <h1 className="page-title">
        <Text of={record.title} />
      </h1>
      <div className="masthead-actions">
        <a
          className="button"
          href={twin}
          hrefLang={other}
          lang={other}
          title={t("language.switchHint")}
          data-stays=""
          onClick={() => !view.embed && saveLanguage(other)}
        >
          {ENDONYMS[other]}
        </a>
        <Settings />
        <ShareButton />
      </div>
    </header>
  );
}
