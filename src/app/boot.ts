/**
 * Runs before the first paint, as a small blocking script of its own: what the address asks for is written on
 * <html>, so that styles hide what the state will not show and keep room for what it will.
 */
import { withKeptChoices } from "../view/choices.ts";
import { urlToView } from "../view/codec.ts";
import { bringEarly } from "./early-details.ts";
import { readWithoutApp } from "./fallback.ts";
import { keepRoom } from "./frame-room.ts";
import { askFor } from "./named-files.ts";
import { writeAccent } from "./page-accent.ts";
import { isPending, setFlag, writePageState } from "./page-state.ts";
import { savedChoices } from "./saved-choices.ts";
import { OPENS_ON_LIST, SHEET } from "./width.ts";

const root = document.documentElement;
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
writeAccent(root, view.accent);
if (view.embed) keepRoom(root, window.innerHeight);
readWithoutApp(document);
setFlag(root, "pending", isPending(view) ? "1" : null);
setFlag(root, "other", view.data !== null || view.edition !== null ? "1" : null);
if (view.data === null && view.edition === null) askEarly();

/** Asks for what the app will need of the record while the page is still being read. Another dataset would not use it. */
function askEarly(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  askFor("early");
  const { details } = script.dataset;
  if (details === undefined || view.event === null) return;
  if (!view.embed && view.story === null && !isPending(view)) bringEarly(document, view.event, details);
}
