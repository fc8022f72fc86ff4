/** For what may follow a frame later than what a reader waits for. */

/** A page that is not painted, as one in a frame out of view, is not waited for longer than this, in milliseconds. */
const UNPAINTED_MS = 200;

/** Does something once the next frame is painted; gives what takes it back. */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, UNPAINTED_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
