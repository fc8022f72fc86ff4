/**
 * The founding report, an Arabic article on the first Israeli military delegation to Rabat, as a table: each of
 * its 28 claims, the verdict of the check, and where and in which words the record bears it.
 * Verdicts are those of the check; where the record's own counting differs, the row says so and is not bent to fit.
 */

import { CONTEXT_ROWS } from "./founding-report-context.ts";
import { VISIT_ROWS } from "./founding-report-visit.ts";

/** What other sources make of a claim of the report. */
export type Verdict = "confirmed" | "confirmed with a reserve" | "single-source" | "disputed";

/** A claim of the report, and where the record bears it. */
export interface Row {
  readonly row: number;
  /** The claim of the report, in short. */
  readonly claim: string;
  readonly verdict: Verdict;
  readonly event: string;
  /** Ids of the claims that bear it. */
  readonly claims: readonly string[];
  /** Places of the disputes that bear it in the event's list, from 0. */
  readonly disputes?: readonly number[];
  /** What the words there must contain. */
  readonly en: readonly (string | RegExp)[];
  readonly ar: readonly (string | RegExp)[];
  /** What the check adds to its verdict. */
  readonly reserve?: string;
  /** How the record's own counting differs from the verdict, and why. */
  readonly differs?: string;
}

/** The 28 claims, in the order of the report. */
export const ROWS: readonly Row[] = [...VISIT_ROWS, ...CONTEXT_ROWS];
