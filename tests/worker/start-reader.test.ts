import { describe, expect, test, vi } from "vitest";
import { BigOpening } from "../../src/worker/big-opening.ts";
import { startReader, type WayToStart } from "../../src/worker/start-reader.ts";
import { soundDataset } from "../events/sound-dataset.ts";

/** A worker that says it is there, or that its script could not be loaded. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly said: unknown[] = [];
  readonly terminate = vi.fn();

  readonly #outcome: "ready" | "error";

  constructor(outcome: "ready" | "error") {
    this.#outcome = outcome;
  }

  /** Loads its script, as it does once it was started. */
  load(): this {
    queueMicrotask(() => {
      if (this.#outcome === "ready") this.onmessage?.({ data: { kind: "ready" } });
      else this.onerror?.({ preventDefault: () => undefined });
    });
    return this;
  }

  postMessage(message: unknown): void {
    this.said.push(message);
  }
}

/** A way that gives a worker; as much of one as is used. */
const way =
  (worker: FakeWorker): WayToStart =>
  () =>
    worker.load() as unknown as Worker;
const refused: WayToStart = () => {
  throw new DOMException("refused", "SecurityError");
};

describe("a reader", () => {
  test("is started by the first way that works", async () => {
    const [first, second] = [new FakeWorker("ready"), new FakeWorker("ready")];
    const line = await startReader([way(first), way(second)]);
    line.say({ kind: "end" });
    expect(first.said).toEqual([{ kind: "end" }]);
    expect(second.said).toEqual([]);
  });

  test("is started by the second way where a frame may not start the first", async () => {
    const worker = new FakeWorker("ready");
    const line = await startReader([refused, way(worker)]);
    line.say({ kind: "end" });
    expect(worker.said).toHaveLength(1);
  });

  test("is started by the second way where the script of the first does not come", async () => {
    const [broken, worker] = [new FakeWorker("error"), new FakeWorker("ready")];
    const line = await startReader([way(broken), way(worker)]);
    line.say({ kind: "end" });
    expect(broken.terminate).toHaveBeenCalled();
    expect(worker.said).toHaveLength(1);
  });

  test("hears what its worker says, until it is closed", async () => {
    const worker = new FakeWorker("ready");
    const line = await startReader([way(worker)]);
    const heard: unknown[] = [];
    line.hear((message) => heard.push(message));
    worker.onmessage?.({ data: { kind: "need", from: 0, to: 1 } });
    line.close();
    expect(heard).toEqual([{ kind: "need", from: 0, to: 1 }]);
    expect(worker.terminate).toHaveBeenCalled();
  });

  test("works in the page where no way works, and gives the same record", async () => {
    const opening = new BigOpening(await startReader([refused, refused]), () => undefined);
    const bytes = new TextEncoder().encode(JSON.stringify(soundDataset()));
    opening.start(bytes.length);
    opening.take(bytes);
    opening.end();
    const opened = await opening.opened;
    if (!opened.ok) throw new Error("it could be shown");
    expect(opened.big.record.titleOf(0).en).toBe("Two ministers meet in Rabat");
    expect(opened.big.pyramid).toBeNull();
    expect((await opened.big.report).problems).toEqual([]);
  });
});
