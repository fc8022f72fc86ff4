/**
 * What the commands share towards the person at the keyboard: wrong use is told in both languages and ends with 2,
 * so that scripts can tell it from a bad dataset, which ends with 1.
 */
import type { Bilingual } from "../events/problems.ts";

/** A command was used wrongly, or a file cannot be had. */
export class UsageError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

/** Writes lines to standard error, which leaves standard output to the result. */
export function say(...sentences: readonly Bilingual[]): void {
  for (const { en, ar } of sentences) process.stderr.write(`${en}\n${ar}\n`);
}

/** Runs a command; a UsageError becomes a message and the exit code 2. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(error.said);
    process.exitCode = 2;
  }
}

/** The values of options and what remains, in order. */
export interface Arguments {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/**
 * Takes a command line apart. `flags` stand alone, `valued` take the next argument or one after "=". Anything else
 * with a dash is refused; after `--` everything is a file.
 */
export function argumentsOf(
  args: readonly string[],
  { flags = [], valued = [] }: { flags?: readonly string[]; valued?: readonly string[] },
): Arguments {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    const [name = "", value] = arg.startsWith("--") ? arg.slice(2).split(/=(.*)/s) : [];
    if (!arg.startsWith("-") || arg === "-") rest.push(arg);
    else if (flags.includes(name) && value === undefined) options.set(name, "");
    else if (valued.includes(name)) {
      if (value === undefined) i += 1;
      const given = value ?? args[i];
      if (given === undefined) throw needsValue(arg);
      options.set(name, given);
    } else throw unknownOption(arg, [...flags, ...valued]);
  }
  return { options, rest };
}

function needsValue(option: string): UsageError {
  return new UsageError({
    en: `The option ${option} needs a value.`,
    ar: `الخيار \u2068${option}\u2069 يحتاج إلى قيمة.`,
  });
}

function unknownOption(option: string, known: readonly string[]): UsageError {
  const list = known.map((name) => `--${name}`).join(", ");
  return new UsageError({
    en: `There is no option ${option}. Known: ${list}.`,
    ar: `لا يوجد خيار \u2068${option}\u2069. المعروف: \u2068${list}\u2069.`,
  });
}

/** What went wrong with a file, in words. */
export function fileError(file: string, error: unknown): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = FILE_REASONS[code] ?? {
    en: `it cannot be used (${code || String(error)})`,
    ar: `لا يمكن استعماله (\u2068${code || String(error)}\u2069)`,
  };
  return new UsageError({ en: `${file}: ${reason.en}.`, ar: `\u2068${file}\u2069: ${reason.ar}.` });
}

const FILE_REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: "there is no such file or folder", ar: "لا يوجد ملف أو مجلد بهذا الاسم" },
  EISDIR: { en: "this is a folder, not a file", ar: "هذا مجلد وليس ملفًا" },
  EACCES: { en: "reading or writing it is not allowed", ar: "لا يُسمح بقراءته أو الكتابة فيه" },
  ENOTDIR: { en: "a part of the path is not a folder", ar: "جزء من المسار ليس مجلدًا" },
  ERR_STRING_TOO_LONG: {
    en: "the file is too large to be read at once",
    ar: "الملف أكبر من أن يُقرأ دفعة واحدة",
  },
  ERR_FS_FILE_TOO_LARGE: {
    en: "the file is too large to be read at once",
    ar: "الملف أكبر من أن يُقرأ دفعة واحدة",
  },
};
