/**
 * A record and its events in the words of schema.org, for machines that read pages (search engines, reference
 * managers). What must stay true: it says nothing that the page does not, a doubtful or coarse date is not made
 * exact, and coordinates, which are the editors', stay out. Addresses need the site's own, and are given only then.
 */
import { datetimeAttribute } from "../locale/datetime-attribute.ts";
import type { Language } from "../locale/language.ts";
import { type TextMap, textIn } from "../locale/text.ts";
import { type EdtfDate, type EdtfPoint, type EdtfPrecision, isPoint, parseEdtf } from "../time/edtf.ts";
import type { Dataset, DatasetEvent } from "./dataset.ts";
import { sourcesOf } from "./details-of.ts";
import { figuresOf } from "./figures.ts";

/** A node of JSON-LD, as plain JSON. */
export interface LinkedNode {
  readonly [name: string]: string | number | boolean | LinkedNode | readonly LinkedNode[] | readonly string[];
}

/** What the pages know beside the dataset. */
export interface PageFacts {
  readonly language: Language;
  /** Who answers for the record. */
  readonly author: string;
  /** The site's absolute address, ending in a slash, where it is known. */
  readonly siteUrl?: string;
}

/** The record as a schema.org Dataset, with its file as its distribution. */
export function datasetNode(dataset: Dataset, facts: PageFacts): LinkedNode {
  return { "@context": "https://schema.org", ...bareDatasetNode(dataset, facts) };
}

/** One event's page: a WebPage about an Event, with its sources as citations. */
export function eventNode(dataset: Dataset, event: DatasetEvent, facts: PageFacts): LinkedNode {
  const { language, siteUrl } = facts;
  const say = (texts: TextMap) => textIn(texts, language).text;
  const parsed = parseEdtf(event.date);
  const place = event.place === undefined ? undefined : dataset.places?.[event.place];
  const people = (event.people ?? []).flatMap(({ id }) => dataset.people?.[id] ?? []);
  const organisations = (event.organisations ?? []).flatMap((id) => dataset.organisations?.[id] ?? []);
  const summary = event.summary === undefined ? {} : { description: say(event.summary) };
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    ...(siteUrl === undefined ? {} : { "@id": `${siteUrl}${language}/event/${event.id}/` }),
    name: say(event.title),
    ...summary,
    inLanguage: language,
    ...(dataset.updated === undefined ? {} : { dateModified: dataset.updated }),
    isPartOf: bareDatasetNode(dataset, facts),
    mainEntity: {
      "@type": "Event",
      name: say(event.title),
      ...summary,
      ...(parsed.ok ? datesOf(parsed.value) : {}),
      ...(place === undefined ? {} : { location: { "@type": "Place", name: say(place.name) } }),
      ...(people.length + organisations.length === 0
        ? {}
        : {
            about: [
              ...people.map(({ name }) => ({ "@type": "Person", name: say(name) })),
              ...organisations.map(({ name }) => ({ "@type": "Organization", name: say(name) })),
            ],
          }),
    },
    citation: sourcesOf(dataset, event).map(
      ({ url, title, described, outlet, language: tag, published }) => ({
        "@type": "CreativeWork",
        url,
        // A title of ours describes the page; it is not its name.
        ...(title === undefined ? {} : { [described === true ? "description" : "name"]: title }),
        ...(outlet === undefined ? {} : { publisher: { "@type": "Organization", name: outlet } }),
        ...(tag === undefined ? {} : { inLanguage: tag }),
        ...(published === undefined ? {} : publishedOn(published)),
      }),
    ),
  };
}

function bareDatasetNode(dataset: Dataset, { language, author, siteUrl }: PageFacts): LinkedNode {
  const { years } = figuresOf(dataset);
  const licence = dataset.licence === undefined ? undefined : LICENCES[dataset.licence];
  return {
    "@type": "Dataset",
    ...(siteUrl === undefined ? {} : { "@id": `${siteUrl}#record`, url: `${siteUrl}${language}/` }),
    name: textIn(dataset.title, language).text,
    ...(dataset.description === undefined ? {} : { description: textIn(dataset.description, language).text }),
    inLanguage: languagesOf(dataset),
    ...(dataset.edition === undefined ? {} : { version: dataset.edition }),
    ...(dataset.updated === undefined ? {} : { dateModified: dataset.updated }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(years === null ? {} : { temporalCoverage: `${years.first}/${years.last}` }),
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: author },
    ...(siteUrl === undefined
      ? {}
      : {
          distribution: {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: `${siteUrl}data/${dataset.id}.json`,
          },
        }),
  };
}

/** The addresses of the licences that a dataset is likely to name, by SPDX id. */
export const LICENCES: { readonly [spdx: string]: string } = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** Languages of the record's own texts. */
function languagesOf({ title }: Dataset): readonly string[] {
  return Object.keys(title).sort();
}

/** Start and end as far as they are sure. */
function datesOf(date: EdtfDate): LinkedNode {
  if (date.kind === "point") return dated("startDate", date.point);
  const { start, end } = date;
  return {
    ...(isPoint(start) ? dated("startDate", start) : {}),
    ...(isPoint(end) ? dated("endDate", end) : {}),
  };
}

function publishedOn(text: string): LinkedNode {
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.value.kind === "point" ? dated("datePublished", parsed.value.point) : {};
}

/** Units that schema.org does not have; it would be told their first year, which is not what they say. */
const UNTOLD: readonly EdtfPrecision[] = ["season", "decade", "century"];

/** Nothing for a doubtful date: schema.org knows neither "uncertain" nor "about". */
function dated(name: string, point: EdtfPoint): LinkedNode {
  if (point.uncertain || point.approximate || UNTOLD.includes(point.precision)) return {};
  const value = datetimeAttribute({ kind: "point", point });
  return value === undefined ? {} : { [name]: value };
}
