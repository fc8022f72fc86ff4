/**
 * The Sanad record as the file says it, for the tests that judge its content rather than the code.
 * It is read without the parser on purpose: what these tests find must not depend on what parsing forgives.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextMap } from "../../src/locale/text.ts";

/** A text in both languages; the tests check that both are there. */
export type Both = TextMap & { readonly en: string; readonly ar: string };

/** A source as written in the file. */
export interface FileSource {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly agency?: string;
  readonly language?: string;
  readonly published?: string;
  readonly quote?: string;
  readonly quotes?: readonly string[];
}

/** A claim as written in the file. */
export interface FileClaim {
  readonly id: string;
  readonly text: Both;
  readonly sources: readonly string[];
  readonly status: "agreed" | "disputed" | "single-source";
}

/** A dispute as written in the file. */
export interface FileDispute {
  readonly about: Both;
  readonly claims: readonly string[];
  readonly versions: readonly {
    readonly value: Both;
    readonly date?: string;
    readonly sources: readonly string[];
  }[];
}

/** An event as written in the file. */
export interface FileEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly title: Both;
  readonly summary: Both;
  readonly label: Both;
  readonly people?: readonly { readonly id: string; readonly role: Both }[];
  readonly organisations?: readonly string[];
  readonly place?: string;
  readonly claims: readonly FileClaim[];
  readonly disputes?: readonly FileDispute[];
  readonly related?: readonly string[];
}

/** The whole file. */
export interface RecordFile {
  readonly id: string;
  readonly edition: string;
  readonly title: Both;
  readonly description: Both;
  readonly types: readonly { readonly id: string; readonly label: Both }[];
  readonly people: Readonly<Record<string, { readonly name: Both; readonly aliases?: readonly string[] }>>;
  readonly organisations: RecordFile["people"];
  readonly places: Readonly<
    Record<string, { readonly name: Both; readonly lat: number; readonly lon: number }>
  >;
  readonly sources: Readonly<Record<string, FileSource>>;
  readonly stories: readonly {
    readonly id: string;
    readonly title: Both;
    readonly steps: readonly { readonly event: string; readonly title?: Both; readonly text: Both }[];
  }[];
  readonly events: readonly FileEvent[];
}

/** The text of `public/data/morocco-israel.json`. */
export const recordText: string = readFileSync(
  // By path and not by URL: in a document of jsdom, URLs are jsdom's own.
  join(dirname(fileURLToPath(import.meta.url)), "../../public/data/morocco-israel.json"),
  "utf8",
);

/** The record, read from the file; throws where it is not JSON. */
export const recordFile: RecordFile = JSON.parse(recordText);

/** The event of this id; throws where the record has none. */
export function fileEvent(id: string): FileEvent {
  const found = recordFile.events.find((event) => event.id === id);
  if (!found) throw new Error(`The record has no event ${id}.`);
  return found;
}
