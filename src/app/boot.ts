/**
 * Runs before the first paint, as a small blocking script of its own: what the address asks for is written on
 * <html>, so that styles hide what the state will not show and keep room for what it will.
 */
import { withKeptChoices } from "../view/choices.ts";
import { urlToView } from "../view/codec.ts";
import { bringEarly } from "./details/early-details.ts";
import { keepRoom } from "./embedded/frame-room.ts";
import { readWithoutApp } from "./fallback.ts";
import { askFor } from "./opening/named-files.ts";
import { isPending, setFlag, writePageState } from "./page-state.ts";
import { savedChoices } from "./saved-choices.ts";
import { OPENS_ON_LIST, SHEET } from "./width.ts";

const root = document.documentElement;
const script = document.currentScript;
const given = script instanceof HTMLScriptElement ? script.dataset : {};
const { search, pathname } = window.location;
const asked = urlToView(search).view;
const view = asked.embed ? asked : withKeptChoices(asked, search, savedChoices());
const isOwnPage = /\/event\/[^/]+\/?$/.test(pathname);
const isStoryAlone = view.story !== null && window.matchMedia(SHEET).matches;
writePageState(
  root,
  view,
  view.mode ?? (window.matchMedia(OPENS_ON_LIST).matches ? "list" : "timeline"),
  isStoryAlone ? "story" : view.event !== null || view.story !== null || isOwnPage ? "open" : null,
);
if (view.accent !== null && given.accent !== undefined) askAccent(given.accent, view.accent);
if (view.embed) keepRoom(root, window.innerHeight);
readWithoutApp(document);
setFlag(root, "pending", isPending(view) ? "1" : null);
setFlag(root, "other", view.data !== null || view.edition !== null ? "1" : null);
if (view.data === null && view.edition === null) askEarly();
else if (view.data !== null && given.other !== undefined) askOther(given.other);

/**
 * Asks for the script that makes an accent fit to be read, which the first paint waits for. A browser that does not know
 * `blocking` may paint before, in the house's own accent.
 */
function askAccent(address: string, hex: string): void {
  const asked = document.createElement("script");
  asked.setAttribute("blocking", "render");
  asked.dataset.hex = hex;
  asked.src = address;
  document.head.append(asked);
}

/** Asks for what the app will need of the record while the page is still being read. Another dataset would not use it. */
function askEarly(): void {
  askFor("early");
  const { details } = given;
  if (details === undefined || view.event === null) return;
  if (!view.embed && view.story === null && !isPending(view)) bringEarly(document, view.event, details);
}

/** Asks for another dataset, with the script that can. */
function askOther(address: string): void {
  // From the page: what a script imports is resolved from where the script stands.
  const { href } = new URL(address, document.baseURI);
  const coming: Promise<typeof import("./opening/load-early.ts")> = import(/* @vite-ignore */ href);
  // It stands in a folder of the site's base. Where it does not come, the app asks.
  coming.then(({ beginAsked }) => beginAsked(search, new URL("../", href).href)).catch(() => undefined);
}
