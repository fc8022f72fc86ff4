/** Files of the site itself, where a failure is nothing to tell of: whoever asks has another way. */

/** The JSON at an address; null where it does not come or is none. */
export async function fetchOwnJson<Shape>(url: string): Promise<Shape | null> {
  try {
    const answer = await fetch(url);
    return answer.ok ? ((await answer.json()) as Shape) : null;
  } catch {
    return null;
  }
}

/** Whether there is an answer at an address now, whatever was kept of it before. */
export async function canBeReached(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
