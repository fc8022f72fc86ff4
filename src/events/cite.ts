/**
 * How a record, or one event of it, is cited: as a sentence in either language, and as entries for the two forms that
 * reference managers read. What must stay true: whatever a title holds, the entry stays one entry. Nothing is
 * invented: without a date or an address there is none in the citation.
 */
import { createDateWords } from "../locale/date-words.ts";
import type { Language } from "../locale/language.ts";
import { type EdtfPoint, parseEdtf, pointsOf } from "../time/edtf.ts";

/** What is cited, in the language of the citation. */
export interface Citable {
  readonly language: Language;
  /** Of the event, or of the record where it is cited as a whole; part of the entry's key. */
  readonly id: string;
  readonly title: string;
  /** When the event took place, EDTF. */
  readonly date?: string;
  /** The name of the record that the event stands in; absent where the record itself is cited. */
  readonly record?: string;
  /** Who answers for the record. */
  readonly author?: string;
  readonly edition?: string;
  /** True where the record was changed after that edition had been published. */
  readonly isPastEdition?: boolean;
  /** When the record had the state that is cited, EDTF. */
  readonly updated?: string;
  /** Absolute, and leading to what is cited. */
  readonly url?: string;
}

/** A citation in words, on one line. */
export function citationText(cited: Citable): string {
  const { language, title, record, author, edition, updated, url } = cited;
  const say = WORDS[language];
  const dated = cited.date === undefined ? "" : ` (${inWords(cited.date, language)})`;
  const work =
    record === undefined ? title + dated : `${say.quoted(title)}${dated}${say.comma}${say.in} ${record}`;
  const state = [
    ...(author === undefined ? [] : [author]),
    ...(edition === undefined ? [] : [editionInWords(edition, cited.isPastEdition === true, language)]),
    ...(updated === undefined ? [] : [inWords(updated, language)]),
  ].join(say.comma);
  const sentences = [work, ...(state === "" ? [] : [state])].map((text) => text.replace(/[^.?!؟…]$/u, "$&."));
  return oneLine([...sentences, ...(url === undefined ? [] : [url])].join(" "));
}

/** "edition 2026-11", or that the record has been changed since; in Arabic isolated, lest the hyphen turn it round. */
export function editionInWords(edition: string, isPast: boolean, language: Language): string {
  const { edition: word, pastEdition } = WORDS[language];
  const name = language === "ar" ? `\u2068${edition}\u2069` : edition;
  return `${isPast ? pastEdition : word} ${name}`;
}

/** What a BibTeX entry and a RIS entry say alike. */
interface Facts {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
  readonly note: string;
}

/** A BibTeX entry, in UTF-8, for BibTeX and for biblatex. */
export function bibtexOf(cited: Citable): string {
  const { language, record, author, edition } = cited;
  const { year, month, day, note } = factsOf(cited);
  const fields: [string, string | undefined][] = [
    ["author", author === undefined ? undefined : `{{${bibtexText(author)}}}`],
    ["title", `{{${bibtexText(cited.title)}}}`],
    ["booktitle", record === undefined ? undefined : `{{${bibtexText(record)}}}`],
    ["publisher", author === undefined ? undefined : `{${bibtexText(author)}}`],
    ["edition", edition === undefined || cited.isPastEdition ? undefined : `{${bibtexText(edition)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    // A month is a macro of BibTeX, which every style knows how to write.
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["note", note === "" ? undefined : `{${bibtexText(note)}}`],
    ["langid", language === "ar" ? "{arabic}" : "{british}"],
    ["url", cited.url === undefined ? undefined : `{${bibtexAddress(cited.url)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${record === undefined ? "misc" : "incollection"}{${keyOf(cited)},\n${lines.join(",\n")}\n}\n`;
}

/** A RIS entry: lines of a tag and a value, each ended by CR LF, the last of them ER. */
export function risOf(cited: Citable): string {
  const { record, author } = cited;
  const { year, month, day, note } = factsOf(cited);
  const date = [year, month, day].map((part) => (part === undefined ? "" : String(part).padStart(2, "0")));
  const lines: [string, string | undefined][] = [
    ["TY", record === undefined ? "DATA" : "ELEC"],
    ["ID", keyOf(cited)],
    // An asterisk means something else in the names of RIS.
    ["AU", author?.replaceAll("*", "")],
    ["TI", cited.title],
    ["T2", record],
    ["PB", author],
    ["ET", cited.isPastEdition ? undefined : cited.edition],
    ["PY", year],
    ["DA", year === undefined ? undefined : `${date.join("/")}/`],
    ["N1", note === "" ? undefined : note],
    ["LA", cited.language],
    ["UR", cited.url],
    ["ER", ""],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${withoutMarks(oneLine(value))}\r\n`]))
    .join("");
}

function factsOf({ language, date, record, edition, isPastEdition = false, updated }: Citable): Facts {
  const point = updated === undefined ? undefined : firstPoint(updated);
  const { eventOf } = WORDS[language];
  const notes = [
    ...(date === undefined ? [] : [`${eventOf} ${inWords(date, language)}`]),
    ...(edition !== undefined && (isPastEdition || record === undefined)
      ? [editionInWords(edition, isPastEdition, language)]
      : []),
  ];
  return {
    ...(point === undefined ? {} : { year: String(point.year) }),
    ...(point?.month === undefined ? {} : { month: point.month }),
    ...(point?.day === undefined ? {} : { day: point.day }),
    note: notes.join(WORDS[language].comma),
  };
}

interface Words {
  readonly in: string;
  readonly comma: string;
  readonly edition: string;
  readonly pastEdition: string;
  readonly eventOf: string;
  quoted(title: string): string;
}

const WORDS: { readonly [language in Language]: Words } = {
  en: {
    in: "in:",
    comma: ", ",
    edition: "edition",
    pastEdition: "as changed after edition",
    eventOf: "Event of",
    quoted: (title) => `“${title}”`,
  },
  ar: {
    in: "في:",
    comma: "، ",
    edition: "إصدار",
    pastEdition: "بتعديلات لاحقة على إصدار",
    eventOf: "حدث",
    quoted: (title) => `«${title}»`,
  },
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date in words; as written where it is no EDTF. */
function inWords(date: string, language: Language): string {
  const parsed = parseEdtf(date);
  const words = createDateWords({ language, months: "ar", digits: "latn" });
  return parsed.ok ? words.inWords(parsed.value) : date;
}

function firstPoint(date: string): EdtfPoint | undefined {
  const parsed = parseEdtf(date);
  return parsed.ok ? pointsOf(parsed.value)[0] : undefined;
}

/** A key that every tool takes: ASCII letters, digits and `-:.`; any other character by its code point. */
function keyOf({ id, edition }: Citable): string {
  const parts = ["sanad", ...(edition === undefined ? [] : [edition]), id].join(":");
  return parts.replace(/[^A-Za-z0-9:.-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}.`);
}

/** What TeX reads as an instruction. Braces are written as words, because BibTeX counts even escaped ones. */
const TEX: { readonly [character: string]: string } = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

function bibtexText(text: string): string {
  return withoutMarks(oneLine(text)).replace(/[\\{}~^#$%&_]/g, (character) => TEX[character] ?? character);
}

/** Styles print an address as it stands, so nothing in it is escaped for TeX; only what would end the field goes. */
function bibtexAddress(url: string): string {
  return oneLine(url).replace(/[\s{}\\]/g, encodeURIComponent);
}

/** Without line breaks and other control characters, which end a line of RIS and have no place in a title. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Without the invisible marks of direction, which help a reader and are no part of an entry. */
function withoutMarks(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
