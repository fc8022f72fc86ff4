/**
 * The sources of a file that is kept as bytes: which can be read, where each stands, and whose voice it is. An entry is
 * the place of a source in the file. Of two entries with one id the later counts, as it does for JSON.parse.
 */
import { isWrittenPlainly, valueAt } from "./bytes-text.ts";
import { IdTable } from "./id-table.ts";
import { skipName, skipSpace } from "./json-bytes.ts";
import { JsonCursor, PLAIN, UNESCAPED, VISIBLE } from "./json-cursor.ts";
import { NONE, SourceSkimmer } from "./skim-source.ts";

/** What the figures of a record say of its sources. */
export interface SourceFigures {
  readonly sources: number;
  readonly sourceLanguages: number;
}

/** The sources of one file. */
export class SourceIndex {
  readonly table: IdTable;
  /** Where the name of each entry begins. */
  readonly starts: Uint32Array;
  /** Entries whose id a later one has. */
  readonly taken = new Set<number>();
  readonly #cursor: JsonCursor;
  readonly #skimmer: SourceSkimmer;
  /** By entry; no voice where the source is bad or another has taken its id. */
  readonly #voices: Int32Array;
  readonly #languages: Int32Array;

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.starts = starts;
    this.table = new IdTable(bytes, starts.length);
    this.#cursor = new JsonCursor(bytes);
    this.#skimmer = new SourceSkimmer(bytes);
    this.#voices = new Int32Array(starts.length).fill(NONE);
    this.#languages = new Int32Array(starts.length).fill(NONE);
  }

  /** Whether it is over this array of bytes. */
  isOver(bytes: Uint8Array): boolean {
    return this.#cursor.bytes === bytes;
  }

  /** Reads up to `most` more entries; whether that was all. */
  readSome(most: number): boolean {
    const until = Math.min(this.starts.length, this.table.size + most);
    while (this.table.size < until) this.#readNext();
    return until === this.starts.length;
  }

  /** How many voices there are. */
  get voiceCount(): number {
    return this.#skimmer.voices.size;
  }

  /** The number of an entry's voice; -1 where it could not be read. */
  voiceOf(entry: number): number {
    return this.#voices[entry] as number;
  }

  /** How many sources could be read, and in how many languages they are. */
  figures(): SourceFigures {
    const languages = new Set<number>();
    let sources = 0;
    for (let entry = 0; entry < this.starts.length; entry += 1) {
      if (this.#voices[entry] === NONE) continue;
      sources += 1;
      languages.add(this.#languages[entry] as number);
    }
    languages.delete(NONE);
    return { sources, sourceLanguages: languages.size };
  }

  #readNext(): void {
    const cursor = this.#cursor;
    const { bytes } = cursor;
    const entry = this.table.size;
    const start = this.starts[entry] as number;
    cursor.at = start;
    cursor.readString();
    const isPlain = cursor.flags === (PLAIN | VISIBLE | UNESCAPED) && bytes[cursor.start] !== LOW_LINE;
    const id = isPlain ? "" : String(valueAt(bytes, start));
    if (isPlain || isWrittenPlainly(bytes, start)) {
      const before = this.table.find(bytes, cursor.start, cursor.end);
      this.#forget(before);
      this.table.add(cursor.start, cursor.end, before >= 0);
    } else {
      const before = this.table.findText(id);
      this.#forget(before);
      this.table.addOdd(id, before >= 0);
    }
    // What a registry never keeps, whatever it is (see registryReader).
    if (!isPlain && (id === "__proto__" || id.trim() === "")) return;
    this.#skimmer.read(skipSpace(bytes, skipName(bytes, start)));
    this.#voices[entry] = this.#skimmer.voice;
    this.#languages[entry] = this.#skimmer.language;
  }

  #forget(entry: number): void {
    if (entry < 0) return;
    this.#voices[entry] = NONE;
    this.taken.add(entry);
  }
}

const LOW_LINE = 95;
