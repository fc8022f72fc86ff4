/** The language that the reader chose last, kept on the device where storage is allowed and nowhere else. */
import { isLanguage, type Language } from "../locale/language.ts";

const KEY = "sanad:language";

/** The saved choice, or null where there is none or storage is denied. */
export function savedLanguage(): Language | null {
  try {
    const saved = window.localStorage.getItem(KEY);
    return isLanguage(saved) ? saved : null;
  } catch {
    return null;
  }
}

/** Keeps a choice; does nothing where storage is denied. */
export function saveLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // A sandboxed or private page has no storage; the choice then lasts as long as its address.
  }
}
