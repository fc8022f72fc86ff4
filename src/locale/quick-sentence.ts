// Sentences of a count and a range for hundreds of clusters in one frame: i18next makes each plural form once, we fill it.

import type { Language } from "./language.ts";

/** A sentence of a count and a range. */
export type CountedRange = (count: number, range: string) => string;

/** Signs that no message has. */
const [COUNT, RANGE] = ["\u0001", "\u0002"];

/**
 * The same sentences as `say`, some twenty times as fast. `number` writes a count as the messages do. A plural form whose
 * sentence has no number, as the dual in Arabic may, keeps none.
 */
export function quickSentence(
  say: CountedRange,
  number: (count: number) => string,
  language: Language,
): CountedRange {
  const plural = new Intl.PluralRules(language);
  const forms = new Map<string, readonly string[]>();
  return (count, range) => {
    const form = plural.select(count);
    let pieces = forms.get(form);
    if (pieces === undefined) {
      pieces = say(count, RANGE)
        .replace(number(count), COUNT)
        .split(/(\u0001|\u0002)/);
      forms.set(form, pieces);
    }
    return pieces
      .map((piece) => (piece === COUNT ? number(count) : piece === RANGE ? range : piece))
      .join("");
  };
}
