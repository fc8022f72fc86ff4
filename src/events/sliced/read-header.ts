/**
 * Reads the root of a dataset whose events and sources are read elsewhere, one by one: what they refer to before them,
 * what refers to them after. The same rules and the same order as in read-dataset.ts.
 */
import type { DatasetHeader } from "../opening-of.ts";
import { completed, noteRegistries, ROOT_NAMES, ROOT_PROPERTIES, readFormat } from "../read-dataset.ts";
import { readProperties } from "../read-structures.ts";
import type { ReadingState } from "../reading.ts";

/** What events refer to. Sources are among them only where they are no object, so that they could not be cut. */
const BEFORE = new Set(["types", "people", "organisations", "places", "sources"]);

/** Reads a header in two turns. */
export class HeaderReading {
  /** Whether a dataset of this format can be read at all. */
  readonly isReadable: boolean;
  readonly #value: Record<string, unknown>;
  readonly #state: ReadingState;
  #read: Record<string, unknown> = {};
  #lacking: readonly string[] = [];

  /** `value` is the root without its events, and without its sources where those are read elsewhere. */
  constructor(value: Record<string, unknown>, hasSources: boolean, state: ReadingState) {
    this.#value = value;
    this.#state = state;
    this.isReadable = readFormat(value, state);
    noteRegistries(hasSources ? { ...value, sources: {} } : value, state);
  }

  /** Reads types and registries: those that were good, of which each may be absent. */
  readBefore(): Partial<Pick<DatasetHeader, "types" | "people" | "organisations" | "places">> {
    this.#readPart((name) => BEFORE.has(name));
    return this.#read;
  }

  /** Reads the rest. */
  readAfter(): DatasetHeader {
    this.#readPart((name) => !BEFORE.has(name) && name !== "events" && name !== "format");
    return completed(this.#read, this.#lacking);
  }

  #readPart(isPart: (name: string) => boolean): void {
    const value = Object.fromEntries(Object.entries(this.#value).filter(([name]) => isPart(name)));
    const properties = ROOT_PROPERTIES.filter(({ name }) => isPart(name));
    const { object, lacking } = readProperties(value, properties, ROOT_NAMES, this.#state);
    this.#read = { ...this.#read, ...object };
    this.#lacking = [...this.#lacking, ...lacking];
  }
}
