// `npm test`: types, lint, unit tests (import directions are among them) and browser tests, each to its end even where
// an earlier one failed, so that one run tells everything. `npm test -- unit [pattern]` runs one part.
//
// What must stay true: the last line of standard output is the tally, and the exit code is 1 where anything failed.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { lint, root, runStep, types, vitest } from "./steps.ts";
import {
  sumOfTallies,
  type Tally,
  tallyLine,
  tallyOfStep,
  tallyOfVitest,
  type VitestReport,
} from "./tally.ts";

const parts = ["types", "lint", "unit", "browser"] as const;
type Part = (typeof parts)[number];

function isPart(text: string): text is Part {
  return (parts as readonly string[]).includes(text);
}

/** vitest's own report of a run; null where it ended without one. */
function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")) as VitestReport;
  } catch {
    return null;
  }
}

async function runTests(project: "unit" | "browser", filters: readonly string[]): Promise<Tally> {
  const report = `.cache/test-results/${project}.json`;
  rmSync(join(root, report), { force: true });
  const step = vitest(project, filters, report);
  const { code } = await runStep(
    project === "browser" ? { ...step, env: { CHROME_PATH: ensureChromium() } } : step,
  );
  return tallyOfVitest(readReport(report), code);
}

async function runPart(part: Part, filters: readonly string[]): Promise<Tally> {
  try {
    if (part === "types") return tallyOfStep((await runStep(types)).code);
    if (part === "lint") return tallyOfStep((await runStep(lint)).code);
    return await runTests(part, filters);
  } catch (error) {
    process.stdout.write(`\n✗ ${part}\n${error instanceof Error ? error.message : String(error)}\n`);
    return tallyOfStep(1);
  }
}

const [wanted, ...filters] = process.argv.slice(2);
if (wanted !== undefined && !isPart(wanted)) {
  process.stderr.write(`npm test -- [${parts.join("|")}] [pattern]: there is no part "${wanted}"\n`);
  process.exit(2);
}
mkdirSync(join(root, ".cache"), { recursive: true });
const tallies: Tally[] = [];
for (const part of wanted === undefined ? parts : [wanted]) tallies.push(await runPart(part, filters));
const total = sumOfTallies(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`\n${tallyLine(total)}\n`);
