/** The script of the site's root: goes on to the language chosen last, else to the one the browser asks for. */
import { isLanguage, LANGUAGES, type Language } from "../locale/language.ts";
import { savedLanguage } from "./saved-language.ts";

/** The first language of the browser that the site has; English where it has none. */
function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const primary = tag.split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return LANGUAGES[1];
}

window.location.replace(
  `./${savedLanguage() ?? browserLanguage()}/${window.location.search}${window.location.hash}`,
);
