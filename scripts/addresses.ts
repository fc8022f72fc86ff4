// Where the site will stand in the world, as the environment of a build says. This is the only place that reads it.
// What must stay true: without SITE_URL no page names a host, and nothing is invented for what is not given.
import { LANGUAGES } from "../src/locale/language.ts";

/** The public address of the site, ending in a slash, from SITE_URL; null where the build was not given one. */
export function siteUrl(): string | null {
  const given = process.env.SITE_URL?.trim();
  if (given === undefined || given === "") return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${given}"; it must be an address such as https://example.org/sanad/`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/*$/, "/");
}

/** Where mistakes are reported, from CONTACT: a `mailto:` or `https:` address; null where there is none. */
export function contactAddress(): string | null {
  const given = process.env.CONTACT?.trim();
  if (given === undefined || given === "") return null;
  const isMail = /^mailto:[^\s@?]+@[^\s@?]+$/.test(given);
  if (isMail || (URL.canParse(given) && new URL(given).protocol === "https:")) return given;
  throw new Error(
    `CONTACT is "${given}"; it must be such as mailto:editors@example.org or the https: address of a form.`,
  );
}

/** Origins from which `data=` may load: DATA_ORIGINS, separated by spaces or commas. */
export function allowedOrigins(): string[] {
  return (process.env.DATA_ORIGINS ?? "").split(/[\s,]+/).filter(Boolean);
}

/** Canonical and language links of a page, `path` below its language; they need a public address. */
export function alternates(language: string, path: string): string[] {
  const url = siteUrl();
  if (url === null) return [];
  return [
    `<link rel="canonical" href="${url}${language}/${path}" />`,
    ...LANGUAGES.map((each) => `<link rel="alternate" hreflang="${each}" href="${url}${each}/${path}" />`),
    `<link rel="alternate" hreflang="x-default" href="${url}${path === "" ? "" : `en/${path}`}" />`,
  ];
}
