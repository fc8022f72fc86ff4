/**
 * `<sanad-timeline>`: a frame of the site's page in a box whose room is kept, made when it comes near the screen, and
 * gone without a trace when the element is. Its styles live in a sheet made by script, in a shadow root: no style
 * element or attribute that a host's policy could forbid, and nothing that a host's style sheet could reach.
 */
import {
  ATTRIBUTES,
  clamp,
  fixedParams,
  heightsOf,
  languageOf,
  liveParams,
  PAGE_ATTRIBUTES,
  size,
} from "./attributes.ts";
import { fragmentKey, fragmentToParams, paramsToFragment, queryOf } from "./fragment.ts";
import {
  createLimit,
  FILTER_PARAMS,
  type FromHost,
  type FromPage,
  LIVE_PARAMS,
  type Params,
  PROTOCOL,
  readFromPage,
  readParams,
  trustedFields,
  wholeOf,
} from "./messages.ts";
import type { SanadEventDetails, SanadFilter, SanadParams, SanadTimelineElement } from "./v1.d.ts";

/** The frame is made when it comes this near to what is seen: what is scrolled to is there when it is reached. */
const NEAR = "800px";
/** What a sandbox allows unless it says otherwise: the page's scripts, and its links to sources, in windows of their own. */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
/** What a page may say in a second: as often as a screen is drawn, twice over. */
const MESSAGES_PER_SECOND = 120;

/** The class of the element; `base` is the site's address, ending in a slash. Made on demand, where there is a page. */
export function createTimelineElement(base: string): CustomElementConstructor {
  return class extends HTMLElement implements SanadTimelineElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly #sheet = new CSSStyleSheet();
    readonly #box = document.createElement("div");
    #frame: HTMLIFrameElement | null = null;
    #stop = new AbortController();
    /** The page listens. */
    #isKnown = false;
    #isHeard = (): boolean => false;
    /** The origins that the page may have; a sandbox makes it "null". */
    #origins: string[] = [];
    /** What was asked for, until the page has told of a view since. */
    #asked: Params = {};
    /** The view and the language as the page told them last; null until it has. */
    #view: Params | null = null;
    #lang = "";
    #content: number | null = null;

    constructor() {
      super();
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [this.#sheet];
      this.#box.append(document.createElement("slot"));
      shadow.append(this.#box);
    }

    connectedCallback(): void {
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      addEventListener("message", (event) => this.#hear(event), { signal });
      addEventListener("popstate", () => this.#followFragment(), { signal });
      if (this.#fragment() !== null) this.scrollIntoView();
      const observer = new IntersectionObserver(
        (seen) => {
          if (!seen.some((entry) => entry.isIntersecting)) return;
          observer.disconnect();
          this.#load();
        },
        { rootMargin: NEAR },
      );
      observer.observe(this);
      signal.onabort = () => observer.disconnect();
      this.#dress();
    }

    disconnectedCallback(): void {
      this.#stop.abort();
      this.#frame?.remove();
      this.#frame = this.#content = this.#view = null;
      this.#box.className = "";
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before === after || !this.isConnected) return;
      this.#dress();
      if (this.#frame === null) return;
      if (PAGE_ATTRIBUTES.includes(name)) this.#load();
      else if (LIVE_PARAMS.some((each) => each === name)) this.#show({ [name]: after ?? "" });
      else this.#greet();
    }

    select(event: string | null): void {
      this.#show({ event: event ?? "" });
    }

    show({ from = "", to = "" }: Pick<SanadParams, "from" | "to">): void {
      this.#show({ from, to });
    }

    filter(filter: SanadFilter): void {
      this.#show({ ...wholeOf(FILTER_PARAMS, {}), ...filter });
    }

    /** Changes the view, at once or as soon as there is one. */
    #show(given: object): void {
      const params = readParams(given);
      this.#asked = { ...this.#asked, ...params };
      if (this.#isKnown && params !== null) this.#say({ kind: "show", params });
    }

    /** The address of a view on the site. */
    #address(params: { readonly [name: string]: string }, lang: string): string {
      const given = this.getAttribute("site") ?? "";
      const site = /^https?:/.test(given) ? given.replace(/\/*$/, "/") : base;
      return `${site}${lang}/?${queryOf(Object.entries(params).filter(([, value]) => value))}`;
    }

    /** Makes the frame, anew for another page, in the state that the reader has reached. */
    #load(): void {
      const view = this.#view ?? { ...liveParams(this), ...this.#fragment() };
      const frame = document.createElement("iframe");
      frame.src = this.#address({ ...view, ...this.#asked, ...fixedParams(this) }, languageOf(this));
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      const sandbox = this.getAttribute("sandbox");
      if (sandbox !== null) frame.setAttribute("sandbox", sandbox || SANDBOX);
      this.#origins = [new URL(frame.src).origin];
      if (sandbox !== null || origin === "null") this.#origins.push("null");
      this.#isKnown = false;
      this.#asked = {};
      this.#isHeard = createLimit(MESSAGES_PER_SECOND, Date.now);
      this.#frame?.remove();
      this.#frame = frame;
      this.#box.prepend(frame);
      this.#dress();
    }

    /** The size and the corners of the box, and what the frame is called. A page that stays silent for long shows the link. */
    #dress(): void {
      const { room, min, max } = heightsOf(this);
      const height = clamp(this.#content ?? room, min, max);
      const radius = Math.min(32, size(this, "radius", 0));
      this.#sheet.replaceSync(
        `:host(:not([hidden])){display:block;width:100vw;max-width:100%}div{position:relative;height:${height}px}` +
          `iframe{display:block;width:100%;height:100%;border:0;border-radius:${radius}px}` +
          "slot{display:block;height:100%;overflow:hidden}.known slot{display:none}@keyframes k{to{visibility:visible}}" +
          "iframe+slot{position:absolute;inset:auto 0 0;height:auto;visibility:hidden;animation:k 0s 15s forwards;background:Canvas}",
      );
      const title = this.title || this.ariaLabel || this.querySelector("a")?.textContent;
      if (this.#frame !== null) this.#frame.title = title?.trim() || "Sanad";
    }

    #say(message: FromHost): void {
      this.#frame?.contentWindow?.postMessage(
        { sanad: PROTOCOL, ...message },
        // An opaque origin cannot be named; the window is our own frame's all the same.
        this.#origins[1] ? "*" : (this.#origins[0] ?? "/"),
      );
    }

    #hear(event: MessageEvent): void {
      const source = this.#frame?.contentWindow;
      if (event.source !== source || !this.#isHeard()) return;
      const fields = trustedFields(event, { source, origins: this.#origins });
      if (fields) this.#heed(readFromPage(fields));
    }

    /** Tells the page that somebody is there, and how much room there is. */
    #greet(): void {
      this.#say({ kind: "ack", room: heightsOf(this).room });
    }

    #heed(message: FromPage | null): void {
      if (message?.kind === "ready") {
        this.#isKnown = true;
        this.#lang = message.lang;
        this.#box.className = "known";
        this.#greet();
        this.#show(this.#asked);
        this.#tell("sanad-ready", { lang: message.lang });
      } else if (message?.kind === "height") {
        const isSeen = this.#isBelowTop();
        this.#content = message.px;
        this.#dress();
        // Who closed something long at its end would find themselves in the text below.
        if (isSeen && !this.#isBelowTop()) this.scrollIntoView();
        this.#tell("sanad-height", { height: this.#box.clientHeight });
      } else if (message?.kind === "select") {
        this.#tell("sanad-select", { event: message.event || null, title: message.title || null });
      } else if (message) {
        const { params, step } = message;
        this.#view = params;
        this.#asked = {};
        this.#writeFragment(params, step);
        this.#tell("sanad-viewchange", { params, url: this.#address(params, this.#lang) });
      }
    }

    #isBelowTop(): boolean {
      return this.#box.getBoundingClientRect().bottom > 0;
    }

    #tell<Name extends keyof SanadEventDetails>(name: Name, detail: SanadEventDetails[Name]): void {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }

    #key(): string | null {
      return fragmentKey(this.getAttribute("share-fragment"));
    }

    #fragment(): Params | null {
      const key = this.#key();
      return key === null ? null : fragmentToParams(location.hash, key);
    }

    #writeFragment(view: Params, step: boolean): void {
      const key = this.#key();
      if (key === null) return;
      const fragment = paramsToFragment(view, liveParams(this), key);
      if (fragment === location.hash || (!fragment && this.#fragment() === null)) return;
      // Whole, since a host may have a <base>.
      const address = location.href.split("#")[0] + fragment;
      history[step ? "pushState" : "replaceState"](history.state, "", address);
    }

    /** Back, Forward, and links of the host into the timeline. A link to another part of its page is not for us. */
    #followFragment(): void {
      const fragment = this.#fragment();
      if (this.#key() === null || (fragment === null && location.hash.length > 1)) return;
      this.#show(wholeOf(LIVE_PARAMS, { ...liveParams(this), ...fragment }));
    }
  };
}
