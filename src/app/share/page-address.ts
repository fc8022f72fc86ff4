/** The address of what is shown, for whoever it is handed to. */
import type { Language } from "../../locale/language.ts";
import { viewToUrl } from "../../view/codec.ts";
import type { View } from "../../view/view.ts";

/** The address of a view on the site itself; `base` is the site's, ending in a slash. */
export function pageAddress(base: string, language: Language, view: View): string {
  return `${base}${language}/${viewToUrl({ ...view, embed: false })}`;
}
