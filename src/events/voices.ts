/**
 * Independent voices behind a statement. Three papers that print one agency are one voice: a source counts by its
 * agency where that is known, else by its outlet, else by the host of its address. Names are compared without
 * case, spacing, accents and vowel signs, because "Le360" and "le 360" are no two voices.
 */

/** What is needed of a source to tell whose voice it is. */
export interface Voiced {
  readonly url?: string;
  readonly outlet?: string;
  readonly agency?: string;
}

/** The voices of some sources, each once, as compared (not fit for showing), in the order of first mention. */
export function voicesOf(sources: Iterable<Voiced>): string[] {
  const voices = new Set<string>();
  for (const source of sources) voices.add(voiceOf(source));
  return [...voices];
}

/** Whose voice a source is: agency, else outlet, else host. */
export function voiceOf({ agency, outlet, url }: Voiced): string {
  const name = normalised(agency ?? outlet ?? "");
  return AGENCIES.get(name) ?? (name || hostOf(url ?? ""));
}

const MARKS = /[\p{M}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const INDIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const known = new Map<string, string>();

/** A name as compared: "Le 360" → "le360", "أ.ف.ب" → "افب". */
function normalised(name: string): string {
  let result = known.get(name);
  if (result === undefined) {
    result = name
      .normalize("NFKD")
      .replace(MARKS, "")
      .toLowerCase()
      .replace(INDIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(SEPARATORS, "");
    known.set(name, result);
  }
  return result;
}

function hostOf(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
  return (host ?? url).toLowerCase();
}

/** Agencies that are written in several ways, in both scripts; the first is the one that counts. */
const AGENCIES = new Map(
  [
    ["AFP", "Agence France-Presse", "فرانس برس", "وكالة فرانس برس", "أ ف ب"],
    ["Reuters", "Thomson Reuters", "رويترز", "وكالة رويترز"],
    ["AP", "Associated Press", "The Associated Press", "أسوشيتد برس", "أسوشييتد برس"],
    ["MAP", "Maghreb Arabe Presse", "Agence Marocaine de Presse", "وكالة المغرب العربي للأنباء", "و م ع"],
    ["Anadolu", "Anadolu Agency", "AA", "الأناضول", "وكالة الأناضول"],
    ["EFE", "Agencia EFE", "إفي"],
    ["DPA", "Deutsche Presse-Agentur", "د ب أ"],
    ["Xinhua", "Xinhua News Agency", "شينخوا", "وكالة شينخوا"],
    ["APS", "Algérie Presse Service", "وكالة الأنباء الجزائرية", "واج"],
    ["JNS", "Jewish News Syndicate"],
    ["JTA", "Jewish Telegraphic Agency"],
    ["TPS", "Tazpit Press Service", "Press Service of Israel", "The Press Service of Israel"],
    ["Sputnik", "سبوتنيك"],
    ["SPS", "Sahara Press Service", "وكالة الأنباء الصحراوية"],
  ].flatMap(([first = "", ...others]) =>
    [first, ...others].map((name) => [normalised(name), normalised(first)] as const),
  ),
);
