// The pages of the site, written from the one template: its markers are filled, its addresses made relative to the
// page. What must stay true: no page names a host unless SITE_URL was given, and no page runs an inline script.

import { SITE_ELEMENT, type Site } from "../src/app/site.ts";
import { direction, type Language } from "../src/locale/language.ts";

/** What one page is made of. */
export interface PageParts {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The markup of the app. */
  readonly app: string;
  /** Files to ask for at once, relative to the site's base. */
  readonly preload: readonly Preload[];
  /** The blocking script, relative to the site's base. */
  readonly boot: string;
  /** Blocks of JSON by element id. */
  readonly blocks: { readonly [id: string]: unknown };
  /** Further elements of the head, complete. */
  readonly head: readonly string[];
}

/** A file to preload. */
export interface Preload {
  readonly href: string;
  readonly as: "font" | "fetch";
}

/** Fills the template for one page of the app. */
export function writePage(template: string, parts: PageParts): string {
  const { site } = parts;
  const blocks = { [SITE_ELEMENT]: site, ...parts.blocks };
  const head = [
    `<meta name="description" content="${escapeHtml(parts.description)}" />`,
    `<script src="${site.base}${parts.boot}"></script>`,
    ...parts.preload.map(({ href, as }) => {
      const type = as === "font" ? ' type="font/woff2"' : "";
      return `<link rel="preload" href="${site.base}${href}" as="${as}"${type} crossorigin />`;
    }),
    ...parts.head,
  ];
  return relativeTo(site.base, withLanguage(template, site.language))
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(parts.title)}</title>`)
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--app-->", () => parts.app)
    .replace(
      "<!--site-->",
      () => `<div id="alert"></div>\n    ${Object.entries(blocks).map(jsonBlock).join("\n    ")}`,
    );
}

/** The template with its language and direction set. */
export function withLanguage(template: string, language: Language): string {
  return template.replace(/<html [^>]*>/, `<html lang="${language}" dir="${direction(language)}">`);
}

/** The template's "./" addresses, seen from a page elsewhere in the site. */
export function relativeTo(base: string, template: string): string {
  return template.replace(/(src|href)="\.\//g, (_, name: string) => `${name}="${base}`);
}

/** JSON as data in a page: never executed, and no `<` that could end its element. */
function jsonBlock([id, value]: [string, unknown]): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;
}

/** Text for element content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
