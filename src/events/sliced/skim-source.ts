/**
 * Whose voice a source is, and in which language, from its bytes. A source that is plainly good is skimmed; any other is
 * parsed and read by the ordinary readers, as events are (skim-event.ts).
 */
import type { DatasetSource } from "../dataset.ts";
import { compile } from "../read-structures.ts";
import { BAD, SilentReading } from "../reading.ts";
import { SourceSchema } from "../schema-statements.ts";
import { voiceOf } from "../voices.ts";
import { textOf, valueAt } from "./bytes-text.ts";
import { IdTable } from "./id-table.ts";
import { JsonCursor, UNESCAPED, VISIBLE } from "./json-cursor.ts";
import { KnownNames } from "./known-names.ts";
import { Numbering } from "./numbering.ts";

/** No voice, no language. */
export const NONE = -1;
/** An outlet of nothing but punctuation has no voice of its own: that of its address counts. */
const NAMELESS = -2;

const URL = 0;
const OUTLET = 1;
const AGENCY = 2;
const LANGUAGE = 3;
const SOURCE = new KnownNames(["url", "outlet", "agency", "language"], 1);

/** The reader of one source; the same that reads it within a whole file. */
export const readSource = compile(SourceSchema);

/** Reads the sources of one file, one after the other. */
export class SourceSkimmer {
  /** Of the last source: the number of its voice, NONE where it is bad; and that of its language. */
  voice = NONE;
  language = NONE;
  readonly voices = new Numbering();
  readonly #languages = new Numbering();
  readonly #cursor: JsonCursor;
  /** Numbers of voices and languages by the bytes of names: the same few outlets are written again and again. */
  readonly #outlets: Meanings;
  readonly #tags: Meanings;
  #urlStart = 0;
  #urlEnd = 0;
  readonly #found = [NONE, NONE, NONE, NONE];

  constructor(bytes: Uint8Array) {
    this.#cursor = new JsonCursor(bytes);
    this.#outlets = new Meanings(bytes, (outlet) => {
      const voice = voiceOf({ outlet });
      return voice === "" ? NAMELESS : this.voices.numberOf(voice);
    });
    this.#tags = new Meanings(bytes, (tag) => this.#languageNumber(tag));
  }

  /** Reads the source that begins at an index. */
  read(at: number): void {
    const cursor = this.#cursor;
    cursor.at = at;
    this.#found.fill(NONE);
    if (!cursor.isObject || !this.#skim()) {
      this.#readInFull(at);
      return;
    }
    this.language = this.#found[LANGUAGE] as number;
    const agency = this.#found[AGENCY] as number;
    const named = agency === NONE ? (this.#found[OUTLET] as number) : agency;
    this.voice = named < 0 ? this.#voiceOfAddress() : named;
  }

  #skim(): boolean {
    this.#cursor.enter();
    return SOURCE.readMembers(this.#cursor, this.#readMember);
  }

  #voiceOfAddress(): number {
    const url = textOf(this.#cursor.bytes, this.#urlStart, this.#urlEnd);
    return this.voices.numberOf(voiceOf({ url }));
  }

  readonly #readMember = (place: number): boolean => {
    const cursor = this.#cursor;
    cursor.readString();
    if ((cursor.flags & VISIBLE) === 0 || (cursor.flags & UNESCAPED) === 0) return false;
    if (place === URL) {
      this.#urlStart = cursor.start;
      this.#urlEnd = cursor.end;
    } else {
      const meanings = place === LANGUAGE ? this.#tags : this.#outlets;
      this.#found[place] = meanings.of(cursor.start, cursor.end);
    }
    return true;
  };

  #readInFull(at: number): void {
    this.voice = NONE;
    this.language = NONE;
    const source = readSource(valueAt(this.#cursor.bytes, at), new SilentReading());
    if (source === BAD) return;
    // The reader checked it against the schema, which is what the type is inferred from.
    const { language, ...voiced } = source as DatasetSource;
    this.voice = this.voices.numberOf(voiceOf(voiced));
    if (language !== undefined) this.language = this.#languageNumber(language);
  }

  #languageNumber(tag: string): number {
    return this.#languages.numberOf(tag.toLowerCase().split("-")[0] ?? "");
  }
}

/** What texts mean, found out once for each. */
class Meanings {
  readonly #bytes: Uint8Array;
  readonly #texts: IdTable;
  readonly #meanings: number[] = [];
  readonly #meaningOf: (text: string) => number;

  constructor(bytes: Uint8Array, meaningOf: (text: string) => number) {
    this.#bytes = bytes;
    this.#texts = new IdTable(bytes);
    this.#meaningOf = meaningOf;
  }

  /** The meaning of the text at [start, end). */
  of(start: number, end: number): number {
    const known = this.#texts.find(this.#bytes, start, end);
    if (known >= 0) return this.#meanings[known] as number;
    this.#texts.add(start, end);
    const meaning = this.#meaningOf(textOf(this.#bytes, start, end));
    this.#meanings.push(meaning);
    return meaning;
  }
}
