/**
 * Text as it is compared. Two spellings that a reader takes for one word fold into one: case, accents, apostrophes,
 * vowel signs, tatweel, the seats of hamza, ى and ي, ة and ه, Persian letters, and the digits of three scripts.
 * Folding twice changes nothing, and `foldWithMap` knows for each folded character where it stands in the original,
 * so that what was found can be shown in the text as it was written. Positions are UTF-16 code units.
 */

/** A folded text with the way back. */
export interface FoldedText {
  readonly text: string;
  /** Where each folded character begins in the original. */
  readonly starts: readonly number[];
  /** Where it ends there, exclusive, with the marks that sit on it. */
  readonly ends: readonly number[];
}

/** Letters that become others beside what Unicode's own decomposition does. An empty text drops the letter. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Arabic: what decomposition leaves of أ إ آ ؤ ئ is the bare seat; these are the rest.
    ٱ: "ا",
    ى: "ي",
    ة: "ه",
    ء: "",
    // Persian, Urdu and Maghrebi letters by the Arabic ones they stand for.
    ی: "ي",
    ې: "ي",
    ک: "ك",
    گ: "ك",
    ݣ: "ك",
    ڭ: "ك",
    ھ: "ه",
    ہ: "ه",
    ە: "ه",
    ۃ: "ه",
    ڤ: "ف",
    ڥ: "ف",
    پ: "ب",
    چ: "ج",
    // Latin letters that no accent explains.
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    ł: "l",
    ı: "i",
    þ: "th",
  }),
);

/** Apostrophes, primes and the signs that transcriptions use for hamza and ayn. */
const DROPPED = /[\p{M}\p{Cf}\u0640'`´‘’‛′ʹʻʼʽʾʿˈ＇]/u;
const MARK = /[\p{M}\u0640]/u;
const PLAIN = /^[a-z0-9 ]*$/;

/** The text as it is compared: "Salé" → "sale", "الأُولى ٢٠٢٢" → "الاولي 2022". */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The same, with the place of every folded character in the original. */
export function foldWithMap(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const becomes = foldCharacter(character);
    const end = at + character.length;
    if (becomes === "" && ends.length > 0 && MARK.test(character)) ends[ends.length - 1] = end;
    for (let i = 0; i < becomes.length; i += 1) {
      starts.push(at);
      ends.push(end);
    }
    folded += becomes;
    at = end;
  }
  return { text: folded, starts, ends };
}

const known = new Map<string, string>();

/** One code point; the answer is kept, since a record is written in some two hundred of them. */
function foldCharacter(character: string): string {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  let folded = "";
  if (!DROPPED.test(character)) {
    // Lower case first: that of İ is an i with a mark, which the decomposition then parts.
    for (const part of character.toLowerCase().normalize("NFKD")) folded += foldPart(part);
  }
  known.set(character, folded);
  return folded;
}

function foldPart(part: string): string {
  if (DROPPED.test(part)) return "";
  const code = part.charCodeAt(0);
  const isArabicDigit = (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
  if (isArabicDigit) return String(code & 15);
  return LETTERS.get(part) ?? part.toLowerCase();
}
