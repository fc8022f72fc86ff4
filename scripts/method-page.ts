// The method page as files: facts from the record, markup from the app's room, styles of its own beside the app's, and
// the citation for reference managers. What must stay true: the page is complete without scripts; the only one in it
// sets the theme before the first paint.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AUTHOR } from "../src/app/cite/author.ts";
import type { KnownGap, MethodFacts } from "../src/app/method/method-context.ts";
import type { SiteEdition } from "../src/app/site.ts";
import { bibtexOf, type Citable, citationText, risOf } from "../src/events/cite.ts";
import { statisticsOf } from "../src/events/statistics.ts";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { methodSentences } from "../src/locale/method-sentences.ts";
import { textIn } from "../src/locale/text.ts";
import { alternates, contactAddress, siteUrl } from "./addresses.ts";
import { openGraph } from "./discovery.ts";
import type { PublishedEdition } from "./editions.ts";
import { oembedLink } from "./oembed.ts";
import { type BootScript, bootElement, escapeHtml, writePlainPage } from "./pages.ts";
import type { RecordFiles } from "./record-files.ts";
import { root } from "./steps.ts";

/** What the page is written from. */
export interface MethodParts {
  readonly files: RecordFiles;
  readonly published: readonly PublishedEdition[];
  /** The same editions as pages know them. */
  readonly editions: readonly SiteEdition[];
  readonly template: string;
  readonly boot: BootScript;
  /** The style sheet of the page, relative to the site's base. */
  readonly styles: string;
  readonly render: (facts: MethodFacts) => string;
}

const BASE = "../../";

/** The files of the method page in a language, by their names below `/{lang}/method/`. */
export async function methodFiles(language: Language, parts: MethodParts): Promise<Record<string, string>> {
  const { template, boot, styles, render } = parts;
  const t = methodSentences(language);
  const cited = citedRecord(language, parts);
  const title = `${t("title")} · ${AUTHOR[language]}`;
  const description = t("lead");
  const page = writePlainPage(template, {
    base: BASE,
    language,
    title,
    head: [
      `<meta name="description" content="${escapeHtml(description)}" />`,
      bootElement(BASE, boot),
      `<link rel="stylesheet" href="${BASE}${styles}" />`,
      ...alternates(language, "method/"),
      ...openGraph({ language, path: "method/", title: t("heading"), description, type: "article" }),
      ...oembedLink({ language, path: "method/", title: t("heading") }),
    ],
    body: render(await factsOf(language, parts)),
  });
  return { "index.html": page, "sanad.bib": bibtexOf(cited), "sanad.ris": risOf(cited) };
}

async function factsOf(language: Language, parts: MethodParts): Promise<MethodFacts> {
  const { dataset } = parts.files;
  const gaps = JSON.parse(await readFile(join(root, "docs/known-gaps.json"), "utf8")) as KnownGap[];
  const titles = new Map(dataset.events.map(({ id, title }) => [id, title]));
  const contact = contactAddress();
  const inOrder = [language, ...LANGUAGES.filter((each) => each !== language)];
  return {
    language,
    statistics: statisticsOf(dataset),
    ...(dataset.licence === undefined ? {} : { licence: dataset.licence }),
    gaps,
    editions: parts.published.map(({ edition, date, events, sha256 }) => ({
      edition,
      date,
      events,
      sha256,
      isCurrent: parts.editions.some((each) => each.edition === edition && each.changes === undefined),
    })),
    corrections: (dataset.corrections ?? []).map((correction) => ({
      ...correction,
      title: titles.get(correction.event) ?? { und: correction.event },
    })),
    ...(contact === null ? {} : { contact }),
    citations: inOrder.map((each) => ({ language: each, text: citationText(citedRecord(each, parts)) })),
  };
}

/** The record as it is today, cited as a whole: by its edition where it is one, by its address where that is known. */
function citedRecord(language: Language, { files, editions }: MethodParts): Citable {
  const { id, title, edition, updated } = files.dataset;
  const listed = editions.find((each) => each.edition === edition);
  const isPast = listed?.changes !== undefined;
  const url = siteUrl();
  const query = listed === undefined || isPast ? "" : `?edition=${encodeURIComponent(listed.edition)}`;
  return {
    language,
    id,
    title: textIn(title, language).text,
    author: AUTHOR[language],
    ...(listed === undefined ? {} : { edition: listed.edition, isPastEdition: isPast }),
    ...(updated === undefined ? {} : { updated }),
    ...(url === null ? {} : { url: `${url}${language}/${query}` }),
  };
}
