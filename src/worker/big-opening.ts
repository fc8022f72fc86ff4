/**
 * The page's side of reading a big file: hands the pieces on, gives back bytes that are needed again, and makes of the
 * answers a record, its search, and a report that comes later. The code of the record comes while the file does, so that
 * the first piece waits for nothing.
 */
import type { Problem, Report } from "../events/problems.ts";
import type { Record } from "../events/record.ts";
import type { Sliced } from "../events/sliced/sliced.ts";
import type { Found } from "../events/words/word-index.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import type { FromReader, PageLine, ReadingProgress } from "./protocol.ts";

/** A big dataset on show. */
export interface BigRecord {
  readonly record: Record;
  /** The pyramid over the record's columns; null where the page must build it. */
  readonly pyramid: Pyramid | null;
  /** What is wrong with the file; comes when all of it was checked. */
  readonly report: Promise<Report>;
  /** The file is not checked before this: the page draws, and the processor may have no more than two cores. */
  checkAfter(drawn: Promise<unknown>): void;
}

/** What came of a file. */
export type BigOpened =
  | { readonly ok: true; readonly big: BigRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file on its way to the reader. */
export class BigOpening {
  /** Resolves when the file can be shown, or cannot; rejects where the code for it does not come. */
  readonly opened: Promise<BigOpened>;
  readonly #line: PageLine;
  readonly #onProgress: (progress: ReadingProgress) => void;
  readonly #whenFree: () => Promise<void>;
  readonly #code = import("./searched-record.ts");
  #open: (opened: BigOpened | Promise<BigOpened>) => void = () => undefined;
  #tellReport: (report: Report) => void = () => undefined;
  #bytes: Uint8Array | null = null;
  #mayCheck: Promise<unknown> = Promise.resolve();
  #question = 0;
  #answer: ((found: Found) => void) | null = null;

  /** What is done once the file is on show waits, before each of its steps, for `whenFree`. */
  constructor(
    line: PageLine,
    onProgress: (progress: ReadingProgress) => void,
    whenFree: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#line = line;
    this.#onProgress = onProgress;
    this.#whenFree = whenFree;
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
    // Where it does not come, that is told when it is needed.
    this.#code.catch(() => undefined);
    line.hear((message) => this.#hear(message));
  }

  /** A file begins; what came before is void. */
  start(total: number | null): void {
    this.#line.say({ kind: "start", total });
  }

  /** Hands a piece on; it is no longer the caller's. */
  take(bytes: Uint8Array<ArrayBuffer>): void {
    this.#line.say({ kind: "piece", bytes }, [bytes.buffer]);
  }

  /** All pieces were taken. */
  end(): void {
    this.#line.say({ kind: "end" });
  }

  /** Gives everything up. */
  close(): void {
    this.#line.close();
  }

  #hear(message: FromReader): void {
    switch (message.kind) {
      case "progress":
        this.#onProgress(message.progress);
        return;
      case "opened":
        this.#show(message.sliced, message.pyramid);
        return;
      case "unusable":
        this.#line.close();
        this.#open({ ok: false, problems: message.report.problems });
        return;
      case "need":
        void this.#mayCheck.then(this.#whenFree).then(() => this.#give(message.from, message.to));
        return;
      case "checked":
        this.#tellReport(message.report);
        return;
      case "found":
        if (message.question === this.#question) this.#answer?.(message.found);
        return;
      case "lost":
        // What is on show stays; what is not will not come.
        this.#open({ ok: false, problems: [] });
    }
  }

  #show(sliced: Sliced, pyramid: Pyramid | null): void {
    this.#bytes = sliced.bytes;
    const report = new Promise<Report>((resolve) => {
      this.#tellReport = resolve;
    });
    const checkAfter = (drawn: Promise<unknown>) => {
      this.#mayCheck = drawn;
    };
    this.#open(
      this.#code.then(({ searchedRecord }) => {
        const record = searchedRecord(sliced, (query) => this.#ask(query));
        return { ok: true, big: { record, pyramid, report, checkAfter } };
      }),
    );
  }

  #give(from: number, to: number): void {
    const bytes = this.#bytes?.slice(from, to) ?? new Uint8Array();
    this.#line.say({ kind: "window", bytes }, [bytes.buffer]);
  }

  /** Only the last question is answered: nobody waits for the words of a moment ago. */
  #ask(query: string): Promise<Found> {
    this.#question += 1;
    this.#line.say({ kind: "ask", question: this.#question, query });
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }
}
