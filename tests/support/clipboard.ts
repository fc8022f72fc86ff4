// A clipboard that a test can read, in place of the one that all readers of a machine would share.
//
// The functions run inside the page: each must stand alone.
import { until } from "./limit.ts";
import type { Reader } from "./reader.ts";

/** From now on the page copies into an attribute of its root, or is refused, as in a frame without permission. */
export async function replaceClipboard(reader: Reader, kind: "open" | "denied" = "open"): Promise<void> {
  await reader.evaluate((kind) => {
    const writeText = async (text: string): Promise<void> => {
      if (kind === "denied") throw new DOMException("Write permission denied.", "NotAllowedError");
      document.documentElement.dataset.clipboard = text;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  }, kind);
}

/** What the page has copied since its clipboard was replaced, once it has copied something. */
export function copiedText(reader: Reader): Promise<string> {
  return until("something is copied", () => reader.attribute("html", "data-clipboard"));
}
