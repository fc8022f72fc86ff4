// The pages of the site, written from the one template: its markers are filled, its addresses made relative to the
// page. What must stay true: no page names a host unless SITE_URL was given, and no page runs an inline script.

import { SITE_ELEMENT, type Site } from "../src/app/site.ts";
import { direction, type Language } from "../src/locale/language.ts";
import arabic from "../src/locale/messages/ar.json" with { type: "json" };
import english from "../src/locale/messages/en.json" with { type: "json" };
import laterArabic from "../src/locale/messages/later.ar.json" with { type: "json" };
import laterEnglish from "../src/locale/messages/later.en.json" with { type: "json" };
import type { PageCode } from "./built-code.ts";

/** Said where the app does not come (see src/app/fallback.ts), and so written into the page beforehand. */
const FAILED: { readonly [language in Language]: { readonly [attribute: string]: string } } = {
  ar: {
    "data-failed": arabic.timeline.failed,
    "data-failed-other": laterArabic.notices.codeMissing,
    "data-again": laterArabic.notices.retry,
  },
  en: {
    "data-failed": english.timeline.failed,
    "data-failed-other": laterEnglish.notices.codeMissing,
    "data-again": laterEnglish.notices.retry,
  },
};

/** The script that runs before the first paint; the files are relative to the site's base. */
export interface BootScript {
  readonly file: string;
  /** What it asks for where the address has an accent. */
  readonly accent?: string;
  /** What it asks for where the address names another dataset. */
  readonly other?: string;
}

/** Its element in a page, with what else it is told. */
export function bootElement(
  base: string,
  { file, accent, other }: BootScript,
  told: Record<string, string> = {},
): string {
  const data = Object.entries({
    ...told,
    ...(accent === undefined ? {} : { accent: base + accent }),
    ...(other === undefined ? {} : { other: base + other }),
  });
  return `<script src="${base}${file}"${data.map(([name, value]) => ` data-${name}="${value}"`).join("")}></script>`;
}

function attributes(values: { readonly [name: string]: string }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

/** What one page is made of. */
export interface PageParts {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The markup of the app. */
  readonly app: string;
  /** Files to ask for at once, relative to the site's base. */
  readonly fonts: readonly string[];
  readonly boot: BootScript;
  /** What the page needs to come to life. */
  readonly code: PageCode;
  /** Blocks of JSON by element id. */
  readonly blocks: { readonly [id: string]: unknown };
  /** Further elements of the head, complete. */
  readonly head: readonly string[];
}

/** Fills the template for one page of the app. */
export function writePage(template: string, parts: PageParts): string {
  const { site } = parts;
  const blocks = { [SITE_ELEMENT]: site, ...parts.blocks };
  const link = (rel: string, href: string, more: string) =>
    `<link rel="${rel}" href="${site.base}${href}" ${more} />`;
  const module = (href: string) => link("modulepreload", href, "crossorigin");
  const head = [
    // What the first paint waits for, and the fonts, so that nothing is painted twice: a browser that meets a policy in a
    // page asks for nothing that stands behind a script before that has run.
    ...stylesOf(template).map((href) => link("preload", href, 'as="style"')),
    link("preload", parts.boot.file, 'as="script"'),
    ...parts.fonts.map((href) => link("preload", href, 'as="font" type="font/woff2" crossorigin')),
    `<meta name="description" content="${escapeHtml(parts.description)}" />`,
    // Asked for by the script, which knows whether the address wants another dataset.
    `<template id="early"><link rel="preload" href="${site.opening}" as="fetch" crossorigin /></template>`,
    bootElement(site.base, parts.boot, { details: site.details }),
    ...parts.code.first.map(module),
    // Asked for by main.ts, once there is something to read.
    `<template id="rest">${parts.code.rest.map(module).join("")}</template>`,
    ...parts.head,
  ];
  return (
    relativeTo(site.base, withLanguage(template, site.language))
      .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(parts.title)}</title>`)
      .replace("<!--head-->", () => head.join("\n    "))
      // Above the app: what goes wrong is told before what is left.
      .replace('<div id="root">', `<div id="alert"${attributes(FAILED[site.language])}></div>\n    $&`)
      .replace("<!--app-->", () => parts.app)
      .replace("<!--site-->", () => Object.entries(blocks).map(jsonBlock).join("\n    "))
  );
}

/** The style sheets of a template, relative to the site's base. */
function stylesOf(template: string): string[] {
  return [...template.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]*)"/g)].map(
    ([, href = ""]) => href,
  );
}

/** What a page without the app is made of. */
export interface PlainPageParts {
  /** From the page to the site's base; "./" where the page lies at the base. */
  readonly base?: string;
  /** The language of the whole page; the template's where it speaks several. */
  readonly language?: Language;
  readonly title: string;
  /** Further elements of the head, complete. */
  readonly head: readonly string[];
  readonly body: string;
}

/** The template without the app: its styles, and what the page itself brings. */
export function writePlainPage(template: string, parts: PlainPageParts): string {
  const { base = "./", language, title, head, body } = parts;
  const spoken = language === undefined ? template : withLanguage(template, language);
  return relativeTo(base, spoken)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replace("<!--head-->", "")
    .replace("<!--site-->", "")
    .replace("</head>", () => `${head.map((element) => `  ${element}\n  `).join("")}</head>`)
    .replace('<div id="root"><!--app--></div>', () => body);
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
