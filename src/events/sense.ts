/**
 * What the checks of sense share: a place to tell problems, and the way from a dataset as read back to its file.
 */
import type { Dataset } from "./dataset.ts";
import { type Findings, ProblemList, type Report } from "./problems.ts";
import { SENSE_RULES, type SenseRule } from "./sense-rules.ts";

/** The keys from the root of a dataset to a value. */
export type Keys = readonly (string | number)[];

/** Lists that lost items in reading: where each of their items stood in the file. */
export type Positions = WeakMap<readonly unknown[], readonly number[]>;

/** Where checks of sense tell what they found, in keys of the dataset as read. */
export class SenseReport {
  readonly #problems = new ProblemList<SenseRule>(SENSE_RULES);
  readonly #dataset: Dataset;
  readonly #positions: Positions;

  constructor(dataset: Dataset, positions: Positions = new WeakMap()) {
    this.#dataset = dataset;
    this.#positions = positions;
  }

  /** Tells of a problem; its pointer is that of the file, also where reading left out items before it. */
  tell(rule: SenseRule, keys: Keys, findings?: () => Findings): void {
    this.#problems.add(rule, keysInFile(keys, this.#dataset, this.#positions), findings);
  }

  /** Whether a list is as it stands in the file; what lost items cannot be counted. */
  isWhole(list: readonly unknown[]): boolean {
    return !this.#positions.has(list);
  }

  report(): Report {
    return this.#problems.report();
  }
}

function keysInFile(keys: Keys, dataset: Dataset, positions: Positions): Keys {
  let value: unknown = dataset;
  return keys.map((key) => {
    const owner = value;
    if (typeof owner !== "object" || owner === null) return key;
    value = Reflect.get(owner, key);
    return Array.isArray(owner) ? (positions.get(owner)?.[Number(key)] ?? key) : key;
  });
}
