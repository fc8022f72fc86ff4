/**
 * Reads a big dataset while it arrives, gives the page what it needs to show it, and only then tells what is wrong in it
 * and makes its words findable. It never works longer at a stretch than its pace allows, so that it hears questions, and
 * the page itself stays alive where it must live there.
 */
import { parseDataset } from "../events/parse.ts";
import type { Report } from "../events/problems.ts";
import { ArrivingIndex } from "../events/sliced/arriving-index.ts";
import { type Indexed, indexDataset, indexWhole } from "../events/sliced/index-dataset.ts";
import { Slicer } from "../events/sliced/json-slices.ts";
import { buffersOf, type Sliced } from "../events/sliced/sliced.ts";
import { doSteps, type Pace } from "../load/pace.ts";
import { buildPyramid, type Pyramid } from "../pyramid/pyramid.ts";
import { transferablesOf } from "../pyramid/transferables.ts";
import { ArrivingBytes } from "./arriving-bytes.ts";
import { Examination } from "./examination.ts";
import type { FromReader, ReaderLine, ToReader } from "./protocol.ts";

/** Fewer events, or bytes where those are not known yet, are read so soon that nobody need be told how far it is. */
const TOLD_FROM = { events: 20_000, bytes: 8_000_000 };
/** At most so often is told, in ms. */
const TOLD_EVERY = 100;
/** Bytes that are cut in one step: some three milliseconds. */
const CUT_AT_ONCE = 1 << 20;
/** No source or event is written in fewer: what is read after a piece keeps up with what comes. */
const LEAST_BYTES = 128;

/** What a reader is made with. */
export interface ReaderOptions {
  readonly pace: Pace;
  /** Whether it lives in the page, which may not be made to wait: it then leaves out the pyramid, and asks nothing in advance. */
  readonly isInPage: boolean;
}

/** Reads one file after the other that comes over a line; each makes void what was before. */
export class DatasetReader {
  readonly #line: ReaderLine;
  readonly #options: ReaderOptions;
  #reading: Reading | null = null;

  constructor(line: ReaderLine, options: ReaderOptions) {
    this.#line = line;
    this.#options = options;
    line.hear((message) => this.#hear(message));
    line.say({ kind: "ready" });
  }

  #hear(message: ToReader): void {
    switch (message.kind) {
      case "start":
        this.#reading?.stop();
        this.#reading = new Reading(this.#line, this.#options, message.total);
        return;
      case "piece":
        this.#reading?.take(message.bytes);
        return;
      case "end":
        void this.#reading?.finish();
        return;
      case "window":
        this.#reading?.examination?.hearWindow(message.bytes);
        return;
      case "ask":
        this.#reading?.examination?.hearQuestion(message.question, message.query);
    }
  }
}

/** The reading of one file. */
class Reading {
  examination: Examination | null = null;
  readonly #line: ReaderLine;
  readonly #options: ReaderOptions;
  readonly #total: number | null;
  readonly #slicer = new Slicer();
  /** What was read before everything had come. */
  #index: ArrivingIndex | null = null;
  /** Null once the bytes are the page's. */
  #arriving: ArrivingBytes | null;
  #isStopped = false;
  #toldAt = 0;

  constructor(line: ReaderLine, options: ReaderOptions, total: number | null) {
    this.#line = line;
    this.#options = options;
    this.#total = total;
    this.#arriving = new ArrivingBytes(total);
  }

  stop(): void {
    this.#isStopped = true;
    this.examination?.stop();
  }

  take(piece: Uint8Array): void {
    const arriving = this.#arriving;
    if (arriving === null) return;
    arriving.add(piece);
    // Hardly more at once than has come since the last piece, so that a page which reads for itself stays alive.
    const until = this.#slicer.bytesRead + piece.length + CUT_AT_ONCE;
    this.#slicer.read(arriving.bytes, arriving.length, false, until);
    this.#readAlong(arriving.bytes, piece.length / LEAST_BYTES);
    this.#tell(arriving.length, this.#slicer.eventCount);
  }

  /** What stands in the order in which it is needed is read while the rest arrives. */
  #readAlong(bytes: Uint8Array, most: number): void {
    // None yet, or over an array that has become too short: that one must not be kept.
    if (!this.#index?.isOver(bytes)) {
      this.#index = new ArrivingIndex(bytes, this.#slicer, bytes.length === this.#total);
    }
    this.#index.readSome(Math.ceil(most));
  }

  async finish(): Promise<void> {
    if (this.#arriving === null) return;
    const bytes = this.#arriving.taken();
    this.#arriving = null;
    const index = (await this.#indexOf(bytes)) ?? this.#judge(bytes);
    if (this.#isStopped || index === null) return;
    await this.#open(index);
  }

  /** Null where the ordinary parser must judge. */
  async #indexOf(bytes: Uint8Array): Promise<Opened | null> {
    const slicer = this.#slicer;
    const cut = () => slicer.read(bytes, bytes.length, true, slicer.bytesRead + CUT_AT_ONCE);
    let state = cut();
    for (; state === "waiting"; state = cut()) {
      if (this.#isStopped) return null;
      await this.#options.pace.breathe();
    }
    if (state === "doubt") return null;
    const slices = slicer.slicesOf(bytes);
    const begun = this.#index?.isOver(bytes) ? this.#index.begunOf(slices) : undefined;
    this.#index = null;
    const steps = indexDataset(bytes, slices, begun);
    const index = await doSteps(
      steps,
      this.#options.pace,
      () => !this.#isStopped,
      (read) => this.#tell(bytes.length, Math.max(read, slicer.eventCount)),
    );
    return index === null ? null : { index, report: null };
  }

  /**
   * Has the ordinary parser judge a file that is none, or that only it can read. What it reads is written anew, as a file
   * of which there can be no doubt.
   */
  #judge(bytes: Uint8Array): Opened | null {
    if (this.#isStopped) return null;
    const { dataset, unreadable, ...report } = parseDataset(decoded(bytes));
    const clean = dataset === null ? null : new TextEncoder().encode(JSON.stringify(dataset));
    const index = clean === null ? null : indexWhole(clean);
    if (index === null) {
      this.#say({ kind: "unusable", report });
      return null;
    }
    const { sliced } = index;
    const header = { ...sliced.header, unreadable };
    return { index: { ...index, sliced: { ...sliced, header } }, report };
  }

  async #open({ index, report }: Opened): Promise<void> {
    const { sliced, material, numbers } = index;
    const pyramid = this.#options.isInPage ? null : buildPyramid(sliced.columns);
    const fileLength = sliced.bytes.length;
    this.examination = new Examination({
      line: this.#line,
      pace: this.#options.pace,
      header: sliced.header,
      material,
      numbers,
      fileLength,
      rehearses: !this.#options.isInPage,
    });
    this.#say({ kind: "opened", sliced, pyramid }, transferOf(sliced, pyramid));
    await this.examination.examine(report);
  }

  #tell(bytes: number, events: number): void {
    const isLong = events > TOLD_FROM.events || bytes > TOLD_FROM.bytes;
    const now = performance.now();
    if (!isLong || now < this.#toldAt + TOLD_EVERY) return;
    this.#toldAt = now;
    this.#say({ kind: "progress", progress: { bytes, total: this.#total, events } });
  }

  #say(message: FromReader, transfer: readonly ArrayBuffer[] = []): void {
    if (!this.#isStopped) this.#line.say(message, transfer);
  }
}

/** What can be shown; the report where there is one already. */
interface Opened {
  readonly index: Indexed;
  readonly report: Report | null;
}

/** The text of a file; none where it is longer than a text can be. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}

function transferOf(sliced: Sliced, pyramid: Pyramid | null): ArrayBuffer[] {
  return [...new Set([...buffersOf(sliced), ...(pyramid === null ? [] : transferablesOf(pyramid))])];
}
