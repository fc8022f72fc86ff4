// What machines that visit the site read of it: robots.txt, the site map, and in each page schema.org data and the
// basics of Open Graph. All of it says what the pages say; full addresses are named only where SITE_URL gave them.
import type { LinkedNode } from "../src/events/structured-data.ts";
import { LANGUAGES, type Language, otherLanguage } from "../src/locale/language.ts";
import { siteUrl } from "./addresses.ts";
import { escapeHtml } from "./pages.ts";

/** Everybody may read everything. */
export function robotsText(): string {
  const url = siteUrl();
  return `User-agent: *\nAllow: /\n${url === null ? "" : `\nSitemap: ${url}sitemap.xml\n`}`;
}

/** The site map: every page in both languages, each naming its twin. `paths` are below a language, "" its first page. */
export function siteMap(url: string, paths: readonly string[], updated: string | undefined): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(updated ?? "") ? `<lastmod>${updated}</lastmod>` : "";
  const entries = paths.flatMap((path) => {
    const twins = LANGUAGES.map(
      (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${xml(`${url}${each}/${path}`)}"/>`,
    ).join("");
    return LANGUAGES.map((each) => `<url><loc>${xml(`${url}${each}/${path}`)}</loc>${day}${twins}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

function xml(address: string): string {
  return escapeHtml(new URL(address).href);
}

/** Open Graph's own names of the languages. */
const LOCALES: { readonly [language in Language]: string } = { ar: "ar_AR", en: "en_GB" };

/** The picture that a shared link shows, in CSS pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Its file in the site, as `npm run share-card` writes it. */
export function cardFile(language: Language): string {
  return `card-${language}.png`;
}

/** What the picture is, for those who do not see it. */
const CARD_ALT: { readonly [language in Language]: string } = {
  ar: "خط زمني فيه مسار لكل نوع من الأحداث، من ديسمبر 2020 إلى آخر حدث",
  en: "A timeline with a lane for each type of event, from December 2020 to the latest event",
};

/** What a shared link shows of a page. */
export interface SharedPage {
  readonly language: Language;
  /** Below the language: "event/…/". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type: "website" | "article";
}

/** The Open Graph elements of a page. */
export function openGraph({ language, path, title, description, type }: SharedPage): string[] {
  const url = siteUrl();
  const properties = [
    ["og:type", type],
    ["og:site_name", language === "ar" ? "سند" : "Sanad"],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", LOCALES[language]],
    ["og:locale:alternate", LOCALES[otherLanguage(language)]],
    // A picture is asked for by its full address or not at all.
    ...(url === null
      ? []
      : [
          ["og:url", new URL(`${url}${language}/${path}`).href],
          ["og:image", `${url}${cardFile(language)}`],
          ["og:image:width", String(CARD_SIZE.width)],
          ["og:image:height", String(CARD_SIZE.height)],
          ["og:image:alt", CARD_ALT[language]],
        ]),
  ];
  return properties.map(
    ([name, content = ""]) => `<meta property="${name}" content="${escapeHtml(content)}" />`,
  );
}

/** A block of JSON-LD: data, which no Content-Security-Policy takes for a script. */
export function linkedData(node: LinkedNode): string {
  return `<script type="application/ld+json">${JSON.stringify(node).replace(/</g, "\\u003c")}</script>`;
}
