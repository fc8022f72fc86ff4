/**
 * How long indexing a dataset takes beside parsing it alone, and what is kept of it:
 * `npx tsx tests/bench/open-speed.ts [EVENTS…] [--file FILE]`. Figures only; a shared machine is no judge, so that the
 * ratio counts: both are measured in turn, and in CPU time of this thread's process.
 */
import { readFileSync } from "node:fs";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import { matchFilter } from "../../src/events/filter.ts";
import { type Indexed, indexDataset } from "../../src/events/sliced/index-dataset.ts";
import { type Slices, sliceJson } from "../../src/events/sliced/json-slices.ts";
import { recordOfSliced } from "../../src/events/sliced/record-of-sliced.ts";
import { buffersOf } from "../../src/events/sliced/sliced.ts";
import { buildPyramid } from "../../src/pyramid/pyramid.ts";

const MB = 1e6;

/** One run: its result, its CPU time and its time on the clock, in ms. */
function timed<Result>(run: () => Result): { result: Result; cpuMs: number; wallMs: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}

function sliced(bytes: Uint8Array): Slices {
  const slices = sliceJson(bytes);
  if (slices === null) throw new Error("The file cannot be cut.");
  return slices;
}

function indexed(bytes: Uint8Array, slices: Slices): Indexed {
  const steps = indexDataset(bytes, slices);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    if (step.value === null) throw new Error("The file cannot be indexed.");
    return step.value;
  }
}

function measure(name: string, bytes: Uint8Array): void {
  const cutting = timed(() => sliced(bytes));
  const indexing = timed(() => indexed(bytes, cutting.result));
  const pyramid = timed(() => buildPyramid(indexing.result.sliced.columns));
  const record = recordOfSliced(indexing.result.sliced);
  const [person] = record.people.keys();
  const filter = {
    types: [record.types[0]?.id ?? ""],
    ...(person === undefined ? {} : { person }),
    disputedOnly: false,
    query: "",
  };
  const filtering = timed(() => matchFilter(record, filter));
  const parsing = timed(() => JSON.parse(new TextDecoder().decode(bytes)) !== null);
  const kept = buffersOf(indexing.result.sliced).reduce((sum, { byteLength }) => sum + byteLength, 0);

  console.log(`${name}: ${record.size} events, ${(bytes.length / MB).toFixed(1)} MB`);
  const row = (what: string, { cpuMs, wallMs }: { cpuMs: number; wallMs: number }) => {
    const ratio = (cpuMs / parsing.cpuMs).toFixed(2);
    console.log(
      `  ${what.padEnd(22)} ${cpuMs.toFixed(0).padStart(7)} ms CPU ${wallMs.toFixed(0).padStart(7)} ms ${ratio.padStart(6)} × parse`,
    );
  };
  row("decode and JSON.parse", parsing);
  row("cut", cutting);
  row("index", indexing);
  row("pyramid", pyramid);
  row("filter type and person", filtering);
  const opening = cutting.cpuMs + indexing.cpuMs + pyramid.cpuMs;
  console.log(`  until it can be drawn  ${(opening / parsing.cpuMs).toFixed(2)} × parse`);
  console.log(
    `  kept                   ${(kept / MB).toFixed(1)} MB, ${(kept / bytes.length).toFixed(2)} × the file\n`,
  );
}

const fileAt = process.argv.indexOf("--file");
if (fileAt > 0) {
  const file = process.argv[fileAt + 1] ?? "";
  measure(file, new Uint8Array(readFileSync(file)));
} else {
  const sizes = process.argv.slice(2).map(Number);
  for (const events of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const pieces = [...generatedText({ events, seed: 7, shape: "spread" })];
    const bytes = new TextEncoder().encode(pieces.join(""));
    measure("generated", bytes);
  }
}
