/**
 * The sentences for which the opening view has no use (`locale/messages/later.*.json`): they come with the first part of
 * the page that is brought when it is wanted, and are added to what i18next has. Where all sentences are given from the
 * start, as when the build writes a page, none come later.
 */
import type { i18n } from "i18next";
import type { Messages } from "../locale/i18n-from.ts";

let load: (() => Promise<Messages>) | null = null;
let words: Messages | null = null;
/** Those that are in use before the sentences have come. */
const waiting = new Set<i18n>();

/** Says where the later sentences come from, in the language of the page. */
export function setLaterWords(from: () => Promise<Messages>): void {
  load = from;
}

/** Gives an instance the later sentences, now or when they come. */
export function addLaterWords(to: i18n): void {
  if (words === null) waiting.add(to);
  else to.addResourceBundle(to.language, "translation", words, true);
}

/** Brings the later sentences, once; rejects where they cannot be had, and then tries again when it is asked again. */
export async function bringLaterWords(): Promise<void> {
  if (load === null || words !== null) return;
  words = await load();
  for (const each of waiting) addLaterWords(each);
  waiting.clear();
}
