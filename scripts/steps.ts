// The steps of `npm test` and `npm run check`: each is a program of node_modules, run in a process of its own with a
// limit of time, its output shown as it comes. What must stay true: a step that hangs or crashes is a failed step.
import { type ChildProcess, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program to run: `script` is a path from the repository's folder. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

/** How a step ended; `code` is 0 only where it succeeded. */
export interface StepEnd {
  readonly code: number;
  readonly seconds: number;
}

/** TypeScript, without emitting; what did not change since the last time is not checked again. */
export const types: Step = {
  name: "types",
  script: "node_modules/typescript/bin/tsc",
  args: ["--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/types.tsbuildinfo"],
};

/** Lint and format. */
export const lint: Step = { name: "lint", script: "node_modules/@biomejs/biome/bin/biome", args: ["check"] };

/** Lint and format, mending what can be mended. */
export const fix: Step = { ...lint, name: "fix", args: ["check", "--write"] };

/** Browser tests take their time on a machine of two cores: what is slow is no failure, what hangs is. */
const browserLimitMs = 60 * 60_000;

/** Some tests of one vitest project; its report, as JSON, goes to `report` where given. */
export function vitest(project: "unit" | "browser", filters: readonly string[], report?: string): Step {
  const reporters = report ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  return {
    name: project,
    script: "node_modules/vitest/vitest.mjs",
    args: ["run", "--project", project, ...reporters, ...filters],
    ...(project === "browser" ? { limitMs: browserLimitMs } : {}),
  };
}

/** Ends the child, and then this process, when a signal comes. Gives the way to stop listening. */
function passSignalsTo(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return stop;
}

/** Runs a step to its end, or to the end of its time. */
export async function runStep({ name, script, args, env, limitMs = 20 * 60_000 }: Step): Promise<StepEnd> {
  process.stdout.write(`\n▸ ${name}\n`);
  const begin = performance.now();
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const stopListening = passSignalsTo(child);
  const limit = setTimeout(() => {
    process.stdout.write(`${name}: stopped after ${limitMs / 60_000} minutes\n`);
    child.kill("SIGKILL");
  }, limitMs);
  const code = await new Promise<number>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (status) => resolve(status ?? 1));
  });
  clearTimeout(limit);
  stopListening();
  const seconds = (performance.now() - begin) / 1000;
  process.stdout.write(`${code === 0 ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)\n`);
  return { code, seconds };
}
