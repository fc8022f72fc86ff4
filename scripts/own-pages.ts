// The two pages that are not the app: the root, which leads to a language, and the page for addresses that do not
// exist. Both are bilingual and complete without scripts.
import type { Opening } from "../src/events/opening.ts";
import { ENDONYMS, LANGUAGES, type Language } from "../src/locale/language.ts";
import arabic from "../src/locale/messages/later.ar.json" with { type: "json" };
import english from "../src/locale/messages/later.en.json" with { type: "json" };
import { textIn } from "../src/locale/text.ts";
import { escapeHtml, writePlainPage } from "./pages.ts";

type Openings = { readonly [language in Language]: Opening };

/** The root: two links, and a script that chooses. */
export function rootPage(template: string, openings: Openings, chooser: string): string {
  const links = LANGUAGES.map((language) => {
    const title = textIn(openings[language].title, language).text;
    return `<a class="door" lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" hreflang="${language}" href="./${language}/"><strong>${ENDONYMS[language]}</strong><span>${escapeHtml(title)}</span></a>`;
  }).join("\n");
  return writePlainPage(template, {
    title: "Sanad · سند",
    head: [`<script src="./${chooser}" defer></script>`],
    body: `<main class="doors"><h1><span lang="ar" dir="rtl">سند</span> <span lang="en" dir="ltr">Sanad</span></h1>${links}</main>`,
  });
}

/** For addresses that do not exist. It may be served at any depth, so its links start from the host's root… */
export function notFoundPage(template: string, _openings: Openings): string {
  const base = basePath();
  const doors = (
    [
      ["ar", arabic.notFound],
      ["en", english.notFound],
    ] as const
  )
    .map(
      ([language, say]) =>
        `<section lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><h1>${say.title}</h1><p>${say.text}</p><p><a class="button" href="${base}${language}/">${say.back}</a></p></section>`,
    )
    .join("\n");
  return writePlainPage(template, {
    title: "404 · Sanad · سند",
    head: ['<meta name="robots" content="noindex" />'],
    body: `<main class="doors">${doors}</main>`,
  }).replace(/(src|href)="\.\//g, (_, name: string) => `${name}="${base}`);
}

/** The path of SITE_URL, or the host's root. */
function basePath(): string {
  const given = process.env.SITE_URL;
  if (given === undefined || given === "") return "/";
  return new URL(given).pathname.replace(/\/*$/, "/");
}
