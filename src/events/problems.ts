/**
 * A problem is data: what is wrong in a file, where, and what helps, in both languages. The command line, the
 * editor's preview and the page print the same list. A report is never endless: it is capped, and says by how much.
 * Foreign strings come from files nobody vetted: they are cut, freed of control characters, and isolated, so that
 * they can upset neither a terminal nor the direction of the sentence around them.
 */

/** A sentence in both languages of the interface. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** `error`: it breaks trust or display; `warning`: it can be shown, and should be better. */
export type Severity = "error" | "warning";

/** One thing that is wrong in a dataset. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the value; where something is missing, to the object that lacks it. */
  readonly path: string;
  /** The id of the broken rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
  /** Line of the file, from 1, where lines were looked for. */
  readonly line?: number;
}

/**
 * What a rule says. `{name}` is filled with what was found; a remedy whose names are not all known is left out.
 */
export interface Rule {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
}

/** Rules by id. */
export type Rules<Id extends string = string> = Readonly<Record<Id, Rule>>;

/** What fills the places of a rule's sentences; strings are foreign and get isolated, bilingual parts are ours. */
export type Findings = Readonly<Record<string, string | number | Bilingual>>;

/** How many problems a report lists. */
export const REPORT_LENGTH = 1_000;

/** A list of problems with the full counts, also of those beyond the cap. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
}

/** Collects problems under one catalogue of rules; counts all, keeps the first of each severity. */
export class ProblemList<Id extends string = string> {
  readonly #rules: Rules<Id>;
  readonly #kept: Problem[] = [];
  readonly #counts = { error: 0, warning: 0 };

  constructor(rules: Rules<Id>) {
    this.#rules = rules;
  }

  /** Adds a problem at a place; findings and sentences are only built for those that are kept. */
  add(rule: Id, keys: readonly (string | number)[], findings?: () => Findings): void {
    const { severity } = this.#rules[rule];
    this.#counts[severity] += 1;
    if (this.#counts[severity] > REPORT_LENGTH) return;
    this.#kept.push(problemOf(rule, this.#rules[rule], pointerOf(keys), findings?.()));
  }

  /** The problems in the order found, with the counts. */
  report(): Report {
    return { problems: this.#kept, errors: this.#counts.error, warnings: this.#counts.warning };
  }
}

/** One problem, its sentences filled. */
export function problemOf(id: string, rule: Rule, path: string, findings: Findings = {}): Problem {
  const message = { en: fill(rule.message.en, "en", findings), ar: fill(rule.message.ar, "ar", findings) };
  const problem = { path, rule: id, severity: rule.severity, message };
  if (rule.remedy === undefined || !isFillable(rule.remedy.en, findings)) return problem;
  return {
    ...problem,
    remedy: { en: fill(rule.remedy.en, "en", findings), ar: fill(rule.remedy.ar, "ar", findings) },
  };
}

/**
 * Several reports as one, capped: errors have precedence over warnings, and the last problem tells how many are
 * not listed.
 */
export function joinReports(...reports: readonly Report[]): Report {
  const errors = reports.reduce((sum, report) => sum + report.errors, 0);
  const warnings = reports.reduce((sum, report) => sum + report.warnings, 0);
  const all = reports.flatMap((report) => report.problems);
  let room = { error: REPORT_LENGTH, warning: Math.max(0, REPORT_LENGTH - errors) };
  const problems = all.filter(({ severity }) => {
    room = { ...room, [severity]: room[severity] - 1 };
    return room[severity] >= 0;
  });
  const rest = errors + warnings - problems.length;
  if (rest > 0) problems.push(problemOf("too-many-problems", TOO_MANY, "", { rest, listed: REPORT_LENGTH }));
  return { problems, errors, warnings };
}

const TOO_MANY: Rule = {
  severity: "warning",
  message: {
    en: "{rest} more problems are not listed.",
    ar: "توجد مشكلات أخرى غير مدرجة عددها {rest}.",
  },
  remedy: {
    en: "Mend those listed first, then check again.",
    ar: "أصلح المشكلات المدرجة أولًا، ثم أعد الفحص.",
  },
};

const PLACES = /\{(\w+)\}/g;

function isFillable(sentence: string, findings: Findings): boolean {
  return [...sentence.matchAll(PLACES)].every(([, name = ""]) => Object.hasOwn(findings, name));
}

function fill(sentence: string, language: "en" | "ar", findings: Findings): string {
  return sentence.replace(PLACES, (_, name: string) => {
    const finding = Object.hasOwn(findings, name) ? findings[name] : undefined;
    if (finding === undefined) return "";
    if (typeof finding === "number") return String(finding);
    if (typeof finding === "object") return finding[language];
    return foreign(finding, language);
  });
}

const SHOWN_LENGTH = 80;
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** A foreign string, fit to stand in a sentence of ours: cut, harmless, and isolated where directions may mix. */
function foreign(text: string, language: "en" | "ar"): string {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  const shown = cut.replace(UNSHOWABLE, "\ufffd");
  return language === "ar" || RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** A question that names what was probably meant, to stand before a remedy; nothing where nothing is near. */
export function didYouMean(nearest: string | undefined): Bilingual {
  if (nearest === undefined) return { en: "", ar: "" };
  return { en: `Did you mean ${foreign(nearest, "en")}? `, ar: `هل تقصد ${foreign(nearest, "ar")}؟ ` };
}

/** A JSON Pointer from the keys on the way: ["events", 3, "a/b"] → "/events/3/a~1b". */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The keys of a JSON Pointer: "/events/3/a~1b" → ["events", "3", "a/b"]. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
