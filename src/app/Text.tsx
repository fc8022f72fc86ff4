/**
 * Texts of the dataset, each with the language and direction it is really in. Text stays text: nothing here
 * ever becomes markup.
 */
import { direction } from "../locale/language.ts";
import { type TextMap, textIn } from "../locale/text.ts";
import { useSanad } from "./sanad-context.ts";

/** A text in the reader's language, or what there is of it, marked with its own `lang` and `dir`. */
export function Text({ of, className }: { of: TextMap; className?: string }) {
  const { language } = useSanad();
  const found = textIn(of, language);
  return (
    <span className={className} {...(found.isFallback ? { lang: found.lang, dir: found.dir } : {})}>
      {found.text}
    </span>
  );
}

/** A foreign name, quote or address, isolated so that it cannot disturb the order of what stands beside it. */
export function Foreign({ text, lang, className }: { text: string; lang?: string; className?: string }) {
  return (
    <bdi className={className} {...(lang === undefined ? {} : { lang, dir: direction(lang) })}>
      {text}
    </bdi>
  );
}
