// What the site has for its partners: the guide as a page in both languages, written from docs/embedding.md, and the
// oEmbed answers of all pages. What must stay true: page and guide are one text; only the address is the site's own.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { AUTHOR } from "../src/app/cite/author.ts";
import type { Dataset } from "../src/events/dataset.ts";
import { ENDONYMS, LANGUAGES, type Language, otherLanguage } from "../src/locale/language.ts";
import arabic from "../src/locale/messages/ar.json" with { type: "json" };
import english from "../src/locale/messages/en.json" with { type: "json" };
import { methodSentences } from "../src/locale/method-sentences.ts";
import { textIn } from "../src/locale/text.ts";
import { alternates, siteUrl } from "./addresses.ts";
import { openGraph } from "./discovery.ts";
import type { EmbedVersion } from "./embed.ts";
import { renderGuide } from "./markdown.ts";
import { OEMBED_FILE, type OembedPage, oembedAnswer, oembedLink } from "./oembed.ts";
import { type BootScript, bootElement, escapeHtml, writePlainPage } from "./pages.ts";
import { root } from "./steps.ts";

/** What the pages are written from; the files are relative to the site's base. */
export interface PartnerParts {
  readonly dataset: Dataset;
  readonly template: string;
  readonly boot: BootScript;
  /** The style sheets of the guide. */
  readonly styles: readonly string[];
  readonly version: EmbedVersion;
}

/** The address of the site in the guide. */
const EXAMPLE = "https://sanad.example/";
const BASE = "../../";
const EXAMPLES = join(root, "public/examples");

/** Every file, by its path from the site's base. */
export async function partnerFiles(parts: PartnerParts): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const guide = await guidePage(language, parts);
    files[`${language}/embed/index.html`] = guide.html;
    const pages: OembedPage[] = [
      { language, path: "", title: textIn(parts.dataset.title, language).text },
      { language, path: "embed/", title: guide.title, isEmbeddable: false },
      { language, path: "method/", title: methodSentences(language)("heading"), isEmbeddable: false },
      ...parts.dataset.events.map(({ id, title }) => ({
        language,
        path: `event/${id}/`,
        title: textIn(title, language).text,
        event: id,
      })),
    ];
    for (const page of pages) {
      const answer = oembedAnswer(page);
      if (answer !== null) files[`${language}/${page.path}${OEMBED_FILE}`] = answer;
    }
  }
  // On the site the examples work as they are; in the folder they name an address that is to be replaced.
  for (const name of siteUrl() === null ? [] : await readdir(EXAMPLES)) {
    files[`examples/${name}`] = atSite(await readFile(join(EXAMPLES, name), "utf8"));
  }
  return files;
}

/** A text in which the site has its own address, where that is known: the base, or, without a slash, the origin. */
function atSite(text: string): string {
  const url = siteUrl();
  return url === null
    ? text
    : text.replaceAll(EXAMPLE, url).replaceAll(EXAMPLE.slice(0, -1), new URL(url).origin);
}

/** The guide's file in a language. */
export function guideFile(language: Language): string {
  return join(root, "docs", language === "en" ? "embedding.md" : `embedding.${language}.md`);
}

async function guidePage(
  language: Language,
  { template, boot, styles, version }: PartnerParts,
): Promise<{ readonly title: string; readonly html: string }> {
  const text = atSite(await readFile(guideFile(language), "utf8"));
  const guide = renderGuide(text, (address) => address.replace(/^\.\.\/public\//, BASE));
  const say = language === "ar" ? arabic : english;
  const other = otherLanguage(language);
  const title = `${guide.title} · ${AUTHOR[language]}`;
  const contents = guide.headings.map(
    ({ id, text: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`,
  );
  const body = `<div class="method-page guide">
<a class="skip-link" href="#text">${escapeHtml(say.app.skip)}</a>
<header class="masthead">
<a class="brand" href="${BASE}${language}/"><span class="brand-arabic" lang="ar" dir="rtl">سند</span> <span class="brand-latin" lang="en" dir="ltr">Sanad</span></a>
<h1 class="page-title">${escapeHtml(guide.title)}</h1>
<div class="masthead-actions"><a class="button" href="${BASE}${other}/embed/" hreflang="${other}" lang="${other}">${ENDONYMS[other]}</a></div>
</header>
<main class="method-body" id="text" tabindex="-1">
<div class="method-intro"><p class="method-lead">${escapeHtml(guide.lead)}</p></div>
<nav class="contents" aria-label="${escapeHtml(guide.title)}"><ol>${contents.join("")}</ol></nav>
<div class="method-text">${guide.html}
<p class="guide-version"><code dir="ltr">/embed/v${version.version}.js</code> <code dir="ltr">integrity="${version.integrity}"</code></p></div>
</main></div>`;
  const html = writePlainPage(template, {
    base: BASE,
    language,
    title,
    head: [
      `<meta name="description" content="${escapeHtml(guide.lead)}" />`,
      bootElement(BASE, boot),
      ...styles.map((file) => `<link rel="stylesheet" href="${BASE}${file}" />`),
      ...alternates(language, "embed/"),
      ...openGraph({
        language,
        path: "embed/",
        title: guide.title,
        description: guide.lead,
        type: "article",
      }),
      ...oembedLink({ language, path: "embed/", title: guide.title }),
    ],
    body,
  });
  return { title: guide.title, html };
}
