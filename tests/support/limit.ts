// Limits of time, so that nothing a test waits for can hang it without saying what was awaited.

/** The promise's value, or an error that names what was awaited for `limitMs` in vain. */
export async function within<T>(limitMs: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${limitMs / 1000} s in vain for ${what}`)), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again, every 50 ms, until the answer is truthy, and gives it. An error from `ask` counts as "not yet"; the last
 * one is told if the time runs out.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  limitMs = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + limitMs;
  let last = "";
  while (performance.now() < end) {
    try {
      const answer = await within(Math.max(end - performance.now(), 1), what, Promise.resolve(ask()));
      if (answer) return answer as NonNullable<T>;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`waited ${limitMs / 1000} s in vain until ${what}; ${last}`);
}
