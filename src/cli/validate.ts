/**
 * The command `npm run validate -- [--json] [--lang en|ar|both] FILE…`: tells what is wrong in dataset files.
 * Ends with 0 where no file has an error (warnings may remain), 1 where one has, 2 where it was used wrongly or a
 * file cannot be read.
 */
import { argumentsOf, runCommand, say, UsageError } from "./console.ts";
import { REPORT_LANGUAGES, reportJson, reportText } from "./report-text.ts";
import { type ValidatedFile, validateFile } from "./validated-file.ts";

const USAGE = "npm run validate -- [--json] [--lang en|ar|both] FILE…";

/** Validates the files of a command line; gives the exit code. */
export async function validate(args: readonly string[]): Promise<number> {
  const { options, rest } = argumentsOf(args, { flags: ["json", "help"], valued: ["lang"] });
  if (options.has("help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const language = REPORT_LANGUAGES.find((known) => known === (options.get("lang") ?? "en"));
  if (rest.length === 0 || language === undefined) {
    throw new UsageError({ en: `Usage: ${USAGE}`, ar: `الاستعمال: \u2068${USAGE}\u2069` });
  }
  const files: ValidatedFile[] = [];
  for (const file of rest) {
    try {
      files.push(await validateFile(file));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(error.said);
    }
  }
  if (files.length > 0) {
    process.stdout.write(options.has("json") ? reportJson(files) : reportText(files, language));
  }
  if (files.length < rest.length) return 2;
  return files.some(({ errors }) => errors > 0) ? 1 : 0;
}

await runCommand(() => validate(process.argv.slice(2)));
