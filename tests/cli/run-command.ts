/**
 * Runs a command of src/cli as `npm run` does, without npm: its own process, in the folder of the repository.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Runs `src/cli/<command>.ts` with arguments and waits for its end. */
export function runCommand(command: string, ...args: readonly string[]): Ran {
  const file = join(ROOT, "src", "cli", `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, told: stderr };
}

/** A fresh folder, removed after the tests of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
