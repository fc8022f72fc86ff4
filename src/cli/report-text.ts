/**
 * How a validation is printed: for programs as JSON, whose form is a promise, and for people by file, with line and
 * column, message and remedy, in one language or both.
 */
import type { Bilingual } from "../events/problems.ts";
import type { PlacedProblem, ValidatedFile } from "./validated-file.ts";

/** The languages in which people read a report. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** English, Arabic, or one below the other. */
export const REPORT_LANGUAGES = ["en", "ar", "both"] as const;

/** The report for programs: an object for one file, a list with file names for several. */
export function reportJson(files: readonly ValidatedFile[]): string {
  const reports = files.map(({ file, errors, warnings, problems }) => ({
    ...(files.length > 1 ? { file } : {}),
    errors,
    warnings,
    problems: problems.map(({ problem, place }) => ({ ...problem, line: place.line })),
  }));
  return `${JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2)}\n`;
}

/** The report for people. */
export function reportText(files: readonly ValidatedFile[], language: ReportLanguage): string {
  return files.map((file) => fileText(file, language)).join("\n");
}

function fileText({ file, errors, warnings, problems }: ValidatedFile, language: ReportLanguage): string {
  const heads = inLanguages(language, headOf(file, errors, warnings));
  return `${[...heads, ...problems.flatMap((problem) => problemLines(problem, language))].join("\n")}\n`;
}

function headOf(file: string, errors: number, warnings: number): Bilingual {
  if (errors + warnings === 0) return { en: `${file}: no problems`, ar: `\u2068${file}\u2069: لا مشكلات` };
  return {
    en: `${file}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    ar: `\u2068${file}\u2069: الأخطاء ${errors}، التحذيرات ${warnings}`,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function problemLines({ problem, place }: PlacedProblem, language: ReportLanguage): string[] {
  const { path, rule, severity, message, remedy } = problem;
  // The keys of a pointer come from the file: escaped as in JSON they cannot move a terminal's cursor.
  const pointer = JSON.stringify(path).slice(1, -1);
  const sentences = [
    message,
    ...(remedy === undefined ? [] : [{ en: `→ ${remedy.en}`, ar: `← ${remedy.ar}` }]),
  ];
  return [
    `  ${place.line}:${place.column} ${severity} ${rule} ${pointer}`.trimEnd(),
    ...sentences.flatMap((sentence) => inLanguages(language, sentence).map((line) => `      ${line}`)),
  ];
}

function inLanguages(language: ReportLanguage, { en, ar }: Bilingual): string[] {
  if (language === "both") return [en, ar];
  return [language === "ar" ? ar : en];
}
