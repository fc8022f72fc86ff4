// oEmbed: pasting an address into a CMS is enough where discovery is allowed. Each page names a file beside it that
// answers for it; the answer is the bare frame, right without any script. What must stay true: without SITE_URL there
// is neither link nor file, since both need whole addresses.
import { AUTHOR } from "../src/app/cite/author.ts";
import { EMBED_HEIGHT_PX, iframeCode } from "../src/app/share/embed-code.ts";
import type { Language } from "../src/locale/language.ts";
import { OPENING_VIEW } from "../src/view/view.ts";
import { siteUrl } from "./addresses.ts";
import { escapeHtml } from "./pages.ts";

/** A page that can be embedded, or only linked to. */
export interface OembedPage {
  readonly language: Language;
  /** Below the language: "" or "event/…/". */
  readonly path: string;
  readonly title: string;
  /** The event that the page is about. */
  readonly event?: string;
  /** False for a page that is text about the record. */
  readonly isEmbeddable?: boolean;
}

/** The width that is told to who asks for one, in pixels; the frame itself takes all there is. */
const WIDTH_PX = 800;
const DAY_S = 86_400;

/** The name of the file, beside the page. */
export const OEMBED_FILE = "oembed.json";

/** The link in the head of a page. */
export function oembedLink({ language, path, title }: OembedPage): string[] {
  const url = siteUrl();
  if (url === null) return [];
  const href = new URL(`${url}${language}/${path}${OEMBED_FILE}`).href;
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`,
  ];
}

/** The answer for a page, as a file; null where there is no public address. */
export function oembedAnswer({ language, title, event, isEmbeddable = true }: OembedPage): string | null {
  const base = siteUrl();
  if (base === null) return null;
  const common = {
    version: "1.0",
    title,
    provider_name: AUTHOR[language],
    provider_url: `${base}${language}/`,
    cache_age: DAY_S,
  };
  if (!isEmbeddable) return JSON.stringify({ type: "link", ...common });
  const html = iframeCode({
    base,
    language,
    view: { ...OPENING_VIEW, event: event ?? null },
    title,
    heightPx: EMBED_HEIGHT_PX,
  }).replace(/\s+/g, " ");
  return JSON.stringify({ type: "rich", ...common, width: WIDTH_PX, height: EMBED_HEIGHT_PX, html });
}
