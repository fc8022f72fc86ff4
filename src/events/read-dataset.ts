/**
 * Reads a whole dataset from a parsed JSON value. The root is read by its own rules, because it can lose almost
 * anything and still be worth showing: only without a list of events, or in a newer format, is there no dataset.
 */
import type { Dataset } from "./dataset.ts";
import type { Report } from "./problems.ts";
import { propertiesOf, readProperties } from "./read-structures.ts";
import { kindOf } from "./read-values.ts";
import { isObject, ReadingState } from "./reading.ts";
import { DatasetSchema, FORMAT } from "./schema.ts";
import type { ReferenceKind } from "./schema-values.ts";
import { KIND_NAMES } from "./structure-rules.ts";

/** What was read of a file. */
export interface ReadDataset {
  /** Not yet capped; see joinReports. */
  readonly report: Report;
  /** The readable parts; null where there is nothing to show. */
  readonly dataset: Dataset | null;
  /** Events that were left out. */
  readonly unreadable: number;
  /** Sources that something in the file refers to, readable or not. */
  readonly usedSources: ReadonlySet<string>;
  /** For lists of the dataset that lost items: where each item stood in the file. */
  readonly positions: WeakMap<readonly unknown[], readonly number[]>;
}

/** What ids point into is read before what points. */
const READING_ORDER = ["types", "people", "organisations", "places", "sources", "events"];

const rank = (name: string) => (READING_ORDER.indexOf(name) + 1 || READING_ORDER.length + 1) - 1;
/** The properties of the root, in the order in which they are read. */
export const ROOT_PROPERTIES = propertiesOf(DatasetSchema.entries)
  .filter(({ name }) => name !== "format")
  .sort((a, b) => rank(a.name) - rank(b.name));
/** The names of them all. */
export const ROOT_NAMES: ReadonlySet<string> = new Set(Object.keys(DatasetSchema.entries));
const REGISTRIES = ["people", "organisations", "places", "sources"] as const satisfies ReferenceKind[];

/** Reads a dataset; never throws. */
export function readDataset(value: unknown): ReadDataset {
  const state = new ReadingState();
  const dataset = readRoot(value, state);
  const listed = isObject(value) && Array.isArray(value.events) ? value.events.length : 0;
  return {
    report: state.problems.report(),
    dataset,
    unreadable: dataset === null ? 0 : listed - dataset.events.length,
    usedSources: state.referred.get("sources") ?? new Set(),
    positions: state.positions,
  };
}

function readRoot(value: unknown, state: ReadingState): Dataset | null {
  if (!isObject(value)) {
    state.tell("not-an-object", () => ({ found: KIND_NAMES[kindOf(value)] }));
    return null;
  }
  if (!readFormat(value, state)) return null;
  noteRegistries(value, state);
  const { object, lacking } = readProperties(value, ROOT_PROPERTIES, ROOT_NAMES, state);
  if (lacking.includes("events")) return null;
  if (Array.isArray(value.events) && value.events.length === 0) {
    state.keys.push("events");
    state.tell("empty-dataset");
    state.keys.pop();
  }
  const dataset = completed(object, lacking);
  return {
    ...dataset,
    types: withUnnamedTypes(
      dataset.types,
      dataset.events.map(({ type }) => type),
    ),
  };
}

/** Notes the registries that the root lacks, so that nothing can refer into them. */
export function noteRegistries(value: Record<string, unknown>, state: ReadingState): void {
  for (const registry of REGISTRIES) {
    if (!Object.hasOwn(value, registry)) state.named.set(registry, new Set());
    else if (!isObject(value[registry])) state.kept.set(registry, new Set());
  }
}

/** Whether the format can be read. One that says nothing sensible is told of and read as ours. */
export function readFormat(value: Record<string, unknown>, state: ReadingState): boolean {
  if (!Object.hasOwn(value, "format")) {
    state.tell("no-format");
    return true;
  }
  const found = value.format;
  if (found === FORMAT) return true;
  state.keys.push("format");
  const isNewer = typeof found === "number" && found > FORMAT;
  if (isNewer) state.tell("newer-format", () => ({ found, known: FORMAT }));
  else state.tell("unknown-value", () => ({ found: String(JSON.stringify(found)), known: String(FORMAT) }));
  state.keys.pop();
  return !isNewer;
}

/** The dataset with what it lacks made up for, so that its good events can be shown. */
export function completed(object: Record<string, unknown>, lacking: readonly string[]): Dataset {
  const id = lacking.includes("id") ? "dataset" : object.id;
  const title = lacking.includes("title") ? UNTITLED : object.title;
  const types = lacking.includes("types") ? [] : object.types;
  // The readers checked every property against the schema, which is what the type is inferred from.
  return { ...object, format: FORMAT, id, title, types } as Dataset;
}

const UNTITLED = { en: "Untitled dataset", ar: "مجموعة بيانات بلا عنوان" };

/** Types that events have and the list lacks (it is missing, or their labels are bad) are named by their ids. */
export function withUnnamedTypes(types: Dataset["types"], used: Iterable<string>): Dataset["types"] {
  const named = new Set(types.map((type) => type.id));
  const unnamed = [...new Set(used)].filter((id) => !named.has(id));
  if (unnamed.length === 0) return types;
  return [...types, ...unnamed.map((id) => ({ id, label: { und: id } }))];
}
