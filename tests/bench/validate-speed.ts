/**
 * How long validating takes beside parsing alone: `npx tsx tests/bench/validate-speed.ts [EVENTS]`. The promise is
 * less than ten times at 10,000 events. Figures only; a shared machine is no judge.
 */

import { generatedText } from "../../src/cli/generated-dataset.ts";
import { checkSense } from "../../src/events/check-sense.ts";
import { hasDuplicateKeys } from "../../src/events/json-text.ts";
import { readDataset } from "../../src/events/read-dataset.ts";
import { validateDataset } from "../../src/events/validate.ts";

const ROUNDS = 9;

/** The time of one run, in ms. */
function onceMs(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median time of some rounds, in ms. */
function medianMs(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => onceMs(run));
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

const events = Number(process.argv[2] ?? 10_000);
const text = [...generatedText({ events, seed: 7, shape: "spread" })].join("");
const firstParse = onceMs(() => JSON.parse(text));
const value: unknown = JSON.parse(text);
const read = readDataset(value);
const { dataset } = read;
const firstValidate = onceMs(() => validateDataset(text));
const parse = medianMs(() => JSON.parse(text));
const validate = medianMs(() => validateDataset(text));
const rows = {
  "JSON.parse, first time": firstParse,
  "JSON.parse": parse,
  "duplicate keys": medianMs(() => hasDuplicateKeys(text, value)),
  structure: medianMs(() => readDataset(value)),
  sense: dataset === null ? 0 : medianMs(() => checkSense(dataset, read)),
  "validate, first time": firstValidate,
  validate,
};
console.log(`${events} events, ${(text.length / 1e6).toFixed(1)} M characters`);
for (const [name, ms] of Object.entries(rows)) {
  console.log(
    `${name.padEnd(22)} ${ms.toFixed(1).padStart(8)} ms ${(ms / parse).toFixed(1).padStart(6)} × parse`,
  );
}
