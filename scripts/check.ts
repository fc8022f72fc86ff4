// `npm run check`: what can be known in seconds, before the tests: types, lint and import directions.
// `npm run fix` (--fix) first mends format and lint.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fix, lint, root, runStep, types, vitest } from "./steps.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const isFixing = process.argv.includes("--fix");
const steps = [isFixing ? fix : lint, types, vitest("unit", ["tests/architecture.test.ts"])];
for (const step of steps) {
  const { code } = await runStep(step);
  if (code !== 0) process.exitCode = 1;
}
