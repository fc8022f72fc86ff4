/** Letting others have their turn in the middle of long work: messages in a worker, in the page all that its reader does. */

/**
 * Resolves once everything that waits has had its turn. By a message: timers of zero are made to wait for four milliseconds,
 * and for a second in a page that is not seen.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
