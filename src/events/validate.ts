/**
 * The whole judgement on a file, text, structure and sense, as the command line and the editor's preview give it.
 * A page asks less (parse.ts).
 */
import { checkSense } from "./check-sense.ts";
import { duplicateKeysOf, hasDuplicateKeys } from "./json-text.ts";
import { type ParsedDataset, parseJson } from "./parse.ts";
import { joinReports, ProblemList, type Report } from "./problems.ts";
import { readDataset } from "./read-dataset.ts";
import { STRUCTURE_RULES, type StructureRule } from "./structure-rules.ts";

/** Reads and judges the text of a dataset file; never throws. */
export function validateDataset(text: string): ParsedDataset {
  const json = parseJson(text);
  if (!json.ok) return { ...json.report, dataset: null, unreadable: 0 };
  const read = readDataset(json.value);
  const { report, dataset, unreadable } = read;
  const reports = [checkKeys(text, json.value), report];
  if (dataset !== null) reports.push(checkSense(dataset, read));
  return { ...joinReports(...reports), dataset, unreadable };
}

/** Names that stand twice in an object: parsing keeps the last without a word, and an entry is lost. */
function checkKeys(text: string, value: unknown): Report {
  const problems = new ProblemList<StructureRule>(STRUCTURE_RULES);
  for (const keys of hasDuplicateKeys(text, value) ? duplicateKeysOf(text) : []) {
    problems.add("duplicate-key", keys, () => ({ found: String(keys.at(-1)) }));
  }
  return problems.report();
}
