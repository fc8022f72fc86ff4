/**
 * Reads a parsed JSON value along the schema: tells what is wrong, and gives back what is readable.
 * The schema's own objects are walked (schema.ts), once compiled into small functions, because checking ten thousand
 * events must cost little beside parsing them. What is good is given back as it is, uncopied; a bad piece is left out
 * where its owner can stand without it, else its owner is bad too. Nothing here throws, whatever the value.
 */

import { type Findings, ProblemList } from "./problems.ts";
import type { ReferenceKind, SchemaHints } from "./schema-values.ts";
import { STRUCTURE_RULES, type StructureRule } from "./structure-rules.ts";

/** Stands for a value that cannot be used. */
export const BAD: unique symbol = Symbol("bad");

/** Reads one value: gives it back, mended or as it is, or BAD. */
export type Reader = (value: unknown, state: ReadingState) => unknown;

/** Ids that are known: a set of them, or something that can tell as much. */
export interface KnownIds extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
}

/** What is known while a file is read. */
export class ReadingState {
  readonly problems = new ProblemList<StructureRule>(STRUCTURE_RULES);
  /** The keys from the root to the value that is being read. */
  readonly keys: (string | number)[] = [];
  /** Ids that the file has, good or bad; a kind that the file lacks altogether is absent. */
  readonly named = new Map<ReferenceKind, KnownIds>();
  /** Ids of the entries that were readable; absent until they are read. */
  readonly kept = new Map<ReferenceKind, KnownIds>();
  /** Ids that something refers to. */
  readonly referred = new Map<ReferenceKind, Set<string>>();
  /** For lists that lost items: where each of their items stood in the file. */
  readonly positions = new WeakMap<readonly unknown[], readonly number[]>();

  /** Notes that something refers to an entry. */
  refer(kind: ReferenceKind, id: string): void {
    const ids = this.referred.get(kind);
    if (ids === undefined) this.referred.set(kind, new Set([id]));
    else ids.add(id);
  }

  /** Tells of a problem at the value that is being read. */
  tell(rule: StructureRule, findings?: () => Findings): void {
    this.problems.add(rule, this.keys, findings);
  }
}

/** Reads without a word: for what is read again, or only to know what is readable. */
export class SilentReading extends ReadingState {
  override refer(): void {}

  override tell(): void {}
}

/** As much of a valibot schema as is walked. */
export interface WalkedSchema {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly entries?: Readonly<Record<string, WalkedSchema>>;
  readonly item?: WalkedSchema;
  readonly value?: WalkedSchema;
  readonly wrapped?: WalkedSchema;
  readonly options?: readonly unknown[];
}

/** The bounds and hints that the pipe of a schema adds to it. */
export interface Bounds extends SchemaHints {
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
}

/** Reads the pipe of a schema, and the pipes of what it was made from. */
export function boundsOf(schema: WalkedSchema): Bounds {
  let bounds: Bounds = {};
  for (const action of schema.pipe ?? []) {
    if (action === schema || typeof action !== "object" || action === null || !("type" in action)) continue;
    const bound = "requirement" in action && typeof action.requirement === "number" ? action.requirement : 0;
    if ("pipe" in action) bounds = { ...bounds, ...boundsOf(action as WalkedSchema) };
    else if (action.type === "metadata" && "metadata" in action) {
      bounds = { ...bounds, ...(action.metadata as SchemaHints) };
    } else if (action.type === "min_value" || action.type === "min_length")
      bounds = { ...bounds, least: bound };
    else if (action.type === "max_value" || action.type === "max_length") bounds = { ...bounds, most: bound };
    else if (action.type === "integer") bounds = { ...bounds, isWhole: true };
  }
  return bounds;
}

/** Whether a value is an object in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
