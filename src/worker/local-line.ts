/**
 * A line between page and reader within one thread, for where no worker can be had, and for tests. Messages take their
 * turn as they would between threads; nothing is copied or taken away.
 */
import type { FromReader, PageLine, ReaderLine, ToReader } from "./protocol.ts";

/** Both ends of a line. */
export function localLine(): { readonly page: PageLine; readonly reader: ReaderLine } {
  const toReader = new Post<ToReader>();
  const toPage = new Post<FromReader>();
  return {
    page: {
      say: (message) => toReader.send(message),
      hear: (hearer) => toPage.deliverTo(hearer),
      close: () => {
        toReader.close();
        toPage.close();
      },
    },
    reader: { say: (message) => toPage.send(message), hear: (hearer) => toReader.deliverTo(hearer) },
  };
}

/** Messages on their way to one hearer. */
class Post<Message> {
  #hearer: ((message: Message) => void) | null = null;
  #waiting: Message[] = [];
  #isClosed = false;

  send(message: Message): void {
    this.#waiting.push(message);
    if (this.#waiting.length === 1) this.#deliverSoon();
  }

  deliverTo(hearer: (message: Message) => void): void {
    this.#hearer = hearer;
    this.#deliverSoon();
  }

  close(): void {
    this.#isClosed = true;
    this.#waiting = [];
  }

  #deliverSoon(): void {
    if (this.#hearer === null) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.#deliver();
    };
    port2.postMessage(null);
  }

  #deliver(): void {
    const message = this.#waiting.shift();
    if (message === undefined || this.#isClosed) return;
    if (this.#waiting.length > 0) this.#deliverSoon();
    this.#hearer?.(message);
  }
}
