// Texts of a dataset, which exist in some languages and not in others.
// Whatever is shown carries the language and direction it is really in, so that a screen reader pronounces it and the
// page lays it out as it is written, also where it stands in for a missing translation.

import { type Direction, direction, type Language } from "./language.ts";

/** A text by BCP 47 tag. */
export type TextMap = Readonly<Record<string, string>>;

/** A text as found, with what its element's `lang` and `dir` must say. */
export interface FoundText {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Whether it is in another language than the one asked for. */
  readonly isFallback: boolean;
}

/** The direction of a text in a language, for its `dir` attribute. */
export function dirOfText(lang: string): Direction {
  return direction(lang);
}

/**
 * The text in the wanted language; else in a variety of it (`ar-MA` for `ar`); else the first there is, marked as a
 * fallback. Empty texts count as missing; of an empty map the text is "".
 */
export function textIn(map: TextMap, language: Language): FoundText {
  const wanted = map[language];
  if (wanted) return { text: wanted, lang: language, dir: direction(language), isFallback: false };
  const tags = Object.keys(map).filter((tag) => map[tag]);
  const variety = tags.find((tag) => primarySubtag(tag) === language);
  const lang = variety ?? tags[0] ?? language;
  return { text: map[lang] ?? "", lang, dir: direction(lang), isFallback: variety === undefined };
}

function primarySubtag(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? "").toLowerCase();
}
