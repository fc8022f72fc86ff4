/** Who answers for the record of this site, in each language: the name in titles, citations and structured data. */
import type { Language } from "../../locale/language.ts";

/** The name of the site. */
export const AUTHOR: { readonly [language in Language]: string } = { ar: "سند", en: "Sanad" };
