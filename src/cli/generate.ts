/**
 * The command `npm run generate -- --events N --seed S --out FILE [--shape spread|bursts|one-lane|one-day]`: writes a
 * made-up dataset, the same for the same options.
 */
import { closeSync, openSync, writeFileSync } from "node:fs";
import { argumentsOf, fileError, runCommand, UsageError } from "./console.ts";
import { type GenerateOptions, generatedText, SHAPES } from "./generated-dataset.ts";

const USAGE = "npm run generate -- --events N --seed S --out FILE [--shape spread|bursts|one-lane|one-day]";

/** Text is written in pieces of about this many characters. */
const CHUNK_LENGTH = 1 << 20;

/** Writes the dataset; gives the exit code. */
export function generate(args: readonly string[]): number {
  const { options, rest } = argumentsOf(args, {
    flags: ["help"],
    valued: ["events", "seed", "out", "shape"],
  });
  if (options.has("help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const out = options.get("out");
  if (out === undefined || rest.length > 0) throw wrongUse();
  const events = wholeNumber(options.get("events"), "--events");
  const seed = wholeNumber(options.get("seed") ?? "1", "--seed");
  const shape = SHAPES.find((known) => known === (options.get("shape") ?? "spread"));
  if (shape === undefined) throw wrongUse();
  write(out, { events, seed, shape });
  return 0;
}

function wrongUse(): UsageError {
  return new UsageError({ en: `Usage: ${USAGE}`, ar: `الاستعمال: \u2068${USAGE}\u2069` });
}

function wholeNumber(text: string | undefined, option: string): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError({
    en: `${option} needs a whole number; found ${text ?? "nothing"}. Usage: ${USAGE}`,
    ar: `\u2068${option}\u2069 يحتاج إلى عدد صحيح، والموجود \u2068${text ?? "—"}\u2069. الاستعمال: \u2068${USAGE}\u2069`,
  });
}

function write(file: string, options: GenerateOptions): void {
  let target: number;
  try {
    target = openSync(file, "w");
  } catch (error) {
    throw fileError(file, error);
  }
  let chunk = "";
  for (const piece of generatedText(options)) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    writeFileSync(target, chunk);
    chunk = "";
  }
  writeFileSync(target, chunk);
  closeSync(target);
}

await runCommand(() => generate(process.argv.slice(2)));
