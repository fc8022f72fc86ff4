/**
 * Long work in turns: whoever works asks now and then whether others have waited long enough, and lets them. In a worker
 * the others are messages, in the page everything that the reader of the page sees and does.
 */
/** A pace to work at. */
export interface Pace {
  /** Lets others do what they have to, if their time has come. */
  breathe(): Promise<void> | undefined;
}

/** Works for some milliseconds at a stretch. */
export function paceOf(stretchMs: number): Pace {
  let until = performance.now() + stretchMs;
  return {
    breathe() {
      if (performance.now() < until) return undefined;
      return turn().then(() => {
        until = performance.now() + stretchMs;
      });
    },
  };
}

/**
 * Resolves once everything that waits has had its turn. By a message: timers of zero are made to wait for four milliseconds,
 * and for a second in a page that is not seen.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does steps at a pace, until they are done or nobody wants them any more; null then. */
export async function doSteps<Step, Result>(
  steps: Generator<Step, Result>,
  pace: Pace,
  isWanted: () => boolean,
  onStep?: (step: Step) => void,
): Promise<Result | null> {
  for (;;) {
    if (!isWanted()) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await pace.breathe();
  }
}
