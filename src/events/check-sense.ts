/**
 * Does a dataset make sense? Structure is taken as checked: this asks the questions of an editor, each in its own
 * file. Nothing here is needed to show a dataset.
 */
import { checkEvents } from "./check-events.ts";
import { checkLanguage } from "./check-language.ts";
import { checkSources, sourceIdsOf } from "./check-sources.ts";
import type { Dataset } from "./dataset.ts";
import type { Report } from "./problems.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { SenseReport } from "./sense.ts";

/** Checks the sense of a dataset; what reading knows of its file makes pointers and uses exact. */
export function checkSense(dataset: Dataset, read?: Pick<ReadDataset, "usedSources" | "positions">): Report {
  const report = new SenseReport(dataset, read?.positions);
  checkSources(dataset, read?.usedSources ?? new Set(dataset.events.flatMap(sourceIdsOf)), report);
  checkEvents(dataset, report);
  checkLanguage(dataset, report);
  return report.report();
}
