// What a reader notices without looking for it: console messages, errors, requests, shifts of the layout.
//
// What must stay true: listening starts before the first page opens, so that nothing early is missed.
import type { BrowserContext, Page } from "playwright-core";

/** One movement of the layout that no reader caused; `moved` names the elements. */
export interface LayoutShift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Everything noticed so far, oldest first. */
export interface Observations {
  /** `warning: text (address:line)`, for every console message of every kind. */
  readonly messages: string[];
  /** Uncaught errors, failed requests, answers of 400 and more, console errors, crashes: a clean page has none. */
  readonly failures: string[];
  /** Addresses of all requests, of every frame and worker. */
  readonly requests: string[];
}

/** Where the page itself keeps its layout shifts for the reader. */
declare global {
  interface Window {
    sanadReaderShifts?: LayoutShift[];
  }
}

/** Begins to watch all pages of a context. */
export function observe(context: BrowserContext): Observations {
  const seen: Observations = { messages: [], failures: [], requests: [] };
  context.on("console", (message) => {
    const { url, line } = message.location();
    const text = `${message.type()}: ${message.text()}${url ? ` (${url}:${line})` : ""}`;
    seen.messages.push(text);
    // A resource that failed to load is told below, with its status.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      seen.failures.push(text);
  });
  context.on("weberror", (error) => seen.failures.push(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on("request", (request) => seen.requests.push(request.url()));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // Aborted means that the page itself changed its mind, which is its right.
    if (reason !== "net::ERR_ABORTED") seen.failures.push(`${reason}: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) seen.failures.push(`status ${response.status()}: ${response.url()}`);
  });
  const watch = (page: Page) => {
    page.on("crash", () => seen.failures.push(`crash: ${page.url()}`));
    page.on("websocket", (socket) => seen.requests.push(socket.url()));
  };
  context.on("page", watch);
  return seen;
}

/** The addresses that do not belong to any of the given origins; `data:` and `blob:` belong to the page itself. */
export function foreignTo(origins: readonly string[], requests: readonly string[]): string[] {
  return requests.filter((address) => {
    const { protocol, origin } = new URL(address);
    return protocol !== "data:" && protocol !== "blob:" && !origins.includes(origin);
  });
}

/** Runs in every page before its own scripts: keeps the shifts that no key or click explains. */
export function watchLayout(): void {
  const shifts: LayoutShift[] = [];
  Object.defineProperty(window, "sanadReaderShifts", { value: shifts });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      };
      if (shift.hadRecentInput) continue;
      const moved = shift.sources.map(({ node }) => {
        if (!(node instanceof Element)) return node?.nodeName ?? "(gone)";
        return `${node.localName}${node.id ? `#${node.id}` : ""}${[...node.classList].map((name) => `.${name}`).join("")}`;
      });
      shifts.push({ value: shift.value, moved });
    }
  });
  observer.observe({ type: "layout-shift", buffered: true });
}

/** Runs in every page before its own scripts, where storage is denied, as it is in a sandboxed frame. */
export function denyStorage(): void {
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException(`Access to ${name} is denied for this document.`, "SecurityError");
      },
    });
  }
}
