/**
 * The way in for every dataset that is not our own build: text in, readable parts and problems out.
 * It never throws, whatever the text; one bad event never costs the reader the good ones.
 */
import type { Dataset } from "./dataset.ts";
import { joinReports, type Problem, ProblemList, type Report } from "./problems.ts";
import { type ReadDataset, readDataset } from "./read-dataset.ts";
import { STRUCTURE_RULES, type StructureRule } from "./structure-rules.ts";

/** A dataset as far as it could be read, and what is wrong with it. */
export interface ParsedDataset extends Report {
  /** The readable parts; null where there is nothing to show. */
  readonly dataset: Dataset | null;
  /** Events that were left out, each with its problem in the report. */
  readonly unreadable: number;
}

/** A text parsed as JSON, or the report that it is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly report: Report };

/** Reads the text of a dataset file. */
export function parseDataset(text: string): ParsedDataset {
  const json = parseJson(text);
  if (!json.ok) return { ...json.report, dataset: null, unreadable: 0 };
  const { report, dataset, unreadable }: ReadDataset = readDataset(json.value);
  return { ...joinReports(report), dataset, unreadable };
}

/** The structural problems of a dataset value, as parsed from JSON. */
export function checkStructure(value: unknown): readonly Problem[] {
  return joinReports(readDataset(value).report).problems;
}

/** Deeper nesting than this is beyond what an engine's parser bears; only named in the message. */
const PARSER_DEPTH = 1_000;

/** Parses JSON; a byte order mark before it does not matter. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text) };
  } catch (error) {
    const problems = new ProblemList<StructureRule>(STRUCTURE_RULES);
    if (error instanceof RangeError) problems.add("too-deep", [], () => ({ most: PARSER_DEPTH }));
    else problems.add("not-json", []);
    return { ok: false, report: problems.report() };
  }
}
