/**
 * Runs before the first paint, as a small blocking script of its own: what the address asks for is written on
 * <html>, so that styles hide what the state will not show and keep room for what it will.
 */
import { urlToView } from "../view/codec.ts";
import { isPending, setFlag, writePageState } from "./page-state.ts";
import { OPENS_ON_LIST } from "./width.ts";

const root = document.documentElement;
const { view } = urlToView(window.location.search);
const ownEvent = /\/event\/[^/]+\/?$/.test(window.location.pathname) ? "own" : null;
writePageState(
  root,
  { ...view, event: view.event ?? ownEvent },
  view.mode ?? (window.matchMedia(OPENS_ON_LIST).matches ? "list" : "timeline"),
);
root.dataset.js = "on";
setFlag(root, "pending", isPending(view) ? "1" : null);
setFlag(root, "other", view.data !== null || view.edition !== null ? "1" : null);
