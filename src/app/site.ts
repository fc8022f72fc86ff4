/**
 * What a built page knows of its site: where its base lies and which files hold its record. The build writes it
 * into the page as a block of JSON, which is data and not script.
 */
import type { EditionDifference } from "../events/edition-difference.ts";
import type { Language } from "../locale/language.ts";
import type { TextMap } from "../locale/text.ts";

/** Addresses are relative to the page, so that the site works under any path. */
export interface Site {
  /** From this page to the site's base, ending in a slash: "../". */
  readonly base: string;
  readonly language: Language;
  readonly recordId: string;
  /** The record's name in both languages. */
  readonly recordTitle: TextMap;
  readonly edition: string;
  /** The record's opening data. */
  readonly opening: string;
  /** Folder of the details, one JSON file an event, ending in a slash. */
  readonly details: string;
  /** The texts that search reads. */
  readonly search: string;
  /** Origins from which `data=` may load. */
  readonly dataOrigins: readonly string[];
  /** The event of a page that is one event's own. */
  readonly event?: string;
  /** The published editions of the record, the earliest first. */
  readonly editions: readonly SiteEdition[];
  /** Where mistakes are reported, a `mailto:` or `https:` address, where the build was given one. */
  readonly contact?: string;
  /** The site's public address, ending in a slash, where the build was given one. */
  readonly publicUrl?: string;
}

/** A published edition, as pages know it. */
export interface SiteEdition {
  readonly edition: string;
  /** The day of its publication, YYYY-MM-DD. */
  readonly date: string;
  /** Its file. */
  readonly file: string;
  /** What changed since; absent where the record of the site still is this edition. */
  readonly changes?: string;
}

/** A past edition that is shown; `difference` is null where it could not be had. */
export interface PastEdition extends SiteEdition {
  readonly difference: EditionDifference | null;
}

/** How the record of the site stands to the edition that it names: as published, changed since, or still to come. */
export type EditionState = "published" | "changed" | "coming";

/** How the site's record stands to its edition. */
export function editionState({ edition, editions }: Site): EditionState {
  const published = editions.find((each) => each.edition === edition);
  if (published === undefined) return "coming";
  return published.changes === undefined ? "published" : "changed";
}

/** The edition that must be opened from its own file; null where the site's record is what is asked for. */
export function pastEdition({ editions }: Site, edition: string | null): SiteEdition | null {
  const asked = editions.find((each) => each.edition === edition);
  return asked?.changes === undefined ? null : asked;
}

/** The id of the element that holds the block. */
export const SITE_ELEMENT = "sanad-site";

/** Reads the block of this page. */
export function readSite(from: Document): Site {
  const text = from.getElementById(SITE_ELEMENT)?.textContent;
  if (text === null || text === undefined) throw new Error("The page does not say which record it shows.");
  return JSON.parse(text) as Site;
}

/** The address of an event's own page. */
export function eventPage(site: Site, id: string): string {
  return `${site.base}${site.language}/event/${encodeURIComponent(id)}/`;
}

/** The address of the page that tells how the record is made; `part` is a heading of it. */
export function methodPage(site: Site, part?: string): string {
  return `${site.base}${site.language}/method/${part === undefined ? "" : `#${part}`}`;
}

/** The address of the page of all events in a language. */
export function homePage(site: Site, language: Language = site.language): string {
  return `${site.base}${language}/`;
}
