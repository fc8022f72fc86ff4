/**
 * What boot.ts hides in favour of the app must be seen again where the app does not come: in a frame whose host allows
 * scripts but whose server sends no `Access-Control-Allow-Origin`, on a bad line, in an old browser. No React here.
 */

import { clearEarly } from "./details/early-details.ts";

/** An app that has shown nothing by then is given up, in milliseconds; where it comes later, it takes over as usual. */
const PATIENCE_MS = 20_000;

/** Watches the page's modules; where one fails, the page is shown as it is read without scripts, and says so. */
export function readWithoutApp(page: Document): void {
  const root = page.documentElement;
  const giveUp = () => {
    // A big dataset takes as long as it takes; the page tells how far it is.
    if (root.dataset.sanad !== undefined || root.dataset.loading !== undefined) return;
    const isOther = root.dataset.other !== undefined;
    delete root.dataset.js;
    delete root.dataset.pending;
    delete root.dataset.other;
    root.dataset.mode = "list";
    root.dataset.sanad = "error";
    clearEarly(page);
    const place = page.getElementById("alert");
    const { failed, failedOther, again } = place?.dataset ?? {};
    if (failed === undefined || place?.firstChild !== null) return;
    const notice = page.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "alert");
    // What is left is not what was asked for, and must not be taken for it.
    notice.textContent = isOther ? (failedOther ?? failed) : failed;
    const retry = page.createElement("button");
    retry.type = "button";
    retry.className = "button";
    retry.textContent = again ?? "";
    retry.addEventListener("click", () => location.reload());
    notice.append(" ", retry);
    place.append(notice);
  };
  // Failures to load do not bubble; they are seen on the way down.
  const onError = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement && target.type === "module") giveUp();
  };
  page.addEventListener("error", onError, true);
  setTimeout(giveUp, PATIENCE_MS);
}
