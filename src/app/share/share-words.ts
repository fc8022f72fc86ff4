/** The sentences of the share dialog, which come with it and not with the page. */
import type { Language } from "../../locale/language.ts";
import arabic from "../../locale/messages/share.ar.json";
import english from "../../locale/messages/share.en.json";

/** Every sentence by its name; `{{…}}` stands for what `fill` puts there. */
export type ShareWords = { readonly [name in keyof typeof english]: string };

/** The sentences by language. */
export const SHARE_WORDS: { readonly [language in Language]: ShareWords } = { ar: arabic, en: english };

/** A sentence with its value, isolated so that it cannot turn the sentence round. */
export function fill(sentence: string, value: string): string {
  return sentence.replace(/\{\{\w+\}\}/, () => `\u2068${value}\u2069`);
}
