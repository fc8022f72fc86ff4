/**
 * What is done with a file once it is on show: its problems are told, and its words are indexed so that questions can be
 * answered. The bytes belong to the page by now, so they are asked for window by window.
 */
import type { DatasetEvent, DatasetSource } from "../events/dataset.ts";
import type { Report } from "../events/problems.ts";
import type { Party } from "../events/record.ts";
import { type CheckMaterial, DatasetCheck, type Window } from "../events/sliced/check-dataset.ts";
import type { Sliced } from "../events/sliced/sliced.ts";
import { WordIndexBuilder } from "../events/words/build-word-index.ts";
import type { WordIndex } from "../events/words/word-index.ts";
import { doSteps, type Pace } from "../load/pace.ts";
import type { ReaderLine } from "./protocol.ts";

/** Of more events the words are indexed only when somebody asks: it takes a minute, and memory. */
export const INDEXED_AT_ONCE = 250_000;
/** Bytes of a window; the page copies one in a quarter of a millisecond, which no frame of a movement feels. */
const WINDOW = 1 << 19;
/** Events or sources that are read in one step. */
const A_STEP = 100;

/** What an examination is made of. */
export interface ExaminationParts {
  readonly line: ReaderLine;
  readonly pace: Pace;
  readonly header: Sliced["header"];
  readonly material: CheckMaterial;
  /** The numbers of the events in the order of the file. */
  readonly numbers: Uint32Array;
  readonly fileLength: number;
  /** Whether its words are asked for in advance: a question may take longer than the page could wait, if it lives there. */
  readonly rehearses: boolean;
}

/** Examines one file. */
export class Examination {
  readonly #parts: Omit<ExaminationParts, "material">;
  /** Null once everything was made of it. */
  #material: CheckMaterial | null;
  #isStopped = false;
  /** The question that was asked last. */
  #question = 0;
  #giveWindow: ((bytes: Uint8Array) => void) | null = null;
  #index: Promise<WordIndex | null> | null = null;
  /** Whether the file was gone through for its problems, so that it may be gone through again for its words. */
  #examined: Promise<void> = Promise.resolve();

  constructor({ material, ...parts }: ExaminationParts) {
    this.#parts = parts;
    this.#material = material;
  }

  stop(): void {
    this.#isStopped = true;
  }

  hearWindow(bytes: Uint8Array): void {
    this.#giveWindow?.(bytes);
  }

  /** Answers a question, unless another comes before there is an index to answer it with. */
  async hearQuestion(question: number, query: string): Promise<void> {
    this.#question = question;
    this.#index ??= this.#examined.then(() => this.#indexWords());
    const index = await this.#index;
    if (index === null || this.#isStopped || question !== this.#question) return;
    const found = index.find(query);
    const transfer = [found.mask, found.best].flatMap(({ buffer }) =>
      buffer instanceof ArrayBuffer ? [buffer] : [],
    );
    this.#parts.line.say({ kind: "found", question, found }, transfer);
  }

  /** Goes through the file; `report` is what is wrong with it, where that is known already. */
  async examine(report: Report | null): Promise<void> {
    const isIndexed = this.#parts.numbers.length <= INDEXED_AT_ONCE;
    const done = this.#goThrough(isIndexed, report);
    if (isIndexed) this.#index = done;
    this.#examined = done.then(() => undefined);
    const index = await done;
    // After whoever waits already.
    const { pace, rehearses } = this.#parts;
    if (index !== null && rehearses) await doSteps(index.rehearse(), pace, () => !this.#isStopped);
  }

  #indexWords(): Promise<WordIndex | null> {
    return this.#goThrough(true, NOTHING_TO_TELL);
  }

  #builder(material: CheckMaterial): WordIndexBuilder {
    const { header, numbers } = this.#parts;
    return new WordIndexBuilder({
      registries: {
        people: byId(header.people),
        organisations: byId(header.organisations),
        places: byId(header.places),
      },
      events: numbers.length,
      sources: material.sources?.starts.length ?? 0,
      sourceOf: (id) => material.sources?.find(id) ?? -1,
    });
  }

  /** Reads everything once: for the report, unless there is one, and for the index, if it is wanted. */
  async #goThrough(isIndexed: boolean, report: Report | null): Promise<WordIndex | null> {
    const { line, pace, numbers } = this.#parts;
    const material = this.#material;
    if (report !== null && report !== NOTHING_TO_TELL) line.say({ kind: "checked", report });
    if (material === null || (report !== null && !isIndexed)) return null;
    const builder = isIndexed ? this.#builder(material) : null;
    const hearer = builder && {
      source: (entry: number, source: DatasetSource) => builder.addSource(entry, source),
      event: (event: DatasetEvent) => builder.addEvent(event),
    };
    const check = new DatasetCheck(material, hearer);
    check.begin();
    const { sources, events } = material;
    const firsts = [sources?.starts[0], events.starts[0]].filter((start) => start !== undefined);
    if (sources !== null) {
      await this.#eachPart(sources.starts, firsts, (...part) => check.checkSources(...part));
    }
    await this.#eachPart(events.starts, firsts, (...part) => check.checkEvents(...part));
    if (this.#isStopped) return null;
    if (report === null) line.say({ kind: "checked", report: check.end() });
    if (builder === null) return null;
    this.#material = null;
    return doSteps(builder.finish(numbers), pace, () => !this.#isStopped);
  }

  /** Goes through entries that begin at `starts`, with the bytes in which they stand. */
  async #eachPart(
    starts: Uint32Array,
    firsts: readonly number[],
    each: (from: number, to: number, window: Window) => void,
  ): Promise<void> {
    for (let from = 0; from < starts.length && !this.#isStopped; ) {
      const begin = starts[from] as number;
      let end = from + 1;
      while (end < starts.length && (starts[end + 1] ?? this.#parts.fileLength) - begin <= WINDOW) end += 1;
      const window = { from: begin, bytes: await this.#window(begin, this.#endOf(starts, end, firsts)) };
      for (; from < end && !this.#isStopped; from += A_STEP) {
        each(from, Math.min(from + A_STEP, end), window);
        await this.#parts.pace.breathe();
      }
      from = end;
    }
  }

  /** Where the entry before `next` has surely ended; `firsts` are the beginnings of all lists of entries. */
  #endOf(starts: Uint32Array, next: number, firsts: readonly number[]): number {
    const last = starts[next - 1] as number;
    return starts[next] ?? Math.min(this.#parts.fileLength, ...firsts.filter((first) => first > last));
  }

  #window(from: number, to: number): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.#giveWindow = resolve;
      this.#parts.line.say({ kind: "need", from, to });
    });
  }
}

const NOTHING_TO_TELL: Report = { problems: [], errors: 0, warnings: 0 };

function byId<T extends Party>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
