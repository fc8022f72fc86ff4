// The small words around dates: about, from, until, uncertain. Data in both languages, one entry a phrase.
// `full` phrases are for running text and lists, `short` ones for marks on the timeline.

import type { EdtfPoint } from "../time/edtf.ts";
import type { DateLength } from "./date-style.ts";
import type { Language } from "./language.ts";

interface Phrases {
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  /** A coarser end of a range within which its other end lies: March 2022 – later in 2022. */
  readonly laterIn: (date: string) => string;
  readonly earlierIn: (date: string) => string;
  readonly uncertain: string;
  readonly uncertainShort: string;
  readonly about: string;
  readonly aboutYear: string;
  readonly aboutShort: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    endUnknown: " (end unknown)",
    startUnknown: " (start unknown)",
    laterIn: (date) => `later in ${date}`,
    earlierIn: (date) => `earlier in ${date}`,
    uncertain: " (uncertain)",
    uncertainShort: "?",
    about: "about ",
    aboutYear: "about ",
    aboutShort: "c. ",
  },
  ar: {
    from: (date) => `بدءًا من ${date}`,
    until: (date) => `حتى ${date}`,
    endUnknown: " (تاريخ النهاية غير معروف)",
    startUnknown: " (تاريخ البداية غير معروف)",
    laterIn: (date) => `وقت لاحق من ${date}`,
    earlierIn: (date) => `وقت سابق من ${date}`,
    uncertain: " (تاريخ غير مؤكد)",
    uncertainShort: "؟",
    about: "نحو ",
    aboutYear: "نحو عام ",
    aboutShort: "نحو ",
  },
};

/** The phrases of a language. */
export function phrasesOf(language: Language): Phrases {
  return PHRASES[language];
}

/** The doubts of a date; with the precision of a single one, since "about" a year is said with its noun in Arabic. */
export type Doubts = Pick<EdtfPoint, "uncertain" | "approximate"> & Partial<Pick<EdtfPoint, "precision">>;

/** A date's words with its doubts around them: "about March 1995", "18 August 2021 (uncertain)". */
export function qualify(words: string, doubts: Doubts, language: Language, length: DateLength): string {
  const phrases = PHRASES[language];
  const isShort = length === "short";
  const fullAbout = doubts.precision === "year" ? phrases.aboutYear : phrases.about;
  const about = doubts.approximate ? (isShort ? phrases.aboutShort : fullAbout) : "";
  const uncertain = doubts.uncertain ? (isShort ? phrases.uncertainShort : phrases.uncertain) : "";
  return about + words + uncertain;
}
