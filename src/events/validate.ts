/**
 * The whole judgement on a file, structure and sense, as the command line and the editor's preview give it.
 * A page asks less (parse.ts).
 */
import { checkSense } from "./check-sense.ts";
import { type ParsedDataset, parseJson } from "./parse.ts";
import { joinReports } from "./problems.ts";
import { readDataset } from "./read-dataset.ts";

/** Reads and judges the text of a dataset file; never throws. */
export function validateDataset(text: string): ParsedDataset {
  const json = parseJson(text);
  if (!json.ok) return { ...json.report, dataset: null, unreadable: 0 };
  const read = readDataset(json.value);
  const { report, dataset, unreadable } = read;
  if (dataset === null) return { ...joinReports(report), dataset, unreadable };
  return { ...joinReports(report, checkSense(dataset, read)), dataset, unreadable };
}
