// What a rule is, and how what breaks it is told.
import type { SourceText } from "./source.ts";

/** One place that breaks a rule; `line` is counted from 1. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly why: string;
}

/** A rule over all files of the repository. Its title is a fact in the present tense. */
export interface Rule {
  readonly title: string;
  readonly check: (files: readonly SourceText[]) => readonly Breach[];
}

/** A breach in one line: `src/view/url.ts:3 view may not import app (src/app/App.tsx)`. */
export function tellBreach({ path, line, why }: Breach): string {
  return `${path}:${line} ${why}`;
}

/** A rule that looks at each file alone; `applies` chooses the files. */
export function perFile(
  title: string,
  applies: (file: SourceText) => boolean,
  breachesOf: (file: SourceText) => readonly { readonly line: number; readonly why: string }[],
): Rule {
  return {
    title,
    check: (files) =>
      files
        .filter(applies)
        .flatMap((file) => breachesOf(file).map((breach) => ({ path: file.path, ...breach }))),
  };
}

/** The room of src/ that a path lies in; null outside of src/ and for files directly in it. */
export function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Whether a file is the product's own source. */
export function isInSrc({ path }: SourceText): boolean {
  return path.startsWith("src/");
}
