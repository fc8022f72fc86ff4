/** The moment from which the page can be read: what only makes it live is not asked for before. */

/** Where nothing is painted for so long, or the browser does not tell, it is not waited for, in milliseconds. */
const LONGEST_MS = 2000;

/** Settles once something of the page has been painted; in a page that nobody looks at, some time later. */
export function firstPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, LONGEST_MS);
  });
}
