/**
 * The code that a partner pastes: one iframe, which is right as it stands, or one tag. Both are whole addresses and
 * escaped text, and neither has an inline script. The tag keeps its room by a style attribute until its script is there;
 * where a strict policy refuses that, the guide has the same in one line of the host's own style sheet.
 */
import type { Language } from "../../locale/language.ts";
import { viewToUrl } from "../../view/codec.ts";
import type { View } from "../../view/view.ts";
import { pageAddress } from "./page-address.ts";

/** The height that is kept for an embedded page unless something else is chosen, in CSS pixels. */
export const EMBED_HEIGHT_PX = 640;

/** What is embedded. */
export interface Embedded {
  /** The site's address, ending in a slash. */
  readonly base: string;
  readonly language: Language;
  readonly view: View;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly heightPx: number;
}

/** An event in the static list for feeds and readers without scripts. */
export interface ListedEvent {
  readonly url: string;
  readonly date: string;
  readonly title: string;
}

/** The address of a view as an embedded page. */
export function embedAddress({ base, language, view }: Pick<Embedded, "base" | "language" | "view">): string {
  return `${base}${language}/${viewToUrl({ ...view, embed: true })}`;
}

/** The bare iframe, lazy, named, its height kept. */
export function iframeCode(embedded: Embedded): string {
  return element("iframe", [
    ["src", embedAddress(embedded)],
    ["title", embedded.title],
    ["width", "100%"],
    ["height", String(embedded.heightPx)],
    ["frameborder", "0"],
    ["loading", "lazy"],
    ["allow", "fullscreen; clipboard-write"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
  ]).concat("</iframe>");
}

/** The tag with its script; a link inside it is what stands where scripts do not run, with a list where one is given. */
export function tagCode(embedded: Embedded, list: readonly ListedEvent[] = []): string {
  const { base, language, view, title, heightPx } = embedded;
  const params = new URLSearchParams(viewToUrl({ ...view, embed: false }));
  const tag = element("sanad-timeline", [
    ["lang", language],
    ...params,
    ...(heightPx === EMBED_HEIGHT_PX ? [] : ([["height", String(heightPx)]] as const)),
    ["style", `display:block;min-height:${heightPx}px`],
  ]);
  const items = list.map(
    ({ url, date, title: of }) =>
      `    <li><a href="${escapeHtml(url)}">${escapeHtml(of)}</a> (${escapeHtml(date)})</li>`,
  );
  return [
    `<script src="${escapeHtml(base)}embed.js" async></script>`,
    tag,
    `  <a href="${escapeHtml(pageAddress(base, language, view))}">${escapeHtml(title)}</a>`,
    ...(items.length === 0 ? [] : ["  <ul>", ...items, "  </ul>"]),
    "</sanad-timeline>",
  ].join("\n");
}

/** An opening tag, an attribute a line where there are many. */
function element(name: string, attributes: readonly (readonly [string, string])[]): string {
  const parts = attributes.map(([attribute, value]) => `${attribute}="${escapeHtml(value)}"`);
  return parts.length > 3 ? `<${name}\n  ${parts.join("\n  ")}>` : `<${[name, ...parts].join(" ")}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
